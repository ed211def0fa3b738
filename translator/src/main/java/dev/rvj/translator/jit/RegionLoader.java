package dev.rvj.translator.jit;

import dev.rvj.engine.TranslatedCode;
import java.util.function.Supplier;

/** Defines the class of one region, and goes with it: what is no longer run is unloaded. */
final class RegionLoader extends ClassLoader implements Supplier<Object[]> {
    private final Object[] constants;

    private RegionLoader(Object[] constants) {
        super(TranslatedCode.class.getClassLoader());
        this.constants = constants;
    }

    /** What the class under definition sets its constants to. */
    @Override
    public Object[] get() {
        return constants;
    }

    static TranslatedCode load(String name, byte[] bytes, Object[] constants) {
        RegionLoader loader = new RegionLoader(constants);
        try {
            return (TranslatedCode) loader.defineClass(name, bytes, 0, bytes.length).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
