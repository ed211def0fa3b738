package dev.rvj.tests.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Runs programs on several engines. */
final class Comparison {
    private final List<FuzzEngine> engines;

    /** @param engines the first is what the others are compared with */
    Comparison(List<FuzzEngine> engines) {
        this.engines = List.copyOf(engines);
    }

    List<FuzzEngine> engines() {
        return engines;
    }

    /**
     * What came of a program.
     *
     * @param isRegular whether it ended as it should on the first engine
     * @param differing the engines on which it ended otherwise
     * @param text what is different there
     */
    record Result(boolean isRegular, List<FuzzEngine> differing, String text) {
        boolean isSame() {
            return differing.isEmpty();
        }
    }

    Result run(FuzzProgram program) {
        byte[] elf = program.elf();
        Outcome expected = engines.getFirst().outcome(elf);
        List<FuzzEngine> differing = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        // A program that does not end in time tells nothing: its state depends on when it is stopped.
        if (!expected.end().equals(Outcome.ENDLESS)) {
            for (FuzzEngine engine : engines.subList(1, engines.size())) {
                Outcome found = engine.outcome(elf);
                if (!found.isSameAs(expected) && !found.end().equals(Outcome.ENDLESS)) {
                    differing.add(engine);
                    text.append(engines.getFirst().name()).append(" | ").append(engine.name()).append('\n')
                            .append(expected.difference(found));
                }
            }
        }
        return new Result(expected.isRegular(), differing, text.toString());
    }

    /** The first engine, and one of those that differ from it. */
    Comparison narrowed(Result result) {
        return new Comparison(List.of(engines.getFirst(), result.differing().getFirst()));
    }
}
