package dev.rvj.translator.aot;

import dev.rvj.Program;
import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfSections;
import dev.rvj.elf.ElfSymbol;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.translator.region.Flow;
import dev.rvj.translator.region.Site;
import java.util.TreeSet;

/**
 * Finds where functions begin. All it goes by are leads: one that leads nowhere costs room, and control that gets to where
 * none led is interpreted.
 */
final class CodeDiscovery {
    private final Program program;
    private final ProgramCode code;
    private final ProgramData data;
    private final TreeSet<Long> functions = new TreeSet<>();

    private CodeDiscovery(Program program, ProgramCode code, ProgramData data) {
        this.program = program;
        this.code = code;
        this.data = data;
    }

    /** The addresses of functions. */
    static TreeSet<Long> functions(Program program, ProgramCode code, ProgramData data) {
        CodeDiscovery discovery = new CodeDiscovery(program, code, data);
        discovery.add(program.elf().entry() + program.bias());
        discovery.addSymbols();
        UnwindTables.functions(program, data).forEach(discovery::add);
        Relocations.targets(program, data).forEach(discovery::add);
        discovery.addPointers();
        code.extents().forEach(discovery::addReferences);
        code.extents().forEach(discovery::addFirst);
        return discovery.functions;
    }

    private void add(long pc) {
        if (code.at(pc) != null) {
            functions.add(pc);
        }
    }

    /** No function goes from bytes in a row on to others. */
    private void addFirst(ProgramCode.Extent extent) {
        long pc = extent.start();
        while (pc < extent.end() && code.at(pc) == null) {
            pc += Short.BYTES;
        }
        add(pc);
    }

    private void addSymbols() {
        try {
            for (ElfSymbol symbol : ElfSections.read(program.elf()).symbols()) {
                if (symbol.section() != ElfSymbol.UNDEFINED
                        && (symbol.type() == ElfSymbol.FUNCTION || symbol.binding() == ElfSymbol.GLOBAL)) {
                    add(symbol.value() + program.bias());
                }
            }
        } catch (ElfException _) {
            // Without symbols there are other leads.
        }
    }

    /** Words of data that are addresses of code: tables of functions, among them those that run at start and end. */
    private void addPointers() {
        for (ProgramData.Extent extent : data.extents()) {
            for (long into = -extent.start() & Long.BYTES - 1; into <= extent.length() - Long.BYTES; into += Long.BYTES) {
                if (!code.contains(extent.start() + into)) {
                    add(data.longAt(extent.start() + into));
                }
            }
        }
    }

    /** What instructions call, or make the address of. */
    private void addReferences(ProgramCode.Extent extent) {
        Site before = null;
        for (long pc = extent.start(); pc < extent.end();) {
            Instruction instruction = code.at(pc);
            if (instruction == null) {
                pc += Short.BYTES;
                before = null;
                continue;
            }
            Site site = new Site(pc, instruction);
            if (instruction.opcode() == Opcode.JAL && Flow.isCall(instruction)) {
                add(Flow.target(site));
            } else if (before != null && instruction.rs1() == before.instruction().rd()
                    && (instruction.opcode() == Opcode.ADDI || instruction.opcode() == Opcode.JALR)) {
                long upper = JumpTables.upper(before);
                if (upper != 0) {
                    add(upper + instruction.imm());
                }
            }
            before = site;
            pc = site.end();
        }
    }
}
