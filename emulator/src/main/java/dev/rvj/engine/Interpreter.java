package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.Memory;
import java.util.Arrays;

/** Executes one hart's instructions from decoded blocks. */
public final class Interpreter {
    /** Retired instructions after which the hart looks whether somebody wants its attention. */
    private static final int SLICE = 1 << 16;
    private static final int RECENT = 1 << 12;

    final Memory memory;
    private final BlockCache blocks;
    private final Environment environment;
    /** Blocks by the low bits of their pc: what an indirect jump most likely goes to. */
    private final Block[] recent = new Block[RECENT];
    private long recentContext;

    public Interpreter(Memory memory, BlockCache blocks, Environment environment) {
        this.memory = memory;
        this.blocks = blocks;
        this.environment = environment;
        forgetRecent();
    }

    /** Runs a hart until its environment ends it, or {@code limit} more instructions have retired. */
    public void run(Hart hart, long limit) {
        long last = hart.instret + limit;
        boolean goesOn = true;
        while (goesOn && hart.instret != last) {
            if (hart.takeAttention()) {
                goesOn = environment.attend(hart);
            } else {
                long left = last - hart.instret;
                Trap trap = left >= 0 && left < SLICE + Block.MAX_COUNT ? step(hart) : slice(hart);
                if (trap != null) {
                    goesOn = environment.trap(hart, trap);
                }
            }
        }
    }

    private Trap slice(Hart hart) {
        try {
            return Dispatch.execute(this, hart, find(hart.pc), SLICE);
        } catch (Trap trap) {
            return trap;
        }
    }

    /**
     * Executes one instruction.
     *
     * @return the trap that it raised, or null
     */
    public Trap step(Hart hart) {
        try {
            return Dispatch.execute(this, hart, blocks.decode(hart.pc, 1), 1);
        } catch (Trap trap) {
            return trap;
        }
    }

    /** What comes behind a system instruction, which may have changed the pc and what is mapped there. */
    Block resume(Block block, Hart hart) {
        return hart.pc == block.end && memory.codeContext() == recentContext ? block.next : Block.unresolved(hart.pc);
    }

    /** Where an indirect jump goes; remembered as the block's likely target. */
    Block jump(Block block, long target) {
        Block likely = recent[slot(target)];
        Block found = likely.pc == target && likely.valid ? likely : Block.unresolved(target);
        block.taken = found;
        return found;
    }

    /** The block that an unresolved one stands for, linked to the one before; null where nothing can be fetched. */
    Block link(Block block, Block unresolved) {
        Block found;
        try {
            found = find(unresolved.pc);
        } catch (Trap _) {
            return null;
        }
        if (block.taken == unresolved) {
            block.taken = found;
        } else if (block.next == unresolved) {
            block.next = found;
        }
        return found;
    }

    /** The trap that an instruction raised, with the value that only its block can tell. */
    static Trap complete(Trap trap, Block block, int index) {
        return switch (trap.cause()) {
            case BREAKPOINT -> new Trap(trap.cause(), block.pcAt(index));
            case ILLEGAL_INSTRUCTION -> Trap.illegalInstruction(block.instructions().get(index).bits());
            default -> trap;
        };
    }

    private Block find(long pc) {
        long context = memory.codeContext();
        if (context != recentContext) {
            forgetRecent();
            recentContext = context;
        }
        Block likely = recent[slot(pc)];
        if (likely.pc == pc && likely.valid) {
            return likely;
        }
        Block found = blocks.find(pc);
        recent[slot(pc)] = found;
        return found;
    }

    private void forgetRecent() {
        Arrays.fill(recent, Block.unresolved(-1));
    }

    private static int slot(long pc) {
        return (int) (pc >>> 1) & RECENT - 1;
    }
}
