package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes accesses to memory; in flat memory as such, each group of them behind a check. */
final class MemoryEmitter {
    private static final String RANGE = "dev/rvj/memory/AccessibleRange";
    private static final String BUFFER = "java/nio/MappedByteBuffer";
    private static final String BOUNDS = RANGE + "$Bounds";
    private static final String HANDLES = "dev/rvj/memory/PlainAccess";

    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;
    private final GuestMemory guest;
    private final Region region;
    private final AccessGroups groups;

    MemoryEmitter(MethodVisitor method, Constants constants, Locals locals, GuestMemory guest, Region region) {
        this.method = method;
        this.constants = constants;
        this.locals = locals;
        this.guest = guest;
        this.region = region;
        groups = guest.isFlat() ? new AccessGroups(region, guest::isFar) : null;
    }

    /** Whether accesses are written out; if not, they are calls of the semantics methods. */
    boolean isFlat() {
        return guest.isFlat();
    }

    void pushMemory() {
        constants.memory(method, guest.type());
    }

    void pushAddress(int base, int offset) {
        locals.push(base);
        if (offset != 0) {
            Numbers.push(method, (long) offset);
            method.visitInsn(LADD);
        }
    }

    /** Pushes what a store stores. */
    void pushStored(Instruction instruction) {
        boolean isFloat = instruction.opcode().format().operands().contains("frs2");
        locals.push(instruction.rs2() + (isFloat ? Registers.F : 0));
    }

    /**
     * Writes a load, which pushes the register value, or a store.
     *
     * @param leave writes what leaves the region for the interpreter to do the access
     */
    void access(Site site, Runnable leave) {
        Instruction instruction = site.instruction();
        AccessGroups.Group group = groups.beginningAt(site);
        if (group != null) {
            check(site, group, leave);
        }
        if (guest.isTold() && instruction.opcode().kind() == Kind.STORE) {
            tell(instruction);
        }
        if (groups.isFar(site)) {
            accessFar(instruction, Access.of(instruction.opcode()));
        } else {
            accessNear(instruction, Access.of(instruction.opcode()));
        }
    }

    private void tell(Instruction store) {
        pushMemory();
        pushAddress(store.rs1(), store.imm());
        Numbers.push(method, Access.of(store.opcode()).size());
        method.visitMethodInsn(INVOKEVIRTUAL, "dev/rvj/memory/LoggedMemory", "storing", "(JI)V", false);
    }

    private void accessNear(Instruction instruction, Access access) {
        constants.near(method);
        locals.push(instruction.rs1());
        method.visitInsn(L2I);
        if (instruction.imm() != 0) {
            Numbers.push(method, instruction.imm());
            method.visitInsn(IADD);
        }
        if (instruction.opcode().kind() == Kind.LOAD) {
            method.visitMethodInsn(INVOKEVIRTUAL, BUFFER, "get" + access.bufferName(), "(I)" + access.type(), false);
            access.extend(method);
        } else {
            pushStored(instruction);
            access.narrow(method);
            method.visitMethodInsn(INVOKEVIRTUAL, BUFFER, "put" + access.bufferName(),
                    "(I" + access.type() + ")Ljava/nio/ByteBuffer;", false);
            method.visitInsn(POP);
        }
    }

    private void accessFar(Instruction instruction, Access access) {
        method.visitFieldInsn(GETSTATIC, HANDLES, access.handle(), "Ljava/lang/invoke/VarHandle;");
        constants.segment(method);
        pushAddress(instruction.rs1(), instruction.imm());
        if (instruction.opcode().kind() == Kind.LOAD) {
            method.visitMethodInsn(INVOKEVIRTUAL, "java/lang/invoke/VarHandle", "get",
                    "(Ljava/lang/foreign/MemorySegment;J)" + access.type(), false);
            access.extend(method);
        } else {
            pushStored(instruction);
            access.narrow(method);
            method.visitMethodInsn(INVOKEVIRTUAL, "java/lang/invoke/VarHandle", "set",
                    "(Ljava/lang/foreign/MemorySegment;J" + access.type() + ")V", false);
        }
    }

    private void check(Site site, AccessGroups.Group group, Runnable leave) {
        AccessGroups.Slot slot = group.slot;
        Label inside = new Label();
        constants.range(method, slot);
        method.visitFieldInsn(GETFIELD, RANGE, "bounds", "L" + BOUNDS + ";");
        method.visitVarInsn(ASTORE, Locals.BOUNDS);
        pushAddress(group.base(), group.low());
        method.visitVarInsn(ALOAD, Locals.BOUNDS);
        method.visitFieldInsn(GETFIELD, BOUNDS, "start", "J");
        method.visitInsn(LSUB);
        method.visitVarInsn(ALOAD, Locals.BOUNDS);
        method.visitFieldInsn(GETFIELD, BOUNDS, "room", "J");
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false);
        method.visitJumpInsn(IFLT, inside);
        constants.range(method, slot);
        pushAddress(group.base(), group.low());
        method.visitMethodInsn(INVOKEVIRTUAL, RANGE, "coveredBefore", "(J)Z", false);
        method.visitJumpInsn(IFNE, inside);
        if (guest.isUnsteady(site.pc()) || guest.isAhead() && !region.isInLoop(site.pc())) {
            constants.range(method, slot);
            pushAddress(group.base(), group.low());
            method.visitMethodInsn(INVOKEVIRTUAL, RANGE, "find", "(J)Z", false);
            method.visitJumpInsn(IFNE, inside);
        }
        constants.range(method, slot);
        method.visitVarInsn(ASTORE, Locals.RANGE);
        pushAddress(group.base(), group.low());
        method.visitVarInsn(LSTORE, Locals.SCRATCH);
        leave.run();
        locals.label(inside);
    }
}
