package dev.rvj.linux;

import static dev.rvj.linux.SystemCall.Area.*;

import java.util.Locale;

/**
 * The system calls that a process has: the number in a7, the area that executes it, and what its arguments are to
 * {@link Strace}. Numbers of Linux's asm-generic/unistd.h and the RISC-V asm/unistd.h.
 */
public enum SystemCall {
    GETXATTR(8, METADATA, "path path ptr int"),
    LGETXATTR(9, METADATA, "path path ptr int"),
    FGETXATTR(10, METADATA, "int path ptr int"),
    LISTXATTR(11, METADATA, "path ptr int"),
    LLISTXATTR(12, METADATA, "path ptr int"),
    FLISTXATTR(13, METADATA, "int ptr int"),
    GETCWD(17, FILES, "ptr int"),
    EVENTFD2(19, POLLING, "int oflags"),
    EPOLL_CREATE1(20, POLLING, "oflags"),
    EPOLL_CTL(21, POLLING, "int int int ptr"),
    EPOLL_PWAIT(22, POLLING, "int ptr int int ptr int"),
    DUP(23, DESCRIPTORS, "int"),
    DUP3(24, DESCRIPTORS, "int int oflags"),
    FCNTL(25, DESCRIPTORS, "int int hex"),
    IOCTL(29, DESCRIPTORS, "int hex ptr"),
    FLOCK(32, DESCRIPTORS, "int int"),
    MKNODAT(33, FILES, "dirfd path oct hex"),
    MKDIRAT(34, FILES, "dirfd path oct"),
    UNLINKAT(35, FILES, "dirfd path hex"),
    SYMLINKAT(36, FILES, "path dirfd path"),
    LINKAT(37, FILES, "dirfd path dirfd path hex"),
    RENAMEAT(38, FILES, "dirfd path dirfd path"),
    STATFS(43, METADATA, "path ptr"),
    FSTATFS(44, METADATA, "int ptr"),
    TRUNCATE(45, METADATA, "path int"),
    FTRUNCATE(46, DESCRIPTORS, "int int"),
    FALLOCATE(47, DESCRIPTORS, "int hex int int"),
    FACCESSAT(48, METADATA, "dirfd path int"),
    CHDIR(49, FILES, "path"),
    FCHDIR(50, FILES, "int"),
    FCHMOD(52, METADATA, "int oct"),
    FCHMODAT(53, METADATA, "dirfd path oct"),
    FCHOWNAT(54, METADATA, "dirfd path int int hex"),
    FCHOWN(55, METADATA, "int int int"),
    OPENAT(56, FILES, "dirfd path oflags oct"),
    CLOSE(57, DESCRIPTORS, "int"),
    PIPE2(59, DESCRIPTORS, "ptr oflags"),
    GETDENTS64(61, FILES, "int ptr int"),
    LSEEK(62, DESCRIPTORS, "int int int"),
    READ(63, TRANSFERS, "int ptr int"),
    WRITE(64, TRANSFERS, "int ptr int"),
    READV(65, TRANSFERS, "int ptr int"),
    WRITEV(66, TRANSFERS, "int ptr int"),
    PREAD64(67, TRANSFERS, "int ptr int int"),
    PWRITE64(68, TRANSFERS, "int ptr int int"),
    PREADV(69, TRANSFERS, "int ptr int int int"),
    PWRITEV(70, TRANSFERS, "int ptr int int int"),
    SENDFILE(71, TRANSFERS, "int int ptr int"),
    PSELECT6(72, POLLING, "int ptr ptr ptr ptr ptr"),
    PPOLL(73, POLLING, "ptr int ptr ptr int"),
    READLINKAT(78, METADATA, "dirfd path ptr int"),
    NEWFSTATAT(79, METADATA, "dirfd path ptr hex"),
    FSTAT(80, METADATA, "int ptr"),
    SYNC(81, DESCRIPTORS, ""),
    FSYNC(82, DESCRIPTORS, "int"),
    FDATASYNC(83, DESCRIPTORS, "int"),
    SYNC_FILE_RANGE(84, DESCRIPTORS, "int int int hex"),
    TIMERFD_CREATE(85, POLLING, "int oflags"),
    TIMERFD_SETTIME(86, POLLING, "int hex ptr ptr"),
    TIMERFD_GETTIME(87, POLLING, "int ptr"),
    UTIMENSAT(88, METADATA, "dirfd path ptr hex"),
    CAPGET(90, IDENTITY, "ptr ptr"),
    PERSONALITY(92, SYSTEM, "hex"),
    EXIT(93, THREADS, "int"),
    EXIT_GROUP(94, THREADS, "int"),
    WAITID(95, PROCESSES, "int int ptr int ptr"),
    SET_TID_ADDRESS(96, THREADS, "ptr"),
    FUTEX(98, THREADS, "ptr futex int ptr ptr int"),
    SET_ROBUST_LIST(99, THREADS, "ptr int"),
    GET_ROBUST_LIST(100, THREADS, "int ptr ptr"),
    NANOSLEEP(101, TIMERS, "ptr ptr"),
    GETITIMER(102, TIMERS, "int ptr"),
    SETITIMER(103, TIMERS, "int ptr ptr"),
    TIMER_CREATE(107, TIMERS, "int ptr ptr"),
    TIMER_GETTIME(108, TIMERS, "int ptr"),
    TIMER_GETOVERRUN(109, TIMERS, "int"),
    TIMER_SETTIME(110, TIMERS, "int hex ptr ptr"),
    TIMER_DELETE(111, TIMERS, "int"),
    CLOCK_GETTIME(113, CLOCKS, "int ptr"),
    CLOCK_GETRES(114, CLOCKS, "int ptr"),
    CLOCK_NANOSLEEP(115, TIMERS, "int hex ptr ptr"),
    SCHED_SETPARAM(118, THREADS, "int ptr"),
    SCHED_SETSCHEDULER(119, THREADS, "int int ptr"),
    SCHED_GETSCHEDULER(120, THREADS, "int"),
    SCHED_GETPARAM(121, THREADS, "int ptr"),
    SCHED_SETAFFINITY(122, THREADS, "int int ptr"),
    SCHED_GETAFFINITY(123, THREADS, "int int ptr"),
    SCHED_YIELD(124, THREADS, ""),
    SCHED_GET_PRIORITY_MAX(125, THREADS, "int"),
    SCHED_GET_PRIORITY_MIN(126, THREADS, "int"),
    SCHED_RR_GET_INTERVAL(127, THREADS, "int ptr"),
    RESTART_SYSCALL(128, SIGNALS, ""),
    KILL(129, SIGNALS, "int signal"),
    TKILL(130, SIGNALS, "int signal"),
    TGKILL(131, SIGNALS, "int int signal"),
    SIGALTSTACK(132, SIGNALS, "ptr ptr"),
    RT_SIGSUSPEND(133, SIGNALS, "ptr int"),
    RT_SIGACTION(134, SIGNALS, "signal ptr ptr int"),
    RT_SIGPROCMASK(135, SIGNALS, "int ptr ptr int"),
    RT_SIGPENDING(136, SIGNALS, "ptr int"),
    RT_SIGTIMEDWAIT(137, SIGNALS, "ptr ptr ptr int"),
    RT_SIGQUEUEINFO(138, SIGNALS, "int signal ptr"),
    RT_SIGRETURN(139, SIGNALS, ""),
    SETPRIORITY(140, SYSTEM, "int int int"),
    GETPRIORITY(141, SYSTEM, "int int"),
    SETREGID(143, IDENTITY, "int int"),
    SETGID(144, IDENTITY, "int"),
    SETREUID(145, IDENTITY, "int int"),
    SETUID(146, IDENTITY, "int"),
    SETRESUID(147, IDENTITY, "int int int"),
    GETRESUID(148, IDENTITY, "ptr ptr ptr"),
    SETRESGID(149, IDENTITY, "int int int"),
    GETRESGID(150, IDENTITY, "ptr ptr ptr"),
    SETFSUID(151, IDENTITY, "int"),
    SETFSGID(152, IDENTITY, "int"),
    TIMES(153, CLOCKS, "ptr"),
    SETPGID(154, IDENTITY, "int int"),
    GETPGID(155, IDENTITY, "int"),
    GETSID(156, IDENTITY, "int"),
    SETSID(157, IDENTITY, ""),
    GETGROUPS(158, IDENTITY, "int ptr"),
    SETGROUPS(159, IDENTITY, "int ptr"),
    UNAME(160, SYSTEM, "ptr"),
    GETRLIMIT(163, SYSTEM, "int ptr"),
    SETRLIMIT(164, SYSTEM, "int ptr"),
    GETRUSAGE(165, CLOCKS, "int ptr"),
    UMASK(166, FILES, "oct"),
    PRCTL(167, SYSTEM, "int hex hex hex hex"),
    GETCPU(168, SYSTEM, "ptr ptr ptr"),
    GETTIMEOFDAY(169, CLOCKS, "ptr ptr"),
    GETPID(172, IDENTITY, ""),
    GETPPID(173, IDENTITY, ""),
    GETUID(174, IDENTITY, ""),
    GETEUID(175, IDENTITY, ""),
    GETGID(176, IDENTITY, ""),
    GETEGID(177, IDENTITY, ""),
    GETTID(178, IDENTITY, ""),
    SYSINFO(179, SYSTEM, "ptr"),
    READAHEAD(213, TRANSFERS, "int int int"),
    BRK(214, MEMORY, "ptr"),
    MUNMAP(215, MEMORY, "ptr int"),
    MREMAP(216, MEMORY, "ptr int int hex ptr"),
    CLONE(220, THREADS, "hex ptr ptr ptr ptr"),
    EXECVE(221, PROCESSES, "path ptr ptr"),
    MMAP(222, MEMORY, "ptr int prot mflags int int"),
    FADVISE64(223, TRANSFERS, "int int int int"),
    MPROTECT(226, MEMORY, "ptr int prot"),
    MSYNC(227, MEMORY, "ptr int hex"),
    MLOCK(228, MEMORY, "ptr int"),
    MUNLOCK(229, MEMORY, "ptr int"),
    MLOCKALL(230, MEMORY, "hex"),
    MUNLOCKALL(231, MEMORY, ""),
    MINCORE(232, MEMORY, "ptr int ptr"),
    MADVISE(233, MEMORY, "ptr int int"),
    RT_TGSIGQUEUEINFO(240, SIGNALS, "int int signal ptr"),
    RISCV_HWPROBE(258, HARDWARE, "ptr int int ptr hex"),
    RISCV_FLUSH_ICACHE(259, HARDWARE, "ptr ptr hex"),
    WAIT4(260, PROCESSES, "int ptr hex ptr"),
    PRLIMIT64(261, SYSTEM, "int int ptr ptr"),
    SYNCFS(267, DESCRIPTORS, "int"),
    RENAMEAT2(276, FILES, "dirfd path dirfd path hex"),
    GETRANDOM(278, SYSTEM, "ptr int hex"),
    MEMFD_CREATE(279, DESCRIPTORS, "path hex"),
    EXECVEAT(281, PROCESSES, "dirfd path ptr ptr hex"),
    MEMBARRIER(283, THREADS, "int hex int"),
    MLOCK2(284, MEMORY, "ptr int hex"),
    COPY_FILE_RANGE(285, TRANSFERS, "int ptr int ptr int hex"),
    PREADV2(286, TRANSFERS, "int ptr int int int hex"),
    PWRITEV2(287, TRANSFERS, "int ptr int int int hex"),
    STATX(291, METADATA, "dirfd path hex hex ptr"),
    RSEQ(293, THREADS, "ptr int hex int"),
    CLONE3(435, THREADS, "ptr int"),
    CLOSE_RANGE(436, DESCRIPTORS, "int int hex"),
    OPENAT2(437, FILES, "dirfd path ptr int"),
    FACCESSAT2(439, METADATA, "dirfd path int hex"),
    EPOLL_PWAIT2(441, POLLING, "int ptr int ptr ptr int"),
    FCHMODAT2(452, METADATA, "dirfd path oct hex");

    /** What an object of {@link SystemCallArea} executes. */
    enum Area {
        DESCRIPTORS, TRANSFERS, FILES, METADATA, POLLING, IDENTITY, SYSTEM, CLOCKS, MEMORY, THREADS, PROCESSES, SIGNALS,
        TIMERS, HARDWARE
    }

    private static final SystemCall[] BY_NUMBER = byNumber();

    private final int number;
    private final Area area;
    private final String arguments;

    SystemCall(int number, Area area, String arguments) {
        this.number = number;
        this.area = area;
        this.arguments = arguments;
    }

    /** The call with a number, or null. */
    static SystemCall of(long number) {
        return number >= 0 && number < BY_NUMBER.length ? BY_NUMBER[(int) number] : null;
    }

    int number() {
        return number;
    }

    Area area() {
        return area;
    }

    /** A word an argument. */
    String arguments() {
        return arguments;
    }

    /** The name in Linux's manual. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static SystemCall[] byNumber() {
        SystemCall[] calls = values();
        SystemCall[] byNumber = new SystemCall[calls[calls.length - 1].number + 1];
        for (SystemCall call : calls) {
            byNumber[call.number] = call;
        }
        return byNumber;
    }
}
