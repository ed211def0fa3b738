package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.isa.Encoder;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** A hart with two pages of code, a page of data, and an environment that stops at the first trap. */
final class TestMachine implements Environment, AutoCloseable {
    static final long CODE = 0x1000;
    static final long DATA = 0x4000;
    private static final long SIZE = 1 << 20;

    final AddressSpace memory = new AddressSpace(SIZE);
    final Hart hart = new Hart(0, new UserCsrFile(() -> 42));
    final Interpreter interpreter = new Interpreter(hart, memory, _ -> true, this);
    final List<Trap> traps = new ArrayList<>();
    volatile int attended;

    TestMachine() {
        memory.mappings().map(CODE, 2 * AddressSpace.PAGE,
                Protection.READ | Protection.WRITE | Protection.EXECUTE);
        memory.mappings().map(DATA, AddressSpace.PAGE, Protection.READ | Protection.WRITE);
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
        ByteBuffer bytes = ByteBuffer.allocate(words.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            bytes.putShort((short) word);
            if ((word & 3) == 3) {
                bytes.putShort((short) (word >>> 16));
            }
        }
        memory.initialize(address, bytes.array(), 0, bytes.position());
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
        memory.close();
    }
}
