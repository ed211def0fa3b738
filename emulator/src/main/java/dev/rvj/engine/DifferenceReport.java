package dev.rvj.engine;

import dev.rvj.isa.Disassembler;
import dev.rvj.isa.Instruction;
import java.util.List;
import java.util.Map;

/** The text that tells what translated code and the interpreter made of the same state. */
final class DifferenceReport {
    private static final int MOST_LINES = 32;

    private final StringBuilder text = new StringBuilder();

    void line(String remark) {
        text.append(remark).append('\n');
    }

    /** Lists what differs: pc always, of the rest what is not the same. */
    void states(HartState before, HartState translated, HartState interpreted) {
        line("", "before", "translated", "interpreted");
        line("pc", number(before.pc), number(translated.pc), number(interpreted.pc));
        for (int i = 0; i < before.x.length; i++) {
            compare("x" + i, before.x[i], translated.x[i], interpreted.x[i]);
        }
        for (int i = 0; i < before.f.length; i++) {
            compare("f" + i, before.f[i], translated.f[i], interpreted.f[i]);
        }
        compare("fflags", before.flags, translated.flags, interpreted.flags);
        compare("frm", before.roundingMode, translated.roundingMode, interpreted.roundingMode);
        if (!translated.reservation().equals(interpreted.reservation())) {
            line("reservation", before.reservation(), translated.reservation(), interpreted.reservation());
        }
    }

    /** Lists bytes that differ. */
    void memory(List<StoreComparison.Difference> differences) {
        for (StoreComparison.Difference found : differences.subList(0, Math.min(differences.size(), MOST_LINES))) {
            int digits = found.length() * 2;
            line("0x" + Long.toHexString(found.address()), number(found.before(), digits),
                    number(found.translated(), digits), number(found.interpreted(), digits));
        }
        more(differences.size(), "places in memory");
    }

    /** Lists the instructions that were executed, each once, in the order in which they first were. */
    void instructions(Map<Long, Instruction> executed) {
        text.append("instructions:\n");
        executed.entrySet().stream().limit(MOST_LINES).forEach(entry -> text.append("  0x")
                .append(Long.toHexString(entry.getKey())).append('\t')
                .append(entry.getValue() == null ? "cannot be fetched" : Disassembler.text(entry.getValue(), entry.getKey()))
                .append('\n'));
        more(executed.size(), "instructions");
    }

    private void more(int count, String what) {
        if (count > MOST_LINES) {
            text.append("  and ").append(count - MOST_LINES).append(" more ").append(what).append('\n');
        }
    }

    private void compare(String name, long before, long translated, long interpreted) {
        if (translated != interpreted) {
            line(name, number(before), number(translated), number(interpreted));
        }
    }

    private void line(String name, String before, String translated, String interpreted) {
        text.append("%-18s  %-18s  %-18s  %s\n".formatted(name, before, translated, interpreted));
    }

    private static String number(long value) {
        return number(value, 2 * Long.BYTES);
    }

    private static String number(long value, int digits) {
        StringBuilder number = new StringBuilder("0x");
        Disassembler.appendHexadecimal(number, value, digits);
        return number.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
