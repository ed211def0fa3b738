package dev.rvj.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes what the interpreter executes: its loops, each with the hottest instructions in place, a switch with all that are
 * hot, and one with the rest. HotSpot compiles none of them if it grows past 8000 bytes of bytecode, and says nothing.
 */
final class DispatchWriter {
    static final String RD = register(9);
    static final String RS1 = register(16);
    static final String RS2 = register(23);
    private static final String RS3 = register(35);
    static final String IMM = "w >> 32";

    private final Table table;
    private final SemanticsSource semantics;

    DispatchWriter(Table table, SemanticsSource semantics) {
        this.table = table;
        this.semantics = semantics;
    }

    private static String register(int position) {
        return "r[(int) (w >>> " + position + ") & 127]";
    }

    String dispatch() {
        StringBuilder called = new StringBuilder();
        for (String mnemonic : table.hot) {
            Line line = table.find("hot", mnemonic);
            if (!OpcodeWriter.branches(line) && !line.format().has("pc")) {
                called.append(caseOf(Integer.toString(table.hot.indexOf(mnemonic)), line));
            }
        }
        return TEMPLATE.replace("//HOT//", Integer.toString(table.hot.size()))
                .replace("//FUSED//", Integer.toString(table.fused.size()))
                .replace("//FIRST_TERMINATOR//", "Opcode." + firstTerminator().constant())
                .replace("//FUSIONS//", fusions())
                .replace("//CASES//", called);
    }

    /**
     * Writes a loop.
     *
     * @param mnemonics of what is hot, those that it executes in place
     * @param pairs whether it executes two instructions at once
     */
    String loop(String name, LoopMemory memory, List<String> mnemonics, boolean pairs) {
        return new LoopWriter(table, this, memory).write(name, mnemonics, pairs);
    }

    private String caseOf(String label, Line line) {
        return "            case " + label + ":\n                " + statement(line) + "\n                break;\n";
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

    /** The expression that stands for a branch's or a jalr's semantics method. */
    String expression(Line line, String... operands) {
        return semantics.apply(line.semantics() + "." + line.method(), List.of(operands));
    }

    /** The statement that executes an instruction which is neither branch nor jump. */
    String statement(Line line) {
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
                (line.format().kind().equals("amo") ? atomics : cases).append(caseOf(line.constant(), line));
            }
        }
        return RARE_TEMPLATE.replace("//CASES//", cases).replace("//ATOMICS//", atomics);
    }

    private static final String TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.hart.Trap;
            import dev.rvj.isa.Opcode;
            import dev.rvj.isa.semantics.*;

            /** What the interpreter's loops have in common. {@link CodeBuffer} says what the words are. */
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

                /** The code under which a loop executes an instruction. */
                static int code(Opcode opcode) {
                    return opcode.ordinal() < HOT ? opcode.ordinal() : opcode.ordinal() + FUSED;
                }

                /** The code under which a loop executes two instructions at once, or -1. */
                static int fused(Opcode first, Opcode second) {
            //FUSIONS//        return -1;
                }

                /** Executes an operation that is neither a branch nor a jump nor a pair. */
                static void execute(Interpreter engine, long[] r, long w, int operation) {
                    switch (operation) {
            //CASES//            default:
                            RareDispatch.execute(engine, r, w, operation - FUSED);
                    }
                }
            }
            """;

    private static final String RARE_TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.isa.Opcode;
            import dev.rvj.isa.semantics.*;

            /** Executes the instructions that are not hot. */
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
