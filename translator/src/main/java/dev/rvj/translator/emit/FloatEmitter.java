package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes floating-point operations that are the host's where their result is ordinary. */
final class FloatEmitter {
    private static final String ORDINARY = OperationEmitter.SEMANTICS + "OrdinaryFloat";

    private final MethodVisitor method;
    private final Locals locals;
    private final boolean givesSingles;
    private final boolean givesDoubles;

    FloatEmitter(MethodVisitor method, Locals locals, Region region) {
        this.method = method;
        this.locals = locals;
        givesSingles = gives(region, Precision.SINGLE);
        givesDoubles = gives(region, Precision.DOUBLE);
    }

    private static boolean gives(Region region, Precision precision) {
        Predicate<Instruction> gives = instruction -> FloatIntrinsics.isArithmetic(instruction)
                && FloatIntrinsics.result(instruction.opcode()) == precision;
        return region.blocks().stream().flatMap(block -> block.sites().stream()).anyMatch(site -> gives.test(site.instruction()));
    }

    /** Sets the limits that results are compared with, where fcsr may have changed. */
    void setLimits() {
        if (givesSingles) {
            method.visitVarInsn(ALOAD, Locals.FCSR);
            method.visitMethodInsn(INVOKESTATIC, ORDINARY, "singleLimit", "(Ldev/rvj/hart/Fcsr;)I", false);
            method.visitVarInsn(ISTORE, Locals.SINGLE_LIMIT);
        }
        if (givesDoubles) {
            method.visitVarInsn(ALOAD, Locals.FCSR);
            method.visitMethodInsn(INVOKESTATIC, ORDINARY, "doubleLimit", "(Ldev/rvj/hart/Fcsr;)J", false);
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
        Other other = new Other(otherwise, comesBack, new Label(), new Label());
        long unboxed = jumpIfUnboxed(instruction, other.begin);
        if (FloatIntrinsics.isComparison(instruction)) {
            comparison(instruction, other, unboxed);
        } else if (FloatIntrinsics.isArithmetic(instruction)) {
            arithmetic(instruction, other, unboxed);
        } else {
            ownSign(instruction, other, unboxed);
        }
        if (!comesBack) {
            locals.foundBoxed(unboxed & ~Registers.written(instruction));
        }
    }

    /** What is done otherwise, from {@code begin} on, and behind it. */
    private record Other(Runnable writer, boolean comesBack, Label begin, Label done) {
    }

    private void arithmetic(Instruction instruction, Other other, long unboxed) {
        Label ordinary = new Label();
        Precision result = FloatIntrinsics.result(instruction.opcode());
        IntConsumer push = operand -> push(instruction, operand);
        FloatIntrinsics.arithmetic(instruction.opcode(), method, push);
        FloatIntrinsics.jumpIfOrdinary(instruction.opcode(), method, push,
                result == Precision.SINGLE ? Locals.SINGLE_LIMIT : Locals.DOUBLE_LIMIT, ordinary);
        method.visitInsn(result.pop);
        write(other, unboxed);
        locals.label(ordinary, result.type);
        locals.popValue(result, Registers.F + instruction.rd());
        if (other.comesBack) {
            locals.label(other.done);
        }
    }

    private void comparison(Instruction instruction, Other other, long unboxed) {
        Label holds = new Label();
        Label fails = new Label();
        FloatIntrinsics.compare(instruction.opcode(), method, operand -> push(instruction, operand), holds, fails);
        write(other, unboxed);
        locals.label(holds);
        method.visitInsn(LCONST_1);
        locals.pop(instruction.rd());
        method.visitJumpInsn(GOTO, other.done);
        locals.label(fails);
        method.visitInsn(LCONST_0);
        locals.pop(instruction.rd());
        locals.label(other.done);
    }

    private void ownSign(Instruction instruction, Other other, long unboxed) {
        if (unboxed != 0) {
            Label boxed = new Label();
            method.visitJumpInsn(GOTO, boxed);
            write(other, unboxed);
            locals.label(boxed);
        }
        push(instruction, 1);
        FloatIntrinsics.ownSign(instruction.opcode(), method);
        locals.popValue(FloatIntrinsics.result(instruction.opcode()), Registers.F + instruction.rd());
        if (unboxed != 0 && other.comesBack) {
            locals.label(other.done);
        }
    }

    private void write(Other other, long unboxed) {
        if (unboxed != 0) {
            locals.label(other.begin);
        }
        other.writer.run();
        if (other.comesBack) {
            setLimits();
            method.visitJumpInsn(GOTO, other.done);
        }
    }

    /** Jumps where an operand that is to be a single may be none. Returns the registers that it looks at. */
    private long jumpIfUnboxed(Instruction instruction, Label to) {
        if (FloatIntrinsics.operands(instruction.opcode()) != Precision.SINGLE) {
            return 0;
        }
        long unboxed = locals.maybeUnboxed(Registers.read(instruction));
        for (long left = unboxed; left != 0; left &= left - 1) {
            locals.jumpIfUnboxed(Long.numberOfTrailingZeros(left), to);
        }
        return unboxed;
    }

    private void push(Instruction instruction, int operand) {
        int register = switch (operand) {
            case 1 -> instruction.rs1();
            case 2 -> instruction.rs2();
            default -> instruction.rs3();
        };
        Precision precision = FloatIntrinsics.operands(instruction.opcode());
        if (precision == null) {
            locals.push(register);
        } else {
            locals.pushValue(precision, Registers.F + register);
        }
    }
}
