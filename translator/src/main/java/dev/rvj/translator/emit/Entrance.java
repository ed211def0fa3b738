package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.engine.TranslatedCode;
import dev.rvj.hart.Fcsr;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Liveness;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Widths;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** How a region is entered: with fuel, and with what is live in local variables. */
final class Entrance {
    private static final String RUN = "dev/rvj/engine/TieredRun";

    private final CodeClass type;
    private final MethodVisitor method;
    private final Locals locals;
    private final Region region;
    private final Set<Long> others;
    private final boolean isForOneHart;
    private final Liveness liveness;
    private final Widths widths;

    /**
     * @param others blocks where the region may be entered besides its first address
     * @param isForOneHart whether the hart is a constant
     */
    Entrance(CodeClass type, MethodVisitor method, Locals locals, Region region, Set<Long> others,
            boolean isForOneHart, Liveness liveness, Widths widths) {
        this.type = type;
        this.method = method;
        this.locals = locals;
        this.region = region;
        this.others = others;
        this.isForOneHart = isForOneHart;
        this.liveness = liveness;
        this.widths = widths;
    }

    /**
     * Writes it.
     *
     * @param labels of the blocks
     */
    void write(MemoryEmitter memory, FloatEmitter floats, Label[] labels) {
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
        hart("f", long[].class, Locals.F);
        hart("fcsr", Fcsr.class, Locals.FCSR);
        locals.clear();
        memory.enter();
        locals.loadFuel();
        Label go = new Label();
        method.visitVarInsn(ILOAD, Locals.FUEL);
        method.visitJumpInsn(IFGT, go);
        method.visitVarInsn(ALOAD, Locals.RUN);
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "refuel", "()Z", false);
        Label fueled = new Label();
        method.visitJumpInsn(IFNE, fueled);
        pushStart();
        method.visitInsn(LRETURN);
        locals.label(fueled);
        locals.loadFuel();
        locals.label(go);
        if (isForOneHart) {
            takeHart();
        }
        floats.setLimits();
        if (!others.isEmpty()) {
            memory.enterElsewhere();
            enterElsewhere(labels);
        }
        locals.load(liveness.liveIn(region.entry()));
    }

    /**
     * Makes constants of the hart and its registers: they take no register of the host's, and C2 has nothing to compare an
     * index with.
     */
    private void takeHart() {
        Label same = new Label();
        method.visitVarInsn(ALOAD, Locals.RUN);
        type.constants().run(method);
        method.visitJumpInsn(IF_ACMPEQ, same);
        method.visitVarInsn(ALOAD, Locals.RUN);
        pushStart();
        method.visitMethodInsn(INVOKEVIRTUAL, RUN, "notAlone", "(J)J", false);
        method.visitInsn(LRETURN);
        locals.label(same);
        type.constants().run(method);
        method.visitVarInsn(ASTORE, Locals.RUN);
        type.constants().hart(method, "x", long[].class);
        method.visitVarInsn(ASTORE, Locals.X);
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
    private void enterElsewhere(Label[] labels) {
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
            long held = (liveness.liveIn(block) | liveness.validIn(block)) & region.used();
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

    private void hart(String field, Class<?> value, int local) {
        if (isForOneHart) {
            type.constants().hart(method, field, value);
        } else {
            method.visitVarInsn(ALOAD, Locals.RUN);
            method.visitFieldInsn(GETFIELD, RUN, "hart", "Ldev/rvj/hart/Hart;");
            method.visitFieldInsn(GETFIELD, "dev/rvj/hart/Hart", field, Type.getDescriptor(value));
        }
        method.visitVarInsn(ASTORE, local);
    }
}
