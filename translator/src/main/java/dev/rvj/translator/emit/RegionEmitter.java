package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.engine.TranslatedCode;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.memory.Memory;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Flow;
import dev.rvj.translator.region.Liveness;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import dev.rvj.translator.region.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes the method of a region. */
final class RegionEmitter {
    private static final String RUN = "dev/rvj/engine/TieredRun";
    private static final String CODE = "dev/rvj/engine/TranslatedCode";
    private static final String SIGNATURE = CodeClass.SIGNATURE;
    private static final String TRAP = "dev/rvj/hart/Trap";
    /** How {@link Locals#AT} is packed: how many instructions of the block are left, below where the instruction is. */
    private static final int LEFT_BITS = 8;
    private static final int MOST_LINES = 0xffff;
    /** More words than an operation has on the stack; counting them would take ASM as long as the rest. */
    private static final int MOST_STACK = 24;

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
    private final GuestMemory guest;
    private final Label[] labels;
    private final Exits exits = new Exits();
    private final Exits misses = new Exits();
    private final Exits extraordinary = new Exits();
    private final Exits traps = new Exits();
    private final List<Poll> polls = new ArrayList<>();
    private final Label mismatch = new Label();
    private boolean calls;
    private int size;
    /** Which registers local variables hold as the hart has to have them when it leaves. */
    private long valid;
    /** Which registers hold sign-extended 32 bit values. */
    private long narrow;

    /** A place that goes back only if there is fuel left. A call there would have C2 spill what the loop uses. */
    private record Poll(Label label, BasicBlock target, long dirty, long valid) {
    }
    /** Where rounds begin of loops that are checked ahead, by the place of their first block. */
    private final Label[] rounds;


    /**
     * @param type the class
     * @param name what the method is called
     * @param access that of the method
     * @param guest what the region accesses
     * @param others blocks where the region may be entered as well
     * @param foreign those of them where it is entered otherwise than after it was left there
     */
    RegionEmitter(CodeClass type, String name, int access, Region region, GuestMemory guest, Set<Long> others,
            Set<Long> foreign) {
        this.type = type;
        this.others = others;
        this.region = region;
        lowest = region.lowest();
        this.guest = guest;
        liveness = new Liveness(region);
        widths = new Widths(region, foreign);
        method = type.method(name, access);
        constants = type.constants();
        locals = new Locals(method, type.name(), used(), FloatRegisters.of(region));
        memory = new MemoryEmitter(method, constants, locals, guest, region);
        operations = new OperationEmitter(method, locals, memory);
        floats = new FloatEmitter(method, locals, region);
        labels = new Label[region.blocks().size()];
        rounds = new Label[labels.length];
    }

    private long used() {
        long used = 0;
        for (BasicBlock block : region.blocks()) {
            for (Site site : block.sites()) {
                used |= Registers.read(site.instruction()) | Registers.written(site.instruction());
            }
        }
        return used;
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
        enter();
        region.blocks().forEach(this::block);
        polls.forEach(this::poll);
        traps.write(label -> locals.label(label, TRAP), this::trap);
        misses.write(locals::label, this::miss);
        extraordinary.write(locals::label, this::extraordinary);
        exits.write(locals::label, this::exit);
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

    private void enter() {
        for (int local : new int[] {Locals.NEXT, Locals.SCRATCH, Locals.DOUBLE_LIMIT}) {
            method.visitInsn(LCONST_0);
            method.visitVarInsn(LSTORE, local);
        }
        for (int local : new int[] {Locals.AT, Locals.SINGLE_LIMIT}) {
            method.visitInsn(ICONST_0);
            method.visitVarInsn(ISTORE, local);
        }
        method.visitInsn(ACONST_NULL);
        method.visitInsn(DUP);
        method.visitVarInsn(ASTORE, Locals.PLACE);
        method.visitVarInsn(ASTORE, Locals.BOUNDS);
        hart("f", "[J", Locals.F);
        hart("fcsr", "Ldev/rvj/hart/Fcsr;", Locals.FCSR);
        locals.clear();
        memory.refresh();
        getFuel();
        Label go = new Label();
        method.visitVarInsn(ILOAD, Locals.FUEL);
        method.visitJumpInsn(IFGT, go);
        refuel();
        Label fueled = new Label();
        method.visitJumpInsn(IFNE, fueled);
        pushStart();
        method.visitInsn(LRETURN);
        locals.label(fueled);
        getFuel();
        locals.label(go);
        floats.setLimits();
        enterElsewhere();
        locals.load(liveness.liveIn(region.entry()));
    }

    private void pushStart() {
        if (others.isEmpty()) {
            method.visitLdcInsn(region.pc());
        } else {
            type.pushStart(method);
        }
    }

    /**
     * Goes to the block where this region is entered, if that is not the first. The JVM's compilers take the address for
     * a constant, and see the way of one entry only.
     */
    private void enterElsewhere() {
        if (others.isEmpty()) {
            return;
        }
        memory.enterElsewhere();
        int[] keys = others.stream().mapToInt(pc -> (int) (pc - region.pc())).sorted().toArray();
        Label[] places = IntStream.range(0, keys.length).mapToObj(_ -> new Label()).toArray(Label[]::new);
        Label first = new Label();
        Label unfit = new Label();
        type.pushStart(method);
        method.visitLdcInsn(region.pc());
        method.visitInsn(LSUB);
        method.visitInsn(L2I);
        method.visitLookupSwitchInsn(first, keys, places);
        for (int i = 0; i < keys.length; i++) {
            locals.label(places[i]);
            BasicBlock block = region.blockAt(region.pc() + keys[i]);
            long held = (liveness.liveIn(block) | liveness.validIn(block)) & used();
            locals.load(held);
            checkWidths(held & widths.narrowIn(block), unfit);
            method.visitJumpInsn(GOTO, labels[block.index()]);
        }
        locals.label(unfit);
        type.pushStart(method);
        method.visitLdcInsn(TranslatedCode.INTERPRET);
        method.visitInsn(LOR);
        method.visitInsn(LRETURN);
        locals.label(first);
    }

    /** What the region has made narrow may be wide where somebody else leads to the middle of it. */
    private void checkWidths(long narrow, Label unfit) {
        for (long left = narrow; left != 0; left &= left - 1) {
            int register = Long.numberOfTrailingZeros(left);
            locals.push(register);
            locals.push(register);
            method.visitInsn(L2I);
            method.visitInsn(I2L);
            method.visitInsn(LCMP);
            method.visitJumpInsn(IFNE, unfit);
        }
    }

    private void hart(String field, String descriptor, int local) {
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitFieldInsn(GETFIELD, RUN, "hart", "Ldev/rvj/hart/Hart;");
        method.visitFieldInsn(GETFIELD, "dev/rvj/hart/Hart", field, descriptor);
        method.visitVarInsn(ASTORE, local);
    }

    private void getFuel() {
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitFieldInsn(GETFIELD, RUN, "fuel", "I");
        method.visitVarInsn(ISTORE, Locals.FUEL);
    }

    private void putFuel() {
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(ILOAD, Locals.FUEL);
        method.visitFieldInsn(PUTFIELD, RUN, "fuel", "I");
    }

    private void refuel() {
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "refuel", "()Z", false);
    }

    private void block(BasicBlock block) {
        locals.label(labels[block.index()]);
        int count = block.sites().size();
        long dirtyIn = liveness.dirtyIn(block);
        valid = liveness.validIn(block);
        narrow = widths.narrowIn(block);
        locals.forgetBoxed();
        if (memory.checksOf(block) != null) {
            rounds[block.index()] = memory.checksOf(block)
                    .enter(block, () -> leaveAt(block.pc(), misses.add(dirtyIn, valid)));
        }
        method.visitIincInsn(Locals.FUEL, -count);
        long dirty = dirtyIn;
        for (int i = 0; i < count; i++) {
            Site site = block.sites().get(i);
            Instruction instruction = site.instruction();
            line(site);
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
        end(block, dirty);
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
        Label handler = traps.add(dirty, valid);
        method.visitTryCatchBlock(start, end, handler, TRAP);
        Numbers.push(method, (int) (site.pc() - region.pc()) << LEFT_BITS | left);
        method.visitVarInsn(ISTORE, Locals.AT);
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
                leaveAt(site, left, extraordinary.add(dirty, valid));
            }
        }, stays);
    }

    private void access(Site site, int left, long dirty) {
        if (memory.isWrittenOut(site)) {
            memory.access(site, () -> leaveAt(site, left, misses.add(dirty, valid)));
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
            leave(target, dirty);
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
        valid = poll.valid;
        leave(poll.target.pc(), poll.dirty);
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
        if (block == null) {
            leave(target, dirty);
        } else if (block.index() <= from.index()) {
            method.visitJumpInsn(GOTO, back(block, dirty));
        } else {
            method.visitJumpInsn(GOTO, labels[block.index()]);
        }
    }

    private void leave(long target, long dirty) {
        method.visitLdcInsn(target);
        method.visitVarInsn(LSTORE, Locals.NEXT);
        method.visitJumpInsn(GOTO, exits.add(dirty, valid));
    }

    /** Leaves for the interpreter to execute an instruction. */
    private void leaveAt(Site site, int left, Label exit) {
        method.visitIincInsn(Locals.FUEL, left);
        leaveAt(site.pc(), exit);
    }

    private void leaveAt(long pc, Label exit) {
        method.visitLdcInsn(pc | TranslatedCode.INTERPRET);
        method.visitVarInsn(LSTORE, Locals.NEXT);
        method.visitJumpInsn(GOTO, exit);
    }

    private void miss(long dirty) {
        locals.writeBack(dirty);
        putFuel();
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitVarInsn(ALOAD, Locals.PLACE);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "miss", "(JLdev/rvj/memory/AccessPlace;J)J", false);
        method.visitInsn(LRETURN);
    }

    private void extraordinary(long dirty) {
        locals.writeBack(dirty);
        putFuel();
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "extraordinary", "(J)J", false);
        method.visitInsn(LRETURN);
    }

    private void exit(long dirty) {
        locals.writeBack(dirty);
        putFuel();
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitInsn(LRETURN);
    }

    private void trap(long dirty) {
        method.visitInsn(POP);
        method.visitVarInsn(ILOAD, Locals.FUEL);
        method.visitVarInsn(ILOAD, Locals.AT);
        Numbers.push(method, (1 << LEFT_BITS) - 1);
        method.visitInsn(IAND);
        method.visitInsn(IADD);
        method.visitVarInsn(ISTORE, Locals.FUEL);
        method.visitVarInsn(ILOAD, Locals.AT);
        Numbers.push(method, LEFT_BITS);
        method.visitInsn(ISHR);
        method.visitInsn(I2L);
        method.visitLdcInsn(region.pc() | TranslatedCode.INTERPRET);
        method.visitInsn(LADD);
        method.visitVarInsn(LSTORE, Locals.NEXT);
        exit(dirty);
    }

    private void call(BasicBlock block, long dirty) {
        link(block);
        locals.writeBack(dirty);
        putFuel();
        long target = Flow.target(block.last());
        checkDepth(() -> method.visitLdcInsn(target));
        constants.entry(method, target);
        method.visitFieldInsn(GETFIELD, "dev/rvj/engine/Entry", "code", "L" + CODE + ";");
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

    /** Leaves the region instead of calling another where calls are nested as deep as they may be. */
    private void checkDepth(Runnable pushTarget) {
        Label on = new Label();
        method.visitVarInsn(ILOAD, Locals.DEPTH);
        method.visitJumpInsn(IFGT, on);
        pushTarget.run();
        method.visitInsn(LRETURN);
        locals.label(on);
    }

    /** Calls the code on the stack and goes on behind the block if it comes back there. */
    private void nested(BasicBlock block) {
        calls = true;
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(ALOAD, Locals.X);
        method.visitVarInsn(ILOAD, Locals.DEPTH);
        method.visitInsn(ICONST_1);
        method.visitInsn(ISUB);
        method.visitMethodInsn(INVOKEVIRTUAL, CODE, "run", SIGNATURE, false);
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
        getFuel();
        memory.refresh();
        floats.setLimits();
        locals.load(liveness.liveIn(next));
        valid = liveness.liveIn(next);
        fallThrough(block, 0);
    }

    /** Goes to the block at {@link Locals#NEXT}, if it is one that the jump has led to. */
    private void select(BasicBlock block, long dirty) {
        List<BasicBlock> targets = region.indirectTargets(block);
        if (targets.isEmpty()) {
            return;
        }
        long base = targets.getFirst().pc();
        int[] keys = targets.stream().mapToInt(target -> (int) (target.pc() - base)).toArray();
        Label[] places = targets.stream()
                .map(target -> target.index() <= block.index() ? back(target, dirty) : labels[target.index()])
                .toArray(Label[]::new);
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
            putFuel();
            method.visitVarInsn(LLOAD, Locals.NEXT);
            method.visitInsn(LRETURN);
            return;
        }
        link(block);
        locals.writeBack(dirty);
        putFuel();
        checkDepth(() -> method.visitVarInsn(LLOAD, Locals.NEXT));
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "code", "(J)L" + CODE + ";", false);
        nested(block);
    }
}
