package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Program;
import dev.rvj.translator.aot.JarTranslation;
import dev.rvj.translator.aot.TranslationObserver;
import dev.rvj.translator.runtime.AotMain;
import dev.rvj.translator.runtime.RuntimeLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what a jar loads ahead is that of what the jar of a short program needs. */
class StartClassesTest {
    private static final Path LIST =
            Repository.ROOT.resolve("translator/src/main/resources/dev/rvj/translator/aot/start-classes.txt");
    /** What the list should be. */
    private static final Path ACTUAL = Path.of("target/start-classes.txt");
    private static final String OWN = "dev.rvj.";
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** Those of a jar that the JVM loads by itself. */
    private static final Set<String> FIRST = Set.of(AotMain.class.getName(), RuntimeLoader.class.getName());

    private static final Pattern LOADED = Pattern.compile("] (\\S+) source: (\\S+)");
    /** By another thread than the one that loads ahead, and the JVM's own before it comes to the program. */
    private static final Pattern INITIALIZED =
            Pattern.compile("Initializing '(\\S+)'(\\(no method\\))?.* by thread \"(?!rvj-loader)");

    @TempDir
    private Path directory;

    @Test
    void itHasWhatAShortProgramNeedsAndNothingElse() throws Exception {
        List<String> actual = needed();
        Files.write(ACTUAL, actual);
        Set<String> missing = own(actual);
        Set<String> useless = own(Files.readAllLines(LIST));
        missing.removeAll(useless);
        useless.removeAll(own(actual));
        assertEquals(Set.of(), missing, LIST + " should be as " + ACTUAL.toAbsolutePath());
        assertEquals(Set.of(), useless, LIST + " should be as " + ACTUAL.toAbsolutePath());
    }

    /** What runs often has a class of its own besides. */
    @Test
    void theRegionsThatAProgramBeginsWithShareClasses() throws Exception {
        assertEquals(List.of("guest.start$0"), regions("hello.elf"));
        List<String> many = regions("nqueens.elf");
        assertEquals("guest.start$0", many.getFirst());
        assertTrue(many.stream().anyMatch(name -> !name.startsWith("guest.start$")), many.toString());
    }

    /** The names of the guest's classes that are loaded, the first ones first. */
    private List<String> regions(String program) throws Exception {
        Path jar = directory.resolve(program + ".jar");
        Files.write(jar, jar(program));
        Path log = directory.resolve("log");
        Finished run = Finished.of(directory, List.of(JAVA, "-Xlog:class+load=info:file=" + log, "-jar", jar.toString()));
        assertEquals(0, run.code(), run.err());
        return Files.readAllLines(log).stream().map(LOADED::matcher).filter(Matcher::find).map(loaded -> loaded.group(1))
                .filter(name -> name.startsWith("guest.")).toList();
    }

    /** JDKs differ in what they need. */
    @Test
    void theJdkHasWhatTheListHasOfIt() throws Exception {
        for (String line : Files.readAllLines(LIST)) {
            if (!name(line).startsWith(OWN)) {
                assertDoesNotThrow(() -> Class.forName(name(line), false, null));
            }
        }
    }

    private static String name(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static Set<String> own(List<String> lines) {
        Set<String> own = new TreeSet<>(lines);
        own.removeIf(line -> !name(line).startsWith(OWN));
        return own;
    }

    /** Lines as the list has them, by what the JVM tells of a run in which nothing is loaded ahead. */
    private List<String> needed() throws Exception {
        Path log = directory.resolve("log");
        Finished run = Finished.of(directory, List.of(JAVA,
                "-Xlog:class+init=info,class+load=info:file=" + log, "-jar", withoutOrder().toString()));
        assertEquals(0, run.code(), run.err());
        Map<String, String> states = new LinkedHashMap<>();
        boolean starts = false;
        for (String line : Files.readAllLines(log)) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find() && !loaded.group(2).equals("shared")) {
                states.put(loaded.group(1), "loaded");
            }
            Matcher initialized = INITIALIZED.matcher(line);
            if (initialized.find()) {
                String name = initialized.group(1).replace('/', '.');
                starts |= name.equals(RuntimeLoader.class.getName());
                if (states.remove(name) != null || starts && initialized.group(2) == null) {
                    states.put(name, "initialized");
                }
            }
        }
        return states.entrySet().stream().filter(entry -> isWanted(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getValue() + " " + entry.getKey()).toList();
    }

    private static boolean isWanted(String name, String state) {
        return name.startsWith(OWN) ? !FIRST.contains(name) : state.equals("initialized") && !name.startsWith("guest.");
    }

    private static byte[] jar(String program) throws Exception {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        new JarTranslation(Program.load(Repository.PREBUILT.resolve(program)), true).write(whole, TranslationObserver.NONE);
        return whole.toByteArray();
    }

    private Path withoutOrder() throws Exception {
        Path jar = directory.resolve("hello.jar");
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(jar("hello.elf")));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (!entry.getName().equals(RuntimeLoader.ORDER)) {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        return jar;
    }
}
