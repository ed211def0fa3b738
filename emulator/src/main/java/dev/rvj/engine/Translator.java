package dev.rvj.engine;

import dev.rvj.memory.AccessPlace;
import dev.rvj.memory.Memory;
import java.util.Collection;
import java.util.function.LongFunction;

/** Makes translated code. What implements it is found as a service, by its {@link Factory}. */
public interface Translator extends AutoCloseable {
    /** Makes translators, one for each address space. */
    interface Factory {
        Translator create(Memory memory, TranslationOptions options);
    }

    /**
     * Reads the instructions of the region that serves best where an address is hot. Called on a hart's thread.
     *
     * @param merge whether the region may take the place of others that lead to each other
     * @param returnAddress where the function that is executed there probably returns to
     * @return the region, to be translated by any thread; null where there is nothing to translate
     */
    Draft draft(long pc, long returnAddress, boolean merge, CodeSource source);

    /** Reads the instructions of the region that is entered at an address; null where there is nothing to translate. */
    default Draft draftAt(long pc, CodeSource source) {
        return draft(pc, 0, false, source);
    }

    @Override
    void close();

    /** A region whose instructions were read. */
    interface Draft {
        /** The address where the region is entered. */
        long pc();

        /** The numbers of the pages of 4 KiB that instructions were read from. */
        Collection<Long> pages();

        /** The addresses where the region is left, although there would have been room for what is there. */
        Collection<Long> growth();

        /** Instructions; known when it was read. */
        int instructions();

        /** Bytes of bytecode; known when it was translated. */
        int bytes();

        /**
         * Whether the region has an access at an address. If so, it takes account of what that has met with when it is
         * translated again.
         *
         * @param place the one that is kept there
         */
        boolean learn(long pc, AccessPlace place);

        /**
         * The region with what it may go on with by now, entered at the same address; null where another one serves better.
         *
         * @param source that of the hart that asks
         */
        default Draft grown(CodeSource source) {
            return null;
        }

        /**
         * The same region, to be translated again; null where another one serves better.
         *
         * @param source that of the hart that asks
         */
        default Draft anew(CodeSource source) {
            return null;
        }

        /**
         * Whether the region has an instruction at an address. If so, it takes account of floating-point results there that
         * were not ordinary, see {@link dev.rvj.isa.semantics.OrdinaryFloat}, when it is translated again.
         *
         * @param everywhere whether no result is ordinary, for what fcsr holds
         */
        boolean learnExtraordinary(long pc, boolean everywhere);

        /** Whether the code is void where addresses, from one to before another, allow some accesses no more. */
        default boolean isLostWith(long from, long to, int lost) {
            return false;
        }

        /** Whether the code is that of the only hart, and of no other one. */
        default boolean isForOneHart() {
            return false;
        }

        /** Whether an instruction was read from a range. */
        boolean overlaps(long address, int length);

        /**
         * Makes the code.
         *
         * @param entries the entry at an address, for regions to lead to each other
         */
        TranslatedCode translate(LongFunction<Entry> entries);

        /** Makes the code anew, in a class of its own, where it is {@link GroupedCode}. */
        default TranslatedCode alone(LongFunction<Entry> entries) {
            return translate(entries);
        }

        /** The code is no longer used: what it holds may serve others. */
        void release();
    }
}
