package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.memory.AccessibleRanges;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes accesses to memory. In flat memory, each group of accesses is compared with the bounds of the range that it was
 * in last, which two local variables hold: its start, and how far into it the first byte of the widest group may be.
 */
final class MemoryEmitter {
    private static final String RANGES = "dev/rvj/memory/AccessibleRanges";

    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;
    private final GuestMemory guest;
    private final AccessGroups groups;
    private final List<AccessGroups.Slot> slots;
    private final List<Integer> starts = new ArrayList<>();
    private final int firstSlot;

    MemoryEmitter(MethodVisitor method, Constants constants, Locals locals, GuestMemory guest, Region region) {
        this.method = method;
        this.constants = constants;
        this.locals = locals;
        this.guest = guest;
        groups = guest.isFlat() ? new AccessGroups(region) : null;
        slots = guest.isFlat() ? groups.slots() : List.of();
        firstSlot = slots.isEmpty() ? 0 : guest.accessible().allocate(slots.size());
        slots.forEach(_ -> {
            starts.add(locals.allocate());
            locals.allocate();
        });
    }

    /** Whether accesses are written out; if not, they are calls of the semantics methods. */
    boolean isFlat() {
        return guest.isFlat() && firstSlot >= 0;
    }

    int firstSlot() {
        return firstSlot;
    }

    int slotCount() {
        return slots.size();
    }

    /** Gets the bounds from the slots. */
    void loadSlots() {
        if (!isFlat()) {
            return;
        }
        for (AccessGroups.Slot slot : slots) {
            constants.push(method, guest.accessible().slots(), long[].class);
            Numbers.push(method, firstSlot + slot.index);
            method.visitInsn(LALOAD);
            method.visitVarInsn(LSTORE, Locals.SCRATCH);
            setBounds(slot);
        }
    }

    private void setBounds(AccessGroups.Slot slot) {
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitMethodInsn(INVOKESTATIC, RANGES, "start", "(J)J", false);
        method.visitVarInsn(LSTORE, starts.get(slot.index));
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        Numbers.push(method, slot.span);
        method.visitMethodInsn(INVOKESTATIC, RANGES, "room", "(JI)J", false);
        method.visitVarInsn(LSTORE, starts.get(slot.index) + 2);
    }

    void pushMemory() {
        constants.push(method, guest.memory(), guest.memory().getClass());
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
            check(group, leave);
        }
        Access access = Access.of(instruction.opcode());
        constants.push(method, GuestMemory.handle(access.type()), VarHandle.class);
        constants.push(method, guest.segment(), MemorySegment.class);
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

    private void check(AccessGroups.Group group, Runnable leave) {
        AccessGroups.Slot slot = group.slot;
        Label inside = new Label();
        pushAddress(group.base(), group.low());
        method.visitVarInsn(LLOAD, starts.get(slot.index));
        method.visitInsn(LSUB);
        method.visitVarInsn(LLOAD, starts.get(slot.index) + 2);
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false);
        method.visitJumpInsn(IFLT, inside);
        constants.push(method, guest.accessible(), AccessibleRanges.class);
        pushAddress(group.base(), group.low());
        Numbers.push(method, group.span());
        Numbers.push(method, slot.protection());
        Numbers.push(method, firstSlot + slot.index);
        method.visitMethodInsn(INVOKEVIRTUAL, RANGES, "find", "(JIII)J", false);
        method.visitVarInsn(LSTORE, Locals.SCRATCH);
        setBounds(slot);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitInsn(LCONST_0);
        method.visitInsn(LCMP);
        method.visitJumpInsn(IFNE, inside);
        leave.run();
        locals.label(inside);
    }
}
