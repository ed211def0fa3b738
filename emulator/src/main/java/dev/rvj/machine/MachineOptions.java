package dev.rvj.machine;

import dev.rvj.engine.TranslationOptions;
import dev.rvj.sandbox.HostPaths;
import dev.rvj.trace.TraceOptions;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** What a machine is given. */
public final class MachineOptions {
    /** How many harts, at the most {@link Machine#MOST_HARTS}. */
    public int harts = 1;
    /** Bytes of RAM. */
    public long memory = 128L << 20;
    /** The program's name and its arguments, for the guest to ask for. */
    public List<String> arguments = List.of();
    /** Where the guest's relative file names start. */
    public Path directory = Path.of("");
    /** Which of the host's files the guest may have. */
    public HostPaths files = HostPaths.ALL;
    public InputStream input = InputStream.nullInputStream();
    public OutputStream output = OutputStream.nullOutputStream();
    public OutputStream error = OutputStream.nullOutputStream();
    /** How code is translated; null if it is only interpreted. */
    public TranslationOptions translation;
    public TraceOptions trace = new TraceOptions();
    /** Takes the signature of an architecture test when it has ended; null for none. */
    public Appendable signature;
    /** Bytes a line of the signature. */
    public int signatureGranularity;
    /** The clock that {@code mtime} follows, in nanoseconds. */
    public LongSupplier nanoseconds = System::nanoTime;
}
