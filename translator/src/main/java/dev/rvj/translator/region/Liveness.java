package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import java.util.Arrays;

/**
 * Which registers a region has to hold in local variables where, as sets of {@link Registers}.
 *
 * <p>A register is dirty where a local variable may hold a newer value than the hart. What is dirty is written back where
 * the region may be left, so those places read what is dirty: one is where the accesses of a loop are checked ahead. A call
 * writes everything back, and what is live behind it is loaded anew.
 */
public final class Liveness {
    private final Region region;
    private final long[] dirtyIn;
    private final long[] liveIn;
    private final long[] validIn;

    public Liveness(Region region) {
        this.region = region;
        validIn = new long[region.blocks().size()];
        Arrays.fill(validIn, -1);
        dirtyIn = new long[region.blocks().size()];
        liveIn = new long[region.blocks().size()];
        for (boolean changed = true; changed;) {
            changed = false;
            for (BasicBlock block : region.blocks()) {
                changed |= flowDirty(block);
            }
        }
        for (boolean changed = true; changed;) {
            changed = false;
            for (BasicBlock block : region.blocks().reversed()) {
                long live = liveAtStart(block);
                changed |= live != liveIn[block.index()];
                liveIn[block.index()] = live;
            }
        }
        validIn[region.entry().index()] = liveIn(region.entry());
        for (boolean changed = true; changed;) {
            changed = false;
            for (BasicBlock block : region.blocks()) {
                changed |= flowValid(block);
            }
        }
    }

    private boolean flowValid(BasicBlock block) {
        long valid = validIn[block.index()];
        for (Site site : block.sites()) {
            valid |= Registers.written(site.instruction());
        }
        boolean changed = false;
        for (BasicBlock next : region.successors(block)) {
            long found = region.comesBack(block, next) ? liveIn(next) : valid;
            changed |= (validIn[next.index()] & ~found) != 0;
            validIn[next.index()] &= found;
        }
        return changed;
    }

    /** What local variables hold, dirty or as the hart has it, where a block begins. */
    public long validIn(BasicBlock block) {
        return validIn[block.index()];
    }

    /** What is dirty where a block begins. */
    public long dirtyIn(BasicBlock block) {
        return dirtyIn[block.index()];
    }

    /** What is live where a block begins. */
    public long liveIn(BasicBlock block) {
        return liveIn[block.index()];
    }

    /** Whether the region may be left at an instruction that does not end a block, as if it had not been executed. */
    public static boolean mayLeave(Instruction instruction) {
        return switch (instruction.opcode().kind()) {
            case LOAD, STORE, AMO -> true;
            default -> switch (instruction.opcode()) {
                // Where their operand is no boxed single.
                case FSGNJ_S, FSGNJN_S, FSGNJX_S -> true;
                default -> Registers.usesFcsr(instruction);
            };
        };
    }

    private boolean flowDirty(BasicBlock block) {
        long dirty = dirtyIn[block.index()];
        for (Site site : block.sites()) {
            dirty |= Registers.written(site.instruction());
        }
        boolean changed = false;
        for (BasicBlock next : region.successors(block)) {
            long left = region.comesBack(block, next) ? 0 : dirty;
            changed |= (left & ~dirtyIn[next.index()]) != 0;
            dirtyIn[next.index()] |= left;
        }
        return changed;
    }

    private long liveAtStart(BasicBlock block) {
        long[] dirty = new long[block.sites().size() + 1];
        dirty[0] = dirtyIn[block.index()];
        for (int i = 0; i < block.sites().size(); i++) {
            dirty[i + 1] = dirty[i] | Registers.written(block.sites().get(i).instruction());
        }
        long live = liveAtEnd(block, dirty[block.sites().size()]);
        for (int i = block.sites().size() - 1; i >= 0; i--) {
            Instruction instruction = block.sites().get(i).instruction();
            live = live & ~Registers.written(instruction) | Registers.read(instruction);
            if (mayLeave(instruction)) {
                live |= dirty[i];
            }
        }
        return region.innerLoop(block) == null ? live : live | dirty[0];
    }

    /** A way out reads what is dirty; a way back may be one. */
    private long liveAtEnd(BasicBlock block, long dirty) {
        long live = region.isLeft(block) ? dirty : 0;
        for (BasicBlock next : region.successors(block)) {
            if (!region.comesBack(block, next)) {
                live |= liveIn[next.index()] | (next.index() <= block.index() ? dirty : 0);
            }
        }
        return live;
    }
}
