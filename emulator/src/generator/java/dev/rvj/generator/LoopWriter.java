package dev.rvj.generator;

import static dev.rvj.generator.DispatchWriter.IMM;
import static dev.rvj.generator.DispatchWriter.RD;
import static dev.rvj.generator.DispatchWriter.RS1;
import static dev.rvj.generator.DispatchWriter.RS2;

import java.util.List;
import java.util.Map;

/**
 * Writes a loop of the interpreter. Nothing in its switch is called, so that HotSpot keeps in registers what it uses:
 * what has to be called is done behind the switch, and the loop is entered again.
 */
final class LoopWriter {
    /** The bytes that loads and stores in place access. */
    private static final Map<String, Integer> SIZES = Map.ofEntries(Map.entry("lb", 1), Map.entry("lbu", 1),
            Map.entry("sb", 1), Map.entry("lh", 2), Map.entry("lhu", 2), Map.entry("sh", 2), Map.entry("lw", 4),
            Map.entry("lwu", 4), Map.entry("sw", 4), Map.entry("ld", 8), Map.entry("sd", 8));
    /** What is kept of a loaded value. */
    private static final Map<String, String> MASKS =
            Map.of("lbu", " & 0xff", "lhu", " & 0xffff", "lwu", " & 0xffff_ffffL");

    private final Table table;
    private final DispatchWriter statements;
    private final LoopMemory memory;

    LoopWriter(Table table, DispatchWriter statements, LoopMemory memory) {
        this.table = table;
        this.statements = statements;
        this.memory = memory;
    }

    String write(String name, List<String> mnemonics, boolean pairs) {
        StringBuilder cases = new StringBuilder();
        for (String mnemonic : mnemonics) {
            if (memory != LoopMemory.CALLED || !SIZES.containsKey(mnemonic)) {
                cases.append(caseOf(table.hot.indexOf(mnemonic), List.of(table.find("loop", mnemonic))));
            }
        }
        int code = table.hot.size();
        for (String[] pair : pairs ? table.fused : List.<String[]>of()) {
            cases.append(caseOf(code++, List.of(table.find("fused", pair[0]), table.find("fused", pair[1]))));
        }
        return TEMPLATE.replace("//NAME//", name).replace("//CASES//", cases).replace("//SETUP//", memory.setup)
                .replace("//REFRESH//", memory.refresh).replace("//JALR//", Integer.toString(table.hot.indexOf("jalr")));
    }

    private String caseOf(int code, List<Line> lines) {
        StringBuilder out = new StringBuilder("                    case " + code + ": {\n");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                out.append(indented("w = code[i++];"));
            }
            out.append(execute(lines.get(i), "address" + i));
        }
        return out.append(indented(OpcodeWriter.branches(lines.getLast()) ? "break;" : "continue;"))
                .append("                    }\n").toString();
    }

    private static String indented(String statement) {
        return "                        " + statement + "\n";
    }

    private String execute(Line line, String address) {
        boolean direct = line.format().has("pc");
        return switch (line.format().kind()) {
            case "branch" -> indented("links = code[i];")
                    + indented("i = (int) (" + statements.expression(line, RS1, RS2) + " ? links : links >>> 28);");
            case "jump" -> direct
                    ? indented(RD + " = code[i + 1];") + indented("links = code[i];") + indented("i = (int) links;")
                    : indented("if (code[i] != (" + statements.expression(line, RS1, IMM) + ")) {")
                            + indented("    break loop;") + indented("}") + indented(RD + " = code[i + 2];")
                            + indented("links = code[i + 1];") + indented("i = (int) links;");
            case "load", "store" -> access(line, address);
            default -> indented(direct ? RD + " = code[i++];" : statements.statement(line));
        };
    }

    private String access(Line line, String address) {
        boolean stores = line.format().kind().equals("store");
        int size = SIZES.get(line.mnemonic());
        String value = (size == 8 ? "" : "(" + LoopMemory.type(size) + ") ") + RS2;
        return indented("long " + address + " = " + RS1 + " + (" + IMM + ");")
                + (memory.find(address).isEmpty() ? "" : indented(memory.find(address)))
                + indented("if (" + memory.mayNot(address, size, stores) + ") {")
                + indented("    operation = " + table.hot.indexOf(line.mnemonic()) + ";")
                + indented("    break loop;") + indented("}")
                + indented((stores ? memory.store(address, size, value)
                        : RD + " = " + memory.load(address, size) + MASKS.getOrDefault(line.mnemonic(), "")) + ";");
    }

    private static final String TEMPLATE = """
            package dev.rvj.engine;

            import dev.rvj.hart.Trap;
            import dev.rvj.memory.AddressSpace;
            import dev.rvj.memory.PlainAccess;
            import dev.rvj.memory.Protection;
            import dev.rvj.memory.Tlb;
            import java.lang.foreign.MemorySegment;
            import java.nio.MappedByteBuffer;

            final class //NAME// {
                private //NAME//() {
                }

                /**
                 * Executes block after block, from the word with the index given, until {@code fuel} instructions
                 * have retired, the last block being finished. Leaves the next pc and the retired instructions in
                 * the hart; a trap leaves the pc of the instruction that raised it, and is the result.
                 */
                static Trap execute(Interpreter engine, int start, int fuel) {
                    return execute(0, null, null, start, fuel, engine);
                }

                /** The first three have no value yet: what the first variables hold is read by the shortest bytecodes. */
                private static Trap execute(long w, long[] r, long[] code, int i, int fuel, Interpreter engine) {
                    r = new long[128]; // C2 knows the length of what it sees allocated: no bounds checks
                    engine.enter(r, fuel);
            //SETUP//        try {
                        while (true) {
                            code = engine.code();
            //REFRESH//                int operation;
                            loop:
                            while (true) {
                                long links;
                                w = code[i++];
                                operation = (int) w & 511;
                                switch (operation) {
            //CASES//                    default:
                                        if (operation != Dispatch.END) {
                                            break loop;
                                        }
                                        links = code[i];
                                        i = (int) (links >>> 28);
                                        break;
                                }
                                i &= CodeBuffer.INDEX;
                                fuel -= (int) (links >>> 56);
                                if (fuel <= 0) {
                                    return engine.leave(r, fuel, i);
                                }
                            }
                            if (operation == //JALR//) {
                                long target = engine.target(r, w);
                                r[(int) (w >>> 9) & 127] = code[i + 2];
                                fuel -= CodeBuffer.count(code[i + 1]);
                                i = engine.jump(i, target);
                            } else if (operation < Dispatch.FIRST_TERMINATOR) {
                                Dispatch.execute(engine, r, w, operation);
                                continue;
                            } else if (operation == Dispatch.FORWARD) {
                                i = (int) (w >>> 32);
                            } else if (operation >= Dispatch.STALE) {
                                int from = i - 1;
                                i = operation == Dispatch.UNLINKED ? engine.link(from) : engine.replace(from);
                                if (i < 0) {
                                    return engine.leave(r, fuel, from);
                                }
                            } else {
                                long end = code[i];
                                long links = code[i + 1];
                                int left = fuel - CodeBuffer.count(links);
                                engine.beginSystem(end, left + 1);
                                Dispatch.execute(engine, r, w, operation);
                                engine.endSystem(left + 1);
                                i = engine.resume(end, (int) links & CodeBuffer.INDEX);
                                fuel = left;
                                if (i < 0) {
                                    return engine.leave(r, fuel);
                                }
                            }
                            if (fuel <= 0) {
                                return engine.leave(r, fuel, i);
                            }
                        }
                    } catch (Trap trap) {
                        return engine.raise(trap, r, fuel, i - 1);
                    }
                }
            }
            """;
}
