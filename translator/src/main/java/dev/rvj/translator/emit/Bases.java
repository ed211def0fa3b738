package dev.rvj.translator.emit;

import dev.rvj.isa.Instruction;
import dev.rvj.isa.Kind;
import dev.rvj.isa.semantics.RvI;
import dev.rvj.isa.semantics.RvZba;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Registers;
import dev.rvj.translator.region.Site;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * What the base registers of accesses probably hold there: blocks are executed on what registers held when the region was asked for,
 * or on what the only block that leads there leaves. What is loaded is taken for what its register held.
 */
final class Bases {
    private final Pointers pointers;
    private final Map<BasicBlock, BasicBlock> predecessors;
    private final Map<Site, Long> bySite = new IdentityHashMap<>();
    private final Map<BasicBlock, long[]> ends = new IdentityHashMap<>();

    Bases(Region region, Pointers pointers) {
        this.pointers = pointers;
        predecessors = pointers == Pointers.NONE ? Map.of() : region.onlyPredecessors();
        if (pointers != Pointers.NONE) {
            region.blocks().forEach(this::end);
        }
    }

    /** What the base register of an access probably holds. */
    long of(Site access) {
        return bySite.getOrDefault(access, pointers.held(access.instruction().rs1()));
    }

    private long[] end(BasicBlock block) {
        long[] known = ends.get(block);
        if (known == null) {
            BasicBlock before = predecessors.get(block);
            known = before == null ? pointers.held() : end(before).clone();
            ends.put(block, known);
            for (Site site : block.sites()) {
                execute(site, known);
            }
        }
        return known;
    }

    private void execute(Site site, long[] x) {
        Instruction instruction = site.instruction();
        if (instruction.opcode().kind() == Kind.LOAD || instruction.opcode().kind() == Kind.STORE) {
            bySite.put(site, x[instruction.rs1()]);
        }
        if ((Registers.written(instruction) & Registers.ALL_X) != 0) {
            x[instruction.rd()] = value(site, x);
        }
    }

    private long value(Site site, long[] x) {
        Instruction instruction = site.instruction();
        long rs1 = x[instruction.rs1()];
        long rs2 = x[instruction.rs2()];
        int imm = instruction.imm();
        return switch (instruction.opcode()) {
            case LUI -> RvI.lui(imm);
            case AUIPC -> RvI.auipc(site.pc(), imm);
            case ADDI -> RvI.addi(rs1, imm);
            case ADDIW -> RvI.addiw(rs1, imm);
            case ANDI -> RvI.andi(rs1, imm);
            case SLLI -> RvI.slli(rs1, imm);
            case SRLI -> RvI.srli(rs1, imm);
            case ADD -> RvI.add(rs1, rs2);
            case ADDW -> RvI.addw(rs1, rs2);
            case SUB -> RvI.sub(rs1, rs2);
            case AND -> RvI.and(rs1, rs2);
            case SH1ADD -> RvZba.sh1add(rs1, rs2);
            case SH2ADD -> RvZba.sh2add(rs1, rs2);
            case SH3ADD -> RvZba.sh3add(rs1, rs2);
            case ADD_UW -> RvZba.add_uw(rs1, rs2);
            default -> pointers.held(instruction.rd());
        };
    }
}
