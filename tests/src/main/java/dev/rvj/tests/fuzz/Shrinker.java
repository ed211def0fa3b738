package dev.rvj.tests.fuzz;

import java.util.function.Predicate;

/** Takes away from a program what is not needed for it to fail. */
final class Shrinker {
    private final Predicate<FuzzProgram> fails;

    Shrinker(Predicate<FuzzProgram> fails) {
        this.fails = fails;
    }

    /** A program that fails, too; no item of it can be left out. */
    FuzzProgram shrink(FuzzProgram failing) {
        FuzzProgram program = failing;
        int before;
        do {
            before = program.items().size();
            for (int length = Math.max(1, before / 2); length > 0; length /= 2) {
                program = withoutPartsOf(program, length);
            }
            for (int rounds : new int[] {1, 2, 10, 50}) {
                if (rounds < program.rounds() && fails.test(program.with(rounds, program.items()))) {
                    program = program.with(rounds, program.items());
                }
            }
        } while (program.items().size() < before);
        return program;
    }

    private FuzzProgram withoutPartsOf(FuzzProgram whole, int length) {
        FuzzProgram program = whole;
        for (int from = program.items().size() - length; from > -length; from -= length) {
            int start = Math.max(from, 0);
            if (start + length <= program.items().size()) {
                FuzzProgram smaller = program.without(start, start + length);
                if (isWorthATry(smaller) && fails.test(smaller)) {
                    program = smaller;
                }
            }
        }
        return program;
    }

    /** Whether all distances still fit. */
    private static boolean isWorthATry(FuzzProgram program) {
        try {
            program.elf();
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
