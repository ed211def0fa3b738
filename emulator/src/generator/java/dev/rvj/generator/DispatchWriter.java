package dev.rvj.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the interpreter's two switches. HotSpot compiles neither if it grows past 8000 bytes of bytecode, and says
 * nothing, so the main one holds what is hot and a second one the rest.
 */
final class DispatchWriter {
    private static final String RD = register(9);
    private static final String RS1 = register(16);
    private static final String RS2 = register(23);
    private static final String RS3 = register(35);
    private static final String IMM = "w >> 32";

    private final Table table;
    private final SemanticsSource semantics;

    DispatchWriter(Table table, SemanticsSource semantics) {
        this.table = table;
        this.semantics = semantics;
    }

    private static String register(int position) {
        return "r[(int) (w >>> " + position + ") & 127]";
    }

    /**
     * Writes the loop that executes only the hottest instructions itself: HotSpot compiles the large one in a second or
     * more, too late where what is hot is translated.
     */
    String leanDispatch() {
        StringBuilder cases = new StringBuilder();
        for (String mnemonic : table.lean) {
            cases.append(caseOf(table.hot.indexOf(mnemonic), mnemonic, List.of(table.find("lean", mnemonic))));
        }
        StringBuilder others = new StringBuilder();
        for (String mnemonic : table.hot) {
            if (!table.lean.contains(mnemonic)) {
                others.append("            case ").append(table.hot.indexOf(mnemonic)).append(": // ").append(mnemonic)
                        .append("\n                ").append(statement(table.find("hot", mnemonic)))
                        .append("\n                break;\n");
            }
        }
        String loop = LOOP.replace("default:\n", "default:\n" + indented("    if (operation < Dispatch.HOT) {")
                + indented("        others(engine, r, w, operation);") + indented("        continue;")
                + indented("    }"));
        return LEAN_TEMPLATE.replace("//LOOP//", loop).replace("//CASES//", cases).replace("//OTHERS//", others)
                .replace("FIRST_TERMINATOR", "Dispatch.FIRST_TERMINATOR");
    }

    String dispatch() {
        StringBuilder cases = new StringBuilder();
        int code = 0;
        for (String mnemonic : table.hot) {
            Line line = table.find("hot", mnemonic);
            cases.append(caseOf(code++, mnemonic, List.of(line)));
        }
        for (String[] pair : table.fused) {
            List<Line> lines = List.of(table.find("fused", pair[0]), table.find("fused", pair[1]));
            cases.append(caseOf(code++, pair[0] + " and " + pair[1], lines));
        }
        return TEMPLATE.replace("//LOOP//", LOOP)
                .replace("//HOT//", Integer.toString(table.hot.size()))
                .replace("//FUSED//", Integer.toString(table.fused.size()))
                .replace("//FIRST_TERMINATOR//", "Opcode." + firstTerminator().constant())
                .replace("//FUSIONS//", fusions())
                .replace("//CASES//", cases);
    }

    private Line firstTerminator() {
        return OpcodeWriter.ordered(table).stream().filter(OpcodeWriter::terminates).findFirst().orElseThrow();
    }

    private String fusions() {
        StringBuilder out = new StringBuilder();
        int code = table.hot.size();
        for (String[] pair : table.fused) {
            out.append("        if (first == Opcode.%s && second == Opcode.%s) {\n            return %d;\n        }\n"
                    .formatted(table.find("fused", pair[0]).constant(), table.find("fused", pair[1]).constant(),
                            code++));
        }
        return out.toString();
    }

    private String caseOf(int code, String title, List<Line> lines) {
        StringBuilder out = new StringBuilder("                        case " + code + ": // " + title + "\n");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.append(indented("w = code[i++];"));
            }
            out.append(statements(lines.get(i)));
        }
        boolean ends = switch (lines.getLast().format().kind()) {
            case "branch", "jump" -> true;
            default -> false;
        };
        out.append(indented(ends ? "break;" : "continue;"));
        return out.toString();
    }

    private static String indented(String statement) {
        return "                            " + statement + "\n";
    }

    private String statements(Line line) {
        FormatLine format = line.format();
        String call = line.semantics() + "." + line.method();
        return switch (format.kind()) {
            case "branch" -> indented("links = code[i];")
                    + indented("i = (int) (%s ? links : links >>> 28);".formatted(
                            semantics.apply(call, List.of(RS1, RS2))));
            case "jump" -> format.has("pc")
                    ? indented(RD + " = code[i + 1];") + indented("links = code[i];") + indented("i = (int) links;")
                    : indented("target = " + semantics.apply(call, List.of(RS1, IMM)) + ";")
                            + indented(RD + " = code[i + 2];")
                            + indented("links = code[i + 1];")
                            + indented("i = code[i] == target ? (int) links : engine.jump(i, target);");
            default -> indented(statement(line));
        };
    }

    /** The statement that executes an instruction which is neither branch nor jump. */
    private String statement(Line line) {
        FormatLine format = line.format();
        String call = line.semantics() + "." + line.method();
        return switch (format.kind()) {
            case "value" -> format.has("pc") ? RD + " = code[i++];" : RD + " = " + semantics.apply(call, arguments(format)) + ";";
            case "load" -> RD + " = " + call + "(engine.memory, " + RS1 + " + (w >> 32));";
            case "store" -> call + "(engine.memory, " + RS1 + " + (w >> 32), " + RS2 + ");";
            case "amo" -> format.has("pair")
                    ? call + "(r, engine.memory, " + RS1 + ", number(w, 23), number(w, 9));"
                    : RD + " = " + call + "(engine.hart, engine.memory, " + String.join(", ", arguments(format)) + ");";
            case "csr" -> RD + " = " + call + "(engine.hart, (int) (w >> 32), "
                    + (format.has("uimm") ? "number(w, 16)" : RS1) + ", number(w, 9) != 0, number(w, 16) != 0);";
            case "system" -> call + "(engine.hart, engine.memory, " + (format.has("rs1") ? RS1 : "0") + ", "
                    + (format.has("rs2") ? RS2 : "0") + ");";
            default -> throw new TableException(line.where(), "no code for kind " + format.kind());
        };
    }

    private static List<String> arguments(FormatLine format) {
        List<String> out = new ArrayList<>();
        for (String operand : format.operands()) {
            String argument = switch (operand) {
                case "rs1", "frs1" -> RS1;
                case "rs2", "frs2" -> RS2;
                case "frs3" -> RS3;
                case "old" -> "old(r, w)";
                case "imm" -> format.kind().equals("amo") ? null : IMM;
                case "shamt" -> "(int) (w >> 32)";
                case "rm" -> format.has("frs3") ? "(int) (w >> 32) & 7" : "(int) (w >> 32)";
                case "fcsr" -> "engine.fcsr";
                default -> null;
            };
            if (argument != null) {
                out.add(argument);
            }
        }
        return out;
    }

    String rareDispatch() {
        StringBuilder cases = new StringBuilder();
        StringBuilder atomics = new StringBuilder();
        for (Line line : OpcodeWriter.ordered(table)) {
            if (!table.hot.contains(line.mnemonic())) {
                (line.format().kind().equals("amo") ? atomics : cases)
                        .append("            case ").append(line.constant()).append(":\n                ")
                        .append(statement(line)).append("\n                break;\n");
            }
        }
        return RARE_TEMPLATE.replace("//CASES//", cases).replace("//ATOMICS//", atomics);
    }

    private static final String LOOP = """
                static Trap execute(Interpreter engine, int start, int fuel) {
                    long[] r = new long[128]; // C2 knows the length of what it sees allocated: no bounds checks
                    engine.enter(r, fuel);
                    long[] code = engine.code();
                    int i = start;
                    try {
                        while (true) {
                            long target;
                            long links;
                            long w = code[i++];
                            int operation = (int) w & 511;
                            switch (operation) {
            //CASES//                    default:
                                    if (operation < FIRST_TERMINATOR) {
                                        RareDispatch.execute(engine, r, w, operation - Dispatch.FUSED);
                                        continue;
                                    }
                                    if (operation == Dispatch.END) {
                                        links = code[i];
                                        i = (int) (links >>> 28);
                                        break;
                                    }
                                    if (operation == Dispatch.FORWARD) {
                                        i = (int) (w >>> 32);
                                        continue;
                                    }
                                    if (operation >= Dispatch.STALE) {
                                        int from = i - 1;
                                        i = operation == Dispatch.UNLINKED ? engine.link(from) : engine.replace(from);
                                        if (i < 0) {
                                            return engine.leave(r, fuel, from);
                                        }
                                        code = engine.code();
                                        continue;
                                    }
                                    links = code[i + 1];
                                    engine.beginSystem(code[i], fuel - (int) (links >>> 56) + 1);
                                    RareDispatch.execute(engine, r, w, operation - Dispatch.FUSED);
                                    engine.endSystem(fuel - (int) (links >>> 56) + 1);
                                    i = engine.resume(code[i], (int) links & CodeBuffer.INDEX);
                                    if (i < 0) {
                                        return engine.leave(r, fuel - (int) (links >>> 56));
                                    }
                                    break;
                            }
                            i &= CodeBuffer.INDEX;
                            fuel -= (int) (links >>> 56);
                            if (fuel <= 0) {
                                return engine.leave(r, fuel, i);
                            }
                        }
                    } catch (Trap trap) {
                        return engine.raise(trap, r, fuel, i - 1);
                    }
                }
            """;

    private static final String LEAN_TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.hart.Trap;
            import dev.rvj.isa.semantics.*;

            /** The main loop where what is hot is translated: less of it is executed here, and it is compiled sooner. */
            final class LeanDispatch {
                private LeanDispatch() {
                }

                /** As {@link Dispatch#execute}, but no pairs. */
            //LOOP//
                private static void others(Interpreter engine, long[] r, long w, int operation) {
                    switch (operation) {
            //OTHERS//            default:
                            throw new AssertionError(operation);
                    }
                }
            }
            """;

    private static final String TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.hart.Trap;
            import dev.rvj.isa.Opcode;
            import dev.rvj.isa.semantics.*;

            /** The interpreter's main loop. {@link CodeBuffer} says what the words are. */
            final class Dispatch {
                /** Operations that are no instruction: the end of a block that does not branch, and what links are. */
                static final int END = 511;
                static final int FORWARD = 510;
                static final int UNLINKED = 509;
                static final int STALE = 508;

                static final int HOT = //HOT//;
                static final int FUSED = //FUSED//;
                static final int FIRST_TERMINATOR = //FIRST_TERMINATOR//.ordinal() + FUSED;

                private Dispatch() {
                }

                /** The code under which the loop executes an instruction. */
                static int code(Opcode opcode) {
                    return opcode.ordinal() < HOT ? opcode.ordinal() : opcode.ordinal() + FUSED;
                }

                /** The code under which the loop executes two instructions at once, or -1. */
                static int fused(Opcode first, Opcode second) {
            //FUSIONS//        return -1;
                }

                /**
                 * Executes block after block, from the word with the index given, until {@code fuel} instructions
                 * have retired, the last block being finished. Leaves the next pc and the retired instructions in
                 * the hart; a trap leaves the pc of the instruction that raised it, and is the result.
                 */
            //LOOP//            }
            """;

    private static final String RARE_TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.isa.Opcode;
            import dev.rvj.isa.semantics.*;

            /** Executes the instructions that the main loop leaves out. */
            final class RareDispatch {
                private static final Opcode[] OPCODES = Opcode.values();

                private RareDispatch() {
                }

                /** Executes the instruction with the ordinal given, whose word is {@code w}. */
                static void execute(Interpreter engine, long[] r, long w, int ordinal) {
                    switch (OPCODES[ordinal]) {
            //CASES//            default:
                            atomic(engine, r, w, ordinal);
                    }
                }

                private static void atomic(Interpreter engine, long[] r, long w, int ordinal) {
                    switch (OPCODES[ordinal]) {
            //ATOMICS//            default:
                            throw new AssertionError(OPCODES[ordinal]);
                    }
                }

                /** The number of an x register, or a uimm. */
                private static int number(long w, int position) {
                    int number = (int) (w >>> position) & 127;
                    return number == CodeBuffer.SINK ? 0 : number;
                }

                /** The value of rd. */
                private static long old(long[] r, long w) {
                    return r[number(w, 9)];
                }
            }
            """;
}
