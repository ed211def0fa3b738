package dev.rvj.translator.aot;

import dev.rvj.Program;
import dev.rvj.engine.Translator;
import dev.rvj.translator.jit.JitTranslator;
import dev.rvj.translator.runtime.AotMain;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassWriter;

/** The classes of rvj that a translated program needs. */
final class RuntimeClasses {
    private static final String BASE = "dev/rvj/";
    private static final String TRANSLATOR = BASE + "translator/";

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    private RuntimeClasses() {
    }

    /**
     * Finds them where those of this JVM come from.
     *
     * @param translates whether the program may be translated further while it runs
     * @return contents by name
     */
    static TreeMap<String, byte[]> find(boolean translates) throws IOException {
        RuntimeClasses classes = new RuntimeClasses();
        classes.add(Program.class, name -> !name.startsWith(BASE + "conformance/"));
        classes.add(AotMain.class, name -> name.startsWith(TRANSLATOR + "runtime/")
                || translates && !name.startsWith(TRANSLATOR + "aot/"));
        if (translates) {
            classes.add(ClassWriter.class, _ -> true);
            classes.files.put("META-INF/ASM-LICENSE.txt", license());
            classes.files.put("META-INF/services/" + Translator.Factory.class.getName(),
                    (JitTranslator.Factory.class.getName() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Desugaring.apply(classes.files);
        return classes.files;
    }

    /** Whether a class is of those that a run without a JIT has no use for. */
    static boolean isOfJit(String file) {
        return file.startsWith("org/") || file.startsWith(TRANSLATOR) && !file.startsWith(TRANSLATOR + "runtime/");
    }

    /** What has to come along with ASM. */
    private static byte[] license() throws IOException {
        try (InputStream in = RuntimeClasses.class.getResourceAsStream("asm-license.txt")) {
            return in.readAllBytes();
        }
    }

    private void add(Class<?> one, Predicate<String> wanted) throws IOException {
        Path place;
        try {
            place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("where " + one + " comes from is no file", e);
        }
        if (Files.isDirectory(place)) {
            try (Stream<Path> found = Files.walk(place)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    add(place.relativize(file).toString().replace('\\', '/'), wanted, Files.readAllBytes(file));
                }
            }
            return;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            for (ZipEntry entry : List.copyOf(java.util.Collections.list(entries))) {
                try (InputStream in = jar.getInputStream(entry)) {
                    add(entry.getName(), wanted, in.readAllBytes());
                }
            }
        }
    }

    private void add(String name, Predicate<String> wanted, byte... content) {
        if (name.endsWith(".class") && !name.endsWith("module-info.class") && !name.startsWith("META-INF/")
                && wanted.test(name)) {
            files.put(name, content);
        }
    }
}
