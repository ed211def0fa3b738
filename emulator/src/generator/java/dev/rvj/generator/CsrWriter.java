package dev.rvj.generator;

import java.util.Locale;

/** Writes {@code Csr}: the registers' numbers and names. */
final class CsrWriter {
    private CsrWriter() {
    }

    static String csr(Table table) {
        StringBuilder constants = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (Csr csr : table.csrs.values()) {
            String constant = csr.name().toUpperCase(Locale.ROOT);
            constants.append("    public static final int %s = 0x%03x;\n".formatted(constant, csr.number()));
            cases.append("            case %s -> \"%s\";\n".formatted(constant, csr.name()));
        }
        return """
                package dev.rvj.isa;

                /** The numbers of the control and status registers that specifications name. */
                public final class Csr {
                %s
                    private Csr() {
                    }

                    /** The name that specifications give a register, or null. */
                    public static String name(int number) {
                        return switch (number) {
                %s            default -> null;
                        };
                    }
                }
                """.formatted(constants, cases);
    }
}
