package dev.rvj.translator.aot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class DesugaringTest {
    private static TreeMap<String, byte[]> desugared() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("LambdaSamples.class", "LambdaSamples$Hidden.class")) {
            try (InputStream in = DesugaringTest.class.getResourceAsStream(name)) {
                files.put("dev/rvj/translator/aot/" + name, in.readAllBytes());
            }
        }
        Desugaring.apply(files);
        return files;
    }

    @Test
    void everyKindOfLambdaDoesWhatItDid() throws Exception {
        TreeMap<String, byte[]> files = desugared();
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = files.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        Class<?> type = loader.loadClass(LambdaSamples.class.getName());
        assertSame(loader, type.getClassLoader());
        assertEquals(new LambdaSamples().call(), ((Callable<?>) type.getConstructor().newInstance()).call());
    }

    @Test
    void onlyWhatIsSerializableIsLeftToTheJdk() throws Exception {
        List<String> left = new ArrayList<>();
        desugared().values().forEach(bytes -> new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String sam, String type, Handle bootstrap, Object... arguments) {
                        if (bootstrap.getOwner().endsWith("/LambdaMetafactory") && !name.startsWith("$deserializeLambda")) {
                            left.add(bootstrap.getName());
                        }
                    }
                };
            }
        }, 0));
        assertEquals(List.of("altMetafactory"), left);
    }
}
