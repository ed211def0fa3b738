package dev.rvj.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The test programs below a directory.
 *
 * @param tests RV64 executables, by name
 * @param others ELF files for another machine, which cannot be run
 */
public record Suite(List<Path> tests, List<Path> others) {
    private static final byte[] MAGIC = {0x7f, 'E', 'L', 'F'};
    private static final byte CLASS_64 = 2;
    private static final int TYPE = 16;
    private static final byte RELOCATABLE = 1;
    private static final int MACHINE = 18;
    private static final byte RISCV = (byte) 243;

    /**
     * Looks for tests.
     *
     * @param filter what a file's name must match
     * @throws IOException if a directory or a file cannot be read
     */
    public static Suite find(Path directory, PathMatcher filter) throws IOException {
        try (Stream<Path> files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> programs = files.filter(Files::isRegularFile).filter(file -> filter.matches(file.getFileName()))
                    .filter(file -> isLinked(head(file))).sorted().toList();
            return new Suite(programs.stream().filter(file -> isForUs(head(file))).toList(),
                    programs.stream().filter(file -> !isForUs(head(file))).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.copyOf(in.readNBytes(MACHINE + 2), MACHINE + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLinked(byte... head) {
        return Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length) && head[TYPE] != RELOCATABLE;
    }

    private static boolean isForUs(byte... head) {
        return head[MAGIC.length] == CLASS_64 && head[MACHINE] == RISCV && head[MACHINE + 1] == 0;
    }
}
