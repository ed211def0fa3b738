package dev.rvj.linux;

import dev.rvj.hart.Trap;
import dev.rvj.linux.signals.Signal;
import dev.rvj.linux.signals.SignalInfo;
import dev.rvj.memory.Protection;
import dev.rvj.sandbox.Sandbox;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Calls to one process, all determined by a seed. */
final class FuzzEpisode {
    private static final long ROOM = 1 << 16;
    private static final long[] EDGES = {0, 1, -1, 2, 3, 7, 8, 63, 64, 100, -100, 0x7f, 0xff, 4095, 4096, 4097, 65535, 65536,
        Integer.MAX_VALUE, Integer.MIN_VALUE, 0xffff_ffffL, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 4095,
        1L << 40, 0x7fff_f000, 999_999_999, 1_000_000_000, 64 << 20, (64 << 20) - 4096};
    private static final String[] PATHS = {"file", "dir", "dir/deep", "link", "loop", "out", "new", ".", "..", "/", "",
        "/work/file", "/data", "../../etc/passwd", "dir/../file", "file/x", "new/", "/proc/self/fd/3", "/proc/self/fd/x",
        "/proc/self/fd", "/proc/self/maps", "/proc/self/exe", "/proc/cpuinfo", "/dev/null", "/dev/zero", "/dev/full",
        "/dev/random", "/dev/stdin", "/dev/fd/4", "a".repeat(300), "a/".repeat(2500), "\u00e9\ufffd", "x\nb"};

    private final SplittableRandom random;
    private final Caller caller;
    private final FuzzWatch watch;
    private final long seed;
    private final long room;
    private final long readOnly;
    private final FuzzThreads children;
    private final List<Long> texts = new ArrayList<>();

    FuzzEpisode(long seed, Path work, FuzzWatch watch) throws Exception {
        this.seed = seed;
        this.watch = watch;
        random = new SplittableRandom(seed);
        caller = new Caller(Path.of("/work"), new Sandbox().dir(work, "/work", true).dir(work, "/data", false),
                this::configure);
        room = caller.room(ROOM);
        readOnly = room + (1 << 22);
        caller.memory().mappings().map(readOnly, 2 << 12, Protection.READ);
        children = new FuzzThreads(caller.memory(), random, room + (1 << 23) & -4096);
        for (String path : PATHS) {
            texts.add(caller.text(path));
        }
        long action = caller.words(0x10000, 0, 0);
        caller.call(SystemCall.RT_SIGACTION, Signal.SIGUSR1, action, 0, 8);
        for (String path : new String[] {"file", "dir", "/dev/zero"}) {
            caller.call(SystemCall.OPENAT, Caller.AT_FDCWD, caller.text(path), path.equals("dir") ? 0 : 2, 0);
        }
        caller.call(SystemCall.PIPE2, room, 0);
        caller.call(SystemCall.EVENTFD2, 0, 0);
        caller.call(SystemCall.EPOLL_CREATE1, 0);
        caller.call(SystemCall.TIMERFD_CREATE, 1, 0);
        caller.call(SystemCall.MEMFD_CREATE, caller.text("m"), 0);
    }

    private void configure(LinuxOptions options) {
        options.input = InputStream.nullInputStream();
        options.output = OutputStream.nullOutputStream();
        options.error = OutputStream.nullOutputStream();
        options.notices = new PrintStream(OutputStream.nullOutputStream());
        if (random.nextInt(4) == 0) {
            options.strace = new PrintStream(OutputStream.nullOutputStream());
        }
    }

    /** Makes up to so many calls, fewer where one ends the process; gives how many. */
    int run(int most) throws InterruptedException {
        int count = 0;
        while (count < most && !caller.process().isExiting()) {
            one(count);
            count++;
        }
        end();
        return count;
    }

    /** Ends the process and its threads, as at the end of any program. */
    private void end() throws InterruptedException {
        LinuxProcess process = caller.process();
        process.exit(0);
        try {
            process.run();
        } catch (IllegalStateException e) {
            throw new AssertionError("seed " + seed + ", in a thread", e.getCause());
        }
        if (!process.threads().isEmpty()) {
            FuzzThreads.awaitEnd(process);
            caller.close();
        }
    }

    private void one(int number) {
        SystemCall call = anyCall();
        scribble();
        LinuxThread thread = caller.process().threads().getFirst();
        children.prepare(thread.hart, this::childCall);
        long[] arguments = arguments(call);
        // Calls that wait find a signal to give up for, unless they block it.
        thread.signals().setMask(0);
        thread.signals().send(SignalInfo.ofKernel(Signal.SIGUSR1));
        String text = "seed " + seed + ", call " + number + ": " + call.title() + hexadecimal(arguments);
        watch.begin(caller.process(), text);
        try {
            caller.call(call, arguments);
        } catch (Throwable e) {
            throw new AssertionError(text, e);
        } finally {
            watch.end();
        }
    }

    private SystemCall anyCall() {
        SystemCall[] all = SystemCall.values();
        while (true) {
            SystemCall call = random.nextInt(24) == 0 ? SystemCall.CLONE : all[random.nextInt(all.length)];
            boolean ends = call == SystemCall.EXIT || call == SystemCall.EXIT_GROUP;
            if (!ends || random.nextInt(20) == 0) {
                return call;
            }
        }
    }

    private long[] childCall() {
        SystemCall call = anyCall();
        long[] words = new long[7];
        words[0] = call.number();
        System.arraycopy(arguments(call), 0, words, 1, 6);
        return words;
    }

    private long[] arguments(SystemCall call) {
        long[] arguments = new long[6];
        String[] kinds = call.arguments().isEmpty() ? new String[0] : call.arguments().split(" ");
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i < kinds.length ? argument(kinds[i]) : any();
        }
        if (call == SystemCall.SENDFILE || call == SystemCall.COPY_FILE_RANGE) {
            // More would only fill the disk.
            int length = call == SystemCall.SENDFILE ? 3 : 4;
            arguments[length] = arguments[length] % (1 << 20);
        }
        if (call == SystemCall.CLONE) {
            arguments[0] = children.flags();
        } else if (call == SystemCall.CLONE3) {
            arguments[0] = cloneArguments();
            arguments[1] = random.nextInt(4) == 0 ? any() : 64;
        }
        return arguments;
    }

    /** A struct clone_args, clone3(2), the address of which it gives. */
    private long cloneArguments() {
        long at = room + (random.nextInt((int) ROOM - 4096) & -8);
        long[] words = {children.flags(), 0, pointer(), pointer(), 0, pointer(), random.nextInt(4096), pointer()};
        for (int i = 0; i < words.length; i++) {
            store(at + 8L * i, words[i]);
        }
        return at;
    }

    private static String hexadecimal(long[] arguments) {
        StringBuilder text = new StringBuilder();
        for (long argument : arguments) {
            text.append(" 0x").append(Long.toHexString(argument));
        }
        return text.toString();
    }

    private long argument(String kind) {
        if (random.nextInt(12) == 0) {
            return any();
        }
        return switch (kind) {
            case "ptr" -> pointer();
            case "path" -> random.nextInt(4) == 0 ? pointer() : texts.get(random.nextInt(texts.size()));
            case "dirfd" -> random.nextInt(2) == 0 ? Caller.AT_FDCWD : random.nextInt(-1, 14);
            case "oflags" -> random.nextInt(3) | (random.nextInt(2) == 0 ? 0 : 1L << random.nextInt(24))
                    | (random.nextInt(2) == 0 ? 0 : 0100);
            case "prot" -> random.nextInt(8);
            case "mflags" -> random.nextInt(4) | (long) random.nextInt(8) << 4
                    | (random.nextInt(8) == 0 ? 1L << random.nextInt(24) : 0);
            case "signal" -> random.nextInt(70);
            case "futex" -> random.nextInt(14) | random.nextInt(4) << 7;
            case "hex", "oct" -> random.nextInt(2) == 0 ? random.nextInt(16) : 1L << random.nextInt(33);
            default -> switch (random.nextInt(4)) {
                case 0 -> random.nextInt(-2, 14);
                case 1 -> random.nextInt(0, 5000);
                default -> EDGES[random.nextInt(EDGES.length)];
            };
        };
    }

    private long any() {
        return switch (random.nextInt(4)) {
            case 0 -> EDGES[random.nextInt(EDGES.length)];
            case 1 -> pointer();
            case 2 -> random.nextInt(-2, 14);
            default -> random.nextLong();
        };
    }

    private long pointer() {
        long size = caller.memory().size();
        return switch (random.nextInt(14)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1, 4096);
            case 2 -> readOnly + random.nextInt(1 << 13);
            case 3 -> readOnly + (2 << 12) - random.nextInt(16);
            case 4 -> size - random.nextInt(64);
            case 5 -> size + random.nextInt(64);
            case 6 -> EDGES[random.nextInt(EDGES.length)];
            case 7 -> random.nextLong();
            case 8 -> random.nextLong(size) & -4096;
            case 9 -> (room & -4096) + 4096 - random.nextInt(16);
            default -> room + (random.nextInt((int) ROOM - 4096) & -8);
        };
    }

    /** Has structures that calls read hold something now and then. */
    private void scribble() {
        for (int i = 0; i < 8; i++) {
            long at = room + (random.nextInt((int) ROOM) & -8);
            store(at, switch (random.nextInt(4)) {
                case 0 -> random.nextInt(16);
                case 1 -> EDGES[random.nextInt(EDGES.length)];
                case 2 -> room + random.nextInt((int) ROOM);
                default -> random.nextLong();
            });
        }
    }

    private void store(long at, long value) {
        try {
            caller.memory().storeLong(at, value);
        } catch (Trap _) {
            // A call before has unmapped it: it stays so.
            return;
        }
    }
}
