package dev.rvj.translator.region;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Says where a region should be entered for a hot place to be in it: where control comes by often, and early. */
public final class RegionHeads {
    /** How far a function's entry may be from a place in it, in bytes. */
    private static final int LONGEST_FUNCTION = 1 << 12;
    /** How much more than a region is looked at. */
    private static final int WIDER = 3;

    private RegionHeads() {
    }

    /**
     * The head of the outermost loop around a hot place that fits into a region and has none yet; else the function's
     * entry; else the place itself.
     *
     * @param returnAddress what ra holds there
     * @param budget what a region may weigh
     */
    public static long headOf(long pc, long returnAddress, CodeSource source, int budget) {
        Region around = RegionFinder.find(pc, everything(source), WIDER * budget);
        if (around == null) {
            return pc;
        }
        Map<Long, Long> ends = new HashMap<>();
        for (BasicBlock block : around.blocks()) {
            long target = direct(block);
            if (target <= block.last().pc() && target <= pc && pc <= block.last().pc()) {
                ends.merge(target, block.end(), Math::max);
            }
        }
        long best = pc;
        long length = -1;
        for (Map.Entry<Long, Long> loop : ends.entrySet()) {
            long start = loop.getKey();
            long end = loop.getValue();
            int size = around.blocks().stream().filter(block -> block.pc() >= start && block.end() <= end)
                    .flatMap(block -> block.sites().stream())
                    .mapToInt(site -> RegionFinder.weight(site.instruction())).sum();
            if (end - start > length && size <= budget && !source.isTranslated(start)) {
                best = start;
                length = end - start;
            }
        }
        return length >= 0 ? best : functionAround(pc, returnAddress, source, budget);
    }

    private static CodeSource everything(CodeSource source) {
        return new CodeSource() {
            @Override
            public Instruction at(long pc) {
                return source.at(pc);
            }

            @Override
            public boolean isReached(long pc) {
                return source.isReached(pc);
            }

            @Override
            public Set<Long> targets(long pc) {
                return source.targets(pc);
            }

            @Override
            public boolean isTranslated(long pc) {
                return false;
            }
        };
    }

    private static long direct(BasicBlock block) {
        Instruction last = block.last().instruction();
        boolean goes = last.opcode().kind() == Kind.BRANCH || last.opcode() == Opcode.JAL && !Flow.isCall(last);
        return goes ? Flow.target(block.last()) : Long.MAX_VALUE;
    }

    /** The target of the call before the return address, if the place is reached from there. */
    private static long functionAround(long pc, long returnAddress, CodeSource source, int budget) {
        Instruction call = returnAddress == 0 ? null : source.at(returnAddress - Integer.BYTES);
        if (call == null || call.opcode() != Opcode.JAL || !Flow.isCall(call)) {
            return pc;
        }
        long target = Flow.target(new Site(returnAddress - Integer.BYTES, call));
        if (target > pc || pc - target > LONGEST_FUNCTION || source.isTranslated(target)) {
            return pc;
        }
        Region function = RegionFinder.find(target, source, budget);
        boolean contains = function != null
                && function.blocks().stream().anyMatch(block -> block.pc() <= pc && pc < block.end());
        return contains ? target : pc;
    }
}
