package dev.rvj.engine;

import dev.rvj.isa.Instruction;
import java.util.List;

/**
 * Decoded instructions that follow each other; only the last may branch.
 *
 * <p>A word of {@link #code} has the operation's code in bits 0 to 8, rd in 9 to 14, rs1 in 15 to 20, rs2 in 21 to 26,
 * rs3 in 27 to 31 and the immediate, sign-extended, in 32 to 63. The immediate of an instruction relative to pc
 * counts from the instruction, and its offset from the block's start stands in bits 15 to 31.
 */
public final class Block {
    static final int MAX_COUNT = 64;

    final long pc;
    /** The address behind the last instruction. */
    final long end;
    final int count;
    final long[] code;
    private final List<Instruction> instructions;
    /** Where control goes from the end, and where a taken branch or jump goes; never null. */
    Block next;
    Block taken;
    /** What the cache has it under. */
    BlockCache.Key key;
    /** False for a block that was never decoded, or whose bytes have changed. */
    boolean valid;

    Block(long pc, List<Instruction> instructions) {
        this.pc = pc;
        this.instructions = instructions;
        count = instructions.size();
        code = new long[count + 1];
        long offset = 0;
        long target = pc;
        for (int i = 0; i < count; i++) {
            Instruction instruction = instructions.get(i);
            code[i] = BlockCode.word(instruction, offset);
            target = pc + offset + instruction.imm();
            offset += instruction.length();
        }
        code[count] = Dispatch.END;
        BlockCode.fuse(code, instructions);
        end = pc + offset;
        next = unresolved(end);
        taken = unresolved(target);
        valid = true;
    }

    private Block(long pc) {
        this.pc = pc;
        end = pc;
        count = 0;
        code = new long[0];
        instructions = List.of();
    }

    /** A block that only says where control goes. */
    static Block unresolved(long pc) {
        return new Block(pc);
    }

    public long pc() {
        return pc;
    }

    public List<Instruction> instructions() {
        return instructions;
    }

    /** The address of an instruction; behind the last one, {@link #end}. */
    long pcAt(int index) {
        long at = pc;
        for (int i = 0; i < index; i++) {
            at += instructions.get(i).length();
        }
        return at;
    }

    boolean overlaps(long address, int length) {
        return address < end && pc < address + length;
    }
}
