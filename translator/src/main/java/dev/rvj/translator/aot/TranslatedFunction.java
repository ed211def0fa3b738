package dev.rvj.translator.aot;

import dev.rvj.translator.emit.RegionClass;
import java.util.List;

/**
 * What was translated between a function's entry and the next one's.
 *
 * @param name null if it has none
 */
public record TranslatedFunction(long start, long end, String name, List<RegionClass> regions) {
}
