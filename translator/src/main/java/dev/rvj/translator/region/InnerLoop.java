package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.BitSet;
import java.util.List;

/** A loop without another in it that does not call: a register that nothing in it writes is the same in all rounds. */
public final class InnerLoop {
    /**
     * What happens to a register once in each round.
     *
     * @param site the ADDI; null if nothing happens
     */
    public record Step(Site site) {
        /** What is added. */
        public int stride() {
            return site == null ? 0 : site.instruction().imm();
        }
    }

    private final Region region;
    private final BasicBlock head;
    /** The places of its blocks. */
    private final BitSet members = new BitSet();

    private InnerLoop(Region region, BasicBlock head) {
        this.region = region;
        this.head = head;
        members.set(head.index());
    }

    /**
     * The loop whose rounds begin with a block, where all who enter it do so too; else null.
     *
     * @param before the blocks that lead to each block
     */
    static InnerLoop of(Region region, BasicBlock head, List<List<BasicBlock>> before) {
        InnerLoop loop = new InnerLoop(region, head);
        for (BasicBlock block : before.get(head.index())) {
            if (block.index() >= head.index()) {
                loop.add(block, before);
            }
        }
        return loop.isLoop(before) && loop.isEnteredByHead() && loop.isInnermost(before) && !loop.calls() ? loop : null;
    }

    private void add(BasicBlock block, List<List<BasicBlock>> before) {
        if (!members.get(block.index())) {
            members.set(block.index());
            before.get(block.index()).forEach(other -> add(other, before));
        }
    }

    private boolean isLoop(List<List<BasicBlock>> before) {
        return before.get(head.index()).stream().anyMatch(block -> members.get(block.index()) && block.index() >= head.index());
    }

    private boolean isEnteredByHead() {
        return head == region.entry() || !members.get(region.entry().index());
    }

    private boolean isInnermost(List<List<BasicBlock>> before) {
        return members.stream().filter(index -> index != head.index())
                .noneMatch(index -> before.get(index).stream().anyMatch(other -> other.index() >= index));
    }

    private boolean calls() {
        return members.stream().mapToObj(region.blocks()::get).anyMatch(region::calls);
    }

    /** The instructions that each round has. */
    public int shortestRound() {
        return members.stream().filter(this::isInEachRound).map(index -> region.blocks().get(index).sites().size()).sum();
    }

    /** Whether rounds go on by a comparison of what they change by the same with what they do not change. */
    public boolean isCounted() {
        return members.stream().filter(this::isInEachRound).mapToObj(region.blocks()::get)
                .anyMatch(block -> block.ending() == Kind.BRANCH && isCount(block.last().instruction()));
    }

    private boolean isCount(Instruction branch) {
        Step one = step(branch.rs1());
        Step other = step(branch.rs2());
        return one != null && other != null && (one.stride() == 0) != (other.stride() == 0);
    }

    /** How each round changes a register; null if that is not known. */
    public Step step(int register) {
        Site only = null;
        for (int index = members.nextSetBit(0); index >= 0; index = members.nextSetBit(index + 1)) {
            for (Site site : region.blocks().get(index).sites()) {
                Instruction instruction = site.instruction();
                if ((Registers.written(instruction) >>> register & 1) != 0) {
                    boolean adds = instruction.opcode() == Opcode.ADDI && instruction.rs1() == register;
                    if (!adds || only != null || !isInEachRound(index)) {
                        return null;
                    }
                    only = site;
                }
            }
        }
        return new Step(only);
    }

    /** Whether no round goes by without the block of an index. */
    private boolean isInEachRound(int wanted) {
        BitSet passed = new BitSet();
        passed.set(wanted);
        return wanted == head.index() || !comesBack(head, passed);
    }

    private boolean comesBack(BasicBlock from, BitSet passed) {
        passed.set(from.index());
        for (BasicBlock next : region.successors(from)) {
            if (next == head || members.get(next.index()) && !passed.get(next.index()) && comesBack(next, passed)) {
                return true;
            }
        }
        return false;
    }
}
