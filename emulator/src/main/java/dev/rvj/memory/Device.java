package dev.rvj.memory;

/** What answers on the bus at addresses that are not RAM. */
public interface Device {
    /**
     * The register contents at an offset from the device's start, zero-extended; 0 where there is no register.
     *
     * @param size bytes: 1, 2, 4 or 8; the offset is a multiple of it
     */
    long load(long offset, int size);

    /**
     * Writes a register; nothing where there is none.
     *
     * @param size bytes: 1, 2, 4 or 8; the offset is a multiple of it
     */
    void store(long offset, int size, long value);
}
