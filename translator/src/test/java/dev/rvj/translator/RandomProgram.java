package dev.rvj.translator;

import dev.rvj.hart.Hart;
import dev.rvj.isa.Csr;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Instructions at random, in blocks that branch to each other and call functions; loops count down in a register of
 * their own, so that they end. Accesses go to the borders of the guest's pages; a few are not allowed.
 */
public final class RandomProgram {
    private static final int RA = 1;
    /** Point into the data, and are never written. */
    private static final int[] BASES = {8, 9, 18};
    private static final int COUNTER = 30;
    /** What a function that calls another keeps its link in, and what points to what is called. */
    private static final int LINK = 24;
    private static final int CALLED = 25;
    /** Points into the data within a loop, each round elsewhere. */
    private static final int WALKER = 21;
    private static final int STEPS_LEFT = 22;
    private static final int[] STRIDES = {1, 2, 4, 8, 12, 24, 256, -1, -3, -4, -8, -16};
    private static final int[] RESULTS = {0, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20};
    private static final int[] ROUNDING = {0, 1, 2, 3, 4, 7};
    private static final int[] EDGES = {0, 1, 2, 7, 8, -1, -2, -8, 2047, -2048};
    private static final List<Opcode> VALUES = of(Kind.VALUE);
    private static final List<Opcode> LOADS = of(Kind.LOAD);
    private static final List<Opcode> STORES = of(Kind.STORE);
    private static final List<Opcode> ATOMICS =
            of(Kind.AMO).stream().filter(opcode -> !opcode.format().operands().contains("pair")).toList();
    private static final List<Opcode> BRANCHES = of(Kind.BRANCH);
    private static final List<Opcode> CSRS = of(Kind.CSR);
    private static final int[] CSR_NUMBERS = {Csr.FFLAGS, Csr.FRM, Csr.FCSR};

    private final Random random;
    private final Code code = new Code();
    private boolean walks;

    public RandomProgram(long seed) {
        random = new Random(seed);
    }

    private static List<Opcode> of(Kind kind) {
        return Arrays.stream(Opcode.values()).filter(opcode -> opcode.kind() == kind).toList();
    }

    public Code make() {
        int functions = random.nextInt(3);
        int[] entries = new int[functions];
        code.add(0);
        for (int i = 0; i < functions; i++) {
            entries[i] = code.size();
            straight(1 + random.nextInt(8));
            if (i > 0 && random.nextBoolean()) {
                code.i(Opcode.ADDI, LINK, RA, 0).jump(RA, entries[i - 1]);
                straight(1 + random.nextInt(4));
                code.i(Opcode.ADDI, RA, LINK, 0);
            }
            code.ret();
        }
        int start = code.size();
        int blocks = 2 + random.nextInt(6);
        for (int i = 0; i < blocks; i++) {
            int head = code.size();
            straight(1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 4 -> walk();
                case 0 -> loop(head);
                case 1 -> skip();
                case 2 -> {
                    if (functions > 0 && random.nextBoolean()) {
                        code.jump(RA, entries[random.nextInt(functions)]);
                    } else if (functions > 0) {
                        callOneOf(entries);
                    }
                }
                default -> code.i(Opcode.ADDI, COUNTER, COUNTER, -1);
            }
        }
        code.i(Opcode.ADDI, COUNTER, COUNTER, -1);
        code.branch(Opcode.BLT, 0, COUNTER, start);
        code.ecall();
        Code whole = new Code().jump(0, start);
        for (int at = Integer.BYTES; at < code.size(); at += Integer.BYTES) {
            whole.add(code.at(at).bits());
        }
        return whole;
    }

    private void loop(int head) {
        code.i(Opcode.ADDI, COUNTER, COUNTER, -1);
        code.branch(Opcode.BLT, 0, COUNTER, head);
    }

    /** A loop that goes through memory; a few leave what may be accessed. */
    private void walk() {
        code.i(Opcode.ADDI, WALKER, base(), offset());
        code.i(Opcode.ADDI, STEPS_LEFT, 0, 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 20));
        walks = true;
        int head = code.size();
        straight(1 + random.nextInt(4));
        if (random.nextInt(4) == 0) {
            skip();
        }
        int stride = STRIDES[random.nextInt(STRIDES.length)];
        if (random.nextInt(8) == 0) {
            code.s(pick(BRANCHES), result(), result(), 2 * Integer.BYTES);
        }
        code.i(Opcode.ADDI, WALKER, WALKER, stride);
        straight(random.nextInt(3));
        code.i(Opcode.ADDI, STEPS_LEFT, STEPS_LEFT, -1);
        code.branch(random.nextBoolean() ? Opcode.BNE : Opcode.BLTU, 0, STEPS_LEFT, head);
        walks = false;
    }

    /** An indirect call, mostly of the one or the other of two. */
    private void callOneOf(int[] entries) {
        pointTo(entries[0]);
        code.s(pick(BRANCHES), result(), result(), 3 * Integer.BYTES);
        pointTo(entries[entries.length - 1]);
        code.i(Opcode.JALR, RA, CALLED, 0);
    }

    private void pointTo(int entry) {
        int here = code.size();
        code.i(Opcode.AUIPC, CALLED, 0, 0).i(Opcode.ADDI, CALLED, CALLED, entry - here);
    }

    private void skip() {
        Opcode opcode = pick(BRANCHES);
        int length = 1 + random.nextInt(5);
        code.s(opcode, result(), result(), (length + 1) * Integer.BYTES);
        straight(length);
    }

    private void straight(int count) {
        for (int i = 0; i < count; i++) {
            int choice = random.nextInt(20);
            if (choice == 0 && random.nextInt(8) == 0) {
                int csr = CSR_NUMBERS[random.nextInt(CSR_NUMBERS.length)];
                code.add(Code.word(pick(CSRS), result(), random.nextBoolean() ? 0 : result(), 0, 0, csr));
            } else if (choice < 10) {
                value(pick(VALUES));
            } else if (choice < 14) {
                Opcode opcode = pick(LOADS);
                code.add(Code.word(opcode, destination(opcode), base(), 0, 0, offset()));
            } else if (choice < 18) {
                code.add(Code.word(pick(STORES), 0, base(), result(), 0, offset()));
            } else {
                Opcode opcode = pick(ATOMICS);
                int rs2 = opcode.format().operands().contains("rs2") ? result() : 0;
                code.add(Code.word(opcode, result(), BASES[0], rs2, 0, random.nextInt(4)));
            }
        }
    }

    private void value(Opcode opcode) {
        List<String> operands = opcode.format().operands();
        int imm = switch (opcode.format()) {
            case U, UPC -> random.nextInt() & -4096;
            case I -> random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : random.nextInt(-2048, 2048);
            case SHIFT -> random.nextInt(64);
            case SHIFTW -> random.nextInt(32);
            case FR, FR1, FR4, FTOX, XTOF -> ROUNDING[random.nextInt(ROUNDING.length)];
            default -> 0;
        };
        code.add(Code.word(opcode, destination(opcode), has(operands, "rs1") ? result() : 0,
                has(operands, "rs2") ? result() : 0, has(operands, "rs3") ? result() : 0, imm));
    }

    private static boolean has(List<String> operands, String name) {
        return operands.contains(name) || operands.contains("f" + name);
    }

    private int destination(Opcode opcode) {
        return opcode.format().operands().contains("frd") ? random.nextInt(32) : result();
    }

    private int result() {
        return RESULTS[random.nextInt(RESULTS.length)];
    }

    private int base() {
        return walks && random.nextBoolean() ? WALKER : BASES[random.nextInt(BASES.length)];
    }

    /** Near the base; seldom so far that the access is not allowed. */
    private int offset() {
        return random.nextInt(30) == 0 ? random.nextInt(-2048, 2048) : random.nextInt(-64, 64);
    }

    private Opcode pick(List<Opcode> opcodes) {
        return opcodes.get(random.nextInt(opcodes.size()));
    }

    /** Gives a hart registers to begin with; each time the same. */
    public static void prepare(Hart hart, long seed, int rounds) {
        Random random = new Random(seed);
        for (int register = 1; register < 32; register++) {
            hart.x[register] = random.nextInt(3) == 0 ? EDGES[random.nextInt(EDGES.length)] : random.nextLong();
        }
        for (int register = 0; register < 32; register++) {
            hart.f[register] = switch (random.nextInt(4)) {
                case 0 -> random.nextLong();
                case 1 -> Double.doubleToRawLongBits(random.nextGaussian());
                case 2 -> Float.floatToRawIntBits((float) random.nextGaussian()) | -1L << 32;
                default -> random.nextInt(1 << 16) | -1L << 16;
            };
        }
        hart.fcsr.roundingMode = random.nextBoolean() ? 0 : random.nextInt(5);
        hart.x[BASES[0]] = Guest.DATA + 2048;
        hart.x[BASES[1]] = Guest.DATA + Guest.PAGE + random.nextInt(-8, 8);
        hart.x[BASES[2]] = Guest.DATA + 2L * Guest.PAGE - 80;
        hart.x[COUNTER] = rounds;
    }
}
