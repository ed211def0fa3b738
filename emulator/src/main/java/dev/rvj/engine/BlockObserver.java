package dev.rvj.engine;

import dev.rvj.isa.Instruction;
import java.util.List;

/** Is told of each block that an engine decodes, before it is first executed. */
public interface BlockObserver {
    /** @param pc the address of the first of the instructions, which follow each other */
    void decoded(long pc, List<Instruction> instructions);
}
