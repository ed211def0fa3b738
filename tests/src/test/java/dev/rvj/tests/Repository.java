package dev.rvj.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are; tests run in their module's directory. */
final class Repository {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path PREBUILT = ROOT.resolve("firmware/prebuilt");

    private Repository() {
    }

    /** The prebuilt programs, but for those that do not end alone: one waits for more harts, one is hostile. */
    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.walk(PREBUILT)) {
            return files.filter(file -> file.toString().endsWith(".elf"))
                    .filter(file -> !file.endsWith("litmus.elf") && !file.endsWith("hostile.elf")).sorted().toList();
        }
    }
}
