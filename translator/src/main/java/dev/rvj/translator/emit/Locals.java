package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.translator.region.Registers;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * The local variables of a region's method, of which each has one type throughout. A guest register that is not used has
 * none. A double in a variable of that type keeps its bits, whatever they are, on the JVM's hosts of 64 bits: a register that
 * is used as a double may be one.
 */
final class Locals {
    static final int RUN = 1;
    static final int X = 2;
    static final int DEPTH = 3;
    /** What is left of {@code TieredRun.fuel}. */
    static final int FUEL = 4;
    /** Which instruction may leave the region. */
    static final int AT = 5;
    /** Where to go on, when the region is left. */
    static final int NEXT = 6;
    static final int SCRATCH = 8;
    static final int F = 10;
    static final int FCSR = 11;
    /** The place of the access at {@link #SCRATCH} for which the region is left. */
    static final int PLACE = 12;
    static final int BOUNDS = 13;
    /** What doubles are compared with, see {@link dev.rvj.isa.semantics.OrdinaryFloat}. */
    static final int DOUBLE_LIMIT = 14;
    private static final int FIRST = 16;
    private static final int FIRST_TYPE = 13;

    private final MethodVisitor method;
    private final List<Object> types = new ArrayList<>();
    private final int[] registers = new int[64];
    private final long doubles;
    private int size = FIRST;
    /** Where the last frame is; there must not be two in one place. */
    private int lastFrame = -1;
    /** What a frame without anything on the stack is told by: the first says all, the others that nothing has changed. */
    private int frame = F_FULL;

    /**
     * @param used the guest registers, a set of {@link Registers}
     * @param doubles those whose variables are doubles
     */
    Locals(MethodVisitor method, String owner, long used, long doubles) {
        this.method = method;
        this.doubles = doubles;
        types.addAll(List.of(owner, "dev/rvj/engine/TieredRun", "[J", INTEGER, INTEGER, INTEGER, LONG, LONG, "[J",
                "dev/rvj/hart/Fcsr", "dev/rvj/memory/AccessPlace",
                "dev/rvj/memory/AccessibleRange$Bounds", LONG));
        for (long left = used; left != 0; left &= left - 1) {
            int register = Long.numberOfTrailingZeros(left);
            registers[register] = allocate(isDouble(register) ? DOUBLE : LONG);
        }
    }

    private boolean isDouble(int register) {
        return (doubles >>> register & 1) != 0;
    }

    /** A new variable for a long. */
    int allocate() {
        return allocate(LONG);
    }

    private int allocate(Object type) {
        types.add(type);
        size += 2;
        return size - 2;
    }

    /** A new variable for an int. */
    int allocateInt() {
        types.add(INTEGER);
        return size++;
    }

    /** A new variable for an array of longs. */
    int allocateArray() {
        types.add("[J");
        return size++;
    }

    /** Begins what jumps lead to; there must be no new variables behind the first. */
    void label(Label label) {
        method.visitLabel(label);
        if (label.getOffset() != lastFrame) {
            lastFrame = label.getOffset();
            method.visitFrame(frame, types.size(), types.toArray(), 0, null);
            frame = F_SAME;
        }
    }

    /** Begins what jumps lead to with one value on the stack, as a handler with an exception; it must not be the first label. */
    void label(Label label, Object type) {
        method.visitLabel(label);
        if (label.getOffset() != lastFrame) {
            lastFrame = label.getOffset();
            method.visitFrame(F_SAME1, 0, null, 1, new Object[] {type});
        }
    }

    /** The slots that all variables take. */
    int size() {
        return size;
    }

    /** Sets every variable for a number that is allocated by now to 0. */
    void clear() {
        int local = FIRST;
        for (Object type : types.subList(FIRST_TYPE, types.size())) {
            if (type == INTEGER) {
                method.visitInsn(ICONST_0);
                method.visitVarInsn(ISTORE, local);
            } else if (type == LONG) {
                method.visitInsn(LCONST_0);
                method.visitVarInsn(LSTORE, local);
            } else if (type == DOUBLE) {
                method.visitInsn(DCONST_0);
                method.visitVarInsn(DSTORE, local);
            }
            local += type == LONG || type == DOUBLE ? 2 : 1;
        }
    }

    /** Pushes the bits of a register of {@link Registers}; x0 is number 0. */
    void push(int register) {
        if (register == 0) {
            method.visitInsn(LCONST_0);
        } else if (isDouble(register)) {
            method.visitVarInsn(DLOAD, registers[register]);
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Double", "doubleToRawLongBits", "(D)J", false);
        } else {
            method.visitVarInsn(LLOAD, registers[register]);
        }
    }

    /** Pops the bits of a register other than x0. */
    void pop(int register) {
        if (isDouble(register)) {
            toDouble();
            method.visitVarInsn(DSTORE, registers[register]);
        } else {
            method.visitVarInsn(LSTORE, registers[register]);
        }
    }

    /** Pushes an f register as a double. */
    void pushDouble(int register) {
        if (isDouble(register)) {
            method.visitVarInsn(DLOAD, registers[register]);
        } else {
            method.visitVarInsn(LLOAD, registers[register]);
            toDouble();
        }
    }

    /** Pops a double into an f register. */
    void popDouble(int register) {
        if (isDouble(register)) {
            method.visitVarInsn(DSTORE, registers[register]);
        } else {
            method.visitMethodInsn(INVOKESTATIC, "java/lang/Double", "doubleToRawLongBits", "(D)J", false);
            method.visitVarInsn(LSTORE, registers[register]);
        }
    }

    private void toDouble() {
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Double", "longBitsToDouble", "(J)D", false);
    }

    /** Gets registers from the hart. */
    void load(long set) {
        for (long left = set; left != 0; left &= left - 1) {
            int register = Long.numberOfTrailingZeros(left);
            pushElement(register);
            method.visitInsn(LALOAD);
            pop(register);
        }
    }

    /** Gives registers to the hart. */
    void writeBack(long set) {
        for (long left = set; left != 0; left &= left - 1) {
            int register = Long.numberOfTrailingZeros(left);
            pushElement(register);
            push(register);
            method.visitInsn(LASTORE);
        }
    }

    private void pushElement(int register) {
        method.visitVarInsn(ALOAD, register < Registers.F ? X : F);
        Numbers.push(method, register % Registers.F);
    }
}
