package dev.rvj.tests.fuzz;

import dev.rvj.isa.Csr;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.tests.fuzz.Word.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes programs at random: functions, then blocks that branch to each other, loop and call. All loops count down the same
 * register, so that every program ends.
 */
final class Generator {
    private static final int RA = 1;
    private static final int T0 = 5;
    /** Each may rewrite code, which is translated anew. */
    private static final int MOST_ROUNDS = 40;
    /** Offsets from s0 that keep what is there in the data, of multiples of 16. */
    private static final int ALIGNED = 0x7f0;
    private static final int UNALIGNED = 0x7ff;
    /** c.j, c.beqz, c.bnez, c.jr and c.jalr without their operands. */
    private static final int C_J = 0xa001;
    private static final int C_BEQZ = 0xc001;
    private static final int C_JR = 0x8002;
    private static final int C_JALR = 0x9002;

    private final long seed;
    private final Random random;
    private final Choices choices;
    private final List<Item> items = new ArrayList<>();
    /** The numbers of items of one word of 32 bits that programs may overwrite. */
    private final List<Integer> slots = new ArrayList<>();

    private Generator(long seed) {
        this.seed = seed;
        random = new Random(seed);
        choices = new Choices(random);
    }

    /** The program of a seed. */
    static FuzzProgram program(long seed) {
        return new Generator(seed).make();
    }

    private FuzzProgram make() {
        add(Word.of(Opcode.JAL.match()).to(Reference.JUMP));
        int leaf = function(RA, -1);
        int inner = function(T0, -1);
        int outer = function(RA, inner);
        int start = items.size();
        items.set(0, items.getFirst().to(start));
        int blocks = 2 + choices.below(6);
        for (int i = 0; i < blocks; i++) {
            int head = items.size();
            straight(1 + choices.below(14));
            switch (choices.below(7)) {
                case 0, 1 -> loop(head);
                case 2 -> skip();
                case 3 -> call(choices.oneIn(2) ? leaf : outer);
                case 4 -> jumpToComputedAddress();
                case 5 -> rewrite();
                default -> {
                }
            }
        }
        loop(start);
        return new FuzzProgram(seed, 1 + choices.below(MOST_ROUNDS), items);
    }

    private void add(Word... words) {
        items.add(Item.of(words));
    }

    private void addTo(int target, Word... words) {
        items.add(Item.of(words).to(target));
    }

    /** Returns the number of its first item. */
    private int function(int link, int callee) {
        int entry = items.size();
        slots.add(entry);
        add(choices.any(Kind.VALUE));
        straight(1 + choices.below(6));
        if (callee >= 0) {
            addTo(callee, Word.i(Opcode.JAL, T0, 0, 0).to(Reference.JUMP));
            straight(choices.below(4));
        }
        add(link == RA && choices.oneIn(2) ? Word.of(C_JR | RA << 7) : Word.i(Opcode.JALR, 0, link, 0));
        return entry;
    }

    private void loop(int head) {
        addTo(head, Word.i(Opcode.ADDI, FuzzProgram.TP, FuzzProgram.TP, -1),
                Word.s(Opcode.BLT, FuzzProgram.TP, 0, 0).to(Reference.BRANCH));
    }

    /** A branch, or a jump, over a few items. */
    private void skip() {
        int at = items.size();
        add();
        straight(1 + choices.below(5));
        Item item = switch (choices.below(4)) {
            case 0 -> Item.of(Word.of(C_BEQZ | choices.below(2) << 13 | choices.below(8) << 7).to(Reference.COMPRESSED_BRANCH));
            case 1 -> Item.of(choices.oneIn(2) ? Word.of(C_J).to(Reference.COMPRESSED_JUMP)
                    : Word.i(Opcode.JAL, choices.oneIn(2) ? 0 : choices.register(), 0, 0).to(Reference.JUMP));
            default -> Item.of(Word.s(branch(), choices.below(32), choices.below(32), 0).to(Reference.BRANCH));
        };
        items.set(at, item.to(items.size()));
    }

    private Opcode branch() {
        List<Opcode> branches = List.of(Opcode.BEQ, Opcode.BNE, Opcode.BLT, Opcode.BGE, Opcode.BLTU, Opcode.BGEU);
        return branches.get(choices.below(branches.size()));
    }

    private void call(int function) {
        int register = choices.register();
        switch (choices.below(3)) {
            case 0 -> addTo(function, Word.i(Opcode.JAL, RA, 0, 0).to(Reference.JUMP));
            case 1 -> addTo(function, high(register), Word.i(Opcode.JALR, RA, register, 0).to(Reference.LOW));
            default -> addTo(function, high(register), low(register), Word.of(C_JALR | register << 7));
        }
    }

    private static Word high(int register) {
        return Word.u(Opcode.AUIPC, register, 0).to(Reference.HIGH);
    }

    private static Word low(int register) {
        return Word.i(Opcode.ADDI, register, register, 0).to(Reference.LOW);
    }

    /** A jump to one of two instructions that follow each other, which decides a register. */
    private void jumpToComputedAddress() {
        int at = items.size();
        add();
        straight(choices.below(3));
        int target = items.size();
        add(choices.any(Kind.VALUE));
        add(choices.any(Kind.VALUE));
        int address = choices.register();
        int offset = choices.register();
        while (offset == address) {
            offset = choices.register();
        }
        Word jump = choices.oneIn(3) ? Word.of(C_JR | address << 7)
                : Word.i(Opcode.JALR, choices.oneIn(2) ? 0 : choices.register(), address, 0);
        items.set(at, Item.of(high(address), low(address), Word.i(Opcode.ANDI, offset, choices.below(32), 4),
                Word.r(Opcode.ADD, address, address, offset), jump).to(target));
    }

    /** A store into code that was, or will be, executed. */
    private void rewrite() {
        int value = choices.register();
        int address = choices.register();
        while (address == value) {
            address = choices.register();
        }
        int made = choices.any(Kind.VALUE).bits();
        int low = made << 20 >> 20;
        items.add(Item.of(Word.u(Opcode.LUI, value, made - low), Word.i(Opcode.ADDIW, value, value, low), high(address),
                low(address), Word.s(Opcode.SW, value, address, 0), Word.of(Opcode.FENCE_I.match()))
                .to(slots.get(choices.below(slots.size()))));
    }

    private void straight(int count) {
        for (int i = 0; i < count; i++) {
            int choice = choices.below(100);
            if (choice < 42) {
                add(choices.any(Kind.VALUE));
            } else if (choice < 57) {
                add(choices.anyCompressed());
            } else if (choice < 67) {
                add(choices.any(choices.oneIn(2) ? Kind.LOAD : Kind.STORE));
            } else if (choice < 77) {
                accessSomewhere();
            } else if (choice < 83) {
                atomic();
            } else if (choice < 86) {
                reserve();
            } else if (choice < 90) {
                add(floatingPointStatus());
            } else if (choice < 92) {
                add(choices.any(Kind.SYSTEM));
            } else {
                constant();
            }
        }
    }

    /** Loads what is interesting. */
    private void constant() {
        int offset = FuzzProgram.CONSTANTS + choices.below(FuzzProgram.CONSTANT_COUNT) * Long.BYTES;
        add(choices.oneIn(3) ? Word.i(Opcode.LD, choices.register(), FuzzProgram.GP, offset)
                : Word.i(Opcode.FLD, choices.below(32), FuzzProgram.GP, offset));
    }

    /** An access that a register decides the place of, at any alignment. */
    private void accessSomewhere() {
        int address = choices.register();
        add(Word.i(Opcode.ANDI, address, choices.below(32), UNALIGNED), Word.r(Opcode.ADD, address, address, InitialState.S0),
                accessFrom(address));
    }

    private Word accessFrom(int address) {
        while (true) {
            Word access = choices.any(choices.oneIn(2) ? Kind.LOAD : Kind.STORE);
            if (access.instruction().rs1() != FuzzProgram.GP) {
                return access.from(address);
            }
        }
    }

    private void atomic() {
        int address = choices.register();
        add(Word.i(Opcode.ANDI, address, choices.below(32), ALIGNED), Word.r(Opcode.ADD, address, address, InitialState.S0),
                choices.any(Kind.AMO).from(address));
    }

    /** A load-reserved and a store-conditional, most often to the same place. */
    private void reserve() {
        int address = choices.register();
        int value = choices.register();
        while (value == address) {
            value = choices.register();
        }
        boolean wide = choices.oneIn(2);
        Word load = Word.r(wide ? Opcode.LR_D : Opcode.LR_W, value, address, 0);
        Word change = choices.oneIn(4) ? Word.i(Opcode.ADDI, address, address, Long.BYTES)
                : Word.i(Opcode.ADDI, value, value, 1);
        Word store = Word.r(wide ? Opcode.SC_D : Opcode.SC_W, choices.register(), address, value);
        add(Word.i(Opcode.ANDI, address, choices.below(32), ALIGNED), Word.r(Opcode.ADD, address, address, InitialState.S0),
                load, change, store);
    }

    /** Reads and writes of flags and rounding mode that never leave a reserved mode. */
    private Word floatingPointStatus() {
        int rd = choices.oneIn(3) ? 0 : choices.register();
        int any = choices.below(32);
        return switch (choices.below(9)) {
            case 0 -> Word.i(Opcode.CSRRS, rd, 0, Csr.FCSR);
            case 1 -> Word.i(Opcode.CSRRS, rd, any, Csr.FFLAGS);
            case 2 -> Word.i(Opcode.CSRRW, rd, any, Csr.FFLAGS);
            case 3 -> Word.i(Opcode.CSRRC, rd, any, choices.oneIn(2) ? Csr.FFLAGS : Csr.FCSR);
            case 4 -> Word.i(Opcode.CSRRWI, rd, any, choices.oneIn(2) ? Csr.FFLAGS : Csr.FCSR);
            case 5 -> Word.i(Opcode.CSRRSI, rd, any, Csr.FFLAGS);
            case 6 -> Word.i(Opcode.CSRRCI, rd, any, choices.oneIn(2) ? Csr.FRM : Csr.FCSR);
            default -> Word.i(Opcode.CSRRWI, rd, choices.below(5), Csr.FRM);
        };
    }
}
