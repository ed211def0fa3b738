package dev.rvj.isa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How assembly writes an instruction: a mnemonic, and operands with what stands between them. */
final class Syntax {
    private static final Pattern WORD = Pattern.compile("\\[,rm]|[a-z]+[0-9]?");

    private final String mnemonic;
    private final List<Piece> pieces = new ArrayList<>();

    /** A part of the operands' text. */
    private interface Piece {
        void append(StringBuilder out, Instruction instruction, long pc, AddressText addresses);
    }

    /** @param assembly the operands, as the head of the instruction tables describes it */
    Syntax(String mnemonic, String assembly) {
        this.mnemonic = mnemonic;
        Matcher words = WORD.matcher(assembly);
        int end = 0;
        while (words.find()) {
            addLiteral(assembly.substring(end, words.start()));
            Operand operand = Operand.valueOf(
                    words.group().replaceAll("[^a-z0-9]", "").toUpperCase(Locale.ROOT));
            pieces.add(operand::append);
            end = words.end();
        }
        addLiteral(assembly.substring(end));
    }

    private void addLiteral(String text) {
        if (!text.isEmpty()) {
            pieces.add((out, _, _, _) -> out.append(text));
        }
    }

    /** Appends the mnemonic and, behind a tab, the operands if there are any. */
    void append(StringBuilder out, Instruction instruction, long pc, AddressText addresses) {
        out.append(mnemonic);
        if (instruction.opcode().kind() == Kind.AMO) {
            out.append(ORDERINGS[instruction.imm()]);
        }
        if (!pieces.isEmpty()) {
            out.append('\t');
            for (Piece piece : pieces) {
                piece.append(out, instruction, pc, addresses);
            }
        }
    }

    /** By the rl bit, 1, and the aq bit, 2. */
    private static final String[] ORDERINGS = {"", ".rl", ".aq", ".aqrl"};
}
