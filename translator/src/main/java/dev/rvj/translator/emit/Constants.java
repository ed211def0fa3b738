package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * The objects that a generated class uses: static final fields, which C2 takes for constants. The class gets their values
 * from its loader, which is a {@code Supplier<Object[]>}.
 */
final class Constants {
    private record Field(String name, String descriptor) {
    }

    private final String owner;
    private final Map<Object, Field> fields = new IdentityHashMap<>();
    private final List<Object> values = new ArrayList<>();
    private final List<Field> order = new ArrayList<>();

    Constants(String owner) {
        this.owner = owner;
    }

    /** Pushes an object. */
    void push(MethodVisitor method, Object value, Class<?> type) {
        Field field = fields.computeIfAbsent(value, _ -> {
            Field made = new Field("c" + values.size(), Type.getDescriptor(type));
            values.add(value);
            order.add(made);
            return made;
        });
        method.visitFieldInsn(GETSTATIC, owner, field.name, field.descriptor);
    }

    /** What the class's loader has to supply. */
    Object[] values() {
        return values.toArray();
    }

    /** Writes the fields and what sets them. */
    void write(ClassVisitor type) {
        for (Field field : order) {
            type.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, field.name, field.descriptor, null, null).visitEnd();
        }
        MethodVisitor method = type.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        method.visitCode();
        method.visitLdcInsn(Type.getObjectType(owner));
        method.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Class", "getClassLoader", "()Ljava/lang/ClassLoader;", false);
        method.visitTypeInsn(CHECKCAST, "java/util/function/Supplier");
        method.visitMethodInsn(INVOKEINTERFACE, "java/util/function/Supplier", "get", "()Ljava/lang/Object;", true);
        method.visitTypeInsn(CHECKCAST, "[Ljava/lang/Object;");
        for (int i = 0; i < order.size(); i++) {
            method.visitInsn(DUP);
            Numbers.push(method, i);
            method.visitInsn(AALOAD);
            method.visitTypeInsn(CHECKCAST, Type.getType(order.get(i).descriptor).getInternalName());
            method.visitFieldInsn(PUTSTATIC, owner, order.get(i).name, order.get(i).descriptor);
        }
        method.visitInsn(POP);
        method.visitInsn(RETURN);
        method.visitMaxs(3, 0);
        method.visitEnd();
    }
}
