package dev.rvj.translator.aot;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.region.Flow;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Site;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far the loops of a function reach: from where a branch or jump leads back to, to behind the last that does. */
final class LoopExtents {
    /** No address of an instruction: it is odd. */
    static final long NONE = -1;

    private final CodeSource code;
    /** By where they begin, where they end. */
    private final TreeMap<Long, Long> ends = new TreeMap<>();

    /**
     * @param start the first address of the function, and {@code end} the one behind it
     */
    LoopExtents(CodeSource code, long start, long end) {
        this.code = code;
        for (long pc = start; pc < end;) {
            Instruction instruction = code.at(pc);
            if (instruction == null) {
                pc += Short.BYTES;
                continue;
            }
            Site site = new Site(pc, instruction);
            if (instruction.opcode().kind() == Kind.BRANCH || instruction.opcode() == Opcode.JAL && !Flow.isCall(instruction)) {
                long target = Flow.target(site);
                if (target >= start && target <= pc) {
                    ends.put(target, site.end());
                }
            }
            pc = site.end();
        }
    }

    /** The address behind the loop that begins at an address; that itself if none does. */
    long endOf(long pc) {
        return ends.getOrDefault(pc, pc);
    }

    /**
     * Where the longest loop begins that a region leads to and had better not have: one that it has only parts of, or with
     * loops in it, for which C2 finds the better registers the less there is around them; {@link #NONE} if there is none.
     */
    long apartFrom(Region region) {
        Set<Long> inside = region.blocks().stream().filter(block -> block.copy() == 0)
                .flatMap(block -> block.sites().stream()).map(Site::pc).collect(Collectors.toSet());
        long apart = NONE;
        long length = 0;
        for (long start : inside) {
            long end = endOf(start);
            boolean isAround = start <= region.pc() && region.pc() < end;
            if (end - start > length && !isAround && (isNest(start, end) || !isWithin(start, end, inside))) {
                apart = start;
                length = end - start;
            }
        }
        return apart;
    }

    private boolean isNest(long start, long end) {
        return ends.subMap(start, false, end, false).values().stream().anyMatch(other -> other <= end);
    }

    private boolean isWithin(long start, long end, Set<Long> inside) {
        for (long pc = start; pc < end;) {
            Instruction instruction = code.at(pc);
            if (instruction != null && !inside.contains(pc)) {
                return false;
            }
            pc += instruction == null ? Short.BYTES : instruction.length();
        }
        return true;
    }
}
