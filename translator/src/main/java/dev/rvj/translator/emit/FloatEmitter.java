package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes floating-point operations that are the host's where their result is ordinary. */
final class FloatEmitter {
    private final MethodVisitor method;
    private final Locals locals;
    private final boolean rounds;

    FloatEmitter(MethodVisitor method, Locals locals, Region region) {
        this.method = method;
        this.locals = locals;
        rounds = region.blocks().stream().flatMap(block -> block.sites().stream())
                .anyMatch(site -> FloatIntrinsics.isArithmetic(site.instruction()));
    }

    /** Sets the limits that results are compared with, where fcsr may have changed. */
    void setLimits() {
        if (rounds) {
            method.visitVarInsn(ALOAD, Locals.FCSR);
            method.visitMethodInsn(INVOKESTATIC, OperationEmitter.SEMANTICS + "OrdinaryFloat", "doubleLimit",
                    "(Ldev/rvj/hart/Fcsr;)J", false);
            method.visitVarInsn(LSTORE, Locals.DOUBLE_LIMIT);
        }
    }

    /**
     * Writes an operation.
     *
     * @param otherwise writes what is done where the operands or the result are not ordinary
     * @param comesBack whether that executes the instruction and goes on behind it
     */
    void operation(Site site, Runnable otherwise, boolean comesBack) {
        Instruction instruction = site.instruction();
        Opcode opcode = instruction.opcode();
        if (FloatIntrinsics.isOwnSign(instruction)) {
            locals.pushDouble(Registers.F + instruction.rs1());
            FloatIntrinsics.ownSign(opcode, method);
            locals.popDouble(Registers.F + instruction.rd());
        } else if (FloatIntrinsics.isComparison(instruction)) {
            comparison(instruction, otherwise, comesBack);
        } else {
            arithmetic(instruction, otherwise, comesBack);
        }
    }

    private void arithmetic(Instruction instruction, Runnable otherwise, boolean comesBack) {
        Label done = new Label();
        Label ordinary = new Label();
        FloatIntrinsics.arithmetic(instruction.opcode(), method, operand -> push(instruction, operand));
        FloatIntrinsics.jumpIfOrdinary(instruction.opcode(), method, Locals.DOUBLE_LIMIT, ordinary);
        method.visitInsn(POP2);
        otherwise(otherwise, comesBack, done);
        locals.label(ordinary, DOUBLE);
        locals.popDouble(Registers.F + instruction.rd());
        if (comesBack) {
            locals.label(done);
        }
    }

    private void comparison(Instruction instruction, Runnable otherwise, boolean comesBack) {
        Label done = new Label();
        Label holds = new Label();
        Label fails = new Label();
        FloatIntrinsics.compare(instruction.opcode(), method, operand -> push(instruction, operand), holds, fails);
        otherwise(otherwise, comesBack, done);
        locals.label(holds);
        method.visitInsn(LCONST_1);
        locals.pop(instruction.rd());
        method.visitJumpInsn(GOTO, done);
        locals.label(fails);
        method.visitInsn(LCONST_0);
        locals.pop(instruction.rd());
        locals.label(done);
    }

    private void otherwise(Runnable otherwise, boolean comesBack, Label done) {
        otherwise.run();
        if (comesBack) {
            setLimits();
            method.visitJumpInsn(GOTO, done);
        }
    }

    private void push(Instruction instruction, int operand) {
        locals.pushDouble(Registers.F + switch (operand) {
            case 1 -> instruction.rs1();
            case 2 -> instruction.rs2();
            default -> instruction.rs3();
        });
    }
}
