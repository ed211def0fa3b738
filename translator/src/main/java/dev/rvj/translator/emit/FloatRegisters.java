package dev.rvj.translator.emit;

import dev.rvj.isa.Instruction;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;

/**
 * Which f registers a region uses as singles or as doubles more often than otherwise: what moves bits does not count.
 *
 * @param singles a set of {@link Registers}
 */
record FloatRegisters(long singles, long doubles) {
    static FloatRegisters of(Region region) {
        int[][] uses = new int[Precision.values().length][Long.SIZE];
        for (BasicBlock block : region.blocks()) {
            for (Site site : block.sites()) {
                count(site.instruction(), uses);
            }
        }
        return new FloatRegisters(set(uses[Precision.SINGLE.ordinal()]), set(uses[Precision.DOUBLE.ordinal()]));
    }

    private static void count(Instruction instruction, int[][] uses) {
        if (FloatIntrinsics.isKnown(instruction)) {
            count(Registers.read(instruction), FloatIntrinsics.operands(instruction.opcode()), uses);
            count(Registers.written(instruction), FloatIntrinsics.result(instruction.opcode()), uses);
        } else if (Registers.usesFcsr(instruction)) {
            count(Registers.read(instruction) | Registers.written(instruction), null, uses);
        }
    }

    private static void count(long registers, Precision as, int[][] uses) {
        for (long left = registers; left != 0; left &= left - 1) {
            for (Precision precision : Precision.values()) {
                uses[precision.ordinal()][Long.numberOfTrailingZeros(left)] += precision == as ? 1 : -1;
            }
        }
    }

    private static long set(int[] uses) {
        long set = 0;
        for (int register = Registers.F; register < uses.length; register++) {
            set |= uses[register] > 0 ? 1L << register : 0;
        }
        return set;
    }
}
