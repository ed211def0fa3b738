package dev.rvj.translator.region;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Csr;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import java.util.Set;

/**
 * What a region may consist of.
 *
 * @param budget what its instructions may weigh: about the bytes of bytecode that they become
 * @param userMode whether CSRs of the floating-point unit can be read and written without further ado
 * @param copies of which functions that it calls it may have copies
 * @param from from here to before {@code to}, the region may go on where other regions begin
 * @param apart addresses where it does not go on in any case
 * @param kept where the region may go on though others begin there; null for nothing
 */
public record Scope(CodeSource source, int budget, boolean userMode, Copies copies, long from, long to, Set<Long> apart,
        Region kept) {
    /** What is called that a region may have copies of, besides the place where it is. */
    public enum Copies {
        /** Nothing. */
        NONE,
        /** Small functions that call nothing, and the region's own where it calls itself. */
        SMALL,
        /** Those that call others, too, because nothing is in the region that is not executed often. */
        HOT
    }

    /** A region that ends where others begin: those that overlap have the JVM compile the same again and again. */
    public Scope(CodeSource source, int budget, boolean userMode, Copies copies) {
        this(source, budget, userMode, copies, 0, 0, Set.of(), null);
    }

    /** The same, which may go on where other regions begin if they do so from an address to before another one. */
    public Scope within(long start, long end) {
        return new Scope(source, budget, userMode, copies, start, end, apart, kept);
    }

    /** The same, which does not go on at some addresses. */
    public Scope without(Set<Long> addresses) {
        return new Scope(source, budget, userMode, copies, from, to, addresses, kept);
    }

    /** The same, which may go on where a region does, whatever has come to begin there since that was formed. */
    public Scope keeping(Region region) {
        return new Scope(source, budget, userMode, copies, from, to, apart, region);
    }

    Scope ofBudget(int other) {
        return new Scope(source, other, userMode, copies, from, to, apart, kept);
    }

    Scope withoutCopies() {
        return new Scope(source, budget, userMode, Copies.NONE, from, to, apart, kept);
    }

    /** Whether a region ends at an address because another one begins there. */
    boolean isTaken(long pc) {
        return apart.contains(pc) || source.isTranslated(pc) && (pc < from || pc >= to)
                && (kept == null || !kept.contains(pc));
    }

    /** Whether translated code leaves an instruction to the interpreter. */
    public boolean isInterpreted(Instruction instruction) {
        return switch (instruction.opcode().kind()) {
            case SYSTEM -> instruction.opcode() != Opcode.FENCE;
            case CSR -> !userMode || (instruction.imm() & 0xfff) < Csr.FFLAGS || (instruction.imm() & 0xfff) > Csr.FCSR;
            case AMO -> instruction.opcode().format().operands().contains("pair");
            default -> false;
        };
    }
}
