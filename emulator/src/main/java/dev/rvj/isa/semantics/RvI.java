package dev.rvj.isa.semantics;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.memory.Memory;
import java.lang.invoke.VarHandle;

/** RV64I base integer instructions, unprivileged specification, "RV64I Base Integer Instruction Set". */
public final class RvI {
    private RvI() {
    }

    public static long lui(long imm) {
        return imm;
    }

    public static long auipc(long pc, long imm) {
        return pc + imm;
    }

    /** The target; bit 0 of imm is always clear. */
    public static long jal(long pc, long imm) {
        return pc + imm;
    }

    /** The target; bit 0 of the sum is dropped. */
    public static long jalr(long rs1, long imm) {
        return rs1 + imm & -2;
    }

    public static boolean beq(long rs1, long rs2) {
        return rs1 == rs2;
    }

    public static boolean bne(long rs1, long rs2) {
        return rs1 != rs2;
    }

    public static boolean blt(long rs1, long rs2) {
        return rs1 < rs2;
    }

    public static boolean bge(long rs1, long rs2) {
        return rs1 >= rs2;
    }

    public static boolean bltu(long rs1, long rs2) {
        return rs1 + Long.MIN_VALUE < rs2 + Long.MIN_VALUE;
    }

    public static boolean bgeu(long rs1, long rs2) {
        return rs1 + Long.MIN_VALUE >= rs2 + Long.MIN_VALUE;
    }

    public static long lb(Memory memory, long address) {
        return memory.loadByte(address);
    }

    public static long lh(Memory memory, long address) {
        return memory.loadShort(address);
    }

    public static long lw(Memory memory, long address) {
        return memory.loadInt(address);
    }

    public static long ld(Memory memory, long address) {
        return memory.loadLong(address);
    }

    public static long lbu(Memory memory, long address) {
        return memory.loadByte(address) & 0xff;
    }

    public static long lhu(Memory memory, long address) {
        return memory.loadShort(address) & 0xffff;
    }

    public static long lwu(Memory memory, long address) {
        return memory.loadInt(address) & 0xffff_ffffL;
    }

    public static void sb(Memory memory, long address, long rs2) {
        memory.storeByte(address, (byte) rs2);
    }

    public static void sh(Memory memory, long address, long rs2) {
        memory.storeShort(address, (short) rs2);
    }

    public static void sw(Memory memory, long address, long rs2) {
        memory.storeInt(address, (int) rs2);
    }

    public static void sd(Memory memory, long address, long rs2) {
        memory.storeLong(address, rs2);
    }

    public static long addi(long rs1, long imm) {
        return rs1 + imm;
    }

    public static long slti(long rs1, long imm) {
        return rs1 < imm ? 1 : 0;
    }

    public static long sltiu(long rs1, long imm) {
        return Long.compareUnsigned(rs1, imm) < 0 ? 1 : 0;
    }

    public static long xori(long rs1, long imm) {
        return rs1 ^ imm;
    }

    public static long ori(long rs1, long imm) {
        return rs1 | imm;
    }

    public static long andi(long rs1, long imm) {
        return rs1 & imm;
    }

    public static long addiw(long rs1, long imm) {
        return (int) (rs1 + imm);
    }

    public static long slli(long rs1, int shamt) {
        return rs1 << shamt;
    }

    public static long srli(long rs1, int shamt) {
        return rs1 >>> shamt;
    }

    public static long srai(long rs1, int shamt) {
        return rs1 >> shamt;
    }

    public static long slliw(long rs1, int shamt) {
        return (int) rs1 << shamt;
    }

    public static long srliw(long rs1, int shamt) {
        return (int) rs1 >>> shamt;
    }

    public static long sraiw(long rs1, int shamt) {
        return (int) rs1 >> shamt;
    }

    public static long add(long rs1, long rs2) {
        return rs1 + rs2;
    }

    public static long sub(long rs1, long rs2) {
        return rs1 - rs2;
    }

    public static long sll(long rs1, long rs2) {
        return rs1 << rs2;
    }

    public static long slt(long rs1, long rs2) {
        return rs1 < rs2 ? 1 : 0;
    }

    public static long sltu(long rs1, long rs2) {
        return Long.compareUnsigned(rs1, rs2) < 0 ? 1 : 0;
    }

    public static long xor(long rs1, long rs2) {
        return rs1 ^ rs2;
    }

    public static long srl(long rs1, long rs2) {
        return rs1 >>> rs2;
    }

    public static long sra(long rs1, long rs2) {
        return rs1 >> rs2;
    }

    public static long or(long rs1, long rs2) {
        return rs1 | rs2;
    }

    public static long and(long rs1, long rs2) {
        return rs1 & rs2;
    }

    public static long addw(long rs1, long rs2) {
        return (int) rs1 + (int) rs2;
    }

    public static long subw(long rs1, long rs2) {
        return (int) rs1 - (int) rs2;
    }

    public static long sllw(long rs1, long rs2) {
        return (int) rs1 << rs2;
    }

    public static long srlw(long rs1, long rs2) {
        return (int) rs1 >>> rs2;
    }

    public static long sraw(long rs1, long rs2) {
        return (int) rs1 >> rs2;
    }

    /** Orders everything, whatever sets the fence names: a JVM has no finer fence that covers them all. */
    public static void fence(Hart hart, Memory memory, long rs1, long rs2) {
        VarHandle.fullFence();
    }

    public static void ecall(Hart hart, Memory memory, long rs1, long rs2) {
        throw new Trap(switch (hart.mode) {
            case USER -> Cause.ENVIRONMENT_CALL_FROM_U_MODE;
            case SUPERVISOR -> Cause.ENVIRONMENT_CALL_FROM_S_MODE;
            case MACHINE -> Cause.ENVIRONMENT_CALL_FROM_M_MODE;
        }, 0);
    }

    public static void ebreak(Hart hart, Memory memory, long rs1, long rs2) {
        throw new Trap(Cause.BREAKPOINT, 0);
    }
}
