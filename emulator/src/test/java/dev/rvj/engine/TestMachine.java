package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.isa.Encoder;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Memory;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.Protection;
import dev.rvj.memory.Ram;
import dev.rvj.memory.SystemMemory;
import java.util.ArrayList;
import java.util.List;

/** A hart with two pages of code, a page of data, and an environment that stops at the first trap. */
final class TestMachine implements Environment, AutoCloseable {
    static final long CODE = 0x1000;
    static final long DATA = 0x4000;
    private static final long SIZE = 1 << 20;

    /** The loops of the interpreter that access memory themselves. */
    enum Loop {
        FLAT, LEAN_FLAT, PAGED, LEAN_PAGED;

        private boolean isFlat() {
            return this == FLAT || this == LEAN_FLAT;
        }
    }

    final Memory memory;
    /** The memory, where it is flat. */
    final AddressSpace flat;
    final Hart hart = new Hart(0, new UserCsrFile(() -> 42));
    final Interpreter interpreter;
    /** What the interpreter stops for; null if it never does. */
    final Translations translations;
    final List<Trap> traps = new ArrayList<>();
    volatile int attended;

    TestMachine() {
        this(Loop.FLAT);
    }

    TestMachine(Loop loop) {
        flat = loop.isFlat() ? new AddressSpace(SIZE) : null;
        if (flat != null) {
            flat.mappings().map(CODE, 2 * AddressSpace.PAGE, Protection.READ | Protection.WRITE | Protection.EXECUTE);
            flat.mappings().map(DATA, AddressSpace.PAGE, Protection.READ | Protection.WRITE);
        }
        memory = flat != null ? flat : new SystemMemory(new Bus(new Ram(CODE, (int) (DATA + AddressSpace.PAGE - CODE))), new Pmp());
        interpreter = new Interpreter(hart, memory, _ -> true, this);
        translations = loop == Loop.LEAN_FLAT || loop == Loop.LEAN_PAGED ? new Translations(memory, new TranslationOptions()) : null;
        if (translations != null) {
            interpreter.stopAt(translations);
        }
        hart.pc = CODE;
    }

    static int i(Opcode opcode, int rd, int rs1, int imm) {
        return Encoder.encode(opcode, rd, rs1, 0, 0, imm);
    }

    static int r(Opcode opcode, int rd, int rs1, int rs2) {
        return Encoder.encode(opcode, rd, rs1, rs2, 0, 0);
    }

    /** A store or a branch. */
    static int s(Opcode opcode, int rs1, int rs2, int imm) {
        return Encoder.encode(opcode, 0, rs1, rs2, 0, imm);
    }

    /** Puts instructions at an address; those that fit in 16 bits by their length bits take 2 bytes. */
    TestMachine code(long address, int... words) {
        long at = address;
        for (int word : words) {
            memory.storeShort(at, (short) word);
            at += Short.BYTES;
            if ((word & 3) == 3) {
                memory.storeShort(at, (short) (word >>> 16));
                at += Short.BYTES;
            }
        }
        return this;
    }

    TestMachine run(long limit) {
        interpreter.run(limit);
        return this;
    }

    Trap trap() {
        return traps.getLast();
    }

    @Override
    public boolean trap(Hart trapped, Trap trap) {
        traps.add(trap);
        return false;
    }

    @Override
    public boolean attend(Hart attending) {
        attended = attended + 1;
        return false;
    }

    @Override
    public void close() {
        interpreter.close();
        if (flat != null) {
            flat.close();
        }
    }
}
