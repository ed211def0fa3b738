package dev.rvj.translator.runtime;

import dev.rvj.Execution;
import dev.rvj.LoadException;
import dev.rvj.Personality;
import dev.rvj.Program;
import dev.rvj.engine.CodeSource;
import dev.rvj.engine.Entry;
import dev.rvj.engine.Pretranslated;
import dev.rvj.engine.Translator;
import dev.rvj.memory.Memory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar that a program was translated into. Any number of runs may share one; each has machine, memory and classes of its
 * own.
 */
public final class ProgramJar implements Closeable {
    /** The resources of a jar: the ELF file, the {@link RegionIndex}, and in lines what the program is. */
    public static final String IMAGE = "rvj/program.elf";
    public static final String REGIONS = "rvj/regions.index";
    public static final String DESCRIPTION = "rvj/program.txt";

    private final ZipFile jar;
    private final Program program;
    private final Description description;
    private final RegionIndex index;
    private final ClassPack.Reader classes = new ClassPack.Reader(this::read);

    /**
     * What is known of the program.
     *
     * @param name what it is called when it is started
     * @param translates whether what is not in the jar may be translated while the program runs
     */
    public record Description(String name, Personality personality, boolean translates) {
        /** The text in the jar. */
        public String text() {
            return name + "\n" + personality + "\n" + translates + "\n";
        }

        private static Description of(String text) {
            String[] lines = text.split("\n");
            // By its name, the JDK would find it by reflection.
            Personality personality = lines[1].equals(Personality.BARE_METAL.name()) ? Personality.BARE_METAL
                    : Personality.LINUX;
            return new Description(lines[0], personality, Boolean.parseBoolean(lines[2]));
        }
    }

    private ProgramJar(ZipFile jar) throws IOException, LoadException {
        this.jar = jar;
        description = Description.of(new String(read(DESCRIPTION), StandardCharsets.UTF_8));
        program = Program.of(Path.of(description.name), read(IMAGE));
        index = new RegionIndex(read(REGIONS));
    }

    /**
     * Opens a jar.
     *
     * @throws IOException where it can not be read, or no program was translated into it
     */
    public static ProgramJar open(Path path) throws IOException, LoadException {
        ZipFile jar = new ZipFile(path.toFile());
        try {
            return new ProgramJar(jar);
        } catch (IOException | LoadException | RuntimeException e) {
            jar.close();
            throw e;
        }
    }

    /** A run of the program, to be configured further. */
    public Execution execution() {
        return new Execution(program).personality(description.personality)
                .pretranslated(regions(), description.translates);
    }

    /** The code of the program. */
    public Pretranslated.Source regions() {
        return Regions::new;
    }

    private byte[] read(String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IOException(jar.getName() + ": no " + name + " in it");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            // Without the length alone, which would be read in pieces first.
            byte[] content = new byte[(int) entry.getSize()];
            in.readNBytes(content, 0, content.length);
            return content;
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }

    /** The regions for one address space. */
    private final class Regions implements Pretranslated {
        private final ImageCheck image;
        private final JarCode code;

        private Regions(Memory memory, LongFunction<Entry> entries) {
            image = new ImageCheck(program, memory);
            code = new JarCode(index, classes, memory, entries);
        }

        @Override
        public boolean begins(long pc) {
            return index.contains(pc);
        }

        @Override
        public Translator.Draft draft(long pc, CodeSource source) {
            RegionIndex.Region region = index.at(pc);
            return region != null && image.holds(region, source) ? new JarDraft(region, code) : null;
        }
    }
}
