package dev.rvj.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code Aliases}: the names that assembly has for instructions with certain operands. */
final class AliasWriter {
    private AliasWriter() {
    }

    static String aliases(Table table) {
        Map<Line, List<Alias>> byInstruction = table.aliases.stream()
                .collect(Collectors.groupingBy(Alias::instruction, LinkedHashMap::new, Collectors.toList()));
        StringBuilder constants = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        byInstruction.forEach((line, aliases) -> {
            cases.append("            case %s -> %s(instruction);\n".formatted(line.constant(), line.method()));
            methods.append("\n    private static Syntax %s(Instruction instruction) {\n".formatted(line.method()));
            for (int i = 0; i < aliases.size(); i++) {
                Alias alias = aliases.get(i);
                String constant = line.constant() + "_" + i;
                constants.append("    private static final Syntax %s = new Syntax(\"%s\", \"%s\");\n"
                        .formatted(constant, alias.name(), alias.assembly()));
                methods.append("        if (%s) {\n            return %s;\n        }\n"
                        .formatted(String.join("\n                && ", alias.conditions()), constant));
            }
            methods.append("        return null;\n    }\n");
        });
        return """
                package dev.rvj.isa;

                /** What assembly calls instructions whose operands have certain values. */
                final class Aliases {
                %s
                    private Aliases() {
                    }

                    /** The alias that assembly uses for an instruction, or null. */
                    static Syntax find(Instruction instruction) {
                        return switch (instruction.opcode()) {
                %s            default -> null;
                        };
                    }
                %s}
                """.formatted(constants, cases, methods);
    }
}
