package dev.rvj.linux.signals;

/** Signal numbers of Linux, signal(7), and what they do where the program says nothing. */
public final class Signal {
    public static final int SIGHUP = 1;
    public static final int SIGINT = 2;
    public static final int SIGILL = 4;
    public static final int SIGTRAP = 5;
    public static final int SIGBUS = 7;
    public static final int SIGFPE = 8;
    public static final int SIGKILL = 9;
    public static final int SIGUSR1 = 10;
    public static final int SIGSEGV = 11;
    public static final int SIGUSR2 = 12;
    public static final int SIGPIPE = 13;
    public static final int SIGALRM = 14;
    public static final int SIGTERM = 15;
    public static final int SIGCHLD = 17;
    public static final int SIGCONT = 18;
    public static final int SIGSTOP = 19;
    public static final int SIGTSTP = 20;
    public static final int SIGTTIN = 21;
    public static final int SIGTTOU = 22;
    public static final int SIGURG = 23;
    public static final int SIGVTALRM = 26;
    public static final int SIGPROF = 27;
    public static final int SIGWINCH = 28;
    public static final int SIGSYS = 31;
    /** The first of those that queue. */
    public static final int SIGRTMIN = 32;
    public static final int SIGRTMAX = 64;

    /** Sets of signals are words whose bit n-1 stands for signal n. */
    static final long UNBLOCKABLE = bit(SIGKILL) | bit(SIGSTOP);
    /** Those that an instruction raises; they are delivered before all others. */
    static final long SYNCHRONOUS =
            bit(SIGSEGV) | bit(SIGBUS) | bit(SIGILL) | bit(SIGTRAP) | bit(SIGFPE) | bit(SIGSYS);
    /** Those that do nothing where there is no handler. */
    private static final long IGNORED = bit(SIGCHLD) | bit(SIGCONT) | bit(SIGURG) | bit(SIGWINCH);
    /** Those that stop the process where there is no handler. */
    private static final long STOPPING = bit(SIGSTOP) | bit(SIGTSTP) | bit(SIGTTIN) | bit(SIGTTOU);

    private Signal() {
    }

    static long bit(int signal) {
        return 1L << signal - 1;
    }

    static boolean isIgnoredByDefault(int signal) {
        return (IGNORED & bit(signal)) != 0;
    }

    static boolean stops(int signal) {
        return (STOPPING & bit(signal)) != 0;
    }

    /** What strsignal(3) says of a number, and a shell of a program that it ended. */
    public static String text(int signal) {
        return switch (signal) {
            case SIGHUP -> "Hangup";
            case SIGINT -> "Interrupt";
            case 3 -> "Quit";
            case SIGILL -> "Illegal instruction";
            case SIGTRAP -> "Trace/breakpoint trap";
            case 6 -> "Aborted";
            case SIGBUS -> "Bus error";
            case SIGFPE -> "Floating point exception";
            case SIGKILL -> "Killed";
            case SIGUSR1 -> "User defined signal 1";
            case SIGSEGV -> "Segmentation fault";
            case SIGUSR2 -> "User defined signal 2";
            case SIGPIPE -> "Broken pipe";
            case SIGALRM -> "Alarm clock";
            case SIGTERM -> "Terminated";
            case 16 -> "Stack fault";
            case SIGCHLD -> "Child exited";
            case SIGCONT -> "Continued";
            case SIGSTOP -> "Stopped (signal)";
            case SIGTSTP -> "Stopped";
            case SIGTTIN -> "Stopped (tty input)";
            case SIGTTOU -> "Stopped (tty output)";
            case SIGURG -> "Urgent I/O condition";
            case 24 -> "CPU time limit exceeded";
            case 25 -> "File size limit exceeded";
            case SIGVTALRM -> "Virtual timer expired";
            case SIGPROF -> "Profiling timer expired";
            case SIGWINCH -> "Window changed";
            case 29 -> "I/O possible";
            case 30 -> "Power failure";
            case SIGSYS -> "Bad system call";
            default -> "Real-time signal " + (signal - SIGRTMIN);
        };
    }
}
