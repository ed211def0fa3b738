package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.memory.FixedRange;
import dev.rvj.memory.Protection;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Site;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes the checks of accesses to flat memory: all bytes of a group have to be in one range of pages. */
final class RangeChecks {
    private static final String RANGE = "dev/rvj/memory/AccessibleRange";
    private static final String BOUNDS = RANGE + "$Bounds";

    private final MethodVisitor method;
    private final Constants constants;
    private final Locals locals;
    private final GuestMemory guest;
    private final Pointers pointers;
    private final Bases bases;
    private final Region region;
    private final Places places;

    RangeChecks(MethodVisitor method, Constants constants, Locals locals, GuestMemory guest, Pointers pointers, Region region,
            Places places) {
        this.method = method;
        this.constants = constants;
        this.locals = locals;
        this.guest = guest;
        this.pointers = pointers;
        bases = new Bases(region, pointers);
        this.region = region;
        this.places = places;
    }

    /**
     * Writes the check of the group that begins with an access.
     *
     * @param leave writes what leaves the region for the interpreter to do the access
     */
    void check(Site site, AccessGroups.Group group, Runnable leave) {
        Label inside = new Label();
        Runnable pushRange = () -> constants.range(method, group.slot);
        boolean isFixed = !group.isFar() && compareWithFixed(site, group, inside);
        if (!isFixed) {
            compareWithLast(pushRange, group, inside);
        }
        pushRange.run();
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitMethodInsn(INVOKEVIRTUAL, RANGE, isFixed ? "covered" : "coveredBefore", "(J)Z", false);
        method.visitJumpInsn(IFNE, inside);
        if (guest.isUnsteady(site.pc()) || guest.isAhead() && guest.findsRanges(region.isInLoop(site.pc()))) {
            places.find(pushRange, inside);
        }
        places.leave(pushRange, leave);
        locals.label(inside);
    }

    /**
     * Goes on where the bytes of a group are in a range whose bounds are constants, and leaves their address behind. Whether there
     * is such a range.
     */
    private boolean compareWithFixed(Site site, AccessGroups.Group group, Label inside) {
        long held = pointers.held(group.base());
        return compareWithFixed(group, bases.of(site), inside) || held != bases.of(site) && compareWithFixed(group, held, inside);
    }

    /** @param base what the base register holds */
    private boolean compareWithFixed(AccessGroups.Group group, long base, Label inside) {
        AccessGroups.Window window = group.window;
        return window != null && compareWithFixed(group, base, window.low(), window.span(), Protection.READ | Protection.WRITE, inside)
                || window != null && compareWithFixed(group, base, window.low(), window.span(), group.slot.protection(), inside)
                || compareWithFixed(group, base, group.low(), group.span(), group.slot.protection(), inside);
    }

    private boolean compareWithFixed(AccessGroups.Group group, long base, int low, int span, int protection, Label inside) {
        FixedRange range = pointers.range(base + low, span, protection);
        if (range == null) {
            return false;
        }
        locals.pushSum(group.base(), low - range.start());
        Numbers.push(method, range.end() - range.start() - span + 1);
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false);
        method.visitJumpInsn(IFLT, inside);
        locals.pushSum(group.base(), group.low());
        method.visitVarInsn(LSTORE, Locals.SCRATCH);
        return true;
    }

    /** Goes on where the bytes of a group are in the range that the place used last, and leaves their address behind. */
    private void compareWithLast(Runnable pushRange, AccessGroups.Group group, Label inside) {
        pushRange.run();
        method.visitFieldInsn(GETFIELD, RANGE, "bounds", "L" + BOUNDS + ";");
        method.visitVarInsn(ASTORE, Locals.BOUNDS);
        locals.pushSum(group.base(), group.low());
        method.visitInsn(DUP2);
        method.visitVarInsn(LSTORE, Locals.SCRATCH);
        method.visitVarInsn(ALOAD, Locals.BOUNDS);
        method.visitFieldInsn(GETFIELD, BOUNDS, "start", "J");
        method.visitInsn(LSUB);
        method.visitVarInsn(ALOAD, Locals.BOUNDS);
        method.visitFieldInsn(GETFIELD, BOUNDS, "room", "J");
        method.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false);
        method.visitJumpInsn(IFLT, inside);
    }
}
