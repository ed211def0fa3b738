package dev.rvj.translator.aot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartClassesTest {
    static Stream<String> names() throws IOException {
        try (InputStream in = JarTranslation.class.getResourceAsStream("start-classes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }

    /** A jar loads what is in the list ahead of who needs it, and says nothing about what is not there. */
    @ParameterizedTest
    @MethodSource("names")
    void thereIsSuchAClass(String name) {
        assertDoesNotThrow(() -> Class.forName(name, false, JarTranslation.class.getClassLoader()));
    }
}
