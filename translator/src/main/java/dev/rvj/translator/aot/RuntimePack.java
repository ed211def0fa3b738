package dev.rvj.translator.aot;

import dev.rvj.translator.runtime.RuntimeLoader;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Writes what a {@link RuntimeLoader} loads classes from, without what debuggers want: what is smaller is read sooner. */
final class RuntimePack {
    private static final int KEY = 3 * Integer.BYTES;
    private static final String SUFFIX = ".class";

    private RuntimePack() {
    }

    /** @param files class files by name */
    static byte[] of(Map<String, byte[]> files) {
        TreeMap<Integer, byte[]> classes = new TreeMap<>();
        files.forEach((file, content) -> {
            String name = file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
            if (classes.put(name.hashCode(), strip(content)) != null) {
                throw new IllegalStateException(name + " and another class have one hash code");
            }
        });
        int start = Integer.BYTES + classes.size() * KEY;
        ByteBuffer pack = ByteBuffer.allocate(start + classes.values().stream().mapToInt(content -> content.length).sum());
        pack.putInt(classes.size());
        for (Map.Entry<Integer, byte[]> one : classes.entrySet()) {
            pack.putInt(one.getKey()).putInt(start).putInt(one.getValue().length);
            start += one.getValue().length;
        }
        classes.values().forEach(pack::put);
        return pack.array();
    }

    private static byte[] strip(byte... content) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(content).accept(writer, ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }
}
