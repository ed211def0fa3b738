package dev.rvj.translator.aot;

import dev.rvj.translator.runtime.RuntimeLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes what a {@link RuntimeLoader} loads classes from, without what debuggers want: what is smaller is read sooner. */
final class RuntimePack {
    private static final String SUFFIX = ".class";
    private static final String OWN = "dev.rvj.";

    private RuntimePack() {
    }

    /** @param files class files by name, in the order in which they are written */
    static byte[] of(Map<String, byte[]> files) {
        int slots = 2 * Integer.highestOneBit(Math.max(files.size(), 1) * 2 - 1);
        Set<Integer> hashes = new HashSet<>();
        ByteBuffer table = ByteBuffer.allocate(Integer.BYTES + slots * RuntimeLoader.SLOT).putInt(slots);
        byte[][] contents = new byte[files.size()][];
        int end = table.capacity();
        int count = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = binaryName(file.getKey());
            if (!hashes.add(name.hashCode())) {
                throw new IllegalStateException(name + " and another class have one hash code");
            }
            byte[] content = strip(file.getValue());
            table.position(freeSlot(table, name.hashCode())).putInt(name.hashCode()).putInt(end).putInt(content.length);
            contents[count++] = content;
            end += content.length;
        }
        ByteBuffer pack = ByteBuffer.allocate(end).put(table.clear());
        for (byte[] content : contents) {
            pack.put(content);
        }
        return pack.array();
    }

    private static int freeSlot(ByteBuffer table, int hash) {
        int last = table.getInt(0) - 1;
        for (int slot = hash & last;; slot = slot + 1 & last) {
            int at = Integer.BYTES + slot * RuntimeLoader.SLOT;
            if (table.getInt(at + 2 * Integer.BYTES) == 0) {
                return at;
            }
        }
    }

    /**
     * A {@link RuntimeLoader#ORDER}.
     *
     * @param pack the file that has those of the classes that are rvj's
     * @param names those of the classes
     */
    static byte[] order(byte[] pack, List<String> names) {
        ByteBuffer table = ByteBuffer.wrap(pack);
        Map<Integer, Integer> slots = new HashMap<>();
        for (int slot = 0; slot < table.getInt(0); slot++) {
            int at = Integer.BYTES + slot * RuntimeLoader.SLOT;
            if (table.getInt(at + 2 * Integer.BYTES) != 0) {
                slots.put(table.getInt(at), slot);
            }
        }
        ByteBuffer order = ByteBuffer.allocate(names.stream().mapToInt(name -> name.length() + Short.BYTES).sum());
        for (String name : names) {
            if (slots.containsKey(name.hashCode())) {
                order.putShort(slots.get(name.hashCode()).shortValue());
            } else if (!name.startsWith(OWN)) {
                order.putShort((short) -name.length()).put(name.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return Arrays.copyOf(order.array(), order.position());
    }

    private static String binaryName(String file) {
        return file.substring(0, file.length() - SUFFIX.length()).replace('/', '.');
    }

    static byte[] strip(byte... content) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(content).accept(new Shortening(writer), ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    /** Leaves out what only reflection and compilers read, and saves the verifier from loading each class that is thrown. */
    private static final class Shortening extends ClassVisitor {
        private Shortening(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(version, access, name, null, superName, interfaces);
        }

        @Override
        public void visitInnerClass(String name, String outerName, String innerName, int access) {
            // Whose class file the class is in shows in its nest host.
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return super.visitField(access, name, descriptor, null, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, null, null);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInsn(int opcode) {
                    if (opcode == Opcodes.ATHROW) {
                        super.visitTypeInsn(Opcodes.CHECKCAST, "java/lang/Throwable");
                    }
                    super.visitInsn(opcode);
                }
            };
        }
    }
}
