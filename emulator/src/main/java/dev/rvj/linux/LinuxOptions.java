package dev.rvj.linux;

import dev.rvj.engine.TranslationOptions;
import dev.rvj.sandbox.Sandbox;
import dev.rvj.trace.TraceOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a process is given; each field has a default that suits a command line. */
public final class LinuxOptions {
    /** Bytes of address space: costs the host nothing until the guest touches it. */
    public static final long DEFAULT_MEMORY = 16L << 30;

    /** The program's path as AT_EXECFN and /proc/self/exe show it. */
    public Path executable;
    /** argv, the program's name included. */
    public List<String> arguments = new ArrayList<>();
    /** NAME=VALUE. */
    public List<String> environment = new ArrayList<>();
    public Path directory = Path.of("").toAbsolutePath();
    public long memory = DEFAULT_MEMORY;
    /** Retired instructions, of all threads together, after which the run is stopped. */
    public long maxInstructions = Long.MAX_VALUE;
    /** Where a line a system call goes, or null. */
    public PrintStream strace;
    /** Where notes about what the guest asked in vain for go, or null. */
    public PrintStream warnings;
    /** Where it is told, once each, what the guest can not have. */
    public PrintStream notices = System.err;
    /** Whether signals that are sent to the JVM are the program's, where it handles them. */
    public boolean hostSignals;
    /** What of the host is granted to the program; null if it has the user's rights. */
    public Sandbox sandbox;
    /** Whether the program is only run to see what it executes: always the same, and so that nobody notices. */
    public boolean rehearses;
    /** How code is translated; null if it is only interpreted. */
    public TranslationOptions translation;
    /** What of the run is written down. */
    public final TraceOptions trace = new TraceOptions();
    /** Standard input, output and error; null for the descriptors of the host's process. */
    public InputStream input;
    public OutputStream output;
    public OutputStream error;
}
