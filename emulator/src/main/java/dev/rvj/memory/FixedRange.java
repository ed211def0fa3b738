package dev.rvj.memory;

/**
 * Addresses of an {@link AddressSpace}, of whole pages, that allow an access until observers of code are told otherwise:
 * translated code may have its bounds for constants.
 *
 * @param end the address behind
 * @param protection what may be done there, {@link Protection} bits
 */
public record FixedRange(long start, long end, int protection) {
    /** Whether all bytes of an access are in the range. */
    public boolean contains(long address, int length) {
        return address >= start && address <= end - length;
    }

    /** Whether the range is void where addresses, from one to before another, allow some accesses no more. */
    public boolean isLostWith(long from, long to, int lost) {
        return start < to && end > from && (protection & lost) != 0;
    }
}
