package dev.rvj.translator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Bus;
import dev.rvj.memory.LoggedMemory;
import dev.rvj.memory.Memory;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.Ram;
import dev.rvj.memory.SystemMemory;
import dev.rvj.translator.Code;
import dev.rvj.translator.RandomProgram;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.CodeMap;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.RegionFinder;
import dev.rvj.translator.region.Scope;
import dev.rvj.translator.region.Site;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.util.CheckClassAdapter;

/** Emitted classes are sound, and as large as their emitter says. */
class EmittedClassTest {
    private static final int PROGRAMS = 100;
    private static final int BUDGET = 2000;

    @Test
    void passesVerification() {
        try (AddressSpace flat = new AddressSpace(1 << 20); Ram ram = new Ram(0x1000, 1 << 20)) {
            for (long seed = 1; seed <= PROGRAMS; seed++) {
                Code code = new RandomProgram(seed).make();
                CodeMap source = new CodeMap(0x1000, code);
                for (long pc = 0x1000; pc < 0x1000 + code.size(); pc += code.size() / 3 & -4) {
                    Region region = RegionFinder.find(pc, new Scope(source, BUDGET, true, Scope.Copies.HOT));
                    if (region != null) {
                        for (Memory memory : new Memory[] {flat, new SystemMemory(new Bus(ram), new Pmp())}) {
                            check(region, new GuestMemory(memory), "seed " + seed);
                            check(region, allButFirst(region), new GuestMemory(memory), "seed " + seed + ", entered everywhere");
                            check(region, new GuestMemory(new LoggedMemory(memory)), "seed " + seed);
                            check(region, learned(memory, region, GuestMemory::markUnsteady), "seed " + seed);
                            check(region, learned(memory, region, GuestMemory::markFar), "seed " + seed);
                        }
                    }
                }
            }
        }
    }

    /** What has learned something of every other access. */
    private static GuestMemory learned(Memory memory, Region region, BiConsumer<GuestMemory, Long> what) {
        GuestMemory guest = new GuestMemory(memory);
        region.blocks().stream().flatMap(block -> block.sites().stream()).map(Site::pc).filter(pc -> (pc & 4) == 0)
                .forEach(pc -> what.accept(guest, pc));
        return guest;
    }

    private static Set<Long> allButFirst(Region region) {
        return region.blocks().stream().map(BasicBlock::pc).filter(pc -> pc != region.pc() && region.blockAt(pc) != null)
                .collect(Collectors.toSet());
    }

    private static void check(Region region, GuestMemory memory, String what) {
        check(region, Set.of(), memory, what);
    }

    private static void check(Region region, Set<Long> others, GuestMemory memory, String what) {
        CodeClass type = new CodeClass("Checked", RegionClass.CODE, null, Constants::start);
        RegionEmitter emitter = new RegionEmitter(type, "run", Opcodes.ACC_PUBLIC, region, memory, Assumptions.NONE, others,
                others.stream().filter(pc -> (pc & 4) == 0).collect(Collectors.toSet()));
        emitter.emit();
        byte[] bytes = RegionClass.finish(type);
        StringWriter errors = new StringWriter();
        CheckClassAdapter.verify(new ClassReader(bytes), RegionEmitter.class.getClassLoader(), false, new PrintWriter(errors));
        assertEquals("", errors.toString(), what);
        for (MethodModel method : ClassFile.of().parse(bytes).methods()) {
            if (method.methodName().equalsString("run")) {
                int size = method.findAttribute(Attributes.code()).orElseThrow().codeLength();
                assertTrue(size <= emitter.size() + emitter.size() / 50, size + " bytes instead of " + emitter.size());
            }
        }
    }
}
