package dev.rvj.cli;

/** Where the JVM starts. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(new Cli(System.out, System.err).execute(arguments));
    }
}
