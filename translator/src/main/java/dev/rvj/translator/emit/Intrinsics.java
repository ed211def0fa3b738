package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFGE;
import static org.objectweb.asm.Opcodes.IFLT;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.L2I;
import static org.objectweb.asm.Opcodes.LADD;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LCMP;
import static org.objectweb.asm.Opcodes.LMUL;
import static org.objectweb.asm.Opcodes.LOR;
import static org.objectweb.asm.Opcodes.LSHL;
import static org.objectweb.asm.Opcodes.LSHR;
import static org.objectweb.asm.Opcodes.LSUB;
import static org.objectweb.asm.Opcodes.LUSHR;
import static org.objectweb.asm.Opcodes.LXOR;

import dev.rvj.isa.Opcode;
import java.util.EnumMap;
import java.util.Map;
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
            Map.entry(Opcode.ADDW, new int[] {LADD, L2I, I2L}),
            Map.entry(Opcode.ADDIW, new int[] {LADD, L2I, I2L}),
            Map.entry(Opcode.SUBW, new int[] {LSUB, L2I, I2L}),
            Map.entry(Opcode.SLLIW, new int[] {LSHL, L2I, I2L}),
            Map.entry(Opcode.MUL, new int[] {LMUL}),
            Map.entry(Opcode.MULW, new int[] {LMUL, L2I, I2L})));

    /** For a branch, the jump that is taken when it is, on the result of comparing rs1 with rs2. */
    private static final Map<Opcode, Integer> BRANCHES = new EnumMap<>(Map.of(
            Opcode.BEQ, IFEQ, Opcode.BNE, IFNE, Opcode.BLT, IFLT, Opcode.BGE, IFGE, Opcode.BLTU, IFLT, Opcode.BGEU, IFGE));

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
