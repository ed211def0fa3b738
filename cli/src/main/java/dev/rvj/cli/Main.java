package dev.rvj.cli;

/** Where the JVM starts. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        int code = new Cli(System.out, System.err).execute(arguments);
        // System.exit first looks for a logger to tell, which takes a quarter of the JVM's own start.
        if (code != 0) {
            System.exit(code);
        }
    }
}
