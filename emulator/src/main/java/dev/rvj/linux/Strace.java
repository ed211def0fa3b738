package dev.rvj.linux;

import java.io.PrintStream;

/** Writes a line a system call, in the shape of qemu's user mode: {@code pid name(arguments) = result}. */
final class Strace {
    private final LinuxProcess process;
    private final PrintStream out;

    Strace(LinuxProcess process) {
        this.process = process;
        out = process.options().strace;
    }

    /** The line's first part; for calls that do not return, all that will be seen of it is printed. */
    String before(LinuxThread thread, SystemCall call, long[] arguments) {
        StringBuilder line = new StringBuilder();
        line.append(thread.tid).append(' ').append(call.title()).append('(');
        String[] kinds = call.arguments().isEmpty() ? new String[0] : call.arguments().split(" ");
        for (int i = 0; i < kinds.length; i++) {
            line.append(i == 0 ? "" : ",").append(StraceArgument.text(kinds[i], arguments[i], process.memory()));
        }
        line.append(')');
        if (neverReturns(call)) {
            out.println(line);
        }
        return line.toString();
    }

    private static boolean neverReturns(SystemCall call) {
        return call == SystemCall.EXIT || call == SystemCall.EXIT_GROUP;
    }

    /** @param line what {@link #before} gave */
    void after(SystemCall call, String line, long result) {
        if (neverReturns(call)) {
            return;
        }
        boolean isAddress = call == SystemCall.BRK || call == SystemCall.MMAP || call == SystemCall.MREMAP;
        if (Errno.isError(result)) {
            out.println(line + " = -1 errno=" + -result + " (" + Errno.text((int) -result) + ")");
        } else {
            out.println(line + " = " + (isAddress ? "0x" + Long.toHexString(result) : Long.toString(result)));
        }
    }

    void unknown(LinuxThread thread, long number) {
        out.println(thread.tid + " Unknown syscall " + number);
    }
}
