package dev.rvj.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSymbol;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Listings of small programs, as GNU objdump 2.44 prints them. Code is linked at 0x10000. */
class ListingTest {
    private static final int TEXT = 1;
    private static final int NO_TYPE = 0;

    private static String listing(String code, ElfSymbol... symbols) throws IOException, ElfException {
        return listing(new TestElf(HexFormat.of().parseHex(code.replace(" ", "")), List.of(symbols)).bytes());
    }

    private static String listing(byte[] elf) throws IOException, ElfException {
        StringBuilder out = new StringBuilder();
        new Listing(ElfFile.parse(elf)).write("program", out);
        return out.toString();
    }

    /** The lines below the head. */
    private static String body(String code, ElfSymbol... symbols) throws IOException, ElfException {
        return listing(code, symbols).lines().skip(7).reduce("", (text, line) -> text + line + "\n");
    }

    private static ElfSymbol function(String name, long value) {
        return new ElfSymbol(name, value, 0, TEXT, ElfSymbol.FUNCTION, ElfSymbol.GLOBAL);
    }

    private static ElfSymbol label(String name, long value) {
        return new ElfSymbol(name, value, 0, TEXT, NO_TYPE, ElfSymbol.LOCAL);
    }

    @Test
    void headsSectionsAndSymbols() throws Exception {
        assertEquals("""

                program:     file format elf64-littleriscv


                Disassembly of section .text:

                0000000000010000 <main>:
                   10000:	0001                	nop
                   10002:	00000073          	ecall

                0000000000010006 <end>:
                   10006:	8082                	ret
                """, listing("0100 73000000 8280", function("main", 0x10000), label("end", 0x10006)));
    }

    @Test
    void aProgramWithoutSymbolsIsNamedByItsSections() throws Exception {
        assertEquals("""

                program:     file format elf64-littleriscv


                Disassembly of section .text:

                0000000000010000 <.text>:
                   10000:	a001                	j	0x10000
                """, listing("01a0"));
    }

    @Test
    void targetsAreNamedByTheNearestSymbol() throws Exception {
        assertEquals("""
                   10000:	c119                	beqz	a0,10006 <end>
                   10002:	a011                	j	10006 <end>

                0000000000010004 <middle>:
                   10004:	bff5                	j	10000 <main>

                0000000000010006 <end>:
                   10006:	bff5                	j	10002 <main+0x2>
                """, body("19c1 11a0 f5bf f5bf",
                function("main", 0x10000), function("middle", 0x10004), function("end", 0x10006)));
    }

    @Test
    void loadsAndAdditionsCompleteTheAddressOfAuipcAndLui() throws Exception {
        assertEquals("""
                   10000:	00001517          	auipc	a0,0x1
                   10004:	00853583          	ld	a1,8(a0) # 11008 <main+0x1008>
                   10008:	00853583          	ld	a1,8(a0)
                   1000c:	6645                	lui	a2,0x11
                   1000e:	0641                	addi	a2,a2,16 # 11010 <main+0x1010>
                   10010:	ff060667          	jalr	a2,-16(a2)
                """, body("17150000 83358500 83358500 4566 4106 670606ff", function("main", 0x10000)));
    }

    @Test
    void mappingSymbolsTellDataFromInstructions() throws Exception {
        assertEquals("""
                   10000:	0001                	nop
                   10002:	44332211          	.word	0x44332211
                   10006:	6655                	.short	0x6655
                   10008:	77                	.byte	0x77
                   10009:	8082                	ret
                """, body("0100 11223344 5566 77 8280", function("main", 0x10000),
                label("$x", 0x10000), label("$d", 0x10002), label("$x", 0x10009)));
    }

    @Test
    void runsOfZerosAreLeftOut() throws Exception {
        assertEquals("""
                   10000:	0001                	nop
                	...
                   1000a:	0000                	unimp
                   1000c:	8082                	ret
                	...

                0000000000010010 <end>:
                   10010:	8082                	ret
                """, body("0100 00000000 00000000 0000 8280 0000 8280",
                function("main", 0x10000), function("end", 0x10010)));
    }

    @Test
    void longerInstructionsAreOne() throws Exception {
        assertEquals("""
                   10000:	001f 0201 0403      	.insn	6, 0x04030201001f
                   10006:	0201003f 06050403 	.insn	8, 0x060504030201003f
                   1000e:	007f 0201 0403 0605 	.insn	10, 0x0807060504030201007f
                   10016:	0807\s
                   10018:	8082                	ret
                """, body("1f0001020304 3f00010203040506 7f000102030405060708 8280", function("main", 0x10000)));
    }

    @Test
    void anInstructionCutOffAtTheEndIsBytes() throws Exception {
        assertEquals("""
                   10000:	0533                	.insn	2, 0x0533
                """, body("3305", function("main", 0x10000)));
    }

    /** Several symbols of one address: the name printed is the better one, whatever their order in the table. */
    @ParameterizedTest
    @CsvSource({
        "2, 1, 0,  0, 1, 0,  a function before a label",
        "1, 1, 0,  0, 1, 0,  an object before a label",
        "2, 0, 0,  1, 1, 0,  a function before an object",
        "2, 0, 8,  2, 1, 4,  the larger",
        "2, 1, 0,  2, 2, 0,  global before weak",
        "2, 2, 0,  2, 0, 0,  weak before local"})
    void prefersTheNameThatReadersMean(int type, int binding, long size, int otherType, int otherBinding,
            long otherSize, String rule) throws Exception {
        ElfSymbol better = new ElfSymbol("z", 0x10000, size, TEXT, type, binding);
        ElfSymbol other = new ElfSymbol("a", 0x10000, otherSize, TEXT, otherType, otherBinding);
        String expected = "0000000000010000 <z>:";
        assertEquals(expected, listing("8280", better, other).lines().toList().get(6), rule);
        assertEquals(expected, listing("8280", other, better).lines().toList().get(6), rule);
    }

    @Test
    void withoutSectionHeadersSegmentsAreListed() throws Exception {
        byte[] elf = new TestElf(HexFormat.of().parseHex("8280"), List.of()).withoutSections().bytes();
        assertEquals("""
                Disassembly of section segment0:

                0000000000010000 <segment0>:
                   10000:	8082                	ret
                """, listing(elf).lines().skip(4).reduce("", (text, line) -> text + line + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "40 | 99999 | section header table outside the file: 4 at offset 0x1869f, file of 0x25e",
        "40 | -1    | section header table outside the file: 4 at offset 0xffffffffffffffff, file of 0x25e"})
    void aBrokenSectionTableIsRefused(int offset, long value, String message) {
        TestElf elf = new TestElf(HexFormat.of().parseHex("8280"), List.of(function("main", 0x10000)));
        elf.putLong(offset, value);
        assertEquals(message, assertThrows(ElfException.class, () -> listing(elf.bytes())).getMessage()
                .replaceFirst("file of .*", "file of 0x25e"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | 24 | 0x7fffffffffffffff | section 1 outside the file: 0x2 bytes at offset 0x7fffffffffffffff",
        "1 | 32 | -1                 | section 1 outside the file: 0xffffffffffffffff bytes at offset 0x1000",
        "2 | 40 | 77                 | section 2 has no strings: link 77",
        "2 | 40 | -1                 | section 2 has no strings: link -1"})
    void aBrokenSectionIsRefused(int section, int field, String value, String message) {
        TestElf elf = new TestElf(HexFormat.of().parseHex("8280"), List.of(function("main", 0x10000)));
        elf.putSectionField(section, field, Long.decode(value));
        assertEquals(message, assertThrows(ElfException.class, () -> listing(elf.bytes())).getMessage());
    }
}
