/** The {@code rvj} command line: picocli commands over the public API, nothing else. */
module rvj.cli {
    requires rvj.emulator;
    requires rvj.translator;
    requires info.picocli;
    opens dev.rvj.cli to info.picocli;
}
