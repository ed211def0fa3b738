package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which x registers hold a sign-extended 32 bit value where, as sets of {@link Registers}: what is done with those can be
 * done with Java's ints, of which C2 knows more than of longs.
 */
public final class Widths {
    /** Their result is a sign-extended 32 bit value whatever they are given. */
    private static final Set<Opcode> NARROW = EnumSet.of(Opcode.ADDW, Opcode.ADDIW, Opcode.SUBW, Opcode.SLLW, Opcode.SLLIW,
            Opcode.SRLW, Opcode.SRLIW, Opcode.SRAW, Opcode.SRAIW, Opcode.MULW, Opcode.DIVW, Opcode.DIVUW, Opcode.REMW,
            Opcode.REMUW, Opcode.LW, Opcode.LH, Opcode.LB, Opcode.LHU, Opcode.LBU, Opcode.LUI, Opcode.SLT, Opcode.SLTI,
            Opcode.SLTU, Opcode.SLTIU);
    /** Their result is one if their operands are. */
    private static final Set<Opcode> BITWISE = EnumSet.of(Opcode.AND, Opcode.ANDI, Opcode.OR, Opcode.ORI, Opcode.XOR,
            Opcode.XORI);

    private final Region region;
    private final boolean isPeeled;
    private final long[] narrowIn;

    public Widths(Region region) {
        this(region, Set.of());
    }

    /** @param entered blocks that control comes to from elsewhere, with whatever in the registers */
    public Widths(Region region, Set<Long> entered) {
        this(region, entered, false);
    }

    /** The same where the region is entered at a copy of its first block, that leads to where the block leads. */
    public static Widths peeled(Region region, Set<Long> entered) {
        return new Widths(region, entered, true);
    }

    private Widths(Region region, Set<Long> entered, boolean isPeeled) {
        this.region = region;
        this.isPeeled = isPeeled;
        narrowIn = new long[region.blocks().size()];
        Arrays.fill(narrowIn, -1);
        if (isPeeled) {
            flow(region.entry(), 0);
        } else {
            narrowIn[region.entry().index()] = 0;
        }
        entered.forEach(pc -> narrowIn[region.blockAt(pc).index()] = 0);
        for (boolean changed = true; changed;) {
            changed = false;
            for (BasicBlock block : region.blocks()) {
                changed |= flow(block, narrowIn[block.index()]);
            }
        }
    }

    /** The registers with narrow values where a block begins. */
    public long narrowIn(BasicBlock block) {
        return narrowIn[block.index()];
    }

    /** The registers with narrow values behind an instruction, given those before it. */
    public static long after(Instruction instruction, long narrow) {
        long written = Registers.written(instruction);
        return isNarrow(instruction, narrow) ? narrow | written : narrow & ~written;
    }

    /** Whether an operation on whole registers has narrow operands, and so a narrow result. */
    public static boolean isBitwiseOnNarrow(Instruction instruction, long narrow) {
        return BITWISE.contains(instruction.opcode()) && readsNarrow(instruction, narrow);
    }

    /** Whether all that an instruction reads is narrow. */
    public static boolean readsNarrow(Instruction instruction, long narrow) {
        return (Registers.read(instruction) & ~narrow) == 0;
    }

    private static boolean isNarrow(Instruction instruction, long narrow) {
        Opcode opcode = instruction.opcode();
        if (opcode == Opcode.ADDI) {
            return instruction.rs1() == 0 || instruction.imm() == 0 && readsNarrow(instruction, narrow);
        }
        if (opcode == Opcode.ADD) {
            return (instruction.rs1() == 0 || instruction.rs2() == 0) && readsNarrow(instruction, narrow);
        }
        return NARROW.contains(opcode) || isBitwiseOnNarrow(instruction, narrow);
    }

    /** The x registers that are written, and hold nothing but narrow values wherever somebody may read them. */
    public long throughout(Liveness liveness) {
        long wide = 0;
        long written = 0;
        for (BasicBlock block : region.blocks()) {
            wide |= (liveness.liveIn(block) | liveness.dirtyIn(block) | liveness.validIn(block) & region.used()) & ~narrowIn(block);
            wide |= wideIn(block, narrowIn(block));
            for (Site site : block.sites()) {
                written |= Registers.written(site.instruction());
            }
        }
        if (isPeeled) {
            wide |= wideIn(region.entry(), 0) | liveness.liveIn(region.entry());
        }
        return written & ~wide & Registers.ALL_X;
    }

    /** What is written in a block that is not narrow, given what is where it begins. */
    private static long wideIn(BasicBlock block, long narrowIn) {
        long narrow = narrowIn;
        long wide = 0;
        for (Site site : block.sites()) {
            narrow = after(site.instruction(), narrow);
            wide |= Registers.written(site.instruction()) & ~narrow;
        }
        return wide;
    }

    private boolean flow(BasicBlock block, long narrowIn) {
        long narrow = narrowIn;
        for (Site site : block.sites()) {
            narrow = after(site.instruction(), narrow);
        }
        boolean changed = false;
        for (BasicBlock next : region.successors(block)) {
            changed |= restrict(next, region.comesBack(block, next) ? 0 : narrow);
        }
        return changed;
    }

    private boolean restrict(BasicBlock block, long narrow) {
        if ((narrowIn[block.index()] & ~narrow) == 0) {
            return false;
        }
        narrowIn[block.index()] &= narrow;
        return true;
    }
}
