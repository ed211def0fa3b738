package dev.rvj.engine;

/** Translated code and the interpreter do not do the same: a defect of one of them. The message is one line. */
public final class Difference extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String report;
    private final long instructions;

    Difference(String message, String report, long instructions, Throwable cause) {
        super(message, cause);
        this.report = report;
        this.instructions = instructions;
    }

    /** Both states, and the instructions that were executed; lines of text. */
    public String report() {
        return report;
    }

    /** How many instructions the hart has to execute to come to the difference. */
    public long instructions() {
        return instructions;
    }
}
