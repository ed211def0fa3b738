package dev.rvj.translator.aot;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Writes the class of a lambda or method reference: what {@link java.lang.invoke.LambdaMetafactory} makes at run time. */
final class LambdaClass {
    /** The static method that makes an object of what was captured. */
    static final String FACTORY = "make";
    private static final String OBJECT = "java/lang/Object";
    private static final String CONSTRUCTOR = "<init>";

    private final String name;
    private final ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final Type[] captured;

    private LambdaClass(String name, Type... captured) {
        this.name = name;
        this.captured = captured;
    }

    /**
     * The class file.
     *
     * @param name the internal name
     * @param host the class whose nest it belongs to
     * @param sam the name of the interface's method
     * @param factory from what is captured to the interface
     * @param erased the interface's method as it is declared, {@code exact} as it is used
     */
    static byte[] of(String name, String host, String sam, String factory, Type erased, Handle target, Type exact) {
        LambdaClass made = new LambdaClass(name, Type.getArgumentTypes(factory));
        made.type.visit(V25, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT,
                new String[] {Type.getReturnType(factory).getInternalName()});
        made.type.visitNestHost(host);
        made.construct(factory);
        made.call(sam, erased, target, exact);
        made.type.visitEnd();
        return made.type.toByteArray();
    }

    private void construct(String factory) {
        String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
        MethodVisitor make = type.visitMethod(ACC_STATIC, FACTORY, factory, null, null);
        make.visitCode();
        make.visitTypeInsn(NEW, name);
        make.visitInsn(DUP);
        MethodVisitor init = type.visitMethod(ACC_PRIVATE, CONSTRUCTOR, descriptor, null, null);
        init.visitCode();
        init.visitVarInsn(ALOAD, 0);
        init.visitMethodInsn(INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int local = 0;
        for (int i = 0; i < captured.length; i++) {
            type.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, captured[i].getDescriptor(), null, null).visitEnd();
            make.visitVarInsn(captured[i].getOpcode(ILOAD), local);
            init.visitVarInsn(ALOAD, 0);
            init.visitVarInsn(captured[i].getOpcode(ILOAD), local + 1);
            init.visitFieldInsn(PUTFIELD, name, "c" + i, captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        make.visitMethodInsn(INVOKESPECIAL, name, CONSTRUCTOR, descriptor, false);
        make.visitInsn(ARETURN);
        make.visitMaxs(0, 0);
        make.visitEnd();
        init.visitInsn(RETURN);
        init.visitMaxs(0, 0);
        init.visitEnd();
    }

    private void call(String sam, Type erased, Handle target, Type exact) {
        MethodVisitor method = type.visitMethod(ACC_PUBLIC, sam, erased.getDescriptor(), null, null);
        method.visitCode();
        List<Type> parameters = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        boolean creates = target.getTag() == H_NEWINVOKESPECIAL;
        if (creates) {
            method.visitTypeInsn(NEW, target.getOwner());
            method.visitInsn(DUP);
        } else if (target.getTag() != H_INVOKESTATIC) {
            parameters.addFirst(Type.getObjectType(target.getOwner()));
        }
        for (int i = 0; i < captured.length; i++) {
            method.visitVarInsn(ALOAD, 0);
            method.visitFieldInsn(GETFIELD, name, "c" + i, captured[i].getDescriptor());
        }
        Type[] given = erased.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            method.visitVarInsn(given[i].getOpcode(ILOAD), local);
            local += given[i].getSize();
            convert(method, given[i], exact.getArgumentTypes()[i]);
            convert(method, exact.getArgumentTypes()[i], parameters.get(captured.length + i));
        }
        method.visitMethodInsn(switch (target.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_INVOKEINTERFACE -> INVOKEINTERFACE;
            case H_INVOKEVIRTUAL -> INVOKEVIRTUAL;
            // A private method of another class of the nest.
            case H_INVOKESPECIAL -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            default -> INVOKESPECIAL;
        }, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type result = erased.getReturnType();
        Type got = creates ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        if (result.getSort() != Type.VOID) {
            convert(method, got, result);
        }
        method.visitInsn(result.getOpcode(IRETURN));
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    /** Makes of a value of one type what is passed as another. */
    private static void convert(MethodVisitor method, Type from, Type to) {
        boolean wasPrimitive = from.getSort() < Type.ARRAY;
        boolean isPrimitive = to.getSort() < Type.ARRAY;
        if (!wasPrimitive && isPrimitive) {
            Type box = box(to);
            method.visitTypeInsn(CHECKCAST, box.getInternalName());
            method.visitMethodInsn(INVOKEVIRTUAL, box.getInternalName(), to.getClassName() + "Value", "()" + to.getDescriptor(),
                    false);
        } else if (wasPrimitive && !isPrimitive) {
            Type box = box(from);
            method.visitMethodInsn(INVOKESTATIC, box.getInternalName(), "valueOf",
                    Type.getMethodDescriptor(box, from), false);
        } else if (wasPrimitive) {
            widen(method, from, to);
        } else if (!to.equals(from) && !to.getInternalName().equals(OBJECT)) {
            method.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static void widen(MethodVisitor method, Type from, Type to) {
        if (to.equals(Type.LONG_TYPE) && from.getOpcode(IRETURN) == IRETURN) {
            method.visitInsn(I2L);
        } else if (from.getOpcode(IRETURN) != to.getOpcode(IRETURN)) {
            throw new IllegalStateException("a lambda from " + from + " to " + to);
        }
    }

    private static Type box(Type primitive) {
        return Type.getObjectType("java/lang/" + switch (primitive.getSort()) {
            case Type.INT -> "Integer";
            case Type.CHAR -> "Character";
            default -> {
                String word = primitive.getClassName();
                yield Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
        });
    }
}
