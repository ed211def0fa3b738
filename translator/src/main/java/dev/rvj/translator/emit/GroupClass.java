package dev.rvj.translator.emit;

import static org.objectweb.asm.Opcodes.*;

import dev.rvj.engine.GroupedCode;
import java.util.List;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The class of several regions: see {@link GroupedCode}. */
public final class GroupClass {
    private static final String GROUPED = Type.getInternalName(GroupedCode.class);
    private static final String CONSTRUCTOR = "(IJ)V";

    private GroupClass() {
    }

    /**
     * Writes a class.
     *
     * @param name the binary name
     * @param source what debuggers show as the source file; null for nothing
     * @return null where the class would be too large
     */
    public static byte[] of(String name, List<RegionClass> regions, GuestMemory guest, String source) {
        CodeClass type = new CodeClass(name.replace('.', '/'), GROUPED, source, (_, method) -> {
            method.visitVarInsn(ALOAD, 0);
            method.visitFieldInsn(GETFIELD, GROUPED, "start", "J");
        });
        for (RegionClass region : regions) {
            new RegionEmitter(type, title(region), ACC_PRIVATE | ACC_FINAL, region.region(), guest.first(), Assumptions.NONE, region.others(),
                    region.foreign()).emit();
        }
        run(type, regions);
        constructor(type);
        other(type);
        try {
            return type.finish(method -> make(method, type, () -> {
                method.visitInsn(ICONST_0);
                method.visitInsn(LCONST_0);
            }));
        } catch (ClassTooLargeException | MethodTooLargeException _) {
            return null;
        }
    }

    /** What the method of a region is called: as its class, so that who sees it in a trace knows where that is. */
    private static String title(RegionClass region) {
        return region.name().substring(RegionClass.PACKAGE.length());
    }

    private static void run(CodeClass type, List<RegionClass> regions) {
        MethodVisitor method = type.method("run", ACC_PUBLIC | ACC_FINAL);
        Label[] places = regions.stream().map(_ -> new Label()).toArray(Label[]::new);
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        method.visitMethodInsn(INVOKEVIRTUAL, GROUPED, "count", "()V", false);
        method.visitVarInsn(ALOAD, 0);
        method.visitFieldInsn(GETFIELD, GROUPED, "region", "I");
        method.visitTableSwitchInsn(0, places.length - 1, places[0], places);
        for (int i = 0; i < places.length; i++) {
            method.visitLabel(places[i]);
            method.visitFrame(F_SAME, 0, null, 0, null);
            method.visitVarInsn(ALOAD, 0);
            method.visitVarInsn(ALOAD, 1);
            method.visitVarInsn(ALOAD, 2);
            method.visitVarInsn(ILOAD, 3);
            method.visitMethodInsn(INVOKESPECIAL, type.name(), title(regions.get(i)), CodeClass.SIGNATURE, false);
            method.visitInsn(LRETURN);
        }
        method.visitMaxs(4, 4);
        method.visitEnd();
    }

    private static void constructor(CodeClass type) {
        MethodVisitor method = type.method("<init>", CONSTRUCTOR, ACC_PUBLIC);
        method.visitCode();
        method.visitVarInsn(ALOAD, 0);
        pushParameters(method);
        method.visitMethodInsn(INVOKESPECIAL, GROUPED, "<init>", CONSTRUCTOR, false);
        method.visitInsn(RETURN);
        method.visitMaxs(4, 4);
        method.visitEnd();
    }

    private static void other(CodeClass type) {
        MethodVisitor method = type.method("of", "(IJ)L" + GROUPED + ";", ACC_PUBLIC | ACC_FINAL);
        method.visitCode();
        make(method, type, () -> pushParameters(method));
        method.visitInsn(ARETURN);
        method.visitMaxs(5, 4);
        method.visitEnd();
    }

    private static void pushParameters(MethodVisitor method) {
        method.visitVarInsn(ILOAD, 1);
        method.visitVarInsn(LLOAD, 2);
    }

    private static void make(MethodVisitor method, CodeClass type, Runnable pushArguments) {
        method.visitTypeInsn(NEW, type.name());
        method.visitInsn(DUP);
        pushArguments.run();
        method.visitMethodInsn(INVOKESPECIAL, type.name(), "<init>", CONSTRUCTOR, false);
    }
}
