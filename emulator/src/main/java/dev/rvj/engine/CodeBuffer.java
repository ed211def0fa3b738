package dev.rvj.engine;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.RvI;
import java.util.Arrays;
import java.util.List;

/**
 * Decoded blocks as the words that {@link Dispatch} executes.
 *
 * <p>An instruction's word has the operation's code in bits 0 to 8, rd in 9 to 15, rs1 in 16 to 22, rs2 in 23 to 29 and
 * the immediate, sign-extended, in 32 to 63; of an instruction with rs3, rm is in 32 to 34 and rs3 in 35 to 41. Registers
 * are numbered 0 to 31 for x, 32 to 63 for f, and {@link #SINK} for what is written to x0. What follows some words:
 * <ul>
 * <li>auipc: the result;
 * <li>a branch, and {@link Dispatch#END}: the links;
 * <li>jal: the links, the return address;
 * <li>jalr: the last target, the links, the return address;
 * <li>a CSR or system instruction: the address behind it, the links.
 * </ul>
 * Links are the index to go on at where control was taken in bits 0 to 27, that behind the block in 28 to 55, and the
 * number of the block's instructions in 56 to 63. An index is that of a block's first word, or of a stub of two words:
 * {@link Dispatch#UNLINKED}, whose immediate says which link to set, and the pc that it stands for.
 */
final class CodeBuffer {
    /** The index of the stub for targets that no link leads to. */
    static final int LOOSE = 0;
    static final int SINK = 64;
    /** The number of f0. */
    static final int F = 32;
    static final int INDEX = (1 << 28) - 1;
    private static final int HIGH = 1 << 9;
    private static final int LINK_MAX = 3 * Block.MAX_COUNT + 8;

    long[] words = new long[1 << 12];
    private int size = 2;

    CodeBuffer() {
        words[LOOSE] = Dispatch.UNLINKED;
    }

    int size() {
        return size;
    }

    /** @param pairs whether the loop executes pairs of instructions at once */
    Block append(Block.Key key, List<Instruction> instructions, boolean pairs) {
        if (size + LINK_MAX > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        int count = instructions.size();
        int start = size;
        int[] at = new int[count];
        short[] offsets = new short[count];
        long address = key.pc();
        for (int i = 0; i < count; i++) {
            Instruction instruction = instructions.get(i);
            at[i] = size;
            offsets[i] = (short) (address - key.pc());
            appendInstruction(instruction, address, count);
            address += instruction.length();
        }
        if (!instructions.getLast().opcode().kind().endsBlock()) {
            add(Dispatch.END);
            stub(links(count), true, address);
        }
        if (pairs) {
            fuse(at, instructions);
        }
        return new Block(key, address, start, at, offsets);
    }

    private void appendInstruction(Instruction instruction, long pc, int count) {
        Opcode opcode = instruction.opcode();
        long end = pc + instruction.length();
        add(word(instruction));
        switch (opcode.kind()) {
            case BRANCH -> {
                int links = links(count);
                stub(links, false, pc + instruction.imm());
                stub(links, true, end);
            }
            case JUMP -> {
                if (opcode == Opcode.JAL) {
                    int links = links(count);
                    add(end);
                    stub(links, false, RvI.jal(pc, instruction.imm()));
                } else {
                    add(-1);
                    links(count);
                    add(end);
                }
            }
            case CSR, SYSTEM -> {
                add(end);
                stub(links(count), false, end);
            }
            default -> {
                if (opcode == Opcode.AUIPC) {
                    add(RvI.auipc(pc, instruction.imm()));
                }
            }
        }
    }

    private static long word(Instruction instruction) {
        List<String> operands = instruction.opcode().format().operands();
        long rd = operands.contains("frd") ? F + instruction.rd()
                : instruction.rd() == 0 && operands.contains("rd") ? SINK : instruction.rd();
        long rs1 = instruction.rs1() + (operands.contains("frs1") ? F : 0);
        long rs2 = instruction.rs2() + (operands.contains("frs2") ? F : 0);
        long imm = operands.contains("frs3") ? F + instruction.rs3() << 3 | instruction.imm() : instruction.imm();
        return Dispatch.code(instruction.opcode()) | rd << 9 | rs1 << 16 | rs2 << 23 | imm << 32;
    }

    /** The number of instructions of the block that ends with these links. */
    static int count(long links) {
        return (int) (links >>> 56);
    }

    private int links(int count) {
        add((long) count << 56);
        return size - 1;
    }

    private void stub(int links, boolean high, long pc) {
        setLink(links, high, size);
        add(Dispatch.UNLINKED | (high ? HIGH : 0) | (long) links << 32);
        add(pc);
    }

    private void setLink(int links, boolean high, int target) {
        int shift = high ? 28 : 0;
        words[links] = words[links] & ~((long) INDEX << shift) | (long) target << shift;
    }

    private void add(long word) {
        words[size++] = word;
    }

    /** Where a stub leads. */
    long stubPc(int stub) {
        return words[stub + 1];
    }

    /** Makes a stub, and the link that it was made for, lead to a block. */
    void link(int stub, Block block) {
        if (stub != LOOSE) {
            long word = words[stub];
            setLink((int) (word >>> 32), (word & HIGH) != 0, block.start());
            words[stub] = Dispatch.FORWARD | (long) block.start() << 32;
        }
    }

    /** Makes the loose stub lead to an address. */
    int loose(long pc) {
        words[LOOSE + 1] = pc;
        return LOOSE;
    }

    /** Makes a jalr, whose second word has this index, remember a target. */
    void linkJump(int cache, long target, Block block) {
        words[cache] = target;
        setLink(cache + 1, false, block.start());
    }

    /** Makes a block that is void lead to the one that replaces it. */
    void forward(Block stale, Block block) {
        words[stale.start()] = Dispatch.FORWARD | (long) block.start() << 32;
    }

    /** Stops the execution of a block from its start. From any thread. */
    void voidBlock(Block block) {
        words[block.start()] = Dispatch.STALE;
    }

    /** Gives the first word of a pair that the interpreter executes at once the pair's code. */
    private void fuse(int[] at, List<Instruction> instructions) {
        for (int i = 0; i + 1 < at.length; i++) {
            int fused = Dispatch.fused(instructions.get(i).opcode(), instructions.get(i + 1).opcode());
            if (fused >= 0) {
                words[at[i]] = words[at[i]] & -512 | fused;
                i++;
            }
        }
    }
}
