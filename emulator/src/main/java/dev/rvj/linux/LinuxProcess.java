package dev.rvj.linux;

import dev.rvj.engine.Difference;
import dev.rvj.engine.TranslationStatistics;
import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfLoader;
import dev.rvj.elf.ElfSegment;
import dev.rvj.elf.LoadedImage;
import dev.rvj.engine.Translations;
import dev.rvj.hart.Trap;
import dev.rvj.linux.files.DescriptorTable;
import dev.rvj.linux.files.FileContext;
import dev.rvj.linux.signals.ProcessSignals;
import dev.rvj.linux.signals.Signal;
import dev.rvj.linux.system.HostProcess;
import dev.rvj.linux.threads.Futexes;
import dev.rvj.listing.SymbolNames;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/** A process: what its threads share. */
public final class LinuxProcess {
    /** The RLIMIT_NPROC: more threads than these may be more than the host gives the JVM. */
    public static final int MOST_THREADS = 1 << 12;

    private static final int STACK_POINTER = 2;
    /** How long the end of a process waits for threads that are stuck in a host call. */
    private static final long GRACE_MILLISECONDS = 200;

    private final LinuxOptions options;
    private final AddressSpace memory;
    /** Null where all is interpreted. */
    private final Translations translations;
    private final MemoryLayout layout;
    private final LoadedImage image;
    private final Identity identity;
    private final DescriptorTable descriptors;
    private final SystemCallTable calls;
    private final LongSupplier clock;
    private final HostProcess host = new HostProcess();
    private final int pid = host.pid();
    private final Set<String> refused = new HashSet<>();
    private final ProcessSignals signals;
    private final Futexes futexes;
    private final InstructionBudget budget;
    private final List<LinuxThread> threads = new ArrayList<>();
    private final List<Runnable> atEnd = new ArrayList<>();
    private FileContext files;
    private int lastTid = pid;
    /** What the first thread gave to exit, which is the process's code if all threads exit one by one. */
    private int leaderCode;
    private volatile ExitStatus status;
    private volatile Throwable failure;
    private long retired;

    /**
     * Loads a program; {@link #run} starts it.
     *
     * @throws ElfException where the program needs what this personality has not, or does not fit
     */
    public LinuxProcess(ElfFile elf, LinuxOptions options) throws ElfException {
        if (elf.segment(ElfSegment.INTERPRETER) != null) {
            throw new ElfException("dynamically linked; rvj runs static programs");
        }
        if (options.memory < MemoryLayout.LEAST_MEMORY) {
            throw new ElfException("needs at least " + (MemoryLayout.LEAST_MEMORY >>> 20) + " MiB of memory");
        }
        this.options = options;
        identity = options.rehearses ? Identity.unknown() : Identity.ofHost();
        clock = options.rehearses ? () -> 0 : new TimeCounter();
        memory = new AddressSpace(options.memory & -AddressSpace.PAGE);
        layout = MemoryLayout.of(memory.size(), elf);
        image = ElfLoader.load(elf, memory, MemoryLayout.PROGRAM_BASE, layout.stackLow());
        memory.mappings().map(layout.stackLow(), layout.stackHigh() - layout.stackLow(),
                Protection.READ | Protection.WRITE);
        if (options.translation != null) {
            options.translation.symbols = new SymbolNames(elf, image.bias());
        }
        translations = options.translation == null ? null : new Translations(memory, options.translation);
        futexes = new Futexes(memory);
        budget = options.maxInstructions == Long.MAX_VALUE ? null : new InstructionBudget(options.maxInstructions);
        signals = new ProcessSignals(this);
        descriptors = new DescriptorTable(options);
        calls = new SystemCallTable(this);
        LinuxThread main = new LinuxThread(this, pid);
        main.hart.pc = image.entry();
        try {
            main.hart.x[STACK_POINTER] =
                    InitialStack.write(memory, layout.stackHigh(), elf, image, options, identity);
            expectAccesses(elf, main.hart.x[STACK_POINTER]);
        } catch (Trap _) {
            throw new ElfException("arguments and environment are larger than the stack");
        }
        threads.add(main);
    }

    /** Code that was translated ahead of time has not seen yet where its accesses go: to data and the stack, most likely. */
    private void expectAccesses(ElfFile elf, long stackPointer) {
        if (options.translation == null || options.translation.ahead == null) {
            return;
        }
        for (ElfSegment segment : elf.segments()) {
            boolean isReadable = segment.type() == ElfSegment.LOAD && (segment.flags() & ElfSegment.READABLE) != 0;
            int protection = (segment.flags() & ElfSegment.WRITABLE) != 0 ? Protection.READ | Protection.WRITE : Protection.READ;
            if (isReadable && segment.memorySize() > 0) {
                long start = segment.address() + image.bias();
                // The end first: where all is ready in between, that makes one range of it.
                memory.expectAccess(start + segment.memorySize() - 1, protection);
                memory.expectAccess(start, protection);
                memory.expectAccess(start, Protection.READ);
            }
        }
        memory.expectAccess(stackPointer, Protection.READ);
        memory.expectAccess(stackPointer, Protection.READ | Protection.WRITE);
    }

    /**
     * Runs the program to its end.
     *
     * @return how it ended
     * @throws IllegalStateException a defect of the emulator, its cause
     * @throws Difference where translated code is checked and wrong
     */
    public ExitStatus run() {
        try {
            memory.alone(true);
            threads.getFirst().start();
            awaitEnd();
        } catch (InterruptedException e) {
            endBySignal(Signal.SIGINT);
            Thread.currentThread().interrupt();
        }
        if (failure instanceof Difference difference) {
            throw difference;
        }
        if (failure != null) {
            throw new IllegalStateException("the emulator failed at pc 0x"
                    + Long.toHexString(threads.isEmpty() ? 0 : threads.getFirst().hart.pc), failure);
        }
        return status;
    }

    private synchronized void awaitEnd() throws InterruptedException {
        while (!threads.isEmpty() && status == null) {
            wait();
        }
        long deadline = System.nanoTime() + GRACE_MILLISECONDS * 1_000_000;
        while (!threads.isEmpty() && System.nanoTime() < deadline) {
            wait(GRACE_MILLISECONDS);
        }
        signals.close();
        if (translations != null) {
            translations.close();
        }
        atEnd.forEach(Runnable::run);
        if (threads.isEmpty()) {
            memory.close();
            descriptors.closeAll();
        } else {
            // A thread that is stuck may still touch memory: only what others can see is put in order.
            memory.mappings().unmap(0, memory.size());
        }
    }

    public LinuxOptions options() {
        return options;
    }

    public AddressSpace memory() {
        return memory;
    }

    Translations translations() {
        return translations;
    }

    /** Does what waits on a thread; where harts take turns, another one has its turn meanwhile. */
    void duringWait(Runnable wait) {
        if (translations == null) {
            wait.run();
        } else {
            translations.turns().duringWait(wait);
        }
    }

    public MemoryLayout layout() {
        return layout;
    }

    /** Where the program lies; its heap begins behind it. */
    public LoadedImage image() {
        return image;
    }

    public DescriptorTable descriptors() {
        return descriptors;
    }

    public int pid() {
        return pid;
    }

    /** Says once what this emulator can not do for the guest. */
    public synchronized void refuse(String what) {
        if (refused.add(what)) {
            options.notices.println("rvj: " + what);
        }
    }

    /** How the process sees the host's files; made when it first looks. */
    public synchronized FileContext files() {
        if (files == null) {
            files = new FileContext(this);
        }
        return files;
    }

    /** What the host tells of its own process. */
    public HostProcess host() {
        return host;
    }

    public ProcessSignals signals() {
        return signals;
    }

    public Futexes futexes() {
        return futexes;
    }

    public Identity identity() {
        return identity;
    }

    SystemCallTable calls() {
        return calls;
    }

    /** Null where instructions are not counted. */
    InstructionBudget budget() {
        return budget;
    }

    LongSupplier clock() {
        return clock;
    }

    /** A copy of the list of live threads. */
    public synchronized List<LinuxThread> threads() {
        return new ArrayList<>(threads);
    }

    synchronized int threadCount() {
        return threads.size();
    }

    /** The live thread with an id, or null. */
    public synchronized LinuxThread thread(int tid) {
        for (LinuxThread thread : threads) {
            if (thread.tid == tid && thread.goesOn()) {
                return thread;
            }
        }
        return null;
    }

    public synchronized int nextTid() {
        lastTid++;
        return lastTid;
    }

    /** Takes up a new thread and starts it; false if there are too many, or the host can not have more of them. */
    public synchronized boolean start(LinuxThread thread) {
        if (threads.size() >= MOST_THREADS) {
            return false;
        }
        threads.add(thread);
        memory.alone(false);
        try {
            thread.start();
            return true;
        } catch (OutOfMemoryError _) {
            threads.remove(thread);
            return false;
        }
    }

    /** Ends one thread, exit(2). */
    public synchronized void exitThread(LinuxThread thread, int code) {
        if (thread.tid == pid) {
            leaderCode = code;
        }
        thread.end();
    }

    /** Has something done when the process has ended. */
    public synchronized void atEnd(Runnable work) {
        atEnd.add(work);
    }

    /** Ends all threads, exit_group(2). */
    public void exit(int code) {
        end(ExitStatus.ofCode(code));
    }

    /** Ends all threads as a signal does whose action is to terminate. */
    public void endBySignal(int signal) {
        end(ExitStatus.ofSignal(signal));
    }

    void exhausted() {
        end(ExitStatus.ofExhaustion());
    }

    void endForLackOfMemory(String message) {
        end(ExitStatus.ofLackOfMemory(message));
    }

    public boolean isExiting() {
        return status != null;
    }

    void fail(Throwable defect) {
        failure = defect;
        end(ExitStatus.ofCode(0));
    }

    private synchronized void end(ExitStatus how) {
        if (status == null) {
            status = how;
            for (LinuxThread thread : threads) {
                thread.end();
                thread.wake();
            }
            notifyAll();
        }
    }

    /** A thread has stopped; the last one takes the process with it. */
    synchronized void ended(LinuxThread thread) {
        retired += thread.hart.instret;
        threads.remove(thread);
        if (threads.isEmpty() && status == null) {
            status = ExitStatus.ofCode(leaderCode);
        }
        notifyAll();
    }

    /** Retired instructions of all threads that have ended. */
    public synchronized long retiredInstructions() {
        return retired;
    }

    /** What translation has done; nothing where all is interpreted. */
    public Optional<TranslationStatistics> translationStatistics() {
        return Optional.ofNullable(translations).map(Translations::statistics);
    }
}
