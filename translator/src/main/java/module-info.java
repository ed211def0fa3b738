/** Translates guest code to JVM bytecode; depends on the emulator's decoder, semantics and memory model. */
module rvj.translator {
    requires rvj.emulator;
    requires org.objectweb.asm;
    requires org.objectweb.asm.util;

    exports dev.rvj.translator.aot;
    exports dev.rvj.translator.runtime;

    provides dev.rvj.AheadTranslator with dev.rvj.translator.aot.TemporaryTranslation.Provider;
    provides dev.rvj.engine.Translator.Factory with dev.rvj.translator.jit.JitTranslator.Factory;
}
