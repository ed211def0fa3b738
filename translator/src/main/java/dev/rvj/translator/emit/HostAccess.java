package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.memory.NearAddress;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes accesses to near memory by the host's address. For each group, behind what checks it, a variable takes where the
 * host has what its base register points to, or its lowest byte if that is below; the rest of an access is an offset. No
 * range has the first page: so what a register points to is near, too, if what is less than a page behind it is in a range.
 */
final class HostAccess {
    private static final String MEMORY = "dev/rvj/memory/HostMemory";
    private static final String NEAR = "dev/rvj/memory/NearAddress";

    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;
    /** A variable: where the host has the guest's address 0. */
    private final int near;
    /** By base register, a variable: the address that accesses of the group that was checked last are offsets from. */
    private final Map<Integer, Integer> origins = new HashMap<>();

    HostAccess(MethodVisitor method, Constants constants, Locals locals, AccessGroups groups) {
        this.method = method;
        this.constants = constants;
        this.locals = locals;
        near = locals.allocate();
        groups.all().stream().filter(group -> !group.isFar()).map(AccessGroups.Group::base).distinct().sorted()
                .forEach(base -> origins.put(base, locals.allocate()));
    }

    /** Gets the variable that is the same all the time. */
    void enter() {
        constants.nearAddress(method);
        method.visitMethodInsn(INVOKEVIRTUAL, NEAR, "value", "()J", false);
        method.visitVarInsn(LSTORE, near);
    }

    /** Writes what finds the origin of a group that has been checked. */
    void find(AccessGroups.Group group) {
        locals.push(group.base());
        add(origin(group));
        // No near address changes by that; and whatever a register holds, the group ends less than a page behind the sum.
        Numbers.push(method, NearAddress.MASK);
        method.visitInsn(LAND);
        method.visitVarInsn(LLOAD, near);
        method.visitInsn(LADD);
        method.visitVarInsn(LSTORE, origins.get(group.base()));
    }

    /** Pushes the address of an access of the group that was found last. */
    void pushAddress(Instruction instruction, AccessGroups.Group group) {
        method.visitVarInsn(LLOAD, origins.get(group.base()));
        add(instruction.imm() - origin(group));
    }

    private static int origin(AccessGroups.Group group) {
        return Math.min(group.low(), 0);
    }

    private void add(int offset) {
        if (offset != 0) {
            Numbers.push(method, (long) offset);
            method.visitInsn(LADD);
        }
    }

    /** Loads from the address on the stack. */
    void load(Access access) {
        method.visitMethodInsn(INVOKESTATIC, MEMORY, "get" + access.bufferName(), "(J)" + access.type(), false);
    }

    /** Stores the value on the stack at the address below it. */
    void store(Access access) {
        method.visitMethodInsn(INVOKESTATIC, MEMORY, "put" + access.bufferName(), "(J" + access.type() + ")V", false);
    }
}
