package dev.rvj.cli;

import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Runs programs one after the other for a JVM that notes which classes it loads, so that the next one has them in its cache
 * (JEP 514). What they write is of no interest.
 */
final class Training {
    /**
     * Between them they have code translated, and make the system calls that a C library makes. Few, for the JVM loads all that
     * is in the cache whenever it starts: with those of picocli in it, a short program takes a seventh longer.
     */
    private static final String[][] COMMANDS = {
        {"run", "mandelbrot.elf"},
        {"run", "sha256sum.elf", "sha256sum.elf"},
        {"run", "linux-tests/mappings.elf"},
    };

    private Training() {
    }

    /** @param arguments the folder of the programs */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        for (String[] command : COMMANDS) {
            Main.main(Stream.of(command)
                    .map(word -> word.endsWith(".elf") ? folder.resolve(word).toString() : word).toArray(String[]::new));
        }
    }
}
