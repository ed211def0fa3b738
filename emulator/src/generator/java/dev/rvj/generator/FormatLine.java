package dev.rvj.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a {@code format} line says.
 *
 * @param values the operand slots of the decoded instruction ({@code rd rs1 rs2 rs3 imm}) and what fills them
 * @param operands the operands by name, f registers with an f in front, and what else the semantics method takes
 */
record FormatLine(String name, String kind, Map<String, String> values, List<String> operands, String assembly) {

    static final String EXPANDS = "expands";

    private static final Set<String> KINDS =
            Set.of("value", "branch", "jump", "load", "store", "amo", "csr", "system", EXPANDS);

    static FormatLine parse(String where, String line, Table table) {
        int colon = line.indexOf(" :");
        String assembly = colon < 0 ? "" : line.substring(colon + 2).strip();
        String[] words = (colon < 0 ? line : line.substring(0, colon)).strip().split("\\s+");
        if (words.length < 3 || !KINDS.contains(words[2])) {
            throw new TableException(where, "expected format NAME KIND OPERANDS, with KIND one of " + KINDS);
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        for (String word : Arrays.asList(words).subList(3, words.length)) {
            String[] sides = word.split("=");
            String slot = slot(sides[0]);
            operands.add(sides[0]);
            if (slot != null) {
                String value = sides.length > 1 ? sides[1] : sides[0].equals("rm") ? "rm" : slot;
                if (!table.fields.containsKey(value) && !value.matches("-?\\d+")) {
                    throw new TableException(where, "no field " + value);
                }
                values.put(slot, value);
            } else if (!Set.of("pc", "fcsr", "old", "pair").contains(word)) {
                throw new TableException(where, "no operand " + word);
            }
        }
        return new FormatLine(words[1], words[2], values, List.copyOf(operands), assembly);
    }

    /** The component of a decoded instruction that holds an operand, or null for what no bits encode. */
    static String slot(String operand) {
        return switch (operand) {
            case "rd", "rs1", "rs2", "rs3" -> operand;
            case "frd", "frs1", "frs2", "frs3" -> operand.substring(1);
            case "uimm" -> "rs1";
            case "imm", "shamt", "csr", "rm" -> "imm";
            default -> null;
        };
    }

    boolean expands() {
        return kind.equals(EXPANDS);
    }

    boolean has(String operand) {
        return operands.contains(operand);
    }
}
