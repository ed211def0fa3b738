package dev.rvj.bench;

import static dev.rvj.bench.Assembler.A0;
import static dev.rvj.bench.Assembler.A1;
import static dev.rvj.bench.Assembler.S0;
import static dev.rvj.bench.Assembler.T0;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.isa.Opcode;
import dev.rvj.machine.Machine;
import dev.rvj.machine.MachineOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds of a load and a store on a bare machine, where each access asks the software TLB; against
 * {@code LoopBenchmark} LOAD and STORE, what paging costs.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PagedBenchmark {
    private static final int PAIRS = 8;
    /** Instructions of a round: the pairs, an addition each, and the jump back. */
    private static final int ROUND = 3 * PAIRS + 1;
    private static final int ROUNDS = 10_000;

    @Param({"interp", "jit"})
    public String engine;
    private Machine machine;

    @Setup
    public void load() throws ElfException {
        Assembler code = new Assembler();
        code.word(Opcode.AUIPC.match() | S0 << 7 | 0x1000);
        int head = code.here();
        for (int i = 0; i < PAIRS; i++) {
            code.i(Opcode.LD, A1, S0, 8 * i).r(Opcode.ADD, A0, A1, T0).s(Opcode.SD, A0, S0, 8 * i + 512);
        }
        code.jump(0, head);
        MachineOptions options = new MachineOptions();
        options.memory = 1 << 20;
        if (engine.equals("jit")) {
            options.translation = new TranslationOptions();
            options.translation.eager = true;
        }
        machine = new Machine(ElfFile.parse(code.program(0x8000_0000L)), options);
    }

    @TearDown
    public void close() {
        machine.close();
    }

    @Benchmark
    @OperationsPerInvocation(ROUNDS * PAIRS)
    public void loadAndStore() {
        machine.run(machine.hart().instret + (long) ROUNDS * ROUND);
    }
}
