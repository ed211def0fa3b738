package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rvj.isa.Decoder;
import dev.rvj.isa.Opcode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every instruction of the tables occurs in the firmware's tests of the instruction set. */
final class IsaCoverageTest {
    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    private static final Path PROGRAMS = ROOT.resolve("firmware/prebuilt/isa");
    private static final Path TABLES = ROOT.resolve("emulator/src/main/isa");

    private static final int SHF_EXECINSTR = 4;

    /** A line of the tables for a compressed instruction: its fixed bits and their values. */
    private record Encoding(String mnemonic, int mask, int match) {
        static Encoding parse(String line) {
            String bits = line.substring(line.indexOf(' '), line.indexOf('@')).replace(" ", "");
            assertEquals(16, bits.length(), line);
            return new Encoding(line.substring(0, line.indexOf(' ')),
                    Integer.parseInt(bits.replace('0', '1').replace('.', '0'), 2),
                    Integer.parseInt(bits.replace('.', '0'), 2));
        }

        boolean matches(int bits) {
            return (bits & mask) == match;
        }
    }

    private static final Set<Opcode> opcodes = new HashSet<>();
    private static final Set<Integer> parcels = new HashSet<>();

    @BeforeAll
    static void decodePrograms() throws IOException {
        try (var files = Files.newDirectoryStream(PROGRAMS, "*.elf")) {
            for (Path file : files) {
                decode(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
    }

    /** Section headers: System V ABI, "Sections". */
    private static void decode(ByteBuffer elf) {
        int headers = (int) elf.getLong(0x28);
        int headerSize = Short.toUnsignedInt(elf.getShort(0x3a));
        int count = Short.toUnsignedInt(elf.getShort(0x3c));
        for (int i = 0; i < count; i++) {
            int header = headers + i * headerSize;
            if ((elf.getLong(header + 8) & SHF_EXECINSTR) != 0) {
                decode(elf, (int) elf.getLong(header + 24), (int) elf.getLong(header + 32));
            }
        }
    }

    private static void decode(ByteBuffer elf, int offset, int size) {
        int end = offset + size;
        for (int at = offset; at + 2 <= end; ) {
            int parcel = Short.toUnsignedInt(elf.getShort(at));
            int length = Decoder.length(parcel);
            boolean whole = at + length <= end;
            // Padding, and encodings that are meant to trap, decode to nothing.
            var instruction = whole ? Decoder.decode(length == 2 ? parcel : elf.getInt(at)) : null;
            if (instruction != null) {
                opcodes.add(instruction.opcode());
                if (length == 2) {
                    parcels.add(parcel);
                }
            }
            at += length;
        }
    }

    @Test
    void everyOpcodeIsTested() {
        var missing = new TreeSet<String>();
        for (Opcode opcode : Opcode.values()) {
            if (!opcodes.contains(opcode)) {
                missing.add(opcode.mnemonic());
            }
        }
        assertEquals(Set.of(), missing, "no program in " + PROGRAMS.normalize() + " contains");
    }

    @Test
    void everyCompressedInstructionIsTested() throws IOException {
        var encodings = new ArrayList<Encoding>();
        for (String table : Files.readAllLines(TABLES.resolve("order.txt"))) {
            Files.readAllLines(TABLES.resolve(table)).stream().filter(line -> line.startsWith("c."))
                    .map(Encoding::parse).forEach(encodings::add);
        }
        assertEquals(Opcode.COMPRESSED, encodings.stream().map(Encoding::mnemonic).toList());
        var missing = new TreeSet<>(Opcode.COMPRESSED);
        // Where lines overlap, the reserved values of one are the fixed bits of the other.
        List<Encoding> mostSpecificFirst = encodings.stream()
                .sorted(Comparator.comparingInt((Encoding e) -> Integer.bitCount(e.mask)).reversed()).toList();
        for (int parcel : parcels) {
            mostSpecificFirst.stream().filter(e -> e.matches(parcel)).findFirst()
                    .ifPresent(e -> missing.remove(e.mnemonic()));
        }
        assertEquals(Set.of(), missing, "no program in " + PROGRAMS.normalize() + " contains");
    }

    @Test
    void programsExist() {
        assertFalse(opcodes.isEmpty(), () -> "no code in " + PROGRAMS.normalize());
    }
}
