package dev.rvj.translator.aot;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** A lambda of each kind, for {@link DesugaringTest}. */
public final class LambdaSamples implements Callable<String> {
    private final String name = "sample";

    /** A class of the nest, with what only the nest may use. */
    private static final class Hidden {
        private final int value;

        private Hidden(int value) {
            this.value = value;
        }

        private Supplier<String> supplier() {
            return () -> "hidden " + value;
        }
    }

    private String own(String word) {
        return name + word;
    }

    private static long wide(byte small, double real) {
        return small + (long) real;
    }

    @Override
    public String call() throws Exception {
        List<String> seen = new ArrayList<>();
        byte small = 3;
        double real = 4.5;
        char letter = 'x';
        LongUnaryOperator captured = more -> more + wide(small, real) + letter;
        seen.add("captured " + captured.applyAsLong(1L << 40));
        Supplier<String> self = () -> name;
        seen.add(self.get());
        Function<String, String> bound = this::own;
        seen.add(bound.apply("!"));
        IntBinaryOperator of = Math::max;
        seen.add("of " + of.applyAsInt(2, 5));
        Function<String, Integer> boxes = String::length;
        seen.add("boxes " + boxes.apply("four"));
        Function<Integer, Integer> unboxes = number -> number + 1;
        seen.add("unboxes " + unboxes.apply(6));
        ToLongFunction<Integer> widens = Integer::intValue;
        seen.add("widens " + widens.applyAsLong(-1));
        ToIntFunction<CharSequence> through = CharSequence::length;
        seen.add("through " + through.applyAsInt("abc"));
        BiFunction<String, String, String> unbound = String::concat;
        seen.add(unbound.apply("un", "bound"));
        IntFunction<Hidden> makes = Hidden::new;
        seen.add(makes.apply(7).supplier().get());
        IntFunction<String[]> array = String[]::new;
        seen.add("array " + array.apply(8).length);
        List<String> taken = new ArrayList<>();
        List.of("a", "b").forEach(taken::add);
        seen.add("taken " + taken);
        Supplier<String> serial = (Supplier<String> & Serializable) () -> "serializable";
        seen.add(serial.get());
        return String.join(", ", seen);
    }
}
