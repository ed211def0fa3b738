package dev.rvj.translator.aot;

import dev.rvj.translator.emit.GuestMemory;
import java.util.Set;
import java.util.function.LongFunction;

/**
 * What the translation of each function starts from.
 *
 * @param functions where functions begin
 * @param source what debuggers show as the source file
 * @param symbols names the code at an address; null where there is no name
 */
record Setting(ProgramCode code, JumpTables tables, Set<Long> functions, GuestMemory memory, String source,
        LongFunction<String> symbols) {
}
