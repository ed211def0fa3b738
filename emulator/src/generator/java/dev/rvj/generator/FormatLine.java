package dev.rvj.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@code format} line says.
 *
 * @param values the operand slots of the decoded instruction ({@code rd rs1 rs2 rs3 imm}) and what fills them
 * @param operands the operands by name, f registers with an f in front, and what else the semantics method takes
 */
record FormatLine(String name, String kind, Map<String, String> values, List<String> operands, String assembly) {

    static final String EXPANDS = "expands";

    static FormatLine parse(String line) {
        int colon = line.indexOf(" :");
        String assembly = colon < 0 ? "" : line.substring(colon + 2).strip();
        String[] words = (colon < 0 ? line : line.substring(0, colon)).strip().split("\\s+");
        Map<String, String> values = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        for (String word : Arrays.asList(words).subList(3, words.length)) {
            String[] sides = word.split("=");
            operands.add(sides[0]);
            switch (sides[0]) {
                case "rd", "rs1", "rs2", "rs3" -> values.put(sides[0], sides.length > 1 ? sides[1] : sides[0]);
                case "frd", "frs1", "frs2", "frs3" -> values.put(sides[0].substring(1), sides[0].substring(1));
                case "uimm" -> values.put("rs1", "rs1");
                case "rm" -> values.put("imm", "rm");
                case "imm", "shamt", "csr" -> values.put("imm", sides[1]);
                default -> { }
            }
        }
        return new FormatLine(words[1], words[2], values, List.copyOf(operands), assembly);
    }

    boolean expands() {
        return kind.equals(EXPANDS);
    }

    boolean has(String operand) {
        return operands.contains(operand);
    }
}
