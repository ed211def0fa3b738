package dev.rvj.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    /** Each compressed instruction with the extremes of its immediate. Rows: word, its assembly, rd rs1 rs2 imm. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0x0040 | c.addi4spn s0,sp,4     | addi 8 2 0 4",
        "0x1ffc | c.addi4spn a5,sp,1020  | addi 15 2 0 1020",
        "0x0408 | c.addi4spn a0,sp,512   | addi 10 2 0 512",
        "0x2000 | c.fld fs0,0(s0)        | fld 8 8 0 0",
        "0x3ffc | c.fld fa5,248(a5)      | fld 15 15 0 248",
        "0x4000 | c.lw s0,0(s0)          | lw 8 8 0 0",
        "0x5f7c | c.lw a5,124(a4)        | lw 15 14 0 124",
        "0x41a8 | c.lw a0,64(a1)         | lw 10 11 0 64",
        "0x41c8 | c.lw a0,4(a1)          | lw 10 11 0 4",
        "0x7cfc | c.ld a5,248(s1)        | ld 15 9 0 248",
        "0x63a4 | c.ld s1,64(a5)         | ld 9 15 0 64",
        "0xbf7c | c.fsd fa5,248(a4)      | fsd 0 14 15 248",
        "0xdf7c | c.sw a5,124(a4)        | sw 0 14 15 124",
        "0xffe0 | c.sd s0,248(a5)        | sd 0 15 8 248",
        "0x0001 | c.nop                  | addi 0 0 0 0",
        "0x1001 | c.nop -32              | addi 0 0 0 -32",
        "0x0ffd | c.addi t6,31           | addi 31 31 0 31",
        "0x1081 | c.addi ra,-32          | addi 1 1 0 -32",
        "0x2501 | c.addiw a0,0           | addiw 10 10 0 0",
        "0x3f81 | c.addiw t6,-32         | addiw 31 31 0 -32",
        "0x4005 | c.li zero,1            | addi 0 0 0 1",
        "0x4ffd | c.li t6,31             | addi 31 0 0 31",
        "0x5501 | c.li a0,-32            | addi 10 0 0 -32",
        "0x617d | c.addi16sp sp,496      | addi 2 2 0 496",
        "0x7101 | c.addi16sp sp,-512     | addi 2 2 0 -512",
        "0x6141 | c.addi16sp sp,16       | addi 2 2 0 16",
        "0x6105 | c.addi16sp sp,32       | addi 2 2 0 32",
        "0x6121 | c.addi16sp sp,64       | addi 2 2 0 64",
        "0x6109 | c.addi16sp sp,128      | addi 2 2 0 128",
        "0x6005 | c.lui zero,1           | lui 0 0 0 0x1000",
        "0x657d | c.lui a0,31            | lui 10 0 0 0x1f000",
        "0x7f81 | c.lui t6,0xfffe0       | lui 31 0 0 -0x20000",
        "0x8005 | c.srli s0,1            | srli 8 8 0 1",
        "0x93fd | c.srli a5,63           | srli 15 15 0 63",
        "0x9481 | c.srai s1,32           | srai 9 9 0 32",
        "0x9b81 | c.andi a5,-32          | andi 15 15 0 -32",
        "0x897d | c.andi a0,31           | andi 10 10 0 31",
        "0x8c1d | c.sub s0,a5            | sub 8 8 15 0",
        "0x8fa1 | c.xor a5,s0            | xor 15 15 8 0",
        "0x8d4d | c.or a0,a1             | or 10 10 11 0",
        "0x8ce5 | c.and s1,s1            | and 9 9 9 0",
        "0x9d1d | c.subw a0,a5           | subw 10 10 15 0",
        "0x9fa9 | c.addw a5,a0           | addw 15 15 10 0",
        "0xaffd | c.j .+2046             | jal 0 0 0 2046",
        "0xb001 | c.j .-2048             | jal 0 0 0 -2048",
        "0xa009 | c.j .+2                | jal 0 0 0 2",
        "0xa801 | c.j .+16               | jal 0 0 0 16",
        "0xa005 | c.j .+32               | jal 0 0 0 32",
        "0xa081 | c.j .+64               | jal 0 0 0 64",
        "0xa041 | c.j .+128              | jal 0 0 0 128",
        "0xa201 | c.j .+256              | jal 0 0 0 256",
        "0xa101 | c.j .+1024             | jal 0 0 0 1024",
        "0xcc7d | c.beqz s0,.+254        | beq 0 8 0 254",
        "0xd381 | c.beqz a5,.-256        | beq 0 15 0 -256",
        "0xe105 | c.bnez a0,.+32         | bne 0 10 0 32",
        "0xe0a1 | c.bnez s1,.+64         | bne 0 9 0 64",
        "0x1ffe | c.slli t6,63           | slli 31 31 0 63",
        "0x0086 | c.slli ra,1            | slli 1 1 0 1",
        "0x1502 | c.slli a0,32           | slli 10 10 0 32",
        "0x307e | c.fldsp ft0,504(sp)    | fld 0 2 0 504",
        "0x2fa2 | c.fldsp ft11,8(sp)     | fld 31 2 0 8",
        "0x50fe | c.lwsp ra,252(sp)      | lw 1 2 0 252",
        "0x4f86 | c.lwsp t6,64(sp)       | lw 31 2 0 64",
        "0x70fe | c.ldsp ra,504(sp)      | ld 1 2 0 504",
        "0x6506 | c.ldsp a0,64(sp)       | ld 10 2 0 64",
        "0x8082 | c.jr ra                | jalr 0 1 0 0",
        "0x8f82 | c.jr t6                | jalr 0 31 0 0",
        "0x857e | c.mv a0,t6             | add 10 0 31 0",
        "0x8006 | c.mv zero,ra           | add 0 0 1 0",
        "0x9002 | c.ebreak               | ebreak 0 0 0 0",
        "0x9f82 | c.jalr t6              | jalr 1 31 0 0",
        "0x90fe | c.add ra,t6            | add 1 1 31 0",
        "0x9006 | c.add zero,ra          | add 0 0 1 0",
        "0xbffe | c.fsdsp ft11,504(sp)   | fsd 0 2 31 504",
        "0xdf82 | c.swsp zero,252(sp)    | sw 0 2 0 252",
        "0xc0fe | c.swsp t6,64(sp)       | sw 0 2 31 64",
        "0xfffe | c.sdsp t6,504(sp)      | sd 0 2 31 504",
        "0x8000 | c.lbu s0,0(s0)         | lbu 8 8 0 0",
        "0x837c | c.lbu a5,3(a4)         | lbu 15 14 0 3",
        "0x8048 | c.lbu a0,1(s0)         | lbu 10 8 0 1",
        "0x873c | c.lhu a5,2(a4)         | lhu 15 14 0 2",
        "0x8400 | c.lhu s0,0(s0)         | lhu 8 8 0 0",
        "0x877c | c.lh a5,2(a4)          | lh 15 14 0 2",
        "0x8b7c | c.sb a5,3(a4)          | sb 0 14 15 3",
        "0x8b3c | c.sb a5,2(a4)          | sb 0 14 15 2",
        "0x8f3c | c.sh a5,2(a4)          | sh 0 14 15 2",
        "0x9fc1 | c.mul a5,s0            | mul 15 15 8 0",
        "0x9fe1 | c.zext.b a5            | andi 15 15 0 255",
        "0x9fe5 | c.sext.b a5            | sext.b 15 15 0 0",
        "0x9fe9 | c.zext.h a5            | zext.h 15 15 0 0",
        "0x9fed | c.sext.h a5            | sext.h 15 15 0 0",
        "0x9ff1 | c.zext.w a5            | add.uw 15 15 0 0",
        "0x9ff5 | c.not a5               | xori 15 15 0 -1"})
    void expandsCompressedInstructions(String word, String assembly, String expansion) {
        Instruction instruction = decode(word);
        assertEquals(2, instruction.length());
        assertEquals(expanded(expansion), fields(instruction));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0x80058513 | addi a0,a1,-2048       | addi 10 11 0 -2048",
        "0x7ff00f93 | addi t6,zero,2047      | addi 31 0 0 2047",
        "0xffff80e7 | jalr ra,-1(t6)         | jalr 1 31 0 -1",
        "0x7ff10503 | lb a0,2047(sp)         | lb 10 2 0 2047",
        "0x81f13023 | sd t6,-2048(sp)        | sd 0 2 31 -2048",
        "0x7ea58fa3 | sb a0,2047(a1)         | sb 0 11 10 2047",
        "0x00a5afa3 | sw a0,31(a1)           | sw 0 11 10 31",
        "0x7eb50fe3 | beq a0,a1,.+4094       | beq 0 10 11 4094",
        "0x800ff063 | bgeu t6,zero,.-4096    | bgeu 0 31 0 -4096",
        "0x00b510e3 | bne a0,a1,.+2048       | bne 0 10 11 2048",
        "0x80000537 | lui a0,0x80000         | lui 10 0 0 -0x80000000",
        "0x7ffff537 | lui a0,0x7ffff         | lui 10 0 0 0x7ffff000",
        "0xffffff97 | auipc t6,0xfffff       | auipc 31 0 0 -4096",
        "0x7ffff0ef | jal ra,.+1048574       | jal 1 0 0 1048574",
        "0x8000006f | jal zero,.-1048576     | jal 0 0 0 -1048576",
        "0x001000ef | jal ra,.+2048          | jal 1 0 0 2048",
        "0x000010ef | jal ra,.+4096          | jal 1 0 0 4096",
        "0x03f59513 | slli a0,a1,63          | slli 10 11 0 63",
        "0x43ffdf93 | srai t6,t6,63          | srai 31 31 0 63",
        "0x41f5d51b | sraiw a0,a1,31         | sraiw 10 11 0 31",
        "0x0bf5951b | slli.uw a0,a1,63       | slli.uw 10 11 0 63",
        "0x63f5d513 | rori a0,a1,63          | rori 10 11 0 63",
        "0xfff59573 | csrrw a0,0xfff,a1      | csrrw 10 11 0 0xfff",
        "0x300ff073 | csrrci zero,mstatus,31 | csrrci 0 31 0 0x300",
        "0x0ff0000f | fence iorw,iorw        | fence 0 0 0 0xff",
        "0x8330000f | fence.tso              | fence 0 0 0 0x833",
        "0x1605b52f | lr.d.aqrl a0,(a1)      | lr.d 10 11 0 3",
        "0x02b6252f | amoadd.w.rl a0,a1,(a2) | amoadd.w 10 12 11 1",
        "0x1cb6252f | sc.w.aq a0,a1,(a2)     | sc.w 10 12 11 2",
        "0x02209053 | fadd.d ft0,ft1,ft2,rtz | fadd.d 0 1 2 1",
        "0x0220f053 | fadd.d ft0,ft1,ft2     | fadd.d 0 1 2 7",
        "0x5805c553 | fsqrt.s fa0,fa1,rmm    | fsqrt.s 10 11 0 4",
        "0xc2001553 | fcvt.w.d a0,ft0,rtz    | fcvt.w.d 10 0 0 1",
        "0x80052f87 | flw ft11,-2048(a0)     | flw 31 10 0 -2048",
        "0x7ff53fa7 | fsd ft11,2047(a0)      | fsd 0 10 31 2047",
        "0x12b50073 | sfence.vma a0,a1       | sfence.vma 0 10 11 0",
        "0x0045200f | cbo.zero (a0)          | cbo.zero 0 10 0 0",
        "0x0100000f | pause                  | fence 0 0 0 0x10"})
    void decodesTheExtremesOfImmediates(String word, String assembly, String decoded) {
        Instruction instruction = decode(word);
        assertEquals(4, instruction.length());
        assertEquals(expanded(decoded), fields(instruction));
    }

    /** Unprivileged specification, "RVC Instruction Set Listings": marked RES, or other extensions' code points. */
    @ParameterizedTest
    @ValueSource(strings = {
        "0x0000", // defined to be illegal
        "0x0004", // c.addi4spn with nzuimm=0
        "0x8c40", "0x9ffc", // funct3=100 in quadrant 0
        "0x2001", "0x3005", // c.addiw with rd=x0
        "0x6101", // c.addi16sp with nzimm=0
        "0x6081", "0x6f81", // c.lui with nzimm=0
        "0x9c79", "0x9ffd", // 100 1 11 ... 11 11. in quadrant 1
        "0x4002", "0x507e", // c.lwsp with rd=x0
        "0x6002", "0x707e", // c.ldsp with rd=x0
        "0x8002"}) // c.jr with rs1=x0
    void reservedCompressedEncodingsAreNoInstruction(String word) {
        assertNull(decode(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "0x000000f3", // ecall with rd
        "0x30208073", // mret with rs1
        "0x06001013", // slli with bit 26
        "0x0200101b", // slliw with shamt[5]
        "0x0200501b", // srliw with shamt[5]
        "0x00002063", "0x00003063", // branches of funct3 2 and 3
        "0x00007003", // loads of funct3 7
        "0x00004023", // stores of funct3 4
        "0x1010202f", // lr.w with rs2
        "0x58100053", // fsqrt.s with rs2
        "0x00005053", "0x00006053", // fadd.s with the reserved rounding modes
        "0x280040af", // amocas.q with odd rd
        "0x2810402f", // amocas.q with odd rs2
        "0x0030200f", // the cbo between flush and zero
        "0xffffffff"})
    void reservedEncodingsAreNoInstruction(String word) {
        assertNull(decode(word));
    }

    @Test
    void compressedWordsStandForWhatTheirExpansionEncodes() {
        InstructionWords.compressed().forEach(word -> {
            Instruction instruction = Decoder.decode(word);
            if (instruction != null) {
                int full = Encoder.encode(instruction);
                Instruction again = Decoder.decode(full);
                assertNotNull(again, () -> hex(word) + " expands to " + hex(full));
                assertEquals(fields(instruction), fields(again), () -> hex(word) + " expands to " + hex(full));
                assertEquals(word, instruction.bits());
            }
        });
    }

    @Test
    void onlyTheLowHalfOfACompressedWordCounts() {
        InstructionWords.compressed().forEach(word -> {
            Instruction alone = Decoder.decode(word);
            Instruction followed = Decoder.decode(word | 0xffff << 16);
            assertEquals(alone == null ? null : fields(alone), followed == null ? null : fields(followed));
        });
    }

    @Test
    void theLowBitsTellTheLength() {
        IntStream.range(0, 1 << 16).forEach(word -> assertEquals((word & 3) == 3 ? 4 : 2, Decoder.length(word)));
    }

    @Test
    void operandsComeFromTheBitsThatEncodeThem() {
        Random random = new Random(2);
        IntStream.concat(InstructionWords.ofEveryOpcode(256, 3), random.ints(1_000_000).map(word -> word | 3))
                .forEach(word -> {
                    Instruction instruction = Decoder.decode(word);
                    if (instruction != null) {
                        int ignored = instruction.opcode() == Opcode.FENCE ? 0x000f_8f80 : 0;
                        assertEquals(hex(word & ~ignored), hex(Encoder.encode(instruction)), instruction::toString);
                    }
                });
    }

    private static Instruction decode(String word) {
        return Decoder.decode(Integer.parseUnsignedInt(word.substring(2), 16));
    }

    private static String expanded(String text) {
        String[] words = text.split(" ");
        return words[0] + " " + String.join(" ", Arrays.stream(words).skip(1)
                .map(number -> Long.toString(Long.decode(number))).toList());
    }

    private static String fields(Instruction instruction) {
        return "%s %d %d %d %d".formatted(instruction.opcode().mnemonic(), instruction.rd(), instruction.rs1(),
                instruction.rs2(), instruction.imm());
    }

    private static String hex(int word) {
        return HexFormat.of().toHexDigits(word);
    }
}
