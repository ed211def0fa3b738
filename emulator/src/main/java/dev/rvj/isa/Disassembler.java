package dev.rvj.isa;

import java.util.Arrays;

/** Instructions as assembly text, in the words that GNU objdump uses. */
public final class Disassembler {
    private static final Syntax[] SYNTAXES = Arrays.stream(Opcode.values())
            .map(opcode -> new Syntax(opcode.mnemonic(), opcode.format().assembly())).toArray(Syntax[]::new);

    private Disassembler() {
    }

    /** The text of an instruction at {@code pc}: its mnemonic, and the operands behind a tab. */
    public static String text(Instruction instruction, long pc) {
        StringBuilder out = new StringBuilder();
        append(out, instruction, pc, AddressText.NUMBER);
        return out.toString();
    }

    /** Appends the text of an instruction at {@code pc}; addresses that it names are written by {@code addresses}. */
    public static void append(StringBuilder out, Instruction instruction, long pc, AddressText addresses) {
        Syntax alias = Aliases.find(instruction);
        Syntax syntax = alias == null ? SYNTAXES[instruction.opcode().ordinal()] : alias;
        syntax.append(out, instruction, pc, addresses);
    }

    /** Appends the text of bytes that are no instruction. */
    public static void appendUnknown(StringBuilder out, byte[] bytes, int offset, int length) {
        if (length == Short.BYTES && bytes[offset] == 0 && bytes[offset + 1] == 0) {
            out.append("unimp");
        } else {
            out.append(".insn\t").append(length).append(", 0x");
            for (int i = length - 1; i >= 0; i--) {
                appendHexadecimal(out, bytes[offset + i], 2);
            }
        }
    }

    /** Appends a number with zeros in front where it has fewer digits. */
    public static void appendHexadecimal(StringBuilder out, long value, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            out.append(Character.forDigit((int) (value >>> shift) & 15, 16));
        }
    }
}
