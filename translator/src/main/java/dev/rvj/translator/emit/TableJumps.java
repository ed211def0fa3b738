package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.isa.Instruction;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.JumpTable;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes jumps by the index into their table, where that is known, without reading it. The index and the table's address are kept when
 * they are added; behind the jump, what reads the table is written as ever.
 */
final class TableJumps {
    private final MethodVisitor method;
    private final Locals locals;
    private final Region region;
    /** Variables: the index, and the register that holds the table's address. */
    private final int index;
    private final int base;

    TableJumps(MethodVisitor method, Locals locals, Region region) {
        this.method = method;
        this.locals = locals;
        this.region = region;
        boolean any = !region.tables().isEmpty();
        index = any ? locals.allocate() : 0;
        base = any ? locals.allocate() : 0;
    }

    /** Writes what has to come before an instruction. */
    void before(BasicBlock block, Site site) {
        JumpTable table = region.table(block);
        if (table != null && site.pc() == table.scaling().pc()) {
            keepIndex(table);
        }
        if (table != null && site.pc() == table.sum().pc()) {
            locals.push(table.base());
            method.visitVarInsn(LSTORE, base);
        }
    }

    private void keepIndex(JumpTable table) {
        Instruction scaling = table.scaling().instruction();
        locals.push(scaling.rs1());
        switch (table.index()) {
            case ALL -> {
            }
            case LOW -> {
                Numbers.push(method, 0xffff_ffffL);
                method.visitInsn(LAND);
            }
            case HIGH -> {
                Numbers.push(method, Integer.SIZE);
                method.visitInsn(LUSHR);
            }
        }
        method.visitVarInsn(LSTORE, index);
    }

    /** Whether the jump at the end of a block may be written in front of an instruction. */
    boolean isBefore(BasicBlock block, Site site) {
        JumpTable table = region.table(block);
        return table != null && site.pc() == table.load().pc();
    }

    /**
     * Writes the jump at the end of a block in front of what loads its target; where it is not by the table, or to no block of the
     * region, control goes on behind.
     *
     * @param places where to jump to for each target, null for one that is none of the block's
     */
    void jump(BasicBlock block, Function<Long, Label> places) {
        JumpTable table = region.table(block);
        Label elsewhere = new Label();
        method.visitVarInsn(LLOAD, base);
        Numbers.push(method, table.address());
        method.visitInsn(LCMP);
        method.visitJumpInsn(IFNE, elsewhere);
        method.visitVarInsn(LLOAD, index);
        method.visitVarInsn(LLOAD, index);
        method.visitInsn(L2I);
        method.visitInsn(I2L);
        method.visitInsn(LCMP);
        method.visitJumpInsn(IFNE, elsewhere);
        Map<Long, Label> ways = new LinkedHashMap<>();
        Label[] labels = table.targets().stream()
                .map(target -> places.apply(target) == null ? elsewhere : ways.computeIfAbsent(target, _ -> new Label()))
                .toArray(Label[]::new);
        method.visitVarInsn(LLOAD, index);
        method.visitInsn(L2I);
        method.visitTableSwitchInsn(0, labels.length - 1, elsewhere, labels);
        ways.forEach((target, way) -> {
            locals.label(way);
            set(table.load(), target - (table.isRelative() ? table.address() : 0));
            method.visitLdcInsn(target);
            locals.pop(block.last().instruction().rs1());
            method.visitJumpInsn(GOTO, places.apply(target));
        });
        locals.label(elsewhere);
    }

    /** What is loaded is in a register, even if it is not the one that is jumped by. */
    private void set(Site load, long value) {
        method.visitLdcInsn(value);
        locals.pop(load.instruction().rd());
    }
}
