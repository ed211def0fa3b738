package dev.rvj.elf;

/**
 * Where a program lies in memory. All are addresses, but for {@code bias}.
 *
 * @param bias what was added to the addresses as linked
 * @param entry the first instruction
 * @param programHeaders the program header table, 0 where it is not loaded
 * @param start the lowest page
 * @param end the first byte behind the highest segment
 */
public record LoadedImage(long bias, long entry, long programHeaders, long start, long end) {
}
