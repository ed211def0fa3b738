package dev.rvj.elf;

import static dev.rvj.elf.ElfImage.CLASS;
import static dev.rvj.elf.ElfImage.CONTENT;
import static dev.rvj.elf.ElfImage.DATA;
import static dev.rvj.elf.ElfImage.ENTRY;
import static dev.rvj.elf.ElfImage.FIRST;
import static dev.rvj.elf.ElfImage.MACHINE;
import static dev.rvj.elf.ElfImage.PROGRAM_HEADERS;
import static dev.rvj.elf.ElfImage.PROGRAM_HEADER_COUNT;
import static dev.rvj.elf.ElfImage.PROGRAM_HEADER_SIZE;
import static dev.rvj.elf.ElfImage.SECOND;
import static dev.rvj.elf.ElfImage.SEGMENT_ADDRESS;
import static dev.rvj.elf.ElfImage.SEGMENT_FILE_SIZE;
import static dev.rvj.elf.ElfImage.SEGMENT_FLAGS;
import static dev.rvj.elf.ElfImage.SEGMENT_MEMORY_SIZE;
import static dev.rvj.elf.ElfImage.SEGMENT_OFFSET;
import static dev.rvj.elf.ElfImage.SEGMENT_TYPE;
import static dev.rvj.elf.ElfImage.SIZE;
import static dev.rvj.elf.ElfImage.TYPE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElfFileTest {
    @Test
    void aSoundFileIsRead() throws ElfException {
        ElfFile elf = ElfFile.parse(new ElfImage().bytes());
        assertEquals(0x10000, elf.entry());
        assertEquals(2, elf.segments().size());
        assertEquals(0x20010, elf.segments().get(1).end());
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                line("not an ELF file: no magic number at offset 0", new ElfImage().put8(0, '#')),
                line("big-endian ELF (EI_DATA 2); rvj runs little-endian RV64", new ElfImage().put8(DATA, 2)),
                line("ELF for x86-64 (e_machine 62); rvj runs RISC-V", new ElfImage().put16(MACHINE, 62)),
                line("ELF for x86 (e_machine 3); rvj runs RISC-V", new ElfImage().put8(CLASS, 1).put16(MACHINE, 3)),
                line("ELF for another machine (e_machine 8); rvj runs RISC-V", new ElfImage().put16(MACHINE, 8)),
                line("32-bit RISC-V ELF (EI_CLASS 1); rvj runs RV64", new ElfImage().put8(CLASS, 1)),
                line("relocatable object file, not linked (e_type 1)", new ElfImage().put16(TYPE, 1)),
                line("not a program (e_type 4)", new ElfImage().put16(TYPE, 4)),
                line("no program headers (e_phnum 0)", new ElfImage().put16(PROGRAM_HEADER_COUNT, 0)),
                line("too many program headers (e_phnum 0xffff)", new ElfImage().put16(PROGRAM_HEADER_COUNT, 0xffff)),
                line("program headers of 32 bytes (e_phentsize), not 56",
                        new ElfImage().put16(PROGRAM_HEADER_SIZE, 32)),
                line("program header table outside the file: 100 at offset 0x40, file of 0xd0",
                        new ElfImage().put16(PROGRAM_HEADER_COUNT, 100)),
                line("program header table outside the file: 2 at offset 0x1000, file of 0xd0",
                        new ElfImage().put64(PROGRAM_HEADERS, 0x1000)),
                line("program header table outside the file: 2 at offset 0xffffffffffffffc0, file of 0xd0",
                        new ElfImage().put64(PROGRAM_HEADERS, -64)),
                line("segment 1 outside the file: 0x10 bytes at offset 0xd1, file of 0xd0",
                        new ElfImage().put64(SECOND + SEGMENT_OFFSET, SIZE + 1)),
                line("segment 1 outside the file: 0x10 bytes at offset 0xffffffffffffffff, file of 0xd0",
                        new ElfImage().put64(SECOND + SEGMENT_OFFSET, -1)),
                line("segment 0 outside the file: 0x7fffffffffffffff bytes at offset 0xb0, file of 0xd0",
                        new ElfImage().put64(FIRST + SEGMENT_FILE_SIZE, Long.MAX_VALUE)),
                line("segment 0 outside the file: 0xffffffffffffffff bytes at offset 0xb0, file of 0xd0",
                        new ElfImage().put64(FIRST + SEGMENT_FILE_SIZE, -1)),
                line("segment 0 is larger in the file (0x10) than in memory (0xf)",
                        new ElfImage().put64(FIRST + SEGMENT_MEMORY_SIZE, 15)),
                line("segment 1 overflows the address space: 0x10 bytes at 0xfffffffffffffff8",
                        new ElfImage().put64(SECOND + SEGMENT_ADDRESS, -8)),
                line("segment 1 overflows the address space: 0xffffffffffffffff bytes at 0x20000",
                        new ElfImage().put64(SECOND + SEGMENT_MEMORY_SIZE, -1)),
                line("segments 0 and 1 overlap at 0x1000f", new ElfImage().put64(SECOND + SEGMENT_ADDRESS, 0x1000f)),
                line("segments 0 and 1 overlap at 0xffff", new ElfImage().put64(SECOND + SEGMENT_ADDRESS, 0xffff)),
                line("segments 0 and 1 are out of order at 0x1000",
                        new ElfImage().put64(SECOND + SEGMENT_ADDRESS, 0x1000)),
                line("nothing to load: no PT_LOAD segment",
                        new ElfImage().put32(FIRST + SEGMENT_TYPE, 4).put32(SECOND + SEGMENT_TYPE, 4)),
                line("entry 0x10010 outside any executable segment", new ElfImage().put64(ENTRY, 0x10010)),
                line("entry 0xffff outside any executable segment", new ElfImage().put64(ENTRY, 0xffff)),
                line("entry 0x20000 outside any executable segment", new ElfImage().put64(ENTRY, 0x20000)),
                line("entry 0x10000 outside any executable segment",
                        new ElfImage().put32(FIRST + SEGMENT_FLAGS, ElfSegment.READABLE)),
                line("entry 0x10001 is odd", new ElfImage().put64(ENTRY, 0x10001)));
    }

    private static Arguments line(String message, ElfImage image) {
        return arguments(message, image.bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refusesInOneLine(String message, byte[] bytes) {
        assertEquals(message, assertThrows(ElfException.class, () -> ElfFile.parse(bytes)).getMessage());
    }

    static IntStream truncations() {
        return IntStream.range(0, SIZE);
    }

    @ParameterizedTest(name = "cut off at {0}")
    @MethodSource("truncations")
    void everyTruncationIsNoticed(int length) {
        byte[] bytes = Arrays.copyOf(new ElfImage().bytes(), length);
        String message = assertThrows(ElfException.class, () -> ElfFile.parse(bytes)).getMessage();
        String start = length == 0 ? "empty file" : length < 4 ? "not an ELF file"
                : length < FIRST ? "truncated in the ELF header: " + length + " of 64 bytes"
                : length < CONTENT ? "program header table outside the file"
                : length < CONTENT + 16 ? "segment 0 outside the file" : "segment 1 outside the file";
        assertEquals(start, message.substring(0, Math.min(start.length(), message.length())));
    }

    /** Whatever single byte is wrong, the file is read or refused, and nothing else happens. */
    @ParameterizedTest
    @MethodSource("truncations")
    void aWrongByteIsReadOrRefused(int at) {
        for (int value = 0; value < 256; value++) {
            byte[] bytes = new ElfImage().put8(at, value).bytes();
            assertDoesNotThrow(() -> {
                try {
                    ElfFile.parse(bytes);
                } catch (ElfException e) {
                    assertEquals(1, e.getMessage().lines().count());
                }
            });
        }
    }
}
