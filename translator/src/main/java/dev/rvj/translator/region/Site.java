package dev.rvj.translator.region;

import dev.rvj.isa.Instruction;

/** An instruction at its address. */
public record Site(long pc, Instruction instruction) {
    /** The address behind it. */
    public long end() {
        return pc + instruction.length();
    }
}
