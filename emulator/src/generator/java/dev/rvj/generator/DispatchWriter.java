package dev.rvj.generator;

import java.util.List;
import java.util.StringJoiner;

/**
 * Writes the interpreter's two switches. HotSpot compiles neither if it grows past 8000 bytes of bytecode, and says
 * nothing, so the main one holds what is hot and a second one the rest.
 */
final class DispatchWriter {
    private static final String RD = "(int) (w >>> 9) & 63";
    private static final String RS1 = "(int) (w >>> 15) & 63";
    private static final String RS2 = "(int) (w >>> 21) & 63";
    private static final String RS3 = "(int) (w >>> 27) & 31";
    private static final String FLOATING_POINT = " & 31";

    private DispatchWriter() {
    }

    static String dispatch(Table table) {
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
        return TEMPLATE
                .replace("//HOT//", Integer.toString(table.hot.size()))
                .replace("//FUSED//", Integer.toString(table.fused.size()))
                .replace("//FIRST_TERMINATOR//", "Opcode." + firstTerminator(table).constant())
                .replace("//FUSIONS//", fusions(table))
                .replace("//CASES//", cases);
    }

    private static Line firstTerminator(Table table) {
        return OpcodeWriter.ordered(table).stream().filter(OpcodeWriter::terminates).findFirst().orElseThrow();
    }

    private static String fusions(Table table) {
        StringBuilder out = new StringBuilder();
        int code = table.hot.size();
        for (String[] pair : table.fused) {
            out.append("        if (first == Opcode.%s && second == Opcode.%s) {\n            return %d;\n        }\n"
                    .formatted(table.find("fused", pair[0]).constant(), table.find("fused", pair[1]).constant(),
                            code++));
        }
        return out.toString();
    }

    private static String caseOf(int code, String title, List<Line> lines) {
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

    private static String statements(Line line) {
        FormatLine format = line.format();
        String call = line.semantics() + "." + line.method();
        return switch (format.kind()) {
            case "branch" -> indented("next = %s(%s, %s) ? block.taken : block.next;".formatted(call, x(RS1), x(RS2)));
            case "jump" -> format.has("pc")
                    ? indented(x(RD) + " = block.end;") + indented("next = block.taken;")
                    : indented("target = %s(%s, w >> 32);".formatted(call, x(RS1)))
                            + indented(x(RD) + " = block.end;")
                            + indented("next = block.taken.pc == target ? block.taken : engine.jump(block, target);");
            default -> indented(statement(line));
        };
    }

    /** The statement that executes an instruction which is neither branch nor jump. */
    private static String statement(Line line) {
        FormatLine format = line.format();
        String call = line.semantics() + "." + line.method();
        String destination = format.has("frd") ? f(RD) : x(RD);
        return switch (format.kind()) {
            case "value" -> destination + " = " + call + "(" + arguments(format) + ");";
            case "load" -> destination + " = " + call + "(memory, " + x(RS1) + " + (w >> 32));";
            case "store" -> call + "(memory, " + x(RS1) + " + (w >> 32), "
                    + (format.has("frs2") ? f(RS2) : x(RS2)) + ");";
            case "amo" -> format.has("pair")
                    ? call + "(hart, memory, " + x(RS1) + ", " + RS2 + ", rd(w));"
                    : destination + " = " + call + "(hart, memory, " + arguments(format) + ");";
            case "csr" -> destination + " = " + call + "(hart, (int) (w >>> 32), "
                    + (format.has("uimm") ? RS1 : x(RS1)) + ", rd(w) != 0, (" + RS1 + ") != 0);";
            case "system" -> call + "(hart, memory, " + (format.has("rs1") ? x(RS1) : "0") + ", "
                    + (format.has("rs2") ? x(RS2) : "0") + ");";
            default -> throw new TableException(line.where(), "no code for kind " + format.kind());
        };
    }

    private static String arguments(FormatLine format) {
        StringJoiner out = new StringJoiner(", ");
        for (String operand : format.operands()) {
            String argument = switch (operand) {
                case "rs1" -> x(RS1);
                case "rs2" -> x(RS2);
                case "frs1" -> f(RS1);
                case "frs2" -> f(RS2);
                case "frs3" -> f(RS3);
                case "old" -> "x[rd(w)]";
                case "imm" -> format.kind().equals("amo") ? null : "w >> 32";
                case "shamt", "rm" -> "(int) (w >>> 32)";
                case "pc" -> "block.pc + (w >>> 15 & 0x1ffff)";
                case "fcsr" -> "fcsr";
                default -> null;
            };
            if (argument != null) {
                out.add(argument);
            }
        }
        return out.toString();
    }

    private static String x(String number) {
        return "x[" + number + "]";
    }

    private static String f(String number) {
        return "f[" + (number.endsWith("& 63") ? number.replace(" & 63", FLOATING_POINT) : number) + "]";
    }

    static String rareDispatch(Table table) {
        StringBuilder cases = new StringBuilder();
        for (Line line : OpcodeWriter.ordered(table)) {
            if (!table.hot.contains(line.mnemonic())) {
                cases.append("            case ").append(line.constant()).append(":\n                ")
                        .append(statement(line)).append("\n                break;\n");
            }
        }
        return RARE_TEMPLATE.replace("//CASES//", cases);
    }

    private static final String TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.hart.Fcsr;
            import dev.rvj.hart.Hart;
            import dev.rvj.hart.Trap;
            import dev.rvj.isa.Opcode;
            import dev.rvj.isa.semantics.*;
            import dev.rvj.memory.Memory;

            /** The interpreter's main loop. Words are laid out by {@link Block}. */
            final class Dispatch {
                /** Code of the word behind a block's last instruction where that is no branch or jump. */
                static final int END = 511;

                private static final int HOT = //HOT//;
                private static final int FUSED = //FUSED//;
                private static final int FIRST_TERMINATOR = //FIRST_TERMINATOR//.ordinal() + FUSED;

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
                 * Executes block after block until {@code fuel} instructions have retired, the last block being
                 * finished. Leaves the next pc and the retired instructions in the hart; a trap leaves the pc of the
                 * instruction that raised it, and is the result.
                 */
                static Trap execute(Interpreter engine, Hart hart, Block block, int fuel) {
                    long[] x = hart.x;
                    long[] f = hart.f;
                    Fcsr fcsr = hart.fcsr;
                    Memory memory = engine.memory;
                    long retired = hart.instret + fuel;
                    int i = 0;
                    try {
                        while (true) {
                            long[] code = block.code;
                            i = 0;
                            Block next;
                            while (true) {
                                long target;
                                long w = code[i++];
                                int operation = (int) w & 511;
                                switch (operation) {
            //CASES//                        default:
                                        if (operation == END) {
                                            next = block.next;
                                            break;
                                        }
                                        if (operation < FIRST_TERMINATOR) {
                                            RareDispatch.execute(hart, memory, block, w, operation - FUSED);
                                            continue;
                                        }
                                        hart.pc = block.end;
                                        hart.instret = retired - fuel + i - 1;
                                        RareDispatch.execute(hart, memory, block, w, operation - FUSED);
                                        retired = hart.instret + fuel - i + 1;
                                        next = engine.resume(block, hart);
                                        if (hart.wantsAttention()) {
                                            hart.pc = next.pc;
                                            hart.instret = retired - fuel + block.count;
                                            return null;
                                        }
                                        break;
                                }
                                break;
                            }
                            fuel -= block.count;
                            Block linked = next.valid || fuel <= 0 ? next : engine.link(block, next);
                            if (fuel <= 0 || linked == null) {
                                hart.pc = next.pc;
                                hart.instret = retired - fuel;
                                return null;
                            }
                            block = linked;
                        }
                    } catch (Trap trap) {
                        hart.pc = block.pcAt(i - 1);
                        hart.instret = retired - fuel + i - 1;
                        return Interpreter.complete(trap, block, i - 1);
                    }
                }
            }
            """;

    private static final String RARE_TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.hart.Fcsr;
            import dev.rvj.hart.Hart;
            import dev.rvj.isa.Opcode;
            import dev.rvj.isa.semantics.*;
            import dev.rvj.memory.Memory;

            /** Executes the instructions that the main loop leaves out. */
            final class RareDispatch {
                private static final Opcode[] OPCODES = Opcode.values();

                private RareDispatch() {
                }

                /** Executes the instruction with the ordinal given, whose word is {@code w}. */
                static void execute(Hart hart, Memory memory, Block block, long w, int ordinal) {
                    long[] x = hart.x;
                    long[] f = hart.f;
                    Fcsr fcsr = hart.fcsr;
                    switch (OPCODES[ordinal]) {
            //CASES//            default:
                            throw new AssertionError(OPCODES[ordinal]);
                    }
                }

                /** The number of rd, where the word names a register to drop writes to for x0. */
                private static int rd(long w) {
                    int rd = (int) (w >>> 9) & 63;
                    return rd == 32 ? 0 : rd;
                }
            }
            """;
}
