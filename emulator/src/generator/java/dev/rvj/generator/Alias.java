package dev.rvj.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Another name of an instruction, as an {@code alias} line states it.
 *
 * @param conditions Java expressions over the decoded {@code instruction}, all of which must hold
 */
record Alias(String where, String name, Line instruction, String assembly, List<String> conditions) {

    static Alias parse(String where, String line, Table table) {
        String[] parts = line.split("\\s+if\\s+");
        String[] words = parts[0].split("\\s+");
        if (parts.length != 2 || words.length < 3 || words.length > 4) {
            throw new TableException(where, "expected alias NAME MNEMONIC [ASSEMBLY] if CONDITIONS");
        }
        Line instruction = table.find(where, words[2]);
        List<String> conditions = new ArrayList<>();
        for (String condition : parts[1].split("\\s+")) {
            conditions.add(condition(where, condition, instruction.format(), table));
        }
        return new Alias(where, words[1], instruction, words.length > 3 ? words[3] : "", List.copyOf(conditions));
    }

    private static String condition(String where, String text, FormatLine format, Table table) {
        String[] sides = text.split("=");
        if (sides.length != 2) {
            throw new TableException(where, "no condition: " + text);
        }
        if (Character.isDigit(sides[0].charAt(0))) {
            Field.Range range = Field.Range.parse(sides[0]);
            return "(instruction.bits() & 0x%x) == 0x%x".formatted(range.mask(), range.place(Integer.decode(sides[1])));
        }
        return operand(where, sides[0], format) + " == " + value(where, sides[1], format, table);
    }

    private static String operand(String where, String name, FormatLine format) {
        if (name.equals("length")) {
            return "instruction.length()";
        }
        if (!format.has(name)) {
            throw new TableException(where, "format " + format.name() + " has no operand " + name);
        }
        return "instruction." + FormatLine.slot(name) + "()";
    }

    private static String value(String where, String text, FormatLine format, Table table) {
        if (text.matches("-?(0x)?[0-9a-f]+")) {
            return Integer.toString(Integer.decode(text));
        }
        return table.csrs.values().stream().filter(csr -> csr.name().equals(text)).findFirst()
                .map(csr -> Integer.toString(csr.number())).orElseGet(() -> operand(where, text, format));
    }
}
