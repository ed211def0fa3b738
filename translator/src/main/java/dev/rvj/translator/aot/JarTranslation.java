package dev.rvj.translator.aot;

import dev.rvj.Program;
import dev.rvj.ProgramStart;
import dev.rvj.translator.emit.RegionClass;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.runtime.AotMain;
import dev.rvj.translator.runtime.ProgramJar;
import dev.rvj.translator.runtime.RegionIndex;
import dev.rvj.translator.runtime.RuntimeLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.objectweb.asm.Type;

/** Translates a program into a jar. */
public final class JarTranslation {
    /** What the JVM loads by itself. */
    private static final Set<String> FIRST = Set.of(Type.getInternalName(AotMain.class) + ".class",
            Type.getInternalName(RuntimeLoader.class) + ".class");

    /** How a line of {@link #startClasses} begins whose class is not only loaded. */
    private static final String INITIALIZED = "initialized ";

    private final Program program;
    private final boolean translates;
    private final String mainClass;

    /** @param translates whether the program may be translated further while it runs, which takes more classes */
    public JarTranslation(Program program, boolean translates) {
        this(program, translates, null);
    }

    /** @param mainClass what the class is called that the JVM starts; null for the one of rvj */
    public JarTranslation(Program program, boolean translates, String mainClass) {
        this.program = program;
        this.translates = translates;
        this.mainClass = mainClass;
    }

    /**
     * Writes the jar.
     *
     * @param observer is told of each function, too
     * @return how much of the program is in it
     */
    public Coverage write(OutputStream out, TranslationObserver observer) throws IOException, InterruptedException {
        try (JarWriter jar = new JarWriter(out)) {
            jar.addPlain("META-INF/MANIFEST.MF", manifest(mainClass == null ? AotMain.class.getName() : mainClass));
            if (mainClass != null) {
                jar.add(mainClass.replace('.', '/') + ".class", MainClass.of(mainClass));
            }
            addRuntime(jar);
            String name = program.path().getFileName().toString();
            jar.addPlain(ProgramJar.DESCRIPTION, new ProgramJar.Description(name, program.personality(), translates).text()
                    .getBytes(StandardCharsets.UTF_8));
            jar.addPlain(ProgramJar.IMAGE, program.elf().bytes());
            PackWriter packs = new PackWriter(jar);
            Groups groups = new Groups(ProgramStart.of(program));
            ElfTranslator translator = new ElfTranslator(program, new TranslationObserver() {
                @Override
                public void translated(TranslatedFunction function) throws IOException {
                    for (RegionClass region : function.regions()) {
                        groups.add(region, describe(region, packs.add(region.bytes())));
                    }
                    observer.translated(function);
                }

                @Override
                public void progress(long done, long all) {
                    observer.progress(done, all);
                }
            });
            translator.translate();
            groups.write(translator, packs);
            packs.finish();
            jar.addPlain(ProgramJar.REGIONS, groups.index());
            return translator.coverage();
        }
    }

    private void addRuntime(JarWriter jar) throws IOException {
        TreeMap<String, byte[]> runtime = new TreeMap<>();
        TreeMap<String, byte[]> jit = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : RuntimeClasses.find(translates).entrySet()) {
            if (FIRST.contains(file.getKey())) {
                jar.addPlain(file.getKey(), RuntimePack.strip(file.getValue()));
            } else if (!file.getKey().endsWith(".class")) {
                jar.add(file.getKey(), file.getValue());
            } else {
                (RuntimeClasses.isOfJit(file.getKey()) ? jit : runtime).put(file.getKey(), file.getValue());
            }
        }
        Map<String, byte[]> start = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (String line : startClasses()) {
            String name = line.substring(line.indexOf(' ') + 1);
            String file = name.replace('.', '/') + ".class";
            byte[] content = runtime.remove(file);
            if (content != null) {
                start.put(file, content);
            }
            if (line.startsWith(INITIALIZED)) {
                // Whoever needs them comes from the other end: so the two meet once only, and seldom wait for each other.
                order.addFirst(name);
            }
        }
        byte[] pack = RuntimePack.of(start);
        jar.addPlain(RuntimeLoader.ORDER, RuntimePack.order(pack, order));
        jar.addPlain(RuntimeLoader.START, pack);
        jar.addPlain(RuntimeLoader.RUNTIME, RuntimePack.of(runtime));
        if (translates) {
            jar.add(RuntimeLoader.JIT, RuntimePack.of(jit));
        }
    }

    /**
     * What each run needs, as a short program's run showed: a line a class, in the order in which they are needed. A test of
     * the module of tests holds it against such a run.
     */
    private static List<String> startClasses() throws IOException {
        try (InputStream in = JarTranslation.class.getResourceAsStream("start-classes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        }
    }

    private static byte[] manifest(String mainClass) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, mainClass);
        main.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        manifest.write(text);
        return text.toByteArray();
    }

    private static RegionIndex.Description describe(RegionClass made, RegionIndex.Place place) {
        List<Long> ranges = new ArrayList<>();
        for (BasicBlock block : made.region().byAddress()) {
            if (!ranges.isEmpty() && ranges.getLast() == block.pc()) {
                ranges.removeLast();
            } else {
                ranges.add(block.pc());
            }
            ranges.add(block.end());
        }
        long pc = made.region().pc();
        return new RegionIndex.Description(pc, pc, made.region().size(), made.size(), place, -1, 0,
                ranges.stream().mapToLong(Long::longValue).toArray());
    }
}
