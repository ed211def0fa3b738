package dev.rvj.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as GNU objdump 2.44 prints them, at pc 0x1000. */
class DisassemblerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "80058513 | addi a0,a1,-2048",
        "00010113 | mv sp,sp",
        "00000013 | nop",
        "0001     | nop",
        "0015     | c.nop 5",
        "400d     | c.li zero,3",
        "0501     | addi a0,a0,0",
        "6005     | c.lui zero,0x1",
        "8006     | c.mv zero,ra",
        "9006     | c.add zero,ra",
        "00500513 | li a0,5",
        "557d     | li a0,-1",
        "00058513 | mv a0,a1",
        "852e     | mv a0,a1",
        "00b00533 | add a0,zero,a1",
        "fff5c513 | not a0,a1",
        "40b00533 | neg a0,a1",
        "40b0053b | negw a0,a1",
        "0005851b | sext.w a0,a1",
        "0ff5f513 | zext.b a0,a1",
        "0805853b | zext.w a0,a1",
        "0805c53b | zext.h a0,a1",
        "0015b513 | seqz a0,a1",
        "00b03533 | snez a0,a1",
        "0005a533 | sltz a0,a1",
        "00b02533 | sgtz a0,a1",
        "80000537 | lui a0,0x80000",
        "7501     | lui a0,0xfffe0",
        "00001517 | auipc a0,0x1",
        "ff843503 | ld a0,-8(s0)",
        "e408     | sd a0,8(s0)",
        "00050463 | beqz a0,0x1008",
        "00051463 | bnez a0,0x1008",
        "00a05463 | blez a0,0x1008",
        "00055463 | bgez a0,0x1008",
        "00054463 | bltz a0,0x1008",
        "00a04463 | bgtz a0,0x1008",
        "00005463 | blez zero,0x1008",
        "feb50ce3 | beq a0,a1,0xff8",
        "0100006f | j 0x1010",
        "010000ef | jal 0x1010",
        "010002ef | jal t0,0x1010",
        "00008067 | ret",
        "00050067 | jr a0",
        "00450067 | jr 4(a0)",
        "000500e7 | jalr a0",
        "004500e7 | jalr 4(a0)",
        "000502e7 | jalr t0,a0",
        "004502e7 | jalr t0,4(a0)",
        "9502     | jalr a0",
        "03f59513 | slli a0,a1,0x3f",
        "41f5d51b | sraiw a0,a1,0x1f",
        "8105     | srli a0,a0,0x1",
        "0ff0000f | fence",
        "0210000f | fence r,w",
        "8330000f | fence.tso",
        "0100000f | pause",
        "0000100f | fence.i",
        "00000073 | ecall",
        "00100073 | ebreak",
        "30200073 | mret",
        "10200073 | sret",
        "10500073 | wfi",
        "00d00073 | wrs.nto",
        "12000073 | sfence.vma",
        "12050073 | sfence.vma a0",
        "12b50073 | sfence.vma a0,a1",
        "1005a52f | lr.w a0,(a1)",
        "1405b52f | lr.d.aq a0,(a1)",
        "1ab6352f | sc.d.rl a0,a1,(a2)",
        "06b6252f | amoadd.w.aqrl a0,a1,(a2)",
        "28c7452f | amocas.q a0,a2,(a4)",
        "30002573 | csrr a0,mstatus",
        "7c002573 | csrr a0,0x7c0",
        "18051073 | csrw satp,a0",
        "10052073 | csrs sstatus,a0",
        "10453073 | csrc sie,a0",
        "34051573 | csrrw a0,mscratch,a0",
        "300fd073 | csrwi mstatus,31",
        "30046073 | csrsi mstatus,8",
        "30047073 | csrci mstatus,8",
        "30046573 | csrrsi a0,mstatus,8",
        "c0002573 | rdcycle a0",
        "c0102573 | rdtime a0",
        "c0202573 | rdinstret a0",
        "00302573 | frcsr a0",
        "00351073 | fscsr a0",
        "00359573 | fscsr a0,a1",
        "00202573 | frrm a0",
        "00251073 | fsrm a0",
        "0020d573 | fsrmi a0,1",
        "00102573 | frflags a0",
        "00151073 | fsflags a0",
        "0010d573 | fsflagsi a0,1",
        "c0001073 | unimp",
        "0045200f | cbo.zero (a0)",
        "00452007 | flw ft0,4(a0)",
        "a47e     | fsd ft11,8(sp)",
        "02c5f553 | fadd.d fa0,fa1,fa2",
        "02c59553 | fadd.d fa0,fa1,fa2,rtz",
        "1820f043 | fmadd.s ft0,ft1,ft2,ft3",
        "1c20b04b | fnmsub.h ft0,ft1,ft2,ft3,rup",
        "5805c553 | fsqrt.s fa0,fa1,rmm",
        "20b58553 | fmv.s fa0,fa1",
        "22b59553 | fneg.d fa0,fa1",
        "24b5a553 | fabs.h fa0,fa1",
        "22c58553 | fsgnj.d fa0,fa1,fa2",
        "d2050553 | fcvt.d.w fa0,a0",
        "42058553 | fcvt.d.s fa0,fa1",
        "4015f553 | fcvt.s.d fa0,fa1",
        "d0057553 | fcvt.s.w fa0,a0",
        "c2051553 | fcvt.w.d a0,fa0,rtz",
        "d0050553 | fcvt.s.w fa0,a0,rne",
        "e2050553 | fmv.x.d a0,fa0",
        "e0051553 | fclass.s a0,fa0",
        "a2b52553 | feq.d a0,fa0,fa1",
        "0ec5d533 | czero.eqz a0,a1,a2",
        "20c5e53b | sh3add.uw a0,a1,a2",
        "6b85d513 | rev8 a0,a1",
        "2bf59513 | bseti a0,a1,0x3f"})
    void readsAsInObjdump(String word, String text) {
        Instruction instruction = Decoder.decode(Integer.parseUnsignedInt(word, 16));
        assertEquals(text, Disassembler.text(instruction, 0x1000).replace('\t', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0000         | unimp",
        "0080         | .insn 2, 0x8000",
        "ffffffff     | .insn 4, 0xffffffff",
        "00000000     | .insn 4, 0x00000000",
        "1f0001020304 | .insn 6, 0x04030201001f"})
    void bytesThatAreNoInstruction(String bytes, String text) {
        byte[] memory = HexFormat.of().parseHex(bytes);
        StringBuilder out = new StringBuilder();
        Disassembler.appendUnknown(out, memory, 0, memory.length);
        assertEquals(text, out.toString().replace('\t', ' '));
    }

    @Test
    void allInstructionsHaveAText() {
        IntStream.concat(InstructionWords.compressed(), InstructionWords.ofEveryOpcode(64, 4)).forEach(word -> {
            Instruction instruction = Decoder.decode(word);
            if (instruction != null) {
                assertFalse(Disassembler.text(instruction, 0).isBlank());
            }
        });
    }

    @Test
    void addressesAreWrittenByTheirOwner() {
        StringBuilder out = new StringBuilder();
        Disassembler.append(out, Decoder.decode(0x0100006f), 0x1000, (text, address) -> text.append("<").append(address));
        assertEquals("j\t<4112", out.toString());
    }
}
