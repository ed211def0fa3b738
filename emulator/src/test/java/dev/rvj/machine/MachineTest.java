package dev.rvj.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.trace.Dump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole machines: reset, devices at work, the ways out, the commit log. */
class MachineTest {
    private static final Path PREBUILT = Path.of("../firmware/prebuilt");
    private static final long RAM = Machine.RAM_START;

    private final MachineOptions options = new MachineOptions();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream dump = new ByteArrayOutputStream();
    private final StringBuilder log = new StringBuilder();

    MachineTest() {
        options.output = output;
        options.trace.dumpTo = new PrintStream(dump, true, StandardCharsets.UTF_8);
    }

    /** A program of one segment at the start of RAM. */
    private static ElfFile program(long memorySize, int... words) throws ElfException {
        int size = words.length * Integer.BYTES;
        ByteBuffer file = ByteBuffer.allocate(64 + 56 + size).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        file.putShort((short) 2).putShort((short) 243).putInt(1).putLong(RAM).putLong(64).putLong(0).putInt(0);
        file.putShort((short) 64).putShort((short) 56).putShort((short) 1).position(64);
        file.putInt(1).putInt(7).putLong(120).putLong(RAM).putLong(RAM).putLong(size).putLong(memorySize).putLong(4096);
        for (int word : words) {
            file.putInt(word);
        }
        return ElfFile.parse(file.array());
    }

    private Machine machine(int... words) throws ElfException {
        return new Machine(program(words.length * 4L, words), options);
    }

    @Test
    void resets() throws ElfException {
        try (Machine machine = machine(0)) {
            assertEquals(RAM, machine.hart().pc);
            assertEquals(0, machine.hart().x[10]);
            assertEquals(0, machine.hart().x[11]);
        }
    }

    @Test
    void refusesWhatDoesNotFit() throws ElfException {
        ElfFile program = program(1 << 20, 0);
        options.memory = 1 << 16;
        assertEquals("segment 0 at 0x80000000 does not fit into RAM, 0x10000 bytes from 0x80000000",
                Assertions.assertThrows(ElfException.class, () -> new Machine(program, options).close()).getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"hello-bare.elf", "hello-semihosting.elf"})
    void greets(String name) throws IOException, ElfException {
        try (Machine machine = new Machine(ElfFile.parse(Files.readAllBytes(PREBUILT.resolve(name))), options)) {
            machine.run(1_000_000);
            assertTrue(machine.hasEnded());
            assertEquals(0, machine.exitCode());
            assertEquals("Hello from RISC-V!\n", output.toString(StandardCharsets.UTF_8));
        }
    }

    /** slli x0,x0,0x1f; ebreak; srai x0,x0,7 with a0 = SYS_EXIT, a1 = {0x20026, 42}. */
    @Test
    void endsBySemihosting() throws ElfException {
        try (Machine machine = machine(0x0180_0513, 0x0000_0597, 0x01c5_8593, 0x01f0_1013, 0x0010_0073, 0x4070_5013,
                0x0000_006f, 0, 0x0002_0026, 0, 42, 0)) {
            machine.run(100);
            assertTrue(machine.hasEnded());
            assertEquals(42, machine.exitCode());
            assertEquals(5, machine.hart().instret);
        }
    }

    /** mtvec is 0, where there is nothing: no instruction would ever retire again. */
    @Test
    void endsWhereTrapsLeadNowhere() throws ElfException {
        try (Machine machine = machine(0)) {
            machine.run(Long.MAX_VALUE);
            assertTrue(machine.hasEnded());
            assertEquals(139, machine.exitCode());
            assertEquals("stuck: nothing can be executed where traps lead, 0x0", machine.message().orElseThrow());
        }
    }

    /** An ebreak without its marks is the guest's own: mtvec is 0, where nothing can be fetched. */
    @Test
    void takesOtherBreakpoints() throws ElfException {
        options.trace.dumps.add(Dump.TRAP);
        try (Machine machine = machine(0x0000_0013, 0x0010_0073)) {
            machine.run(1);
            assertEquals("", dump.toString(StandardCharsets.UTF_8));
        }
        // auipc t0,0; addi t0,t0,24; csrw mtvec,t0; ebreak; nop; nop; j .
        try (Machine machine = machine(0x0000_0297, 0x0182_8293, 0x3052_9073, 0x0010_0073, 0x13, 0x13, 0x0000_006f)) {
            machine.run(10);
            assertEquals(RAM + 24, machine.hart().pc);
            assertEquals(String.format("trap: hart 0 mode MACHINE pc 0x8000000c BREAKPOINT tval 0x8000000c%n"),
                    dump.toString(StandardCharsets.UTF_8));
        }
    }

    /** mtimecmp = 0, MTIE, MIE; the handler is the last instruction, a loop. */
    @Test
    void takesTimerInterrupt() throws ElfException {
        options.trace.dumps.add(Dump.TRAP);
        try (Machine machine = machine(
                0x0200_42b7, // lui t0,0x2004
                0x0002_b023, // sd zero,0(t0)
                0x0000_0317, // auipc t1,0
                0x0203_0313, // addi t1,t1,32
                0x3053_1073, // csrw mtvec,t1
                0x0800_0393, // li t2,0x80
                0x3043_9073, // csrw mie,t2
                0x3004_5073, // csrwi mstatus,8
                0x0000_0013, // nop
                0x0000_006f, // j .
                0x0000_006f)) { // j .
            machine.run(50);
            assertEquals(RAM + 40, machine.hart().pc);
            assertEquals(String.format("trap: hart 0 mode MACHINE pc 0x80000020 interrupt 7%n"),
                    dump.toString(StandardCharsets.UTF_8));
        }
    }

    /** With FS off fmv.w.x traps; with Initial it makes FS dirty, and flw does not run before. */
    @Test
    void floatingPointFollowsItsState() throws ElfException {
        options.trace.commitLog = log;
        try (Machine machine = machine(
                0x0000_22b7, // lui t0,0x2
                0x3002_a073, // csrs mstatus,t0
                0xe000_0353, // fmv.x.w t1,f0
                0xf000_0053, // fmv.w.x f0,zero
                0x3002_a3f3)) { // csrrs t2,mstatus,t0
            machine.run(5);
            assertEquals(List.of(
                    "core   0: 3 0x0000000080000000 (0x000022b7) x5  0x0000000000002000",
                    "core   0: 3 0x0000000080000004 (0x3002a073) c768_mstatus 0x0000000a00002000",
                    "core   0: 3 0x0000000080000008 (0xe0000353) x6  0x0000000000000000",
                    "core   0: 3 0x000000008000000c (0xf0000053) f0  0xffffffff00000000 c768_mstatus 0x8000000a00006000",
                    "core   0: 3 0x0000000080000010 (0x3002a3f3) x7  0x8000000a00006000 "
                            + "c768_mstatus 0x8000000a00006000"), log.toString().lines().toList());
        }
    }

    /** The same, line by line, as Spike has written for these instructions. */
    @Test
    void logsAccesses() throws ElfException {
        options.trace.commitLog = log;
        try (Machine machine = machine(
                0x0000_0297, // auipc t0,0
                0xfff0_0313, // li t1,-1
                0x0262_a823, // sw t1,48(t0)
                0x0302_8383, // lb t2,48(t0)
                0x0302_8293, // addi t0,t0,48
                0x0062_b42f, // amoadd.d s0,t1,(t0)
                0x1002_b4af, // lr.d s1,(t0)
                0x1862_b52f, // sc.d a0,t1,(t0)
                0x0000_4401, // c.li s0,0; 0
                0, 0, 0, 0, 0, 0)) {
            machine.run(9);
            assertEquals(List.of(
                    "core   0: 3 0x0000000080000000 (0x00000297) x5  0x0000000080000000",
                    "core   0: 3 0x0000000080000004 (0xfff00313) x6  0xffffffffffffffff",
                    "core   0: 3 0x0000000080000008 (0x0262a823) mem 0x0000000080000030 0xffffffff",
                    "core   0: 3 0x000000008000000c (0x03028383) x7  0xffffffffffffffff mem 0x0000000080000030",
                    "core   0: 3 0x0000000080000010 (0x03028293) x5  0x0000000080000030",
                    "core   0: 3 0x0000000080000014 (0x0062b42f) x8  0x00000000ffffffff mem 0x0000000080000030 "
                            + "mem 0x0000000080000030 0x00000000fffffffe",
                    "core   0: 3 0x0000000080000018 (0x1002b4af) x9  0x00000000fffffffe mem 0x0000000080000030",
                    "core   0: 3 0x000000008000001c (0x1862b52f) x10 0x0000000000000000 mem 0x0000000080000030 "
                            + "0xffffffffffffffff",
                    "core   0: 3 0x0000000080000020 (0x4401) x8  0x0000000000000000"), log.toString().lines().toList());
        }
    }

    @Test
    void dumpsBlocks() throws ElfException {
        options.trace.dumps.add(Dump.IN);
        try (Machine machine = machine(0x0010_0293, 0x0000_006f)) {
            machine.run(100_000);
            assertEquals("in: 0x0000000080000000 li\tt0,1\nin: 0x0000000080000004 j\t0x80000004",
                    dump.toString(StandardCharsets.UTF_8).split("\n\n")[0]);
        }
    }
}
