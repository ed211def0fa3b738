package dev.rvj.translator.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads rvj's own classes from a few files of a jar, each read at once when a class is first not found in those before. The
 * JDK's loader takes three times as long for each class, 25 ms for those of a short program, with URLs, manifests and packages
 * to look at; and it takes 5 ms for the directory of a jar with 700 files.
 *
 * <p>A file is a table, and the class files behind it. All numbers are big-endian and of four bytes: how many slots the table
 * has, a power of two; for each slot the hash code of a class's binary name, where its class file is, and how many bytes that
 * has, 0 for none. A class is in the slot that the last bits of its hash code are the number of, or, where that is taken, in
 * the next one that was free.
 */
public final class RuntimeLoader extends ClassLoader implements Runnable {
    static {
        registerAsParallelCapable();
    }

    /** The file with what each run needs. */
    public static final String START = "rvj/start.classes";

    /**
     * Which classes each run needs, those first that are needed last: two bytes each, big-endian, the slot in {@link #START},
     * or, less than 0, minus the length of the name of one of the JDK's, which follows.
     */
    public static final String ORDER = "rvj/start.order";

    /** The file with what a run may need. */
    public static final String RUNTIME = "rvj/runtime.classes";

    /** The file with what only the JIT needs; there may be none. */
    public static final String JIT = "rvj/jit.classes";

    /** Bytes of a slot of a file's table. */
    public static final int SLOT = 3 * Integer.BYTES;

    /** The class that runs the program; the constant keeps it from being loaded where it is named. */
    static final String RUN = "dev.rvj.translator.runtime.AotRun";

    /**
     * Of the JDK's classes those that take longest, which a second thread is best to begin with: the default file system, and
     * what is asked for when a file is mapped, which has method handles made.
     */
    private static final String[] SLOWEST =
            {"java.nio.file.FileSystems$DefaultFileSystemHolder", "jdk.internal.misc.ExtendedMapMode"};

    private final String path;
    private final ClassLoader jarLoader;
    private ZipFile jar;
    private volatile byte[] start;
    /** For each slot of that file's table its class, and what is held while that is made: the JDK's own maps take longer. */
    private Class<?>[] loaded;
    private Object[] locks;
    private byte[] runtime;
    private byte[] jit;

    /** @param jarLoader has the rest of the jar */
    RuntimeLoader(String path, ClassLoader jarLoader) {
        super(null);
        this.path = path;
        this.jarLoader = jarLoader;
    }

    /** Reads what each run needs. */
    private synchronized byte[] opened() throws ClassNotFoundException {
        if (start == null) {
            try {
                jar = new ZipFile(path);
            } catch (IOException e) {
                throw new ClassNotFoundException(path, e);
            }
            byte[] file = read(START);
            loaded = new Class<?>[number(file, 0)];
            locks = new Object[loaded.length];
            for (int i = 0; i < locks.length; i++) {
                locks[i] = new Object();
            }
            start = file;
        }
        return start;
    }

    /** Loads what a program is started with, ahead of who needs it. */
    @Override
    public void run() {
        for (String name : SLOWEST) {
            initialize(name, null);
        }
        try {
            byte[] file = opened();
            byte[] order = read(ORDER);
            for (int at = 0; at < order.length;) {
                int slot = order[at] << Byte.SIZE | order[at + 1] & 0xff;
                at += Short.BYTES;
                if (slot >= 0) {
                    initialize(own(file, slot).getName(), this);
                } else {
                    initialize(new String(order, at, -slot, StandardCharsets.ISO_8859_1), null);
                    at -= slot;
                }
            }
        } catch (ClassNotFoundException | LinkageError _) {
            // Then it is loaded when it is needed.
        }
    }

    private static void initialize(String name, ClassLoader loader) {
        try {
            Class.forName(name, true, loader);
        } catch (ClassNotFoundException | LinkageError _) {
            // Who needs it will be told.
        }
    }

    /** By the shortest ways: what is called some hundred times here, the JVM compiles, which takes longer than it saves. */
    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (name.charAt(0) == 'j') {
            // The JDK has it, and the JVM's own loader, most likely.
            return ofJava(name);
        }
        byte[] known = start;
        byte[] file = known == null ? opened() : known;
        int slot = slot(file, name.hashCode());
        return slot < 0 ? super.loadClass(name, false) : own(file, slot);
    }

    private Class<?> own(byte[] file, int slot) {
        synchronized (locks[slot]) {
            if (loaded[slot] == null) {
                loaded[slot] = define(file, slot);
            }
            return loaded[slot];
        }
    }

    private Class<?> ofJava(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name, false, null);
        } catch (ClassNotFoundException _) {
            return jarLoader.loadClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        int hash = name.hashCode();
        int slot = slot(runtime(), hash);
        if (slot >= 0) {
            return define(runtime, slot);
        }
        slot = slot(jit(), hash);
        return slot >= 0 ? define(jit, slot) : jarLoader.loadClass(name);
    }

    /** The slot of a class; -1 if the file has none. */
    private static int slot(byte[] file, int hash) {
        int last = number(file, 0) - 1;
        for (int slot = hash & last;; slot = slot + 1 & last) {
            int at = Integer.BYTES + slot * SLOT;
            if (number(file, at + 2 * Integer.BYTES) == 0) {
                return -1;
            }
            if (number(file, at) == hash) {
                return slot;
            }
        }
    }

    /** Without its name, which would be looked at three times over: the JVM sees to it that it is the right one. */
    private Class<?> define(byte[] file, int slot) {
        int at = Integer.BYTES + slot * SLOT;
        return defineClass(null, file, number(file, at + Integer.BYTES), number(file, at + 2 * Integer.BYTES));
    }

    /** Without a buffer, whose methods call so many of the JDK that the JVM sees fit to compile them. */
    private static int number(byte[] file, int at) {
        return file[at] << 24 | (file[at + 1] & 0xff) << 16 | (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
    }

    private synchronized byte[] runtime() throws ClassNotFoundException {
        if (runtime == null) {
            runtime = read(RUNTIME);
        }
        return runtime;
    }

    private synchronized byte[] jit() throws ClassNotFoundException {
        if (jit == null) {
            jit = read(JIT);
        }
        return jit;
    }

    /** A file of the jar; one without classes if there is none. */
    private byte[] read(String name) throws ClassNotFoundException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            return new byte[Integer.BYTES + SLOT];
        }
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] content = new byte[(int) entry.getSize()];
            in.readNBytes(content, 0, content.length);
            return content;
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
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
