import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Gives the classes of libraries a newer version, with the stack maps that go with it: the JDK's ahead-of-time cache holds none
 * older than Java 6, and to load and verify those of ASM and picocli at every start takes longer than the JVM's own.
 */
class ModernClasses {
    /** @param arguments the folder of the jars, which are replaced */
    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) {
                byte[] old = Files.readAllBytes(jar);
                byte[] modern = modern(old);
                if (modern != null) {
                    Path whole = Files.write(jar.resolveSibling(jar.getFileName() + ".new"), modern);
                    Files.move(whole, jar, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Null where all is modern. */
    private static byte[] modern(byte[] jar) throws IOException {
        boolean isOld = false;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith(".class") && version(content) < Opcodes.V1_6) {
                    isOld = true;
                    content = modernClass(content);
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                out.write(content);
            }
        }
        return isOld ? bytes.toByteArray() : null;
    }

    private static int version(byte[] type) {
        return (type[6] & 0xff) << 8 | type[7] & 0xff;
    }

    private static byte[] modernClass(byte[] type) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        new ClassReader(type).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }
        }, 0);
        return writer.toByteArray();
    }
}
