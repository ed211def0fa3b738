package dev.rvj.translator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.objectweb.asm.Label;

/**
 * The ways out of a region: each writes back what is dirty there. Ways of one kind share their code where what it writes
 * back holds on all of them, be it dirty or not.
 */
final class Exits {
    /**
     * @param dirty what has to be written back
     * @param valid what may be written back
     */
    private record Exit(Label label, long dirty, long valid) {
        /** Whether it may write back a set as well. */
        boolean allows(long written) {
            return (dirty & ~written) == 0 && (written & ~valid) == 0;
        }
    }

    private final List<Exit> all = new ArrayList<>();

    /** Where to jump to leave. */
    Label add(long dirty, long valid) {
        Exit exit = new Exit(new Label(), dirty, valid | dirty);
        all.add(exit);
        return exit.label;
    }

    /**
     * Writes the code of all.
     *
     * @param begin takes each label
     * @param code writes what is behind labels, given what is to be written back
     */
    void write(java.util.function.Consumer<Label> begin, LongConsumer code) {
        List<Exit> left = new ArrayList<>(all);
        left.sort((one, other) -> Integer.compare(Long.bitCount(other.dirty), Long.bitCount(one.dirty)));
        while (!left.isEmpty()) {
            long written = left.getFirst().dirty;
            List<Exit> others = new ArrayList<>();
            for (Exit exit : left) {
                if (exit.allows(written)) {
                    begin.accept(exit.label);
                } else {
                    others.add(exit);
                }
            }
            code.accept(written);
            left = others;
        }
    }
}
