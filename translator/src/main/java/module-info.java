/** Translates guest code to JVM bytecode; depends on the emulator's decoder, semantics and memory model. */
module rvj.translator {
    requires rvj.emulator;
    requires org.objectweb.asm;
    requires org.objectweb.asm.util;

    provides dev.rvj.engine.Translator.Factory with dev.rvj.translator.jit.JitTranslator.Factory;
}
