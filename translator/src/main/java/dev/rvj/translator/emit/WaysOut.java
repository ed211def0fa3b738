package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.engine.TranslatedCode;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Site;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * The ways out of a region, which write back what local variables hold: to go on elsewhere, or for the interpreter to execute an
 * instruction. Each is given which registers are dirty there, and which ones local variables hold as the hart has to have them.
 */
final class WaysOut {
    static final String TRAP = "dev/rvj/hart/Trap";
    private static final String RUN = "dev/rvj/engine/TieredRun";
    /** How {@link Locals#AT} is packed: how many instructions of the block are left, below where the instruction is. */
    private static final int LEFT_BITS = 8;

    private final MethodVisitor method;
    private final Locals locals;
    private final Region region;
    private final Exits exits = new Exits();
    private final Exits misses = new Exits();
    private final Exits extraordinary = new Exits();
    private final Exits traps = new Exits();

    WaysOut(MethodVisitor method, Locals locals, Region region) {
        this.method = method;
        this.locals = locals;
        this.region = region;
    }

    /** Goes on at an address. */
    void leave(long target, long dirty, long valid) {
        goTo(target, exits.add(dirty, valid));
    }

    /** Leaves where {@link Locals#PLACE} does not know the address at {@link Locals#SCRATCH}, for the instruction at an address. */
    void miss(long pc, long dirty, long valid) {
        goTo(pc | TranslatedCode.INTERPRET, misses.add(dirty, valid));
    }

    /**
     * The same for an access.
     *
     * @param left how many instructions of its block are not executed, itself among them
     */
    void miss(Site site, int left, long dirty, long valid) {
        method.visitIincInsn(Locals.FUEL, left);
        miss(site.pc(), dirty, valid);
    }

    /** Leaves for the interpreter to execute an operation whose result is not ordinary. */
    void extraordinary(Site site, int left, long dirty, long valid) {
        method.visitIincInsn(Locals.FUEL, left);
        goTo(site.pc() | TranslatedCode.INTERPRET, extraordinary.add(dirty, valid));
    }

    /** The handler of what an instruction raises that {@link #setAt} was told of. */
    Label trap(long dirty, long valid) {
        return traps.add(dirty, valid);
    }

    /** Keeps which instruction is executed. */
    void setAt(Site site, int left) {
        Numbers.push(method, (int) (site.pc() - region.pc()) << LEFT_BITS | left);
        method.visitVarInsn(ISTORE, Locals.AT);
    }

    private void goTo(long next, Label exit) {
        method.visitLdcInsn(next);
        method.visitVarInsn(LSTORE, Locals.NEXT);
        method.visitJumpInsn(GOTO, exit);
    }

    /** Writes the code of all. */
    void write() {
        traps.write(label -> locals.label(label, TRAP), this::writeTrap);
        misses.write(locals::label, this::writeMiss);
        extraordinary.write(locals::label, this::writeExtraordinary);
        exits.write(locals::label, this::writeExit);
    }

    private void writeMiss(long dirty) {
        locals.writeBack(dirty);
        locals.writeBackFuel();
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitVarInsn(ALOAD, Locals.PLACE);
        method.visitVarInsn(LLOAD, Locals.SCRATCH);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "miss", "(JLdev/rvj/memory/AccessPlace;J)J", false);
        method.visitInsn(LRETURN);
    }

    private void writeExtraordinary(long dirty) {
        locals.writeBack(dirty);
        locals.writeBackFuel();
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "extraordinary", "(J)J", false);
        method.visitInsn(LRETURN);
    }

    private void writeExit(long dirty) {
        locals.writeBack(dirty);
        locals.writeBackFuel();
        method.visitVarInsn(LLOAD, Locals.NEXT);
        method.visitInsn(LRETURN);
    }

    private void writeTrap(long dirty) {
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
        writeExit(dirty);
    }
}
