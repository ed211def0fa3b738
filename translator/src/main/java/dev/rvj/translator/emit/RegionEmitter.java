package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.engine.TranslatedCode;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Flow;
import dev.rvj.translator.region.Liveness;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import dev.rvj.translator.region.Widths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes the method of a region. */
final class RegionEmitter {
    private static final String RUN = "dev/rvj/engine/TieredRun";
    private static final int MOST_LINES = 0xffff;
    /** More words than an operation has on the stack; counting them would take ASM as long as the rest. */
    private static final int MOST_STACK = 24;
    /** Instructions of a first block that is written twice. */
    private static final int MOST_PEELED = 32;

    private final Region region;
    private final long lowest;
    private final Set<Long> others;
    private final Liveness liveness;
    private final Widths widths;
    private final CodeClass type;
    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;
    private final MemoryEmitter memory;
    private final OperationEmitter operations;
    private final FloatEmitter floats;
    private final TableJumps tables;
    private final OtherCode code;
    private final GuestMemory guest;
    private final boolean isForOneHart;
    private final Label[] labels;
    private final WaysOut ways;
    private final List<Poll> polls = new ArrayList<>();
    private final Label mismatch = new Label();
    /** Whether the region is entered by a copy of its first block, see {@link Widths#peeled}. */
    private final boolean isPeeled;
    private boolean calls;
    private int size;
    /** Which registers local variables hold as the hart has to have them when it leaves. */
    private long valid;
    /** Which registers hold sign-extended 32 bit values. */
    private long narrow;

    /** Where rounds begin of loops that are checked ahead, by the place of their first block. */
    private final Label[] rounds;

    /** A place that goes back only if there is fuel left. A call there would have C2 spill what the loop uses. */
    private record Poll(Label label, BasicBlock target, long dirty, long valid) {
    }

    /**
     * @param type the class
     * @param name what the method is called
     * @param access that of the method
     * @param guest what the region accesses
     * @param assumptions what it relies on
     * @param others blocks where the region may be entered as well
     * @param foreign those of them where it is entered otherwise than after it was left there
     */
    RegionEmitter(CodeClass type, String name, int access, Region region, GuestMemory guest, Assumptions assumptions,
            Set<Long> others, Set<Long> foreign) {
        this.type = type;
        this.others = others;
        this.region = region;
        lowest = region.lowest();
        this.guest = guest;
        isForOneHart = assumptions.run() != null;
        liveness = new Liveness(region);
        Widths peeled = Widths.peeled(region, foreign);
        BasicBlock entry = region.entry();
        isPeeled = entry.ending() != Kind.JUMP && entry.sites().size() <= MOST_PEELED && region.innerLoop(entry) != null
                && (peeled.narrowIn(entry) & liveness.liveIn(entry)) != 0;
        widths = isPeeled ? peeled : new Widths(region, foreign);
        method = type.method(name, access);
        constants = type.constants();
        // Where the region is entered in the middle, its registers hold anything until they have been looked at.
        long ints = others.isEmpty() ? widths.throughout(liveness) : 0;
        locals = new Locals(method, type.name(), region.used(), ints, FloatRegisters.of(region));
        ways = new WaysOut(method, locals, region);
        memory = new MemoryEmitter(method, constants, locals, guest, assumptions.pointers(), region);
        operations = new OperationEmitter(method, locals, memory);
        floats = new FloatEmitter(method, locals, region);
        code = new OtherCode(method, constants, locals);
        tables = new TableJumps(method, locals, region);
        labels = new Label[region.blocks().size()];
        rounds = new Label[labels.length];
    }

    /** Bytes of bytecode; known when the method is written. */
    int size() {
        return size;
    }

    /** Writes the method. */
    void emit() {
        method.visitCode();
        for (BasicBlock block : region.blocks()) {
            labels[block.index()] = new Label();
        }
        new Entrance(type, method, locals, region, others, isForOneHart, liveness, widths).write(memory, floats, labels);
        if (isPeeled) {
            peel(region.entry());
        }
        region.blocks().forEach(this::block);
        polls.forEach(this::poll);
        ways.write();
        if (calls) {
            locals.label(mismatch);
            method.visitVarInsn(ALOAD, Locals.RUN);
            method.visitFieldInsn(GETFIELD, RUN, "next", "J");
            method.visitInsn(LRETURN);
        }
        Label end = new Label();
        method.visitLabel(end);
        size = end.getOffset();
        method.visitMaxs(MOST_STACK, locals.size());
        method.visitEnd();
    }

    /** Writes the first block in front of the loop that it begins, for the round that finds what it likes in registers. */
    private void peel(BasicBlock entry) {
        valid = liveness.validIn(entry);
        narrow = 0;
        if (memory.checksOf(entry) != null) {
            memory.checksOf(entry).enter(entry, () -> ways.miss(entry.pc(), liveness.dirtyIn(entry), valid));
        }
        long dirty = straight(entry, liveness.dirtyIn(entry));
        if (entry.ending() == Kind.BRANCH) {
            Label taken = new Label();
            method.visitJumpInsn(operations.compare(entry.last().instruction(), narrow), taken);
            onward(entry, entry.end(), dirty);
            locals.label(taken);
            onward(entry, Flow.target(entry.last()), dirty);
        } else {
            onward(entry, entry.end(), dirty);
        }
    }

    /** Goes on at an address from a copy of a block in front of all blocks: no jump from there is one back. */
    private void onward(BasicBlock from, long target, long dirty) {
        BasicBlock next = region.next(from, target);
        if (next == null) {
            ways.leave(target, dirty, valid);
        } else {
            method.visitJumpInsn(GOTO, labels[next.index()]);
        }
    }

    private void block(BasicBlock block) {
        locals.label(labels[block.index()]);
        long dirtyIn = liveness.dirtyIn(block);
        valid = liveness.validIn(block);
        narrow = widths.narrowIn(block);
        locals.forgetBoxed();
        if (memory.checksOf(block) != null) {
            rounds[block.index()] = memory.checksOf(block).enter(block, () -> ways.miss(block.pc(), dirtyIn, valid));
        }
        end(block, straight(block, dirtyIn));
    }

    /** Writes all but where a block leads to, and returns which registers are dirty then. */
    private long straight(BasicBlock block, long dirtyIn) {
        int count = block.sites().size();
        method.visitIincInsn(Locals.FUEL, -count);
        long dirty = dirtyIn;
        for (int i = 0; i < count; i++) {
            Site site = block.sites().get(i);
            Instruction instruction = site.instruction();
            line(site);
            tables.before(block, site);
            if (tables.isBefore(block, site)) {
                jumpByTable(block, i, dirty);
            }
            switch (instruction.opcode().kind()) {
                case VALUE -> value(site, count - i, dirty);
                case LOAD, STORE -> access(site, count - i, dirty);
                case AMO -> guarded(site, count - i, dirty, () -> operations.atomic(instruction));
                case SYSTEM -> operations.fence(instruction);
                case CSR -> {
                    operations.csr(instruction);
                    floats.setLimits();
                }
                default -> {
                }
            }
            dirty |= Registers.written(instruction);
            valid |= Registers.written(instruction);
            if (i < count - 1) {
                narrow = Widths.after(instruction, narrow);
            }
        }
        return dirty;
    }

    /** @param left the place in the block of the first instruction that is left out */
    private void jumpByTable(BasicBlock block, int left, long dirty) {
        long written = block.sites().subList(left, block.sites().size()).stream().mapToLong(site -> Registers.written(site.instruction()))
                .reduce(0, (one, other) -> one | other);
        long before = valid;
        valid |= written;
        tables.jump(block, places(block, dirty | written)::get);
        valid = before;
    }

    /** Lines count the 16 bits that an instruction at least takes, from the lowest address on. */
    private void line(Site site) {
        long line = (site.pc() - lowest) / Short.BYTES + 1;
        if (line < 1 || line > MOST_LINES) {
            return;
        }
        Label here = new Label();
        method.visitLabel(here);
        method.visitLineNumber((int) line, here);
    }

    private void end(BasicBlock block, long dirty) {
        Site last = block.last();
        Instruction instruction = last.instruction();
        switch (block.ending()) {
            case BRANCH -> branch(block, dirty);
            case JUMP -> {
                if (instruction.opcode() == Opcode.JAL) {
                    if (region.calls(block)) {
                        call(block, dirty);
                    } else {
                        link(block);
                        go(block, Flow.target(last), dirty);
                    }
                } else {
                    indirect(block, dirty);
                }
            }
            default -> fallThrough(block, dirty);
        }
    }

    /** Executes something that may trap; then the region is left, and the interpreter finds the same trap. */
    private void guarded(Site site, int left, long dirty, Runnable emission) {
        if (!Liveness.mayLeave(site.instruction())) {
            emission.run();
            return;
        }
        Label start = new Label();
        Label end = new Label();
        Label handler = ways.trap(dirty, valid);
        method.visitTryCatchBlock(start, end, handler, WaysOut.TRAP);
        ways.setAt(site, left);
        method.visitLabel(start);
        emission.run();
        method.visitLabel(end);
    }

    private void value(Site site, int left, long dirty) {
        if (!FloatIntrinsics.isKnown(site.instruction())) {
            guarded(site, left, dirty, () -> operations.value(site, narrow));
            return;
        }
        boolean stays = guest.isAhead() || guest.isExtraordinary(site.pc());
        floats.operation(site, () -> {
            if (stays) {
                guarded(site, left, dirty, () -> operations.value(site, narrow));
            } else {
                ways.extraordinary(site, left, dirty, valid);
            }
        }, stays);
    }

    private void access(Site site, int left, long dirty) {
        if (memory.isWrittenOut(site)) {
            memory.access(site, () -> ways.miss(site, left, dirty, valid));
            return;
        }
        guarded(site, left, dirty, () -> operations.access(site.instruction()));
    }

    private void branch(BasicBlock block, long dirty) {
        Site last = block.last();
        int jump = operations.compare(last.instruction(), narrow);
        long target = Flow.target(last);
        BasicBlock taken = region.next(block, target);
        if (taken != null && taken.index() > block.index()) {
            method.visitJumpInsn(jump, labels[taken.index()]);
        } else if (taken != null) {
            method.visitJumpInsn(jump, back(taken, dirty));
        } else {
            Label leave = new Label();
            Label on = new Label();
            method.visitJumpInsn(jump, leave);
            method.visitJumpInsn(GOTO, on);
            locals.label(leave);
            ways.leave(target, dirty, valid);
            locals.label(on);
        }
        fallThrough(block, dirty);
    }

    /** Where to jump to go back to a block, if there is fuel. */
    private Label back(BasicBlock target, long dirty) {
        Poll poll = new Poll(new Label(), target, dirty, valid);
        polls.add(poll);
        return poll.label;
    }

    /**
     * Jumps back without a condition: behind a conditional jump back, C2 keeps a look at its safepoint in a loop that counts,
     * and does not unroll it.
     */
    private void poll(Poll poll) {
        Label empty = new Label();
        Label round = rounds[poll.target.index()];
        locals.label(poll.label);
        if (round != null) {
            Label over = new Label();
            memory.checksOf(poll.target).jumpIfOver(over);
            method.visitJumpInsn(GOTO, round);
            locals.label(over);
        }
        method.visitVarInsn(ILOAD, Locals.FUEL);
        if (poll.target == region.entry()) {
            method.visitJumpInsn(IFLE, empty);
        } else {
            Numbers.push(method, -TranslatedCode.OVERDRAFT);
            method.visitJumpInsn(IF_ICMPLE, empty);
        }
        method.visitJumpInsn(GOTO, labels[poll.target.index()]);
        locals.label(empty);
        ways.leave(poll.target.pc(), poll.dirty, poll.valid);
    }

    private void fallThrough(BasicBlock block, long dirty) {
        BasicBlock next = region.next(block, block.end());
        if (next == null || next.index() != block.index() + 1) {
            go(block, block.end(), dirty);
        }
    }

    /** Goes on at an address. */
    private void go(BasicBlock from, long target, long dirty) {
        BasicBlock block = region.next(from, target);
        if (block == null && Flow.isTailCall(from)) {
            callLast(target, dirty);
        } else if (block == null) {
            ways.leave(target, dirty, valid);
        } else if (block.index() <= from.index()) {
            method.visitJumpInsn(GOTO, back(block, dirty));
        } else {
            method.visitJumpInsn(GOTO, labels[block.index()]);
        }
    }

    /** Calls what takes the place of the function: it comes back where the region would. */
    private void callLast(long target, long dirty) {
        locals.writeBack(dirty);
        locals.writeBackFuel();
        code.push(target);
        code.run();
        method.visitInsn(LRETURN);
    }

    private void call(BasicBlock block, long dirty) {
        link(block);
        locals.writeBack(dirty);
        locals.writeBackFuel();
        long target = Flow.target(block.last());
        code.push(target);
        nested(block);
    }

    /** Keeps the address behind a block in the register that its jump names, if any. */
    private void link(BasicBlock block) {
        int rd = block.last().instruction().rd();
        if (rd != 0) {
            method.visitLdcInsn(block.end());
            locals.pop(rd);
        }
    }

    /** Calls the code on the stack and goes on behind the block if it comes back there. */
    private void nested(BasicBlock block) {
        calls = true;
        code.run();
        method.visitVarInsn(LSTORE, Locals.NEXT);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitLdcInsn(block.end());
        method.visitInsn(LCMP);
        Label back = new Label();
        method.visitJumpInsn(IFEQ, back);
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitLdcInsn(block.end());
        method.visitVarInsn(ILOAD, Locals.DEPTH);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "finish", "(JJI)Z", false);
        method.visitJumpInsn(IFEQ, mismatch);
        locals.label(back);
        BasicBlock next = region.next(block, block.end());
        if (next == null) {
            method.visitLdcInsn(block.end());
            method.visitInsn(LRETURN);
            return;
        }
        locals.loadFuel();
        memory.refresh();
        floats.setLimits();
        locals.load(liveness.liveIn(next));
        valid = liveness.liveIn(next);
        fallThrough(block, 0);
    }

    /** Where to jump to for the targets of the indirect jump at the end of a block, by ascending address. */
    private Map<Long, Label> places(BasicBlock block, long dirty) {
        Map<Long, Label> places = new LinkedHashMap<>();
        for (BasicBlock target : region.indirectTargets(block)) {
            places.put(target.pc(), target.index() <= block.index() ? back(target, dirty) : labels[target.index()]);
        }
        return places;
    }

    /** Goes to the block at {@link Locals#NEXT}, if it is one that the jump has led to. */
    private void select(BasicBlock block, long dirty) {
        List<BasicBlock> targets = region.indirectTargets(block);
        if (targets.isEmpty()) {
            return;
        }
        long base = targets.getFirst().pc();
        int[] keys = targets.stream().mapToInt(target -> (int) (target.pc() - base)).toArray();
        Label[] places = places(block, dirty).values().toArray(Label[]::new);
        Label elsewhere = new Label();
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitLdcInsn(base);
        method.visitInsn(LSUB);
        method.visitVarInsn(LSTORE, Locals.SCRATCH);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitInsn(L2I);
        method.visitInsn(I2L);
        method.visitInsn(LCMP);
        method.visitJumpInsn(IFNE, elsewhere);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitInsn(L2I);
        method.visitLookupSwitchInsn(elsewhere, keys, places);
        locals.label(elsewhere);
    }

    private void indirect(BasicBlock block, long dirty) {
        Instruction instruction = block.last().instruction();
        locals.push(instruction.rs1());
        Numbers.push(method, (long) instruction.imm());
        method.visitMethodInsn(INVOKESTATIC, OperationEmitter.SEMANTICS + "RvI", "jalr", "(JJ)J", false);
        method.visitVarInsn(LSTORE, Locals.NEXT);
        if (!Flow.isCall(instruction)) {
            select(block, dirty);
            locals.writeBack(dirty);
            locals.writeBackFuel();
            if (Flow.isTailCall(block)) {
                code.push();
                code.run();
            } else {
                method.visitVarInsn(LLOAD, Locals.NEXT);
            }
            method.visitInsn(LRETURN);
            return;
        }
        link(block);
        for (BasicBlock target : region.inlinedTargets(block)) {
            method.visitVarInsn(LLOAD, Locals.NEXT);
            method.visitLdcInsn(target.pc());
            method.visitInsn(LCMP);
            method.visitJumpInsn(IFEQ, labels[target.index()]);
        }
        locals.writeBack(dirty);
        locals.writeBackFuel();
        code.push();
        nested(block);
    }
}
