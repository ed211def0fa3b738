/** The {@code rvj} command line: picocli commands over the public API, nothing else. */
module rvj.cli {
    requires java.xml;
    requires rvj.emulator;
    requires rvj.translator;
    requires info.picocli;

    exports dev.rvj.cli;

    opens dev.rvj.cli to info.picocli;
}
