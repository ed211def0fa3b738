package dev.rvj.listing;

import dev.rvj.isa.Csr;
import dev.rvj.isa.Opcode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a line differs from objdump's; {@code docs/disassembly.md} says more. */
enum ObjdumpDifference {
    NOT_EXECUTED, HINT, RESERVED_ENCODING, IGNORED_FIELD, LATER_CSR;

    private static final Set<String> EXECUTED =
            Arrays.stream(Opcode.values()).map(Opcode::mnemonic).collect(Collectors.toSet());
    private static final Set<String> HINTS = Set.of("lpad", "prefetch.i", "prefetch.r", "prefetch.w", "ntl.p1",
            "ntl.pall", "ntl.s1", "ntl.all", "sspush");

    /** The reason, or null where there is none that is good. */
    static ObjdumpDifference explain(String theirs, String ours) {
        String[] their = theirs.split("\t");
        String[] our = ours.split("\t");
        if (their.length < 3 || our.length < 3 || !their[0].equals(our[0]) || !their[1].equals(our[1])) {
            return null;
        }
        int bits = Integer.parseUnsignedInt(their[1].strip().replace(" ", ""), 16);
        if (our[2].equals(".insn")) {
            return theirs.endsWith(",unknown") ? RESERVED_ENCODING
                    : !EXECUTED.contains(their[2]) ? NOT_EXECUTED
                    : bits == 0x6101 ? RESERVED_ENCODING : null;
        }
        if (their[2].equals(".insn")) {
            boolean fence = (bits & 0x7f) == 0x0f;
            boolean exactConversion = our[2].matches("fcvt\\.(d\\.(w|wu|s|h)|s\\.h)");
            return fence || exactConversion ? IGNORED_FIELD : null;
        }
        return HINTS.contains(their[2]) ? HINT : namesLaterCsr(bits >>> 20, theirs, ours) ? LATER_CSR : null;
    }

    /** Whether the lines differ in the name of a CSR, for which objdump has a number. */
    private static boolean namesLaterCsr(int csr, String theirs, String ours) {
        String name = Csr.name(csr);
        return name != null && ours.replace(name, "0x" + Integer.toHexString(csr)).equals(theirs);
    }
}
