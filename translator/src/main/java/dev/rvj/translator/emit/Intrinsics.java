package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Opcode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.MethodVisitor;

/** Operations that are bytecode instead of a call of their semantics method, which takes the same operands from the stack. */
public final class Intrinsics {
    private static final Map<Opcode, int[]> VALUES = new EnumMap<>(Map.ofEntries(
            Map.entry(Opcode.ADD, new int[] {LADD}),
            Map.entry(Opcode.ADDI, new int[] {LADD}),
            Map.entry(Opcode.SUB, new int[] {LSUB}),
            Map.entry(Opcode.AND, new int[] {LAND}),
            Map.entry(Opcode.ANDI, new int[] {LAND}),
            Map.entry(Opcode.OR, new int[] {LOR}),
            Map.entry(Opcode.ORI, new int[] {LOR}),
            Map.entry(Opcode.XOR, new int[] {LXOR}),
            Map.entry(Opcode.XORI, new int[] {LXOR}),
            Map.entry(Opcode.SLLI, new int[] {LSHL}),
            Map.entry(Opcode.SRLI, new int[] {LUSHR}),
            Map.entry(Opcode.SRAI, new int[] {LSHR}),
            Map.entry(Opcode.SLL, new int[] {L2I, LSHL}),
            Map.entry(Opcode.SRL, new int[] {L2I, LUSHR}),
            Map.entry(Opcode.SRA, new int[] {L2I, LSHR}),
            Map.entry(Opcode.MUL, new int[] {LMUL}),
            Map.entry(Opcode.FMV_X_D, new int[] {}),
            Map.entry(Opcode.FMV_D_X, new int[] {}),
            Map.entry(Opcode.FMV_X_W, new int[] {L2I, I2L})));

    /** Operations on the low 32 bits of registers, as one instruction on ints. */
    private static final Map<Opcode, Integer> INTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Opcode.ADDW, IADD), Map.entry(Opcode.ADDIW, IADD), Map.entry(Opcode.SUBW, ISUB),
            Map.entry(Opcode.MULW, IMUL), Map.entry(Opcode.SLLW, ISHL), Map.entry(Opcode.SLLIW, ISHL),
            Map.entry(Opcode.SRLW, IUSHR), Map.entry(Opcode.SRLIW, IUSHR), Map.entry(Opcode.SRAW, ISHR),
            Map.entry(Opcode.SRAIW, ISHR)));

    /** Operations on whole registers that are these on ints where their operands are sign-extended 32 bit values. */
    private static final Map<Opcode, Integer> BITWISE = new EnumMap<>(Map.of(Opcode.AND, IAND, Opcode.ANDI, IAND,
            Opcode.OR, IOR, Opcode.ORI, IOR, Opcode.XOR, IXOR, Opcode.XORI, IXOR));

    /** For a branch, the jump that is taken when it is, on the result of comparing rs1 with rs2. */
    private static final Map<Opcode, Integer> BRANCHES = new EnumMap<>(Map.of(
            Opcode.BEQ, IFEQ, Opcode.BNE, IFNE, Opcode.BLT, IFLT, Opcode.BGE, IFGE, Opcode.BLTU, IFLT, Opcode.BGEU, IFGE));

    private static final Set<Opcode> COMPARISONS = EnumSet.of(Opcode.SLT, Opcode.SLTI, Opcode.SLTU, Opcode.SLTIU);
    private static final long LOW_HALF = 0xffff_ffffL;

    private Intrinsics() {
    }

    /** Writes the bytecode of a value operation, if it has some. */
    static boolean value(Opcode opcode, MethodVisitor method) {
        int[] code = VALUES.get(opcode);
        if (code == null) {
            return false;
        }
        for (int instruction : code) {
            method.visitInsn(instruction);
        }
        return true;
    }

    /** The instruction on ints that does an operation, given two of them; -1 if there is none. */
    static int onInts(Opcode opcode, boolean narrowOperands) {
        Integer code = INTS.get(opcode);
        return code != null ? code : narrowOperands ? BITWISE.getOrDefault(opcode, -1) : -1;
    }

    /** Whether an operation's value is that of a condition: see {@link #lessOnNarrow}. */
    static boolean isComparison(Opcode opcode) {
        return COMPARISONS.contains(opcode);
    }

    /**
     * Pushes whether one operand is less than the other, both of them sign-extended 32 bit values, by the sign of their
     * difference: C2 likes to make a branch of a condition, be it one that nobody can foretell.
     */
    static void lessOnNarrow(Opcode opcode, MethodVisitor method, Runnable pushFirst, Runnable pushSecond) {
        boolean isUnsigned = opcode == Opcode.SLTU || opcode == Opcode.SLTIU;
        for (Runnable push : List.of(pushFirst, pushSecond)) {
            push.run();
            if (isUnsigned) {
                Numbers.push(method, LOW_HALF);
                method.visitInsn(LAND);
            }
        }
        method.visitInsn(LSUB);
        Numbers.push(method, Long.SIZE - 1);
        method.visitInsn(LUSHR);
    }

    /** Writes the comparison of a branch's operands, which are ints. Returns the jump that is taken when the branch is. */
    static int branchOnInts(Opcode opcode, MethodVisitor method) {
        return switch (opcode) {
            case BEQ -> IF_ICMPEQ;
            case BNE -> IF_ICMPNE;
            case BLT -> IF_ICMPLT;
            case BGE -> IF_ICMPGE;
            default -> {
                method.visitMethodInsn(INVOKESTATIC, "java/lang/Integer", "compareUnsigned", "(II)I", false);
                yield BRANCHES.get(opcode);
            }
        };
    }

    /** Writes the comparison of a branch's operands. Returns the jump that is taken when the branch is. */
    static int branch(Opcode opcode, MethodVisitor method) {
        if (opcode == Opcode.BLTU || opcode == Opcode.BGEU) {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false);
        } else {
            method.visitInsn(LCMP);
        }
        return BRANCHES.get(opcode);
    }
}
