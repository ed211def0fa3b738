package dev.rvj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rvj.elf.ElfImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    private static final int INTERPRETER = 3;
    private static final long ABOVE = 1L << 40;

    @TempDir
    private Path directory;

    @Test
    void aMissingFileIsNotFound() {
        refuses(directory.resolve("missing"), "no such file", LoadException.NOT_FOUND);
    }

    @Test
    void aDirectoryIsNotExecutable() {
        refuses(directory, "is a directory", LoadException.NOT_EXECUTABLE);
    }

    @Test
    void anEmptyFileIsNotExecutable() throws IOException {
        refuses(Files.createFile(directory.resolve("empty")), "empty file", LoadException.NOT_EXECUTABLE);
    }

    @Test
    void nothingIsNotFound() {
        refuses(Path.of(""), "no such file", LoadException.NOT_FOUND);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsBelowAFileIsNotExecutable() throws IOException {
        refuses(Files.createFile(directory.resolve("file")).resolve("below"), "can not be read: Not a directory",
                LoadException.NOT_EXECUTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "4096,              needs at least 16 MiB of memory",
        "0x7ffffffffff0000, cannot reserve 549755813887 MiB of memory",
    })
    void memoryOfAnImpossibleSizeIsRefused(String bytes, String why) throws Exception {
        Execution execution = new Execution(load(new ElfImage())).memory(Long.decode(bytes));
        LoadException refused = assertThrows(LoadException.class, execution::run);
        assertEquals(directory.resolve("program") + ": " + why, refused.getMessage());
    }

    @Test
    void aTextFileIsNotExecutable() throws IOException {
        refuses(Files.writeString(directory.resolve("text"), "#!/bin/sh\n"),
                "not an ELF file: no magic number at offset 0", LoadException.NOT_EXECUTABLE);
    }

    @Test
    void aDynamicProgramIsRefusedWhenItIsToRun() throws Exception {
        Program program = load(new ElfImage().put32(ElfImage.SECOND, INTERPRETER));
        assertEquals(Personality.LINUX, program.personality());
        LoadException refused = assertThrows(LoadException.class, () -> new Execution(program).run());
        assertEquals(program.path() + ": dynamically linked; rvj runs static programs", refused.getMessage());
        assertEquals(LoadException.NOT_EXECUTABLE, refused.exitCode());
    }

    @Test
    void aProgramAboveTheMemoryIsRefused() throws Exception {
        Program program = load(new ElfImage().put64(ElfImage.SECOND + ElfImage.SEGMENT_ADDRESS, ABOVE));
        LoadException refused = assertThrows(LoadException.class, () -> new Execution(program).run());
        assertEquals(program.path() + ": segment 1 at 0x10000000000 does not fit below 0x3ff7f0000, where the "
                + "guest's memory ends", refused.getMessage());
    }

    @Test
    void whatIsLinkedAtTheStartOfRamIsBareMetal() throws Exception {
        Program program = load(new ElfImage().put64(ElfImage.FIRST + ElfImage.SEGMENT_ADDRESS, 0x8000_0000L)
                .put64(ElfImage.SECOND + ElfImage.SEGMENT_ADDRESS, 0x8000_1000L).put64(ElfImage.ENTRY, 0x8000_0000L));
        assertEquals(Personality.BARE_METAL, program.personality());
    }

    private Program load(ElfImage image) throws IOException, LoadException {
        return Program.load(Files.write(directory.resolve("program"), image.bytes()));
    }

    private static void refuses(Path path, String what, int exitCode) {
        LoadException refused = assertThrows(LoadException.class, () -> Program.load(path));
        assertEquals(path + ": " + what, refused.getMessage());
        assertEquals(exitCode, refused.exitCode());
    }
}
