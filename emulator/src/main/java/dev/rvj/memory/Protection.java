package dev.rvj.memory;

/** What a mapping allows; the bits are those of Linux's {@code PROT_READ}, {@code PROT_WRITE}, {@code PROT_EXEC}. */
public final class Protection {
    public static final int NONE = 0;
    public static final int READ = 1;
    public static final int WRITE = 2;
    public static final int EXECUTE = 4;
    public static final int ALL = READ | WRITE | EXECUTE;

    private Protection() {
    }
}
