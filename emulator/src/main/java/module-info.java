/** Runs RISC-V programs: the ISA, harts, memory, the interpreter, ELF loading, the Linux personality and machines. */
@SuppressWarnings("module") // A module that is compiled later has to be named.
module rvj.emulator {
    requires jdk.jfr;

    exports dev.rvj.isa;
    exports dev.rvj.isa.semantics;
    exports dev.rvj.hart;
    exports dev.rvj.memory;
    exports dev.rvj.engine;
    exports dev.rvj.elf;
    exports dev.rvj.device;
    exports dev.rvj.machine;
    exports dev.rvj.sandbox;
    exports dev.rvj.trace;
    exports dev.rvj;
    exports dev.rvj.conformance;
    exports dev.rvj.listing;
    exports dev.rvj.linux.system to rvj.translator;

    uses dev.rvj.AheadTranslator;
    uses dev.rvj.engine.Translator.Factory;
}
