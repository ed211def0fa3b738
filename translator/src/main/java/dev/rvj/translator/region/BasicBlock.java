package dev.rvj.translator.region;

import dev.rvj.isa.Kind;
import java.util.List;

/**
 * Instructions that are executed one behind the other, of which only the last may lead elsewhere.
 *
 * @param index its place in the region: control that comes back to a block comes from one that is not before it
 * @param copy which inlined call it belongs to, from 1 on; 0 for the region's own code
 */
public record BasicBlock(int index, int copy, List<Site> sites) {
    public long pc() {
        return sites.getFirst().pc();
    }

    /** Compares blocks by address, those of inlined calls behind the region's own. */
    static int order(BasicBlock one, BasicBlock other) {
        return one.copy != other.copy ? Integer.compare(one.copy, other.copy) : Long.compare(one.pc(), other.pc());
    }

    public Site last() {
        return sites.getLast();
    }

    /** The address behind the last instruction. */
    public long end() {
        return last().end();
    }

    /** What the last instruction does to control flow, or VALUE where it goes on behind it. */
    public Kind ending() {
        Kind kind = last().instruction().opcode().kind();
        return kind == Kind.BRANCH || kind == Kind.JUMP ? kind : Kind.VALUE;
    }
}
