package dev.rvj.isa;

/** What an instruction does to control flow and memory; all that an engine has to tell apart. */
public enum Kind {
    VALUE, BRANCH, JUMP, LOAD, STORE, AMO, CSR, SYSTEM;

    /** Whether control may leave the straight line behind such an instruction, so that a block ends with it. */
    public boolean endsBlock() {
        return this == BRANCH || this == JUMP || this == CSR || this == SYSTEM;
    }
}
