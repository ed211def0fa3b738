package dev.rvj.isa;

/**
 * A decoded instruction; a compressed one as what it expands to.
 *
 * @param bits the instruction word as fetched; only the low 16 bits count if {@code length} is 2
 * @param length bytes of the encoding, 2 or 4
 * @param rd the register number, as are rs1 to rs3; rs1 also holds the uimm of a CSR instruction
 * @param imm the immediate, shamt, CSR number, rounding mode, or the aq and rl or fence bits
 */
public record Instruction(Opcode opcode, int bits, int length, int rd, int rs1, int rs2, int rs3, int imm) {
}
