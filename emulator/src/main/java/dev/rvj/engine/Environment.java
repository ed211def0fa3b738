package dev.rvj.engine;

import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;

/** What a hart runs in: a kernel's personality or a machine. An engine hands it what instructions can not do. */
public interface Environment {
    /**
     * Handles a trap. {@code hart.pc} is the instruction that raised it; the environment leaves the pc to go on at.
     *
     * @return whether the hart goes on
     */
    boolean trap(Hart hart, Trap trap);

    /**
     * Called between blocks, after {@link Hart#requestAttention}.
     *
     * @return whether the hart goes on
     */
    boolean attend(Hart hart);
}
