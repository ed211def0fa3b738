package dev.rvj.tests;

import java.nio.file.Path;

/** Where things are; tests run in their module's directory. */
final class Repository {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path PREBUILT = ROOT.resolve("firmware/prebuilt");

    private Repository() {
    }
}
