package dev.rvj.cli;

import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "rvj " + (version == null ? "(not packaged)" : version),
            "on Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        };
    }
}
