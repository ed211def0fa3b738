package dev.rvj.translator.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads rvj's own classes from two files of a jar. The JDK's loader takes three times as long for each, 25 ms for those of a
 * short program, with URLs, manifests and packages to look at; and it takes 5 ms for the directory of a jar with 700 files.
 *
 * <p>A file has, all numbers big-endian and of four bytes: the count of classes; for each, ascending by the hash code of its
 * binary name, that, where its class file is, and how many bytes it has; then the class files.
 */
public final class RuntimeLoader extends ClassLoader implements Runnable {
    static {
        registerAsParallelCapable();
    }

    /** The file with what a run may need; not compressed, to be read in pieces. */
    public static final String RUNTIME = "rvj/runtime.classes";

    /** The file with what only the JIT needs; read at once. */
    public static final String JIT = "rvj/jit.classes";

    /** Names of classes that each run needs, in lines, in the order in which they are needed. */
    public static final String START = "rvj/start.classes";

    /** The class that runs the program; the constant keeps it from being loaded where it is named. */
    static final String RUN = "dev.rvj.translator.runtime.AotRun";

    private static final int KEY = 3 * Integer.BYTES;

    private final ClassLoader jarLoader;
    private final ZipFile jar;
    private final ZipEntry runtime;
    private final ByteBuffer keys;
    /** All of the JIT's file; null as long as nothing of it was wanted. */
    private ByteBuffer jit;

    /** @param jarLoader has the rest of the jar */
    RuntimeLoader(Path file, ClassLoader jarLoader) throws IOException {
        super(null);
        this.jarLoader = jarLoader;
        jar = new ZipFile(file.toFile());
        runtime = jar.getEntry(RUNTIME);
        keys = ByteBuffer.wrap(read(0, Integer.BYTES + ByteBuffer.wrap(read(0, Integer.BYTES)).getInt() * KEY));
    }

    /** Loads what a program is started with, ahead of who needs it. */
    @Override
    public void run() {
        try (InputStream in = jar.getInputStream(jar.getEntry(START))) {
            for (String name : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).split("\n")) {
                start(name);
            }
        } catch (IOException _) {
            // Then it is loaded when it is needed.
        }
    }

    private void start(String name) {
        try {
            Class.forName(name, true, this);
        } catch (ClassNotFoundException | LinkageError _) {
            // Who needs it will be told.
        }
    }

    /** Does not ask the JDK first for what is not of the JDK. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("dev.rvj.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content;
        try {
            content = content(name.hashCode());
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
        return content == null ? jarLoader.loadClass(name) : defineClass(name, content, 0, content.length);
    }

    private byte[] content(int hash) throws IOException {
        int found = find(keys, hash);
        if (found >= 0) {
            return read(keys.getInt(found + Integer.BYTES), keys.getInt(found + 2 * Integer.BYTES));
        }
        ByteBuffer all = jit();
        found = find(all, hash);
        if (found < 0) {
            return null;
        }
        byte[] content = new byte[all.getInt(found + 2 * Integer.BYTES)];
        all.get(all.getInt(found + Integer.BYTES), content);
        return content;
    }

    private synchronized ByteBuffer jit() throws IOException {
        if (jit == null) {
            ZipEntry entry = jar.getEntry(JIT);
            if (entry == null) {
                jit = ByteBuffer.allocate(Integer.BYTES);
            } else {
                try (InputStream in = jar.getInputStream(entry)) {
                    jit = ByteBuffer.wrap(in.readAllBytes());
                }
            }
        }
        return jit;
    }

    /** Where the key is, or -1. */
    private static int find(ByteBuffer keys, int hash) {
        int low = 0;
        int high = keys.getInt(0) - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int at = Integer.BYTES + middle * KEY;
            int known = keys.getInt(at);
            if (known == hash) {
                return at;
            }
            if (known < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private byte[] read(int from, int length) throws IOException {
        try (InputStream in = jar.getInputStream(runtime)) {
            in.skipNBytes(from);
            return in.readNBytes(length);
        }
    }

    @Override
    protected URL findResource(String name) {
        return jarLoader.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return jarLoader.getResources(name);
    }
}
