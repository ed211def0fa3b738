/** Translates guest code to JVM bytecode; depends on the emulator's decoder, semantics and memory model. */
module rvj.translator {
    requires rvj.emulator;
}
