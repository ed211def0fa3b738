package dev.rvj.hart;

/** Privileged specification, "Privilege Levels". */
public enum PrivilegeMode {
    USER(0), SUPERVISOR(1), MACHINE(3);

    private final int encoding;

    PrivilegeMode(int encoding) {
        this.encoding = encoding;
    }

    /** The two bits that {@code mstatus.MPP} holds for the mode. */
    public int encoding() {
        return encoding;
    }
}
