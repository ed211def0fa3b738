package dev.rvj.machine;

import dev.rvj.device.Clint;
import dev.rvj.device.Console;
import dev.rvj.device.Htif;
import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSegment;
import dev.rvj.engine.TranslationStatistics;
import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.listing.SymbolNames;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Ram;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * A machine that starts a bare-metal program in M-mode on all its harts: RAM from 0x80000000, a CLINT, and the host by HTIF
 * and semihosting.
 */
public final class Machine implements AutoCloseable {
    /** Where RAM starts, as on other RISC-V machines. */
    public static final long RAM_START = 0x8000_0000L;
    public static final int MOST_HARTS = 64;

    /** What a shell says of a process that a fault ended, SIGSEGV. */
    private static final int STUCK = 128 + 11;
    private static final long LONGEST_SLEEP = TimeUnit.MILLISECONDS.toNanos(1);
    /** How many instructions a hart runs until it looks for stores of others into its code, if it has no FENCE.I. */
    private static final long PART = 1 << 24;

    private final Ram ram;
    private final Clint clint;
    private final List<MachineHart> harts;
    private final Semihosting semihosting;
    private final Console console;
    /** Null where nobody wants it. */
    private final Signature signature;
    private final MachineOptions options;
    private volatile boolean ended;
    private int exitCode;
    private Optional<String> message = Optional.empty();
    private Throwable failure;

    /**
     * Loads a program and resets the harts.
     *
     * @throws ElfException where the program does not fit into RAM, or lacks what the options ask for
     */
    public Machine(ElfFile program, MachineOptions options) throws ElfException {
        this.options = options;
        ram = new Ram(RAM_START, options.memory);
        Bus bus = new Bus(ram);
        clint = new Clint(options.nanoseconds, options.harts, this::requestAttention);
        bus.attach(Clint.START, Clint.SIZE, clint);
        console = new Console(options.input, options.output, options.error);
        semihosting = new Semihosting(console, options, this::end);
        if (options.translation != null) {
            options.translation.symbols = new SymbolNames(program, 0);
        }
        harts = IntStream.range(0, options.harts)
                .mapToObj(id -> new MachineHart(id, this, bus, platform(id), options)).toList();
        try {
            load(program);
            HostSymbols symbols = HostSymbols.of(program);
            signature = options.signature == null ? null : new Signature(ram, symbols);
            connect(symbols);
        } catch (ElfException | RuntimeException e) {
            close();
            throw e;
        }
        harts.forEach(hart -> hart.reset(program.entry()));
    }

    private Platform platform(int hart) {
        return new Platform() {
            @Override
            public long interruptLines() {
                return (clint.isSoftwarePending(hart) ? Interrupts.MSIP : 0)
                        | (clint.isTimerPending(hart) ? Interrupts.MTIP : 0);
            }

            @Override
            public long time() {
                return clint.time();
            }

            @Override
            public void waitForInterrupt() {
                Runnable wait = () -> LockSupport.parkNanos(clint.untilTimer(hart, LONGEST_SLEEP));
                if (options.translation == null) {
                    wait.run();
                } else {
                    options.translation.turns.duringWait(wait);
                }
            }
        };
    }

    private void load(ElfFile program) throws ElfException {
        for (ElfSegment segment : program.segments()) {
            if (segment.type() == ElfSegment.LOAD && segment.memorySize() > 0) {
                if (!ram.contains(segment.physicalAddress(), segment.memorySize())) {
                    throw new ElfException("segment %d at 0x%x does not fit into RAM, 0x%x bytes from 0x%x".formatted(
                            segment.index(), segment.physicalAddress(), ram.size(), ram.start()));
                }
                ram.write(segment.physicalAddress(), program.bytes(), (int) segment.offset(),
                        (int) segment.fileSize());
            }
        }
    }

    private void connect(HostSymbols symbols) {
        if (ram.contains(symbols.toHost(), Long.BYTES) && ram.contains(symbols.fromHost(), Long.BYTES)) {
            ram.observe(new Htif(ram, symbols.toHost(), symbols.fromHost(), console, this::endByStore));
            ram.watch(symbols.toHost());
        }
    }

    /** The first hart. */
    public Hart hart() {
        return harts.getFirst().hart;
    }

    /** Instructions that all harts have retired. */
    public long retiredInstructions() {
        return harts.stream().mapToLong(hart -> hart.hart.instret).sum();
    }

    /**
     * Runs until the program ends, or that many more instructions have retired on each hart. Each hart but the first has a
     * thread of its own while this runs.
     */
    public void run(long limit) {
        if (ended) {
            return;
        }
        if (harts.size() == 1) {
            harts.getFirst().run(limit);
        } else {
            runAll(limit);
        }
        console.flush();
        if (ended && signature != null) {
            signature.write(options.signature, options.signatureGranularity);
        }
    }

    private void runAll(long limit) {
        List<Thread> threads = harts.stream().skip(1).map(hart -> Thread.ofPlatform().daemon()
                .name("rvj hart " + hart.hart.id).start(() -> runShared(hart, limit))).toList();
        runShared(harts.getFirst(), limit);
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException _) {
                    end(exitCode);
                }
            }
        }
        switch (failure) {
            case null -> { }
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new AssertionError(failure);
        }
    }

    private void runShared(MachineHart hart, long limit) {
        try {
            for (long left = limit; left > 0 && !ended; left -= PART) {
                hart.run(Math.min(left, PART));
                hart.synchronizeCode();
            }
        } catch (Throwable e) {
            synchronized (this) {
                failure = failure == null ? e : failure;
            }
            end(exitCode);
        }
    }

    /** Whether the program has ended. */
    public boolean hasEnded() {
        return ended;
    }

    /** What the program said when it ended, 0 for success. */
    public int exitCode() {
        return exitCode;
    }

    /** What translation has done; nothing where all is interpreted. */
    public Optional<TranslationStatistics> translationStatistics() {
        return harts.stream().flatMap(hart -> hart.translationStatistics().stream()).reduce(TranslationStatistics::plus);
    }

    /** What there is to say of a failure. */
    public Optional<String> message() {
        return message;
    }

    Semihosting semihosting() {
        return semihosting;
    }

    private void requestAttention() {
        harts.forEach(hart -> hart.hart.requestAttention());
    }

    /** The first hart that ends the program says how. */
    private synchronized void end(int code) {
        if (!ended) {
            exitCode = code;
            ended = true;
            requestAttention();
        }
    }

    /** Ends the run of a hart for which no instruction can ever retire again. */
    void endStuck(long pc) {
        message = Optional.of("stuck: nothing can be executed where traps lead, 0x" + Long.toHexString(pc));
        end(STUCK);
    }

    /** Ends the run at a store into {@code tohost}, which leaves its block as a trap would. */
    private void endByStore(int code) {
        synchronized (this) {
            if (!ended && code != 0) {
                message = Optional.of("the guest reported failure " + code + " through tohost");
            }
            end(code);
        }
        throw new Trap(Cause.STORE_ACCESS_FAULT, 0);
    }

    @Override
    public void close() {
        semihosting.close();
        clint.close();
        harts.forEach(MachineHart::close);
        ram.close();
    }
}
