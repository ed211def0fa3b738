package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
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
        Site last = block.last();
        return switch (block.ending()) {
            case BRANCH -> restrict(block.end(), valid) | restrict(Flow.target(last), valid);
            case JUMP -> Flow.isCall(last.instruction()) ? restrict(block.end(), liveAt(block.end()))
                    : isIndirect(last) ? restrictAll(block, valid) : restrict(Flow.target(last), valid);
            default -> restrict(block.end(), valid);
        };
    }

    private boolean restrictAll(BasicBlock block, long valid) {
        boolean changed = false;
        for (BasicBlock target : region.indirectTargets(block)) {
            changed |= restrict(target.pc(), valid);
        }
        return changed;
    }

    private boolean markAll(BasicBlock block, long dirty) {
        boolean changed = false;
        for (BasicBlock target : region.indirectTargets(block)) {
            changed |= mark(target.pc(), dirty);
        }
        return changed;
    }

    private boolean restrict(long target, long valid) {
        BasicBlock block = region.blockAt(target);
        if (block == null || (validIn[block.index()] & ~valid) == 0) {
            return false;
        }
        validIn[block.index()] &= valid;
        return true;
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

    /** What is live at an address, which may be outside. */
    public long liveAt(long pc) {
        BasicBlock block = region.blockAt(pc);
        return block == null ? 0 : liveIn[block.index()];
    }

    /** Whether the region may be left at an instruction that does not end a block, as if it had not been executed. */
    public static boolean mayLeave(Instruction instruction) {
        return switch (instruction.opcode().kind()) {
            case LOAD, STORE, AMO -> true;
            default -> switch (instruction.opcode()) {
                // Where their operand is no boxed single.
                case FSGNJ_S, FSGNJN_S, FSGNJX_S -> true;
                default -> instruction.opcode().format().operands().contains("fcsr");
            };
        };
    }

    private boolean flowDirty(BasicBlock block) {
        long dirty = dirtyIn[block.index()];
        for (Site site : block.sites()) {
            dirty |= Registers.written(site.instruction());
        }
        Site last = block.last();
        return switch (block.ending()) {
            case BRANCH -> mark(block.end(), dirty) | mark(Flow.target(last), dirty);
            case JUMP -> Flow.isCall(last.instruction()) ? mark(block.end(), 0)
                    : isIndirect(last) ? markAll(block, dirty) : mark(Flow.target(last), dirty);
            default -> mark(block.end(), dirty);
        };
    }

    private static boolean isIndirect(Site site) {
        return site.instruction().opcode().format().operands().contains("rs1");
    }

    private boolean mark(long target, long dirty) {
        BasicBlock block = region.blockAt(target);
        if (block == null || (dirty & ~dirtyIn[block.index()]) == 0) {
            return false;
        }
        dirtyIn[block.index()] |= dirty;
        return true;
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

    private long liveAtEnd(BasicBlock block, long dirty) {
        Site last = block.last();
        Kind ending = block.ending();
        if (ending == Kind.BRANCH) {
            return successor(block, block.end(), dirty) | successor(block, Flow.target(last), dirty);
        }
        if (ending == Kind.JUMP && isIndirect(last) && !Flow.isCall(last.instruction())) {
            long live = dirty;
            for (BasicBlock target : region.indirectTargets(block)) {
                live |= successor(block, target.pc(), dirty);
            }
            return live;
        }
        if (ending == Kind.JUMP) {
            return Flow.isCall(last.instruction()) || isIndirect(last) ? dirty
                    : successor(block, Flow.target(last), dirty);
        }
        return successor(block, block.end(), dirty);
    }

    /** What an edge reads: it may leave the region, and so may one that leads back. */
    private long successor(BasicBlock from, long target, long dirty) {
        BasicBlock block = region.blockAt(target);
        return block == null ? dirty : liveIn[block.index()] | (block.index() <= from.index() ? dirty : 0);
    }
}
