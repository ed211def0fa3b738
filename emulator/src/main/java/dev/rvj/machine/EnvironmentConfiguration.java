package dev.rvj.machine;

/** {@code menvcfg} or {@code senvcfg}: what less privileged modes may do, privileged specification, "Machine
 * Environment Configuration (menvcfg) Register". */
final class EnvironmentConfiguration {
    static final long FIOM = 1;
    static final long CBIE = 3 << 4;
    static final long CBCFE = 1 << 6;
    static final long CBZE = 1 << 7;
    static final long ADUE = 1L << 61;
    static final long PBMTE = 1L << 62;
    private static final long CBIE_RESERVED = 2 << 4;

    private final long fields;
    private long value;

    /** @param fields those that can be written */
    EnvironmentConfiguration(long fields) {
        this.fields = fields;
    }

    long value() {
        return value;
    }

    /** Writes the register; CBIE keeps its value where the new one is reserved. */
    void set(long newValue) {
        long legal = (newValue & CBIE) == CBIE_RESERVED ? newValue & ~CBIE | value & CBIE : newValue;
        value = legal & fields;
    }

    boolean has(long field) {
        return (value & field) != 0;
    }
}
