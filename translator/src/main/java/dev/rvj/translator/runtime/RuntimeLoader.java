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
 * Loads rvj's own classes from one file of a jar. The JDK's loader takes three times as long for each, 25 ms for those of a
 * short program, with URLs, manifests and packages to look at.
 *
 * <p>The file, {@link #PACK}: the count of classes; for each, ascending by the hash code of its binary name, that, where its
 * class file is, and how many bytes it has; then the class files. All numbers are big-endian and have four bytes.
 */
public final class RuntimeLoader extends ClassLoader implements Runnable {
    static {
        registerAsParallelCapable();
    }

    /** The file in the jar. */
    public static final String PACK = "rvj/runtime.classes";

    /** Names of classes that each run needs, in lines, in the order in which they are needed. */
    public static final String START = "rvj/start.classes";

    /** The class that runs the program; the constant keeps it from being loaded where it is named. */
    static final String RUN = "dev.rvj.translator.runtime.AotRun";

    private static final int KEY = 3 * Integer.BYTES;

    private final ClassLoader jarLoader;
    private final ZipFile jar;
    private final ZipEntry pack;
    private final ByteBuffer keys;

    /** @param jarLoader has all of the jar, too */
    RuntimeLoader(Path file, ClassLoader jarLoader) throws IOException {
        super(null);
        this.jarLoader = jarLoader;
        jar = new ZipFile(file.toFile());
        pack = jar.getEntry(PACK);
        byte[] count = read(0, Integer.BYTES);
        keys = ByteBuffer.wrap(read(Integer.BYTES, ByteBuffer.wrap(count).getInt() * KEY));
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
        try {
            int found = find(name.hashCode());
            if (found >= 0) {
                int length = keys.getInt(found + 2 * Integer.BYTES);
                return defineClass(name, read(keys.getInt(found + Integer.BYTES), length), 0, length);
            }
            if (isOwn(name)) {
                try (InputStream in = jarLoader.getResourceAsStream(name.replace('.', '/').concat(".class"))) {
                    if (in != null) {
                        byte[] bytes = in.readAllBytes();
                        return defineClass(name, bytes, 0, bytes.length);
                    }
                }
            }
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
        return jarLoader.loadClass(name);
    }

    /** Whether a class that is not in the pack is of those that use what is: the JIT and what it is made with. */
    private static boolean isOwn(String name) {
        return name.startsWith("dev.rvj.translator.emit.") || name.startsWith("org.objectweb.asm.");
    }

    private int find(int hash) {
        int low = 0;
        int high = keys.limit() / KEY - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int at = keys.getInt(middle * KEY);
            if (at == hash) {
                return middle * KEY;
            }
            if (at < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private byte[] read(int from, int length) throws IOException {
        try (InputStream in = jar.getInputStream(pack)) {
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
