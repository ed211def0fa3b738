package dev.rvj.linux.threads;

import dev.rvj.linux.Errno;
import java.lang.foreign.Arena;

/** membarrier(2). */
final class Barrier {
    private static final int QUERY = 0;
    private static final int GLOBAL = 1;
    private static final int GLOBAL_EXPEDITED = 2;
    private static final int REGISTER_GLOBAL_EXPEDITED = 4;
    private static final int PRIVATE_EXPEDITED = 8;
    private static final int REGISTER_PRIVATE_EXPEDITED = 16;
    private static final int ALL = GLOBAL | GLOBAL_EXPEDITED | REGISTER_GLOBAL_EXPEDITED | PRIVATE_EXPEDITED
            | REGISTER_PRIVATE_EXPEDITED;

    private Barrier() {
    }

    static long call(int command, int flags) {
        if (flags != 0) {
            return -Errno.EINVAL;
        }
        return switch (command) {
            case QUERY -> ALL;
            case GLOBAL, GLOBAL_EXPEDITED, PRIVATE_EXPEDITED -> {
                // To close a shared arena, the JVM stops every thread at a point where none is inside an access.
                Arena.ofShared().close();
                yield 0;
            }
            case REGISTER_GLOBAL_EXPEDITED, REGISTER_PRIVATE_EXPEDITED -> 0;
            default -> -Errno.EINVAL;
        };
    }
}
