package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import dev.rvj.translator.region.Widths;
import org.objectweb.asm.MethodVisitor;

/** Writes what single instructions do: calls of their semantics methods, or the bytecode that stands for them. */
final class OperationEmitter {
    static final String SEMANTICS = "dev/rvj/isa/semantics/";
    private static final String RUN = "dev/rvj/engine/TieredRun";

    private final MethodVisitor method;
    private final Locals locals;
    private final MemoryEmitter memory;

    OperationEmitter(MethodVisitor method, Locals locals, MemoryEmitter memory) {
        this.method = method;
        this.locals = locals;
        this.memory = memory;
    }

    /**
     * Writes an operation whose result is a register's value.
     *
     * @param narrow the registers that hold sign-extended 32 bit values
     */
    void value(Site site, long narrow) {
        Instruction instruction = site.instruction();
        Opcode opcode = instruction.opcode();
        long written = Registers.written(instruction);
        if (written == 0 && !Registers.usesFcsr(instruction)) {
            return;
        }
        int onInts = Intrinsics.onInts(opcode, Widths.isBitwiseOnNarrow(instruction, narrow));
        if (onInts >= 0) {
            valueOnInts(instruction, onInts);
            return;
        }
        if (Intrinsics.isComparison(opcode) && Widths.readsNarrow(instruction, narrow)) {
            Intrinsics.lessOnNarrow(opcode, method, () -> locals.push(instruction.rs1()), () -> pushSecond(instruction));
            popResult(instruction);
            return;
        }
        if (opcode == Opcode.FMV_W_X) {
            locals.pushInt(instruction.rs1());
            Precision.SINGLE.fromBits(method);
            locals.popValue(Precision.SINGLE, Registers.F + instruction.rd());
            return;
        }
        StringBuilder descriptor = new StringBuilder("(");
        pushOperands(site, descriptor);
        if (!Intrinsics.value(opcode, method)) {
            semantics(opcode, descriptor.append(")J"));
        }
        popResult(instruction);
    }

    /** Whether the second operand is a register; if not, it is an immediate. */
    private static boolean hasSecondRegister(Instruction instruction) {
        return instruction.opcode().format().operands().contains("rs2");
    }

    private void pushSecond(Instruction instruction) {
        if (hasSecondRegister(instruction)) {
            locals.push(instruction.rs2());
        } else {
            Numbers.push(method, (long) instruction.imm());
        }
    }

    private void valueOnInts(Instruction instruction, int operation) {
        locals.pushInt(instruction.rs1());
        if (hasSecondRegister(instruction)) {
            locals.pushInt(instruction.rs2());
        } else {
            Numbers.push(method, instruction.imm());
        }
        method.visitInsn(operation);
        locals.popInt(instruction.rd());
    }

    /** Pops the result into rd. */
    void popResult(Instruction instruction) {
        long written = Registers.written(instruction);
        if (written == 0) {
            method.visitInsn(POP2);
        } else {
            locals.pop(Long.numberOfTrailingZeros(written));
        }
    }

    private void semantics(Opcode opcode, CharSequence descriptor) {
        method.visitMethodInsn(INVOKESTATIC, SEMANTICS + opcode.semantics(), opcode.method(), descriptor.toString(), false);
    }

    /** Pushes what a semantics method wants, in the order of the format's operands. */
    private void pushOperands(Site site, StringBuilder descriptor) {
        Instruction instruction = site.instruction();
        Kind kind = instruction.opcode().kind();
        for (String operand : instruction.opcode().format().operands()) {
            switch (operand) {
                case "rs1" -> register(instruction.rs1(), descriptor);
                case "rs2" -> register(instruction.rs2(), descriptor);
                case "old" -> register(instruction.rd(), descriptor);
                case "frs1" -> register(Registers.F + instruction.rs1(), descriptor);
                case "frs2" -> register(Registers.F + instruction.rs2(), descriptor);
                case "frs3" -> register(Registers.F + instruction.rs3(), descriptor);
                case "pc" -> number(site.pc(), descriptor);
                case "imm" -> {
                    if (kind == Kind.VALUE) {
                        number(instruction.imm(), descriptor);
                    }
                }
                case "shamt", "rm" -> {
                    Numbers.push(method, instruction.imm());
                    descriptor.append('I');
                }
                case "fcsr" -> {
                    method.visitVarInsn(ALOAD, Locals.FCSR);
                    descriptor.append("Ldev/rvj/hart/Fcsr;");
                }
                default -> {
                }
            }
        }
    }

    private void register(int register, StringBuilder descriptor) {
        locals.push(register);
        descriptor.append('J');
    }

    private void number(long value, StringBuilder descriptor) {
        Numbers.push(method, value);
        descriptor.append('J');
    }

    /** Writes a load or store as a call of its semantics method. */
    void access(Instruction instruction) {
        memory.pushMemory();
        locals.pushSum(instruction.rs1(), instruction.imm());
        if (instruction.opcode().kind() == Kind.LOAD) {
            semantics(instruction.opcode(), "(Ldev/rvj/memory/Memory;J)J");
            popResult(instruction);
        } else {
            memory.pushStored(instruction);
            semantics(instruction.opcode(), "(Ldev/rvj/memory/Memory;JJ)V");
        }
    }

    /**
     * Writes a branch's comparison.
     *
     * @param narrow the registers that hold sign-extended 32 bit values
     * @return the jump that is taken when the branch is
     */
    int compare(Instruction instruction, long narrow) {
        if (Widths.readsNarrow(instruction, narrow)) {
            locals.pushInt(instruction.rs1());
            locals.pushInt(instruction.rs2());
            return Intrinsics.branchOnInts(instruction.opcode(), method);
        }
        locals.push(instruction.rs1());
        locals.push(instruction.rs2());
        return Intrinsics.branch(instruction.opcode(), method);
    }

    void atomic(Instruction instruction) {
        StringBuilder descriptor = new StringBuilder("(Ldev/rvj/hart/Hart;Ldev/rvj/memory/Memory;");
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitFieldInsn(GETFIELD, RUN, "hart", "Ldev/rvj/hart/Hart;");
        memory.pushMemory();
        pushOperands(new Site(0, instruction), descriptor);
        semantics(instruction.opcode(), descriptor.append(")J"));
        popResult(instruction);
    }

    void csr(Instruction instruction) {
        boolean immediate = instruction.opcode().format().operands().contains("uimm");
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitFieldInsn(GETFIELD, RUN, "hart", "Ldev/rvj/hart/Hart;");
        Numbers.push(method, instruction.imm() & 0xfff);
        if (immediate) {
            Numbers.push(method, (long) instruction.rs1());
        } else {
            locals.push(instruction.rs1());
        }
        Numbers.push(method, instruction.rd() != 0 ? 1 : 0);
        Numbers.push(method, instruction.rs1() != 0 ? 1 : 0);
        semantics(instruction.opcode(), "(Ldev/rvj/hart/Hart;IJZZ)J");
        popResult(instruction);
    }

    void fence(Instruction instruction) {
        method.visitInsn(ACONST_NULL);
        method.visitInsn(ACONST_NULL);
        method.visitInsn(LCONST_0);
        method.visitInsn(LCONST_0);
        semantics(instruction.opcode(), "(Ldev/rvj/hart/Hart;Ldev/rvj/memory/Memory;JJ)V");
    }
}
