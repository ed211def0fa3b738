package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import dev.rvj.engine.Entry;
import dev.rvj.engine.RegionConstants;
import dev.rvj.engine.TieredRun;
import dev.rvj.hart.Hart;
import dev.rvj.memory.AccessibleRange;
import dev.rvj.memory.NearAddress;
import dev.rvj.memory.PagedPlace;
import dev.rvj.memory.SystemMemory;
import java.lang.foreign.MemorySegment;
import java.nio.MappedByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * The objects that a generated class uses: static final fields, which C2 takes for constants. The class gets their values
 * from its loader, which is a {@link RegionConstants}.
 */
final class Constants {
    private static final String LOADER = Type.getInternalName(RegionConstants.class);

    /** The loader, twice, and what it is called with. */
    private static final int MOST_STACK = 6;

    /** Calls the loader, which is on the stack. */
    private interface Getter {
        void get(MethodVisitor method);
    }

    private record Field(String name, String descriptor, Getter getter) {
    }

    private final String owner;
    private final Map<Object, Field> fields = new HashMap<>();
    private final List<Field> order = new ArrayList<>();

    Constants(String owner) {
        this.owner = owner;
    }

    /** Pushes the address that the region is entered at. */
    void start(MethodVisitor method) {
        push(method, "start", long.class, target -> call(target, "start", "()", long.class));
    }

    /** Pushes what runs the only hart. */
    void run(MethodVisitor method) {
        push(method, "run", TieredRun.class, target -> call(target, "run", "()", TieredRun.class));
    }

    /** Pushes what a field of the only hart holds for good. */
    void hart(MethodVisitor method, String field, Class<?> type) {
        push(method, field, type, target -> {
            call(target, "run", "()", TieredRun.class);
            target.visitFieldInsn(GETFIELD, Type.getInternalName(TieredRun.class), "hart", Type.getDescriptor(Hart.class));
            target.visitFieldInsn(GETFIELD, Type.getInternalName(Hart.class), field, Type.getDescriptor(type));
        });
    }

    /** Pushes the entry at an address. */
    void entry(MethodVisitor method, long pc) {
        push(method, pc, Entry.class, target -> {
            target.visitLdcInsn(pc);
            call(target, "entry", "(J)", Entry.class);
        });
    }

    /** Pushes the range of a slot, whose span has to be known when the class is written. */
    void range(MethodVisitor method, AccessGroups.Slot slot) {
        push(method, slot, AccessibleRange.class, target -> {
            Numbers.push(target, slot.span);
            Numbers.push(target, slot.protection());
            Numbers.push(target, slot.far ? 1 : 0);
            call(target, "range", "(IIZ)", AccessibleRange.class);
        });
    }

    /** Pushes the place of a slot, whose span has to be known when the class is written. */
    void place(MethodVisitor method, AccessGroups.Slot slot) {
        push(method, slot, PagedPlace.class, target -> {
            Numbers.push(target, slot.span);
            Numbers.push(target, slot.storesFirst() ? 1 : 0);
            Numbers.push(target, slot.stores() ? 1 : 0);
            call(target, "place", "(IZZ)", PagedPlace.class);
        });
    }

    /** Pushes the machine's memory. */
    void system(MethodVisitor method) {
        push(method, "system", SystemMemory.class, target -> call(target, "system", "()", SystemMemory.class));
    }

    void near(MethodVisitor method) {
        push(method, "near", MappedByteBuffer.class, target -> call(target, "near", "()", MappedByteBuffer.class));
    }

    void nearAddress(MethodVisitor method) {
        push(method, "nearAddress", NearAddress.class, target -> call(target, "nearAddress", "()", NearAddress.class));
    }

    void segment(MethodVisitor method) {
        push(method, "segment", MemorySegment.class, target -> call(target, "segment", "()", MemorySegment.class));
    }

    /** @param type the class of the memory, which is final */
    void memory(MethodVisitor method, Class<?> type) {
        push(method, "memory", type, target -> {
            call(target, "memory", "()", dev.rvj.memory.Memory.class);
            target.visitTypeInsn(CHECKCAST, Type.getInternalName(type));
        });
    }

    private void push(MethodVisitor method, Object key, Class<?> type, Getter getter) {
        Field field = fields.get(key);
        if (field == null) {
            field = new Field("c" + order.size(), Type.getDescriptor(type), getter);
            fields.put(key, field);
            order.add(field);
        }
        method.visitFieldInsn(GETSTATIC, owner, field.name, field.descriptor);
    }

    private static void call(MethodVisitor method, String name, String parameters, Class<?> result) {
        method.visitMethodInsn(INVOKEINTERFACE, LOADER, name, parameters + Type.getDescriptor(result), true);
    }

    /** Pushes the object of the class that is given to its loader. */
    interface Maker {
        void push(MethodVisitor method);
    }

    /** Writes the fields, and what sets them and makes the object. */
    void write(ClassWriter type, Maker maker) {
        for (Field field : order) {
            type.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, field.name, field.descriptor, null, null).visitEnd();
        }
        MethodVisitor method = type.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        method.visitCode();
        method.visitLdcInsn(Type.getObjectType(owner));
        method.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Class", "getClassLoader", "()Ljava/lang/ClassLoader;", false);
        method.visitTypeInsn(CHECKCAST, LOADER);
        for (Field field : order) {
            method.visitInsn(DUP);
            field.getter.get(method);
            method.visitFieldInsn(PUTSTATIC, owner, field.name, field.descriptor);
        }
        maker.push(method);
        method.visitMethodInsn(INVOKEINTERFACE, LOADER, "made", "(Ldev/rvj/engine/TranslatedCode;)V", true);
        method.visitInsn(RETURN);
        method.visitMaxs(MOST_STACK, 0);
        method.visitEnd();
    }
}
