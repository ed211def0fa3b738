package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Tlb;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes accesses to memory; in flat memory and behind a TLB as such, each group of them behind a check. */
final class MemoryEmitter {
    private static final String SYSTEM = "dev/rvj/memory/SystemMemory";
    private static final String BUFFER = "java/nio/MappedByteBuffer";
    private static final String HANDLES = "dev/rvj/memory/PlainAccess";

    /** What no address is compared as. */
    private static final long NO_PAGE = -1;
    private static final int PAGE_SHIFT = Long.numberOfTrailingZeros(AddressSpace.PAGE);

    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;
    private final GuestMemory guest;
    private final AccessGroups groups;
    private final RangeChecks ranges;
    private final Places places;
    /** Null where memory is not flat. */
    private final LoopChecks checks;
    /** Null where near memory is accessed as a buffer. */
    private final HostAccess host;
    /** The TLB, and where it has the page of the address in {@link Locals#SCRATCH}. */
    private final int tlb;
    private final int slot;
    /** By base register, what makes an index into the buffer of an offset: for the groups of several accesses behind a TLB. */
    private final Map<Integer, Integer> starts = new HashMap<>();
    /** By groups' key, what was found last: the way from an address to what is there is shorter than by the TLB. */
    private final Map<Integer, Recent> recent = new HashMap<>();

    /** Variables for a page that may be accessed, and what makes an index into the buffer of an address in it. */
    private record Recent(int page, int delta) {
    }

    MemoryEmitter(MethodVisitor method, Constants constants, Locals locals, GuestMemory guest, Pointers pointers,
            Region region) {
        this.method = method;
        this.constants = constants;
        this.locals = locals;
        this.guest = guest;
        places = new Places(method);
        ranges = new RangeChecks(method, constants, locals, guest, pointers, region, places);
        groups = guest.isFlat() || guest.isPaged() ? new AccessGroups(region, guest) : null;
        checks = guest.isFlat() ? new LoopChecks(method, constants, locals, guest, region, groups) : null;
        host = guest.isByAddress() ? new HostAccess(method, constants, locals, groups) : null;
        tlb = guest.isPaged() ? locals.allocateArray() : 0;
        slot = guest.isPaged() ? locals.allocateInt() : 0;
        if (guest.isPaged()) {
            groups.all().stream().filter(group -> group.isInLoop() && !group.isFar()).map(AccessGroups.Group::key).sorted()
                    .forEach(key -> recent.computeIfAbsent(key, _ -> new Recent(locals.allocate(), locals.allocateInt())));
            groups.all().stream().filter(group -> group.size() > 1 && !group.isFar()).map(AccessGroups.Group::base).sorted()
                    .forEach(base -> starts.computeIfAbsent(base, _ -> locals.allocateInt()));
        }
    }

    /** Writes what has to come before a region is entered elsewhere than at its first block. */
    void enterElsewhere() {
        if (checks != null) {
            checks.begin();
        }
    }

    /** Gets what accesses use. */
    void enter() {
        if (host != null) {
            host.enter();
        }
        refresh();
    }

    /** Gets what accesses use and a call may change. */
    void refresh() {
        if (guest.isPaged()) {
            constants.system(method);
            method.visitFieldInsn(GETFIELD, SYSTEM, "dataTlb", "[J");
            method.visitVarInsn(ASTORE, tlb);
            for (Recent known : recent.values()) {
                method.visitLdcInsn(NO_PAGE);
                method.visitVarInsn(LSTORE, known.page);
            }
        }
    }

    /** What checks accesses ahead of the loop that begins with a block; null if nothing does. */
    LoopChecks checksOf(BasicBlock head) {
        return checks != null && checks.isChecked(head) ? checks : null;
    }

    /** Whether an access is written out; if not, it is a call of its semantics method. */
    boolean isWrittenOut(Site site) {
        return groups != null && groups.of(site) != null && (guest.isFlat() || !groups.isFar(site));
    }

    void pushMemory() {
        constants.memory(method, guest.type());
    }

    /** Pushes what a store stores. */
    void pushStored(Instruction instruction) {
        boolean isFloat = instruction.opcode().format().operands().contains("frs2");
        locals.push(instruction.rs2() + (isFloat ? Registers.F : 0));
    }

    /**
     * Writes a load or a store.
     *
     * @param leave writes what leaves the region for the interpreter to do the access
     */
    void access(Site site, Runnable leave) {
        Instruction instruction = site.instruction();
        AccessGroups.Group group = groups.beginningAt(site);
        if (group != null && guest.isPaged()) {
            check(site, group, leave);
        } else if (group != null && !group.isAhead) {
            ranges.check(site, group, leave);
        }
        if (group != null && host != null && !group.isFar()) {
            host.find(group);
        }
        if (guest.isTold() && instruction.opcode().kind() == Kind.STORE) {
            tell(instruction);
        }
        Access access = Access.of(instruction.opcode());
        if (groups.isFar(site)) {
            accessFar(instruction, access);
        } else if (host != null) {
            accessHost(instruction, access, groups.of(site));
        } else {
            accessNear(instruction, access, groups.of(site));
        }
    }

    private void tell(Instruction store) {
        pushMemory();
        locals.pushSum(store.rs1(), store.imm());
        Numbers.push(method, Access.of(store.opcode()).size());
        method.visitMethodInsn(INVOKEVIRTUAL, "dev/rvj/memory/LoggedMemory", "storingPlain", "(JI)V", false);
    }

    private void accessNear(Instruction instruction, Access access, AccessGroups.Group group) {
        constants.near(method);
        if (guest.isPaged() && group.size() == 1) {
            method.visitVarInsn(LLOAD, Locals.SCRATCH);
            method.visitInsn(L2I);
            addDelta(group);
        } else {
            pushStart(instruction.rs1());
            if (instruction.imm() != 0) {
                Numbers.push(method, instruction.imm());
                method.visitInsn(IADD);
            }
        }
        if (instruction.opcode().kind() == Kind.LOAD) {
            method.visitMethodInsn(INVOKEVIRTUAL, BUFFER, "get" + access.bufferName(), "(I)" + access.type(), false);
            popLoaded(instruction, access);
        } else {
            pushNarrowed(instruction, access);
            method.visitMethodInsn(INVOKEVIRTUAL, BUFFER, "put" + access.bufferName(),
                    "(I" + access.type() + ")Ljava/nio/ByteBuffer;", false);
            method.visitInsn(POP);
        }
    }

    private void accessHost(Instruction instruction, Access access, AccessGroups.Group group) {
        host.pushAddress(instruction, group);
        if (instruction.opcode().kind() == Kind.LOAD) {
            host.load(access);
            popLoaded(instruction, access);
        } else {
            pushNarrowed(instruction, access);
            host.store(access);
        }
    }

    /** Pushes what is to be added to offsets to get an index into the buffer. */
    private void pushStart(int base) {
        if (guest.isPaged()) {
            method.visitVarInsn(ILOAD, starts.get(base));
        } else {
            locals.push(base);
            method.visitInsn(L2I);
        }
    }

    /** Makes an index into the buffer of the low half of an address in the page that was looked at. */
    private void addDelta(AccessGroups.Group group) {
        Recent known = recent.get(group.key());
        if (known == null) {
            pushEntry(Tlb.DELTA);
            method.visitInsn(L2I);
        } else {
            method.visitVarInsn(ILOAD, known.delta);
        }
        method.visitInsn(IADD);
    }

    /** Pushes a word of the TLB's entry. */
    private void pushEntry(int word) {
        method.visitVarInsn(ALOAD, tlb);
        method.visitVarInsn(ILOAD, slot);
        if (word != 0) {
            Numbers.push(method, word);
            method.visitInsn(IADD);
        }
        method.visitInsn(LALOAD);
    }

    /** Looks at what was found last, and at the TLB, which must have the page of all bytes for the kind of access. */
    private void check(Site site, AccessGroups.Group group, Runnable leave) {
        Label inside = new Label();
        Label known = new Label();
        Recent last = recent.get(group.key());
        locals.pushSum(group.base(), group.low());
        method.visitVarInsn(LSTORE, Locals.SCRATCH);
        if (last != null) {
            compareWith(last, group, known);
        }
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        Numbers.push(method, Tlb.SLOT_SHIFT);
        method.visitInsn(LUSHR);
        method.visitInsn(L2I);
        Numbers.push(method, Tlb.SLOT_MASK);
        method.visitInsn(IAND);
        method.visitVarInsn(ISTORE, slot);
        pushEntry(group.writes() ? Tlb.WRITE : Tlb.READ);
        // The entry of the first byte's page is never of the page behind it.
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        if (group.span() > 1) {
            Numbers.push(method, (long) group.span() - 1);
            method.visitInsn(LADD);
        }
        mask(-AddressSpace.PAGE);
        method.visitInsn(LCMP);
        method.visitJumpInsn(IFEQ, inside);
        Runnable pushPlace = () -> constants.place(method, group.slot);
        if (guest.isUnsteady(site.pc())) {
            places.find(pushPlace, inside);
        }
        places.leave(pushPlace, leave);
        locals.label(inside);
        if (last != null) {
            method.visitVarInsn(LLOAD, Locals.SCRATCH);
            mask(-AddressSpace.PAGE);
            method.visitVarInsn(LSTORE, last.page);
            pushEntry(Tlb.DELTA);
            method.visitInsn(L2I);
            method.visitVarInsn(ISTORE, last.delta);
            locals.label(known);
        }
        if (group.size() > 1) {
            locals.push(group.base());
            method.visitInsn(L2I);
            addDelta(group);
            method.visitVarInsn(ISTORE, starts.get(group.base()));
        }
    }

    /** Goes on where all bytes of a group are in a page; a misaligned access alone may be looked up although it is there. */
    private void compareWith(Recent last, AccessGroups.Group group, Label known) {
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        if (group.isOnePlace()) {
            mask(-AddressSpace.PAGE | group.span() - 1);
        } else {
            Numbers.push(method, (long) group.span() - 1);
            method.visitInsn(LADD);
            mask(-AddressSpace.PAGE);
            spoilIfCrossing();
        }
        method.visitVarInsn(LLOAD, last.page);
        method.visitInsn(LCMP);
        method.visitJumpInsn(IFEQ, known);
    }

    /**
     * Makes of the page of the last byte what is no page if the first one, at {@link Locals#SCRATCH}, is in another: the page
     * before. Then the bits of both that differ are the lowest ones, and added as a number they are odd.
     */
    private void spoilIfCrossing() {
        method.visitInsn(DUP2);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitInsn(LXOR);
        Numbers.push(method, PAGE_SHIFT);
        method.visitInsn(LUSHR);
        method.visitInsn(LADD);
    }

    private void mask(int bits) {
        Numbers.push(method, (long) bits);
        method.visitInsn(LAND);
    }

    private void accessFar(Instruction instruction, Access access) {
        method.visitFieldInsn(GETSTATIC, HANDLES, access.handle(), "Ljava/lang/invoke/VarHandle;");
        constants.segment(method);
        locals.pushSum(instruction.rs1(), instruction.imm());
        if (instruction.opcode().kind() == Kind.LOAD) {
            method.visitMethodInsn(INVOKEVIRTUAL, "java/lang/invoke/VarHandle", "get",
                    "(Ljava/lang/foreign/MemorySegment;J)" + access.type(), false);
            popLoaded(instruction, access);
        } else {
            pushNarrowed(instruction, access);
            method.visitMethodInsn(INVOKEVIRTUAL, "java/lang/invoke/VarHandle", "set",
                    "(Ljava/lang/foreign/MemorySegment;J" + access.type() + ")V", false);
        }
    }

    private void popLoaded(Instruction instruction, Access access) {
        long written = Registers.written(instruction);
        int register = Long.numberOfTrailingZeros(written);
        if (written != 0 && instruction.opcode() == Opcode.FLW && locals.isSingle(register)) {
            Precision.SINGLE.fromBits(method);
            locals.popValue(Precision.SINGLE, register);
            return;
        }
        if (written == 0) {
            method.visitInsn(access.isLong() ? POP2 : POP);
        } else if (locals.isInt(register)) {
            access.extendToInt(method);
            locals.popInt(register);
        } else {
            access.extend(method);
            locals.pop(register);
        }
    }

    private void pushNarrowed(Instruction instruction, Access access) {
        int register = Registers.F + instruction.rs2();
        if (instruction.opcode() == Opcode.FSW && locals.isSingle(register)) {
            locals.pushValue(Precision.SINGLE, register);
            Precision.SINGLE.toBits(method);
            return;
        }
        pushStored(instruction);
        access.narrow(method);
    }
}
