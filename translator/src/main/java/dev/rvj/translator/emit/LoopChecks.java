package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.engine.TranslatedCode;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.InnerLoop;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Checks accesses to flat memory ahead of loops: those that the first block of each round does off a register that rounds
 * change by the same, or not at all. Where a loop is entered, it is known how many rounds stay in a range of pages; when it
 * has used up the fuel that these take, control comes back there. Loops that end by what they find in memory are often too
 * short for that.
 */
final class LoopChecks {
    private static final String RANGE = "dev/rvj/memory/AccessibleRange";
    private static final String BOUNDS = RANGE + "$Bounds";

    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;
    private final GuestMemory guest;
    private final Region region;
    /** By the place of a loop's first block. */
    private final List<List<Ahead>> ahead = new ArrayList<>();
    /** Variables: the fuel at which to come back to the checks, and an address less where its range begins. */
    private final int limit;
    private final int offset;

    /**
     * Accesses that are checked ahead.
     *
     * @param isBehind whether a round has changed their base register before them
     */
    private record Ahead(Site first, AccessGroups.Group group, InnerLoop.Step step, boolean isBehind) {
    }

    LoopChecks(MethodVisitor method, Constants constants, Locals locals, GuestMemory guest, Region region, AccessGroups groups) {
        this.method = method;
        this.constants = constants;
        this.locals = locals;
        this.guest = guest;
        this.region = region;
        boolean any = false;
        for (BasicBlock block : region.blocks()) {
            List<Ahead> found = find(block, groups);
            ahead.add(found);
            any |= !found.isEmpty();
            found.forEach(checked -> checked.group.isAhead = true);
        }
        limit = any ? locals.allocateInt() : 0;
        offset = any ? locals.allocate() : 0;
    }

    private List<Ahead> find(BasicBlock block, AccessGroups groups) {
        InnerLoop loop = region.innerLoop(block);
        if (loop == null || !loop.isCounted()) {
            return List.of();
        }
        List<Ahead> found = new ArrayList<>();
        long changed = 0;
        boolean strided = false;
        for (Site site : block.sites()) {
            AccessGroups.Group group = groups.beginningAt(site);
            InnerLoop.Step step = group == null ? null : loop.step(group.base());
            if (step != null) {
                found.add(new Ahead(site, group, step, (changed >>> group.base() & 1) != 0));
                strided |= step.stride() != 0;
            }
            changed |= Registers.written(site.instruction());
        }
        // What is the same in all rounds C2 compares but once itself.
        return strided ? found : List.of();
    }

    /** Whether accesses are checked ahead of the loop that begins with a block. */
    boolean isChecked(BasicBlock head) {
        return !ahead.get(head.index()).isEmpty();
    }

    /**
     * Writes the checks in front of a loop.
     *
     * @param leave writes what leaves the region for the interpreter to go on where the loop is entered
     * @return where a round begins
     */
    Label enter(BasicBlock head, Runnable leave) {
        Numbers.push(method, head == region.entry() ? 0 : -TranslatedCode.OVERDRAFT);
        method.visitVarInsn(ISTORE, limit);
        int fuel = region.innerLoop(head).shortestRound();
        ahead.get(head.index()).forEach(checked -> check(checked, fuel, leave));
        Label begin = new Label();
        locals.label(begin);
        return begin;
    }

    /** Has loops that are entered in the middle come to their checks before the first round. */
    void begin() {
        if (limit != 0) {
            Numbers.push(method, Integer.MAX_VALUE);
            method.visitVarInsn(ISTORE, limit);
        }
    }

    /** Jumps where a loop that is checked ahead has to come back to its checks. */
    void jumpIfOver(Label to) {
        method.visitVarInsn(ILOAD, Locals.FUEL);
        method.visitVarInsn(ILOAD, limit);
        method.visitJumpInsn(IF_ICMPLE, to);
    }

    private void check(Ahead checked, int fuel, Runnable leave) {
        AccessGroups.Group group = checked.group;
        locals.pushSum(group.base(), (long) group.low() + (checked.isBehind ? checked.step.stride() : 0));
        method.visitVarInsn(LSTORE, Locals.SCRATCH);
        Label inside = new Label();
        Label covered = new Label();
        constants.range(method, group.slot);
        method.visitFieldInsn(GETFIELD, RANGE, "bounds", "L" + BOUNDS + ";");
        method.visitVarInsn(ASTORE, Locals.BOUNDS);
        pushOffset();
        method.visitInsn(DUP2);
        method.visitVarInsn(LSTORE, offset);
        pushBound("room");
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false);
        method.visitJumpInsn(IFLT, inside);
        constants.range(method, group.slot);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitMethodInsn(INVOKEVIRTUAL, RANGE,
                guest.isUnsteady(checked.first.pc()) || guest.findsRanges(true) ? "found" : "covering", "(J)L" + BOUNDS + ";", false);
        method.visitInsn(DUP);
        method.visitVarInsn(ASTORE, Locals.BOUNDS);
        method.visitJumpInsn(IFNONNULL, covered);
        constants.range(method, group.slot);
        method.visitVarInsn(ASTORE, Locals.PLACE);
        leave.run();
        locals.label(covered);
        pushOffset();
        method.visitVarInsn(LSTORE, offset);
        locals.label(inside);
        if (checked.step.stride() != 0) {
            restrict(checked.step.stride(), fuel);
        }
    }

    /** To the fuel of so many rounds that the address, changed by the same in each, stays in its range. */
    private void restrict(int stride, int fuel) {
        method.visitVarInsn(ILOAD, Locals.FUEL);
        method.visitInsn(I2L);
        if (stride > 0) {
            pushBound("room");
            method.visitInsn(LCONST_1);
            method.visitInsn(LSUB);
            method.visitVarInsn(LLOAD, offset);
            method.visitInsn(LSUB);
        } else {
            method.visitVarInsn(LLOAD, offset);
        }
        Numbers.push(method, (long) Math.abs(stride));
        method.visitInsn(LDIV);
        Numbers.push(method, (long) fuel);
        method.visitInsn(LMUL);
        method.visitInsn(LSUB);
        method.visitVarInsn(ILOAD, limit);
        method.visitInsn(I2L);
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Math", "max", "(JJ)J", false);
        method.visitInsn(L2I);
        method.visitVarInsn(ISTORE, limit);
    }

    private void pushOffset() {
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        pushBound("start");
        method.visitInsn(LSUB);
    }

    private void pushBound(String field) {
        method.visitVarInsn(ALOAD, Locals.BOUNDS);
        method.visitFieldInsn(GETFIELD, BOUNDS, field, "J");
    }
}
