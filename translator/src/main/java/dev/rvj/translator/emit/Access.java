package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.I2B;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.I2S;
import static org.objectweb.asm.Opcodes.IAND;
import static org.objectweb.asm.Opcodes.L2I;
import static org.objectweb.asm.Opcodes.LAND;
import static org.objectweb.asm.Opcodes.LOR;

import dev.rvj.isa.Opcode;
import java.util.EnumMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;

/**
 * What a load or store does to memory, where that is one plain access.
 *
 * @param type the descriptor of the Java type that is accessed
 * @param size bytes
 * @param zeroExtended what of a loaded value counts, as a mask; -1 for all
 * @param box what is set in a loaded value above it
 */
record Access(String type, int size, long zeroExtended, long box) {
    private static final Map<Opcode, Access> ALL = new EnumMap<>(Map.ofEntries(
            Map.entry(Opcode.LB, plain("B", 1)),
            Map.entry(Opcode.LH, plain("S", 2)),
            Map.entry(Opcode.LW, plain("I", 4)),
            Map.entry(Opcode.LD, plain("J", 8)),
            Map.entry(Opcode.LBU, new Access("B", 1, 0xff, 0)),
            Map.entry(Opcode.LHU, new Access("S", 2, 0xffff, 0)),
            Map.entry(Opcode.LWU, new Access("I", 4, 0xffff_ffffL, 0)),
            Map.entry(Opcode.FLH, new Access("S", 2, -1, -1L << 16)),
            Map.entry(Opcode.FLW, new Access("I", 4, -1, -1L << 32)),
            Map.entry(Opcode.FLD, plain("J", 8)),
            Map.entry(Opcode.SB, plain("B", 1)),
            Map.entry(Opcode.SH, plain("S", 2)),
            Map.entry(Opcode.SW, plain("I", 4)),
            Map.entry(Opcode.SD, plain("J", 8)),
            Map.entry(Opcode.FSH, plain("S", 2)),
            Map.entry(Opcode.FSW, plain("I", 4)),
            Map.entry(Opcode.FSD, plain("J", 8))));

    private static Access plain(String type, int size) {
        return new Access(type, size, -1, 0);
    }

    /** The access of a load or store; null if it is none of those. */
    static Access of(Opcode opcode) {
        return ALL.get(opcode);
    }

    /** The field of {@link dev.rvj.memory.PlainAccess} that does it. */
    String handle() {
        return switch (type) {
            case "B" -> "BYTE";
            case "S" -> "SHORT";
            case "I" -> "INT";
            default -> "LONG";
        };
    }

    /** What byte buffers call the type in the names of their accesses. */
    String bufferName() {
        return switch (type) {
            case "S" -> "Short";
            case "I" -> "Int";
            case "J" -> "Long";
            default -> "";
        };
    }

    /** Whether it is one of 64 bits. */
    boolean isLong() {
        return type.equals("J");
    }

    /** Makes an int of what was loaded, for a register that never holds another value than a sign-extended 32 bit one. */
    void extendToInt(MethodVisitor method) {
        if (zeroExtended != -1) {
            Numbers.push(method, (int) zeroExtended);
            method.visitInsn(IAND);
        }
    }

    /** Makes a register value of what was loaded. */
    void extend(MethodVisitor method) {
        if (!isLong()) {
            method.visitInsn(I2L);
        }
        if (zeroExtended != -1) {
            method.visitLdcInsn(zeroExtended);
            method.visitInsn(LAND);
        }
        if (box != 0) {
            method.visitLdcInsn(box);
            method.visitInsn(LOR);
        }
    }

    /** Makes a register value what is stored. */
    void narrow(MethodVisitor method) {
        if (!isLong()) {
            method.visitInsn(L2I);
            if (type.equals("B")) {
                method.visitInsn(I2B);
            } else if (type.equals("S")) {
                method.visitInsn(I2S);
            }
        }
    }
}
