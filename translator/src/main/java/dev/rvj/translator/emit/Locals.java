package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.F_FULL;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.F_SAME1;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.INTEGER;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LALOAD;
import static org.objectweb.asm.Opcodes.LASTORE;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.LONG;
import static org.objectweb.asm.Opcodes.LSTORE;

import dev.rvj.translator.region.Registers;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * The local variables of a region's method, of which each has one type throughout. A guest register that is not used has
 * none.
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
    private static final int FIRST = 14;
    private static final int FIRST_TYPE = 12;

    private final MethodVisitor method;
    private final List<Object> types = new ArrayList<>();
    private final int[] registers = new int[64];
    private int size = FIRST;
    /** Where the last frame is; there must not be two in one place. */
    private int lastFrame = -1;
    /** What a frame without anything on the stack is told by: the first says all, the others that nothing has changed. */
    private int frame = F_FULL;

    /** @param used the guest registers, a set of {@link Registers} */
    Locals(MethodVisitor method, String owner, long used) {
        this.method = method;
        types.addAll(List.of(owner, "dev/rvj/engine/TieredRun", "[J", INTEGER, INTEGER, INTEGER, LONG, LONG, "[J",
                "dev/rvj/hart/Fcsr", "dev/rvj/memory/AccessPlace",
                "dev/rvj/memory/AccessibleRange$Bounds"));
        for (long left = used; left != 0; left &= left - 1) {
            registers[Long.numberOfTrailingZeros(left)] = allocate();
        }
    }

    /** A new variable for a long. */
    int allocate() {
        types.add(LONG);
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

    /** Begins a handler, where there is an exception on the stack; it must not be the first label. */
    void handler(Label label, String type) {
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
            if (type == INTEGER || type == LONG) {
                method.visitInsn(type == INTEGER ? ICONST_0 : LCONST_0);
                method.visitVarInsn(type == INTEGER ? ISTORE : LSTORE, local);
            }
            local += type == LONG ? 2 : 1;
        }
    }

    /** Pushes a register of {@link Registers}; x0 is number 0. */
    void push(int register) {
        if (register == 0) {
            method.visitInsn(LCONST_0);
        } else {
            method.visitVarInsn(LLOAD, registers[register]);
        }
    }

    /** Pops into a register other than x0. */
    void pop(int register) {
        method.visitVarInsn(LSTORE, registers[register]);
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
