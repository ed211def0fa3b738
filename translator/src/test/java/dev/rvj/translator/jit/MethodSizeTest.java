package dev.rvj.translator.jit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.translator.emit.RegionClass;
import org.junit.jupiter.api.Test;

/** HotSpot never compiles a method of 8000 bytes or more (HugeMethodLimit), and says nothing. */
class MethodSizeTest {
    private static final int HUGE_METHOD_LIMIT = 8000;

    @Test
    void regionsStayCompilable() {
        assertTrue(RegionClass.largest(RegionClass.LARGE_BUDGET) < HUGE_METHOD_LIMIT);
    }
}
