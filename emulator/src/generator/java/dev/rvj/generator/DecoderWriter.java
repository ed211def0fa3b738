package dev.rvj.generator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes {@code Decoder}: nested switches over the bits that tell the instructions apart. */
final class DecoderWriter {
    private final Table table;
    private final StringBuilder methods = new StringBuilder();
    private int methodCount;

    private DecoderWriter(Table table) {
        this.table = table;
    }

    static String decoder(Table table) {
        DecoderWriter writer = new DecoderWriter(table);
        String full = writer.selection(table.full, 3);
        String compressed = writer.selection(table.compressed, 3);
        return """
                package dev.rvj.isa;

                /** From instruction words to instructions. */
                public final class Decoder {
                    private Decoder() {
                    }

                    /** The length in bytes, 2 or 4, of the instruction whose first 16 bits are the low bits given. */
                    public static int length(int bits) {
                        return (bits & 3) == 3 ? 4 : 2;
                    }

                    /**
                     * The instruction that {@code bits} encodes, a compressed one as its expansion, or null where the
                     * tables have none. Only the low 16 bits count when they are a compressed encoding.
                     */
                    public static Instruction decode(int bits) {
                        return (bits & 3) == 3 ? full(bits) : compressed(bits & 0xffff);
                    }

                    private static Instruction full(int bits) {
                        return %s;
                    }

                    private static Instruction compressed(int bits) {
                        return %s;
                    }
                %s%s}
                """.formatted(full, compressed, writer.methods, writer.fields());
    }

    private String fields() {
        StringBuilder out = new StringBuilder();
        for (Field field : table.fields.values()) {
            out.append("\n    private static int %s(int bits) {\n        return %s;\n    }\n"
                    .formatted(name(field.name()), field.expression()));
        }
        return out.toString();
    }

    private static String name(String field) {
        return "field_" + field;
    }

    /** An expression that tells these lines apart, all of which agree on the bits in {@code known}. */
    private String selection(List<Line> lines, int known) {
        int bits = distinguishing(lines, known);
        if (bits == 0) {
            StringBuilder out = new StringBuilder();
            for (Line line : lines) {
                out.append(condition(line)).append("\n                    ? ").append(construction(line)).append(" : ");
            }
            return out.append("null").toString();
        }
        int low = Integer.numberOfTrailingZeros(bits);
        Map<Integer, List<Line>> groups = new TreeMap<>();
        for (Line line : lines) {
            groups.computeIfAbsent((line.match() & bits) >>> low, _ -> new ArrayList<>()).add(line);
        }
        StringBuilder body = new StringBuilder("        return switch (bits >>> ").append(low).append(" & 0x")
                .append(Integer.toHexString(bits >>> low)).append(") {\n");
        groups.forEach((value, group) -> body.append("            case ").append(value).append(" -> ")
                .append(selection(group, known | bits)).append(";\n"));
        body.append("            default -> null;\n        };\n");
        String name = "decode" + methodCount++;
        methods.append("\n    private static Instruction ").append(name).append("(int bits) {\n")
                .append(body).append("    }\n");
        return name + "(bits)";
    }

    /** The run of at most seven fixed bits that splits the lines into the most groups, or 0 if none splits them. */
    private static int distinguishing(List<Line> lines, int known) {
        int common = lines.stream().mapToInt(Line::mask).reduce(-1, (a, b) -> a & b) & ~known;
        int best = 0;
        int bestGroups = 1;
        for (int low = 0; low < 32; low++) {
            for (int width = 1; width <= 7 && low + width <= 32; width++) {
                int bits = (int) ((1L << width) - 1) << low;
                if ((common & bits) == bits) {
                    Set<Integer> values = new LinkedHashSet<>();
                    lines.forEach(line -> values.add(line.match() & bits));
                    if (values.size() > bestGroups) {
                        best = bits;
                        bestGroups = values.size();
                    }
                }
            }
        }
        return best;
    }

    private static String condition(Line line) {
        StringBuilder out = new StringBuilder("(bits & 0x%x) == 0x%x".formatted(line.mask(), line.match()));
        for (Line.Exclusion exclusion : line.exclusions()) {
            out.append(" && (bits & 0x%x) != 0x%x".formatted(exclusion.mask(), exclusion.match()));
        }
        return out.toString();
    }

    private String construction(Line line) {
        Line executed = line.expansion() == null ? line : table.find(line.where(), line.expansion());
        StringBuilder out = new StringBuilder("new Instruction(Opcode.").append(executed.constant())
                .append(", bits, ").append(line.length());
        for (String slot : List.of("rd", "rs1", "rs2", "rs3", "imm")) {
            Map<String, String> values = line.format().values();
            String value = values.getOrDefault(slot, "0");
            out.append(", ").append(table.fields.containsKey(value) ? name(value) + "(bits)" : value);
        }
        return out.append(')').toString();
    }
}
