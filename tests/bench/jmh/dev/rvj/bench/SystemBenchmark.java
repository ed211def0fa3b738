package dev.rvj.bench;

import static dev.rvj.bench.Assembler.A0;
import static dev.rvj.bench.Assembler.A7;
import static dev.rvj.bench.Assembler.T0;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.linux.LinuxOptions;
import dev.rvj.linux.LinuxProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What is no loop of plain instructions: decoding, system calls, translation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SystemBenchmark {
    private static final int CALLS = 100_000;
    private static final int REGIONS = 2_000;

    /** Of each instruction one word, all fields 0. */
    private final Opcode[] opcodes = Opcode.values();
    private final byte[] calling = new Assembler().load(T0, CALLS).i(Opcode.ADDI, A7, 0, 178).word(Opcode.ECALL.match())
            .i(Opcode.ADDI, T0, T0, -1).branch(Opcode.BNE, T0, 0, 12).i(Opcode.ADDI, A7, 0, 94)
            .word(Opcode.ECALL.match()).program(0x1_0000);
    private final byte[] longProgram = longProgram();

    /** Decoding of a word, without the cache of decoded blocks. */
    @Benchmark
    public void decode(Blackhole hole) {
        for (Opcode opcode : opcodes) {
            Instruction instruction = Decoder.decode(opcode.match());
            hole.consume(instruction);
        }
    }

    /** A system call that does nothing, gettid(2): out of the engine, through the table, back; start of a process in it. */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public int systemCall() throws ElfException {
        return run(calling);
    }

    /** Translation of a region of four instructions, its class loaded and run once; start of a process in it. */
    @Benchmark
    @OperationsPerInvocation(REGIONS)
    public int translation() throws ElfException {
        return run(longProgram);
    }

    private static byte[] longProgram() {
        Assembler code = new Assembler();
        for (int i = 0; i < REGIONS; i++) {
            // A call ends a region: the next one begins where the function returns to.
            code.jump(Assembler.RA, code.here() + 8).jump(0, code.here() + 12).i(Opcode.ADDI, A0, A0, i & 0x7ff)
                    .i(Opcode.JALR, 0, Assembler.RA, 0);
        }
        return code.i(Opcode.ADDI, A0, 0, 0).i(Opcode.ADDI, A7, 0, 94).word(Opcode.ECALL.match()).program(0x1_0000);
    }

    private static int run(byte[] program) throws ElfException {
        LinuxOptions options = new LinuxOptions();
        options.executable = Path.of("/benchmark");
        options.arguments = List.of("benchmark");
        options.memory = 64 << 20;
        options.translation = new TranslationOptions();
        options.translation.eager = true;
        return new LinuxProcess(ElfFile.parse(program), options).run().code();
    }
}
