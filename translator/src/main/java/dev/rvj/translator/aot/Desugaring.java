package dev.rvj.translator.aot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Gives each lambda of the runtime a class file of its own. Without, the JDK makes it one when it is first used, with method
 * handles that take a millisecond each: for a short program that is longer than all the rest.
 */
final class Desugaring {
    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    private final TreeMap<String, byte[]> files;
    /** The new classes, by the class that lets them see what is private. */
    private final Map<String, List<String>> members = new HashMap<>();

    private Desugaring(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    /** @param files contents by name; classes are replaced, and new ones added */
    static void apply(TreeMap<String, byte[]> files) {
        Desugaring desugaring = new Desugaring(files);
        for (String name : List.copyOf(files.keySet())) {
            if (name.endsWith(".class")) {
                desugaring.rewrite(name);
            }
        }
        desugaring.members.forEach((host, added) -> files.computeIfPresent(host + ".class", (_, old) -> adopt(old, added)));
    }

    private void rewrite(String name) {
        ClassReader reader = new ClassReader(files.get(name));
        ClassWriter writer = new ClassWriter(0);
        Rewriter rewriter = new Rewriter(writer);
        reader.accept(rewriter, 0);
        if (rewriter.count > 0) {
            files.put(name, writer.toByteArray());
        }
    }

    private static byte[] adopt(byte[] host, List<String> added) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(host).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                added.forEach(this::visitNestMember);
                super.visitEnd();
            }
        }, 0);
        return writer.toByteArray();
    }

    private final class Rewriter extends ClassVisitor {
        private String name;
        private String host;
        private boolean isInterface;
        private int count;

        private Rewriter(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String className, String signature, String superName, String[] interfaces) {
            name = className;
            host = className;
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
            super.visit(version, access, className, signature, superName, interfaces);
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, next) {
                @Override
                public void visitInvokeDynamicInsn(String sam, String type, Handle bootstrap, Object... arguments) {
                    if (isInterface || !bootstrap.getOwner().equals(METAFACTORY) || !bootstrap.getName().equals("metafactory")) {
                        super.visitInvokeDynamicInsn(sam, type, bootstrap, arguments);
                        return;
                    }
                    String made = name + "$Lambda" + count++;
                    files.put(made + ".class", LambdaClass.of(made, host, sam, type, (Type) arguments[0], (Handle) arguments[1],
                            (Type) arguments[2]));
                    members.computeIfAbsent(host, _ -> new ArrayList<>()).add(made);
                    visitMethodInsn(Opcodes.INVOKESTATIC, made, LambdaClass.FACTORY, type, false);
                }
            };
        }
    }
}
