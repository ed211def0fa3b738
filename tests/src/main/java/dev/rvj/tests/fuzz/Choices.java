package dev.rvj.tests.fuzz;

import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The instructions that a program may have, from the instruction tables: new ones are among them by themselves. Each keeps
 * the registers that programs rely on, and accesses nothing but the program's data.
 */
final class Choices {
    /** Never written but by calls and what leads to them: links, pointers to the data, and the count of rounds. */
    private static final Set<Integer> KEPT = Set.of(1, InitialState.SP, FuzzProgram.GP, FuzzProgram.TP, 5, InitialState.S0,
            InitialState.S1);
    private static final Set<Integer> BASES = Set.of(InitialState.SP, InitialState.S0, InitialState.S1);
    /**
     * What waits, is not the user's, depends on time, or goes on elsewhere; lr and sc come in pairs. Whether user mode may
     * execute cbo.clean and cbo.flush is up to the kernel, and kernels differ.
     */
    private static final Set<String> EXCLUDED = Set.of("ecall", "ebreak", "mret", "sret", "mnret", "wfi", "sfence.vma",
            "sinval.vma", "sfence.w.inval", "sfence.inval.ir", "wrs.nto", "lr.w", "lr.d", "sc.w", "sc.d", "cbo.inval", "cbo.clean", "cbo.flush");

    private final Random random;
    private final Map<Kind, List<Opcode>> byKind = new EnumMap<>(Kind.class);
    private final Map<Opcode, List<Integer>> compressed = new EnumMap<>(Opcode.class);
    private final List<Opcode> compressedOpcodes;

    Choices(Random random) {
        this.random = random;
        for (Opcode opcode : Opcode.values()) {
            if (!EXCLUDED.contains(opcode.mnemonic())) {
                byKind.computeIfAbsent(opcode.kind(), _ -> new ArrayList<>()).add(opcode);
            }
        }
        for (int bits = 0; bits < 1 << 16; bits++) {
            Instruction instruction = Decoder.length(bits) == 2 ? Decoder.decode(bits) : null;
            if (instruction != null && EnumSet.of(Kind.VALUE, Kind.LOAD, Kind.STORE).contains(instruction.opcode().kind())
                    && isSafe(instruction)) {
                compressed.computeIfAbsent(instruction.opcode(), _ -> new ArrayList<>()).add(bits);
            }
        }
        compressedOpcodes = List.copyOf(compressed.keySet());
    }

    /** A register that may be written, other than x0. */
    int register() {
        while (true) {
            int register = 1 + random.nextInt(31);
            if (!KEPT.contains(register)) {
                return register;
            }
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    /** An instruction of a kind. */
    Word any(Kind kind) {
        return encoded(byKind.get(kind).get(random.nextInt(byKind.get(kind).size())));
    }

    /** An instruction with whatever operands are safe. */
    Word encoded(Opcode opcode) {
        while (true) {
            int bits = random.nextInt() & ~opcode.mask() | opcode.match();
            Instruction instruction = Decoder.decode(bits);
            if (instruction != null && instruction.opcode() == opcode && isSafe(instruction)) {
                return Word.of(bits);
            }
        }
    }

    /** A compressed instruction that neither jumps nor branches. */
    Word anyCompressed() {
        List<Integer> words = compressed.get(compressedOpcodes.get(random.nextInt(compressedOpcodes.size())));
        return Word.of(words.get(random.nextInt(words.size())));
    }

    private boolean isSafe(Instruction instruction) {
        List<String> operands = instruction.opcode().format().operands();
        if (operands.contains("rd") && instruction.opcode().kind() != Kind.SYSTEM && isKept(instruction.rd())
                || operands.contains("pair") && isKept(instruction.rd() + 1)) {
            return false;
        }
        return switch (instruction.opcode().kind()) {
            case LOAD -> BASES.contains(instruction.rs1()) || isConstant(instruction);
            case STORE -> BASES.contains(instruction.rs1());
            case AMO -> instruction.rs1() == InitialState.S0;
            case SYSTEM -> !operands.equals(List.of("rs1")) || BASES.contains(instruction.rs1());
            default -> true;
        };
    }

    private static boolean isKept(int register) {
        return KEPT.contains(register);
    }

    private static boolean isConstant(Instruction load) {
        return load.rs1() == FuzzProgram.GP && load.imm() >= FuzzProgram.CONSTANTS && load.imm() <= 2048 - Long.BYTES;
    }

    /** All instructions that programs may have, some of them by units of several. */
    static Set<Opcode> opcodes() {
        Set<Opcode> all = EnumSet.noneOf(Opcode.class);
        Arrays.stream(Opcode.values()).filter(opcode -> !EXCLUDED.contains(opcode.mnemonic())).forEach(all::add);
        all.addAll(List.of(Opcode.LR_W, Opcode.LR_D, Opcode.SC_W, Opcode.SC_D));
        return all;
    }
}
