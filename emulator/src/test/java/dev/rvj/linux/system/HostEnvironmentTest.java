package dev.rvj.linux.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HostEnvironmentTest {
    @Test
    void itIsWhatTheJdkSays() {
        Set<String> expected = System.getenv().entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.toSet());
        assertEquals(expected, Set.copyOf(HostEnvironment.variables()));
    }

    @Test
    void aValueIsFoundByItsWholeName() {
        System.getenv().forEach((name, value) -> assertEquals(value, HostEnvironment.value(name)));
        assertNull(HostEnvironment.value("RVJ_NO_SUCH"));
        assertNull(HostEnvironment.value(""));
    }
}
