package dev.rvj.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final String FORMATS = """
            field rd u 11:7
            field rs1 u 19:15
            field rs2 u 24:20
            field rm u 14:12
            field imm_i s 31:20
            field c_imm s 12 6:2
            format R value rd rs1 rs2 : rd,rs1,rs2
            format I value rd rs1 imm=imm_i : rd,rs1,imm
            format FR value frd frs1 frs2 rm fcsr : frd,frs1,frs2[,rm]
            format CI expands rd=rd rs1=rd imm=c_imm
            """;
    private static final String ADD = "add 0000000 ..... ..... 000 ..... 0110011 @R\n";
    private static final String ADDI = "addi ....... ..... ..... 000 ..... 0010011 @I\n";

    @TempDir
    private Path folder;

    /** The tables with these lines, the first of which is line 12. */
    private Table table(String lines) throws IOException {
        Files.writeString(folder.resolve("order.txt"), "# comments and empty lines do not count\n\nt.isa\n");
        Files.writeString(folder.resolve("t.isa"), FORMATS + "extension X RvX\n" + lines);
        Table table = Table.read(folder);
        table.rejectOverlaps();
        return table;
    }

    @Test
    void readsAnInstruction() throws IOException {
        Line add = table(ADD).full.getFirst();
        assertEquals("add", add.mnemonic());
        assertEquals(4, add.length());
        assertEquals(0xfe00707f, add.mask());
        assertEquals(0x00000033, add.match());
        assertEquals("t.isa:12", add.where());
        assertEquals(List.of("RvX", "X"), List.of(add.semantics(), add.extension()));
    }

    @Test
    void readsACompressedInstructionAsItsExpansion() throws IOException {
        Line line = table(ADDI + "c.addi 000 . ..... ..... 01 @CI = addi").compressed.getFirst();
        assertEquals(2, line.length());
        assertEquals(0xe003, line.mask());
        assertEquals(0x0001, line.match());
        assertEquals("addi", line.expansion());
        assertEquals("c_imm", line.format().values().get("imm"));
    }

    @Test
    void excludesReservedRoundingModes() throws IOException {
        Line line = table("fadd 0000000 ..... ..... ... ..... 1010011 @FR").full.getFirst();
        assertEquals(List.of(new Line.Exclusion(0x7000, 0x5000), new Line.Exclusion(0x7000, 0x6000)),
                line.exclusions());
    }

    @Test
    void splitsAConditionOverSeveralRanges() throws IOException {
        Line line = table(ADDI + "c.x 000 . ..... ..... 01 @CI = addi if 12|6:2!=33 11:7!=2").compressed.getFirst();
        assertEquals(List.of(new Line.Exclusion(0x107c, 0x1004), new Line.Exclusion(0x0f80, 0x0100)),
                line.exclusions());
    }

    @Test
    void aConditionKeepsEncodingsApart() throws IOException {
        String first = "c.x 000 . ..... ..... 01 @CI = addi if 11:7!=2\n";
        String second = "c.y 000 . 00010 ..... 01 @CI = addi\n";
        assertEquals(2, table(ADDI + first + second).compressed.size());
        assertEquals("t.isa:14: c.y overlaps c.x",
                message(ADDI + first.replace("!=2", "!=3") + second));
    }

    @Test
    void aReservedRoundingModeIsFreeForOthers() throws IOException {
        String fadd = "fadd 0000000 ..... ..... ... ..... 1010011 @FR\n";
        assertEquals(2, table(fadd + "other 0000000 ..... ..... 101 ..... 1010011 @R").full.size());
        assertEquals("t.isa:13: other overlaps fadd",
                message(fadd + "other 0000000 ..... ..... 100 ..... 1010011 @R"));
    }

    @Test
    void wordsOfDifferentLengthDoNotOverlap() throws IOException {
        table("add ................ ................ @R\nc.x ................ @CI = add");
    }

    @Test
    void countsCsrsUp() throws IOException {
        assertEquals(List.of(new Csr(0x7fe, "counter9h"), new Csr(0x7ff, "counter10h")),
                List.copyOf(table("csr 0x7fe-0x7ff counter9h").csrs.values()));
    }

    @Test
    void readsAnAlias() throws IOException {
        Alias alias = table(ADDI + "csr 0x1 one\nalias mv addi rd,rs1 if imm=one rs1=rd length=2 15:13=2")
                .aliases.getFirst();
        assertEquals("rd,rs1", alias.assembly());
        assertEquals(List.of("instruction.imm() == 1", "instruction.rs1() == instruction.rd()",
                "instruction.length() == 2", "(instruction.bits() & 0xe000) == 0x4000"), alias.conditions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "a pattern of 31 bits                           ; x 000000 ..... ..... 000 ..... 0110011 @R",
        "a pattern of other than 0, 1 and dots: 0..2    ; x 0..2 @R",
        "no @FORMAT                                     ; x 0000000 ..... ..... 000 ..... 0110011",
        "no format Q                                    ; x 0000000 ..... ..... 000 ..... 0110011 @Q",
        "only and all formats that expand want '= MNEMONIC' ; c.x 000 . ..... ..... 01 @CI",
        "only and all formats that expand want '= MNEMONIC' ; x 0000000 ..... ..... 000 ..... 0110011 @R = add",
        "no instruction add                             ; c.x 000 . ..... ..... 01 @CI = add",
        "no condition BITS!=NUMBER: 11:7                ; x 0000000 ..... ..... 000 ..... 0110011 @R if 11:7",
        "no range of bits: 7:11                         ; x 0000000 ..... ..... 000 ..... 0110011 @R if 7:11!=2",
        "no range of bits: 32                           ; field x u 32",
        "expected field NAME s|u PIECES [<< N] [+ N]    ; field x i 11:7",
        "no field imm_q                                 ; format Q value rd imm=imm_q",
        "no operand rs4                                 ; format Q value rd rs4",
        "no instruction sub                             ; hot sub",
        "fused wants more words                         ; fused",
        "extension wants more words                     ; extension",
        "expected csr NUMBER NAME                       ; csr 0x001",
        "no CSR number: 0x1000                          ; csr 0x1000 x",
        "no CSR number: one                             ; csr one x",
        "no digits to count up in x                     ; csr 0x001-0x002 x",
        "expected alias NAME MNEMONIC [ASSEMBLY] if CONDITIONS ; alias mv addi rd,rs1",
        "no instruction addi                            ; alias mv addi rd,rs1 if imm=0"})
    void saysWhichLineMakesNoSense(String what, String line) {
        assertEquals("t.isa:12: " + what, message(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a second addi               ; addi 1111111 ..... ..... 000 ..... 0010011 @I",
        "addi is hot already         ; hot addi addi",
        "no condition: imm           ; alias li addi rd if imm",
        "format I has no operand rs2 ; alias li addi rd if rs2=0",
        "format I has no operand rs2 ; alias li addi rd if rd=rs2",
        "expected format NAME KIND OPERANDS, with KIND one of ; format Q values rd"})
    void saysWhatContradictsAnEarlierLine(String what, String line) {
        assertEquals("t.isa:13: " + what, message(ADDI + line).replaceFirst(" \\[.*", ""));
    }

    @Test
    void twoCsrsDoNotShareANumber() {
        assertEquals("t.isa:13: two has the number of one", message("csr 0x1 one\ncsr 0x1 two"));
    }

    @Test
    void instructionsWantAnExtension() throws IOException {
        Files.writeString(folder.resolve("order.txt"), "t.isa");
        Files.writeString(folder.resolve("t.isa"), FORMATS + ADD);
        TableException thrown = assertThrows(TableException.class, () -> Table.read(folder));
        assertEquals("t.isa:11: an instruction before its extension", thrown.getMessage());
    }

    private String message(String lines) {
        return assertThrows(TableException.class, () -> table(lines)).getMessage();
    }
}
