package dev.rvj;

import java.util.Optional;

/**
 * How a program ended.
 *
 * @param code its own exit code, or 128 + n where signal n ended it
 * @param message what a shell would say of it: {@code Segmentation fault} and the like
 */
public record Exit(int code, Optional<String> message, Statistics statistics) {
    /** The code of a program that was stopped because it had used up its instructions, as of timeout(1). */
    public static final int EXHAUSTED = 124;
}
