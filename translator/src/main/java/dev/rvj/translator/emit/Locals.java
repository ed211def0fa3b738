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
 * is used as a double may be one. One that is used as a single is two: a float, its low half, and an int, the other one.
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
    static final int SINGLE_LIMIT = 16;
    private static final int FIRST = 17;
    private static final long LOW = 0xffff_ffffL;
    private static final int FIRST_TYPE = 14;

    private final MethodVisitor method;
    private final List<Object> types = new ArrayList<>();
    private final int[] registers = new int[64];
    private final FloatRegisters floats;
    /** The registers whose variable is an int, since they never hold another value than a sign-extended 32 bit one. */
    private final long ints;
    /** The registers whose high half is known to box what is in the low one. */
    private long boxed;
    private int size = FIRST;
    /** Where the last frame is; there must not be two in one place. */
    private int lastFrame = -1;
    /** What a frame without anything on the stack is told by: the first says all, the others that nothing has changed. */
    private int frame = F_FULL;

    /**
     * @param used the guest registers, a set of {@link Registers}
     * @param ints those that never hold another value than a sign-extended 32 bit one
     * @param floats those whose variables are floats or doubles
     */
    Locals(MethodVisitor method, String owner, long used, long ints, FloatRegisters floats) {
        this.method = method;
        this.ints = ints;
        this.floats = floats;
        types.addAll(List.of(owner, "dev/rvj/engine/TieredRun", "[J", INTEGER, INTEGER, INTEGER, LONG, LONG, "[J",
                "dev/rvj/hart/Fcsr", "dev/rvj/memory/AccessPlace",
                "dev/rvj/memory/AccessibleRange$Bounds", LONG, INTEGER));
        for (long left = used; left != 0; left &= left - 1) {
            int register = Long.numberOfTrailingZeros(left);
            if (isSingle(register)) {
                types.add(FLOAT);
                registers[register] = size++;
                allocateInt();
            } else if (isInt(register)) {
                registers[register] = allocateInt();
            } else {
                registers[register] = allocate(isDouble(register) ? DOUBLE : LONG);
            }
        }
    }

    private boolean isDouble(int register) {
        return (floats.doubles() >>> register & 1) != 0;
    }

    /** Whether a register's variable is an int. */
    boolean isInt(int register) {
        return (ints >>> register & 1) != 0;
    }

    /** Pushes the low half of an x register. */
    void pushInt(int register) {
        if (register == 0) {
            method.visitInsn(ICONST_0);
        } else if (isInt(register)) {
            method.visitVarInsn(ILOAD, registers[register]);
        } else {
            push(register);
            method.visitInsn(L2I);
        }
    }

    /** Pops an int into an x register other than x0, sign-extended. */
    void popInt(int register) {
        if (isInt(register)) {
            method.visitVarInsn(ISTORE, registers[register]);
        } else {
            method.visitInsn(I2L);
            pop(register);
        }
    }

    /** Whether a register's variables are those of a single. */
    boolean isSingle(int register) {
        return (floats.singles() >>> register & 1) != 0;
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
            } else if (type == FLOAT) {
                method.visitInsn(FCONST_0);
                method.visitVarInsn(FSTORE, local);
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
        } else if (isInt(register)) {
            method.visitVarInsn(ILOAD, registers[register]);
            method.visitInsn(I2L);
        } else if (isDouble(register)) {
            method.visitVarInsn(DLOAD, registers[register]);
            Precision.DOUBLE.toBits(method);
        } else if (isSingle(register)) {
            method.visitVarInsn(ILOAD, registers[register] + 1);
            method.visitInsn(I2L);
            Numbers.push(method, Integer.SIZE);
            method.visitInsn(LSHL);
            method.visitVarInsn(FLOAD, registers[register]);
            Precision.SINGLE.toBits(method);
            method.visitInsn(I2L);
            method.visitLdcInsn(LOW);
            method.visitInsn(LAND);
            method.visitInsn(LOR);
        } else {
            method.visitVarInsn(LLOAD, registers[register]);
        }
    }

    /** Pushes what a register holds and a number, added. */
    void pushSum(int register, long number) {
        push(register);
        if (number != 0) {
            Numbers.push(method, number);
            method.visitInsn(LADD);
        }
    }

    /** Pops the bits of a register other than x0. */
    void pop(int register) {
        boxed &= ~(1L << register);
        if (isDouble(register)) {
            Precision.DOUBLE.fromBits(method);
            method.visitVarInsn(DSTORE, registers[register]);
        } else if (isSingle(register)) {
            method.visitInsn(DUP2);
            Numbers.push(method, Integer.SIZE);
            method.visitInsn(LSHR);
            method.visitInsn(L2I);
            method.visitVarInsn(ISTORE, registers[register] + 1);
            method.visitInsn(L2I);
            Precision.SINGLE.fromBits(method);
            method.visitVarInsn(FSTORE, registers[register]);
        } else if (isInt(register)) {
            method.visitInsn(L2I);
            popInt(register);
        } else {
            method.visitVarInsn(LSTORE, registers[register]);
        }
    }

    /** Pushes an f register as a double, or as the single in its low half. */
    void pushValue(Precision precision, int register) {
        if (precision == Precision.DOUBLE && isDouble(register)) {
            method.visitVarInsn(DLOAD, registers[register]);
        } else if (precision == Precision.SINGLE && isSingle(register)) {
            method.visitVarInsn(FLOAD, registers[register]);
        } else {
            push(register);
            if (precision == Precision.SINGLE) {
                method.visitInsn(L2I);
            }
            precision.fromBits(method);
        }
    }

    /** Pops a value into an f register; a single is boxed. */
    void popValue(Precision precision, int register) {
        if (precision == Precision.DOUBLE && isDouble(register)) {
            method.visitVarInsn(DSTORE, registers[register]);
        } else if (precision == Precision.SINGLE && isSingle(register)) {
            method.visitVarInsn(FSTORE, registers[register]);
            method.visitInsn(ICONST_M1);
            method.visitVarInsn(ISTORE, registers[register] + 1);
        } else {
            precision.toBits(method);
            if (precision == Precision.SINGLE) {
                method.visitInsn(I2L);
                method.visitLdcInsn(~LOW);
                method.visitInsn(LOR);
            }
            pop(register);
        }
        boxed = precision == Precision.SINGLE ? boxed | 1L << register : boxed & ~(1L << register);
    }

    /** Nothing is known of what registers hold, for control may come from anywhere. */
    void forgetBoxed() {
        boxed = 0;
    }

    /** Registers hold boxed singles where control comes to from here. */
    void foundBoxed(long set) {
        boxed |= set;
    }

    /** Those of a set of f registers that may hold no boxed single. */
    long maybeUnboxed(long set) {
        return set & ~boxed;
    }

    /** Jumps where an f register holds no boxed single. */
    void jumpIfUnboxed(int register, Label to) {
        if (isSingle(register)) {
            method.visitVarInsn(ILOAD, registers[register] + 1);
        } else {
            push(register);
            Numbers.push(method, Integer.SIZE);
            method.visitInsn(LSHR);
            method.visitInsn(L2I);
        }
        method.visitInsn(ICONST_M1);
        method.visitJumpInsn(IF_ICMPNE, to);
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

    void loadFuel() {
        method.visitVarInsn(ALOAD, RUN);
        method.visitFieldInsn(GETFIELD, "dev/rvj/engine/TieredRun", "fuel", "I");
        method.visitVarInsn(ISTORE, FUEL);
    }

    void writeBackFuel() {
        method.visitVarInsn(ALOAD, RUN);
        method.visitVarInsn(ILOAD, FUEL);
        method.visitFieldInsn(PUTFIELD, "dev/rvj/engine/TieredRun", "fuel", "I");
    }
}
