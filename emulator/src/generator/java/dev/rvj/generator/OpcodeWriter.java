package dev.rvj.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Writes the enums {@code Format} and {@code Opcode}. */
final class OpcodeWriter {
    private OpcodeWriter() {
    }

    static String format(Table table) {
        StringJoiner constants = new StringJoiner(",\n", "", ";");
        for (FormatLine format : table.formats.values()) {
            if (!format.expands()) {
                StringJoiner operands = new StringJoiner(" ", "\"", "\"");
                format.operands().forEach(operands::add);
                constants.add("    %s(Kind.%s, %s, \"%s\")".formatted(format.name(),
                        format.kind().toUpperCase(Locale.ROOT), operands, format.assembly()));
            }
        }
        return """
                package dev.rvj.isa;

                import java.util.List;

                /** How an instruction's bits are laid out, what its operands are and how assembly writes them. */
                public enum Format {
                %s

                    private final Kind kind;
                    private final List<String> operands;
                    private final String assembly;

                    Format(Kind kind, String operands, String assembly) {
                        this.kind = kind;
                        this.operands = List.of(operands.split(" "));
                        this.assembly = assembly;
                    }

                    public Kind kind() {
                        return kind;
                    }

                    /** Operand names as the table's format line has them, f registers with an f in front. */
                    public List<String> operands() {
                        return operands;
                    }

                    /** The operands in assembly; each name of an operand stands for its text. */
                    public String assembly() {
                        return assembly;
                    }
                }
                """.formatted(constants);
    }

    static String opcode(Table table) {
        StringJoiner constants = new StringJoiner(",\n", "", ";");
        for (Line line : ordered(table)) {
            constants.add("    %s(\"%s\", \"%s\", \"%s\", Format.%s, 0x%08x, 0x%08x)".formatted(line.constant(),
                    line.mnemonic(), line.extension(), line.semantics(), line.format().name(), line.mask(),
                    line.match()));
        }
        StringJoiner compressed = new StringJoiner(", ");
        for (Line line : table.compressed) {
            compressed.add("\"" + line.mnemonic() + "\"");
        }
        return """
                package dev.rvj.isa;

                import java.util.List;

                /** Every full-size instruction of the tables. */
                public enum Opcode {
                %s

                    /** Mnemonics of the compressed instructions, which expand to the constants of this type. */
                    public static final List<String> COMPRESSED = List.of(%s);

                    private final String mnemonic;
                    private final String extension;
                    private final String semantics;
                    private final Format format;
                    private final int mask;
                    private final int match;

                    Opcode(String mnemonic, String extension, String semantics, Format format, int mask, int match) {
                        this.mnemonic = mnemonic;
                        this.extension = extension;
                        this.semantics = semantics;
                        this.format = format;
                        this.mask = mask;
                        this.match = match;
                    }

                    public String mnemonic() {
                        return mnemonic;
                    }

                    public String extension() {
                        return extension;
                    }

                    /** The class of {@code dev.rvj.isa.semantics} that says what the instruction does. */
                    public String semantics() {
                        return semantics;
                    }

                    /** The method of that class. */
                    public String method() {
                        return mnemonic.replace('.', '_');
                    }

                    public Format format() {
                        return format;
                    }

                    public Kind kind() {
                        return format.kind();
                    }

                    /** The bits of the instruction word that the encoding fixes. */
                    public int mask() {
                        return mask;
                    }

                    /** The fixed bits' values. */
                    public int match() {
                        return match;
                    }
                }
                """.formatted(constants, compressed);
    }

    /** Hot instructions first, so that the main switch is dense from zero, and those that end a block last. */
    static List<Line> ordered(Table table) {
        List<Line> ordered = new ArrayList<>(table.full);
        ordered.sort(Comparator.comparingInt(line -> {
            int place = table.hot.indexOf(line.mnemonic());
            return place >= 0 ? place : terminates(line) ? Integer.MAX_VALUE : Integer.MAX_VALUE - 1;
        }));
        return ordered;
    }

    /** Whether the instruction leads elsewhere. */
    static boolean branches(Line line) {
        return line.format().kind().equals("branch") || line.format().kind().equals("jump");
    }

    /** Whether a block ends behind the instruction although it always falls through. */
    static boolean terminates(Line line) {
        return line.format().kind().equals("csr") || line.format().kind().equals("system");
    }
}
