package dev.rvj.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.isa.AddressText;
import dev.rvj.isa.Decoder;
import dev.rvj.isa.Disassembler;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.InstructionWords;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Listings against those of GNU objdump, 2.43 or later, which the system property {@code rvj.objdump} names: of the
 * prebuilt firmware, and of the files and directories in the path list {@code rvj.objdump.files}.
 */
class ObjdumpTest {
    private static final String OBJDUMP = System.getProperty("rvj.objdump");
    private static final String FILES = System.getProperty("rvj.objdump.files", "");
    private static final Path FIRMWARE = Path.of("..", "firmware", "prebuilt");
    private static final String ALL_EXTENSIONS = "max";

    static Stream<Path> programs() throws IOException {
        List<Path> programs = new ArrayList<>();
        List<Path> places = new ArrayList<>(List.of(FIRMWARE));
        Stream.of(FILES.split(File.pathSeparator)).filter(name -> !name.isEmpty()).map(Path::of).forEach(places::add);
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(ObjdumpTest::isProgram).sorted().forEach(programs::add);
            }
        }
        assertTrue(!programs.isEmpty(), "no program below " + places);
        return programs.stream();
    }

    private static boolean isProgram(Path file) {
        try {
            return Files.isRegularFile(file) && ElfFile.parse(Files.readAllBytes(file)) != null;
        } catch (IOException | ElfException _) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programsReadAsInObjdump(Path program) throws Exception {
        StringBuilder ours = new StringBuilder();
        List<String> theirs = objdump("-d", program.toString());
        new Listing(ElfFile.parse(Files.readAllBytes(program))).write(program.toString(), ours);
        compare(theirs, ours.toString().lines().toList());
    }

    @Test
    void compressedWordsReadAsInObjdump(@TempDir Path folder) throws Exception {
        ByteBuffer words = ByteBuffer.allocate(1 << 17).order(ByteOrder.LITTLE_ENDIAN);
        InstructionWords.compressed().forEach(word -> words.putShort((short) word));
        compareWords(folder, words);
    }

    @Test
    void sampledWordsReadAsInObjdump(@TempDir Path folder) throws Exception {
        int[] sample = InstructionWords.ofEveryOpcode(64, 1).toArray();
        ByteBuffer words = ByteBuffer.allocate(sample.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        words.asIntBuffer().put(sample);
        words.position(words.limit());
        compareWords(folder, words);
    }

    private static void compareWords(Path folder, ByteBuffer words) throws Exception {
        byte[] bytes = new byte[words.flip().limit()];
        words.get(bytes);
        Path file = Files.write(folder.resolve("words"), bytes);
        List<String> theirs = objdump("-b", "binary", "-m", "riscv:rv64", "-z", "-D", file.toString()).stream()
                .filter(line -> line.matches("\\s+[0-9a-f]+:\\t.*"))
                .map(line -> line.replaceFirst(" # 0x.*", "")).toList();
        List<String> ours = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int bits = words.getShort(at) & 0xffff;
            int length = Decoder.length(bits);
            StringBuilder line = new StringBuilder("%8x:\t".formatted(at)).append(length == 2
                    ? "%04x                \t".formatted(bits) : "%08x          \t".formatted(words.getInt(at)));
            Instruction instruction = Decoder.decode(length == 2 ? bits : words.getInt(at));
            if (instruction == null) {
                Disassembler.appendUnknown(line, bytes, at, length);
            } else {
                Disassembler.append(line, instruction, at, AddressText.NUMBER);
            }
            ours.add(line.toString());
            at += length;
        }
        compare(theirs, ours);
    }

    private static List<String> objdump(String... arguments) throws Exception {
        assumeTrue(OBJDUMP != null, "rvj.objdump is not set");
        List<String> command = new ArrayList<>(List.of(OBJDUMP, "-M", ALL_EXTENSIONS));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor(), "exit code of " + command);
        return lines;
    }

    private static void compare(List<String> theirs, List<String> ours) {
        for (int i = 0; i < Math.min(theirs.size(), ours.size()); i++) {
            String expected = theirs.get(i);
            String found = ours.get(i);
            if (!expected.equals(found)) {
                assertNotNull(ObjdumpDifference.explain(expected, found), () -> expected + "\n" + found);
            }
        }
        assertEquals(theirs.size(), ours.size());
    }
}
