package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.RETURN;

import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Scope;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.objectweb.asm.MethodVisitor;

/**
 * The class of a region.
 *
 * @param region what was translated: all that was asked for, or of that what fits
 * @param others where it may be entered besides its first address: those of the addresses wanted that are in it
 * @param foreign those of them where it is entered otherwise than after it was left there
 * @param name the binary name
 * @param bytes the class file
 * @param size bytes of bytecode of its method
 */
public record RegionClass(Region region, Set<Long> others, Set<Long> foreign, String name, byte[] bytes, int size) {
    /** What the instructions of a region weigh: of what is larger, C2 leaves accesses to memory calls. */
    public static final int BUDGET = 2000;
    /** The same in a JVM that inlines without looking at how large a method becomes. */
    public static final int LARGE_BUDGET = 3000;
    /** Bytes of bytecode that a method may have for so many of its budget. */
    private static final int BYTES = 11;
    private static final int WEIGHT = 6;
    /** Characters of a symbol that a class name takes over: those of C++ may be very long. */
    private static final int LONGEST_NAME = 200;
    private static final char LAST_ASCII = '\u007f';
    static final String PACKAGE = "guest/";
    static final String CODE = "dev/rvj/engine/TranslatedCode";

    /**
     * Translates a region, or what is nearest to its entry where all would be too large.
     *
     * @param assumptions what it relies on
     * @param source what debuggers show as the source file; null for nothing
     * @param symbols names the code at an address; null, as its result, where there is no name
     * @param others blocks where it is to be entered besides its first address
     * @param foreign those of them where it is entered otherwise than after it was left there
     * @return null where even the first instruction would be too large
     */
    public static RegionClass of(Region wanted, Scope scope, GuestMemory guest, Assumptions assumptions, String source,
            LongFunction<String> symbols, Set<Long> others, Set<Long> foreign) {
        Region region = wanted;
        int budget = wanted.weight();
        int largest = largest(scope.budget());
        while (region != null) {
            String name = name(region, symbols);
            TreeSet<Long> entries = new TreeSet<>(others);
            entries.retainAll(starts(region));
            TreeSet<Long> foreignEntries = new TreeSet<>(foreign);
            foreignEntries.retainAll(entries);
            CodeClass type = new CodeClass(name, CODE, source, Constants::start);
            RegionEmitter emitter = new RegionEmitter(type, "run", ACC_PUBLIC | ACC_FINAL, region, guest, assumptions, entries,
                    foreignEntries);
            emitter.emit();
            byte[] bytes = finish(type);
            if (emitter.size() <= largest) {
                return new RegionClass(region, entries, foreignEntries, name.replace('/', '.'), bytes, emitter.size());
            }
            // What is left weighs up to an instruction more than its budget: that has to shrink by itself.
            budget = Math.min(budget, region.weight() * largest / emitter.size()) * 9 / 10;
            region = region.smaller(budget, scope);
        }
        return null;
    }

    /** Bytes of bytecode that a region's method may have. */
    public static int largest(int budget) {
        return budget * BYTES / WEIGHT;
    }

    /** Writes what makes the one object of a class. */
    static byte[] finish(CodeClass type) {
        MethodVisitor constructor = type.method("<init>", "()V", ACC_PUBLIC);
        constructor.visitCode();
        constructor.visitVarInsn(ALOAD, 0);
        constructor.visitMethodInsn(INVOKESPECIAL, CODE, "<init>", "()V", false);
        constructor.visitInsn(RETURN);
        constructor.visitMaxs(1, 1);
        constructor.visitEnd();
        return type.finish(method -> {
            method.visitTypeInsn(NEW, type.name());
            method.visitInsn(DUP);
            method.visitMethodInsn(INVOKESPECIAL, type.name(), "<init>", "()V", false);
        });
    }

    private static Set<Long> starts(Region region) {
        return region.blocks().stream().filter(block -> block.copy() == 0).map(BasicBlock::pc).collect(Collectors.toSet());
    }

    /** The symbol that the region begins in, the address that line 1 is of, and that of the entry where it is another. */
    private static String name(Region region, LongFunction<String> symbols) {
        String symbol = symbols == null ? null : symbols.apply(region.pc());
        StringBuilder name = new StringBuilder(PACKAGE).append(symbol == null ? "code" : symbol);
        int offset = name.lastIndexOf("+0x");
        name.setLength(Math.min(offset < 0 ? name.length() : offset, LONGEST_NAME));
        for (int i = PACKAGE.length(); i < name.length(); i++) {
            if (name.charAt(i) > LAST_ASCII || !Character.isJavaIdentifierPart(name.charAt(i))) {
                name.setCharAt(i, '_');
            }
        }
        long lowest = region.lowest();
        name.append("$0x").append(Long.toHexString(lowest));
        return (region.pc() == lowest ? name : name.append("$0x").append(Long.toHexString(region.pc()))).toString();
    }
}
