package dev.rvj.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "field x u 11:7            ; (bits << 20 >>> 27)",
        "field x s 31:20           ; (bits << 0 >> 20)",
        "field x u 4:2 + 8         ; (bits << 27 >>> 29) + 8",
        "field x s 31:12 << 12     ; ((bits << 0 >> 12) << 12)",
        "field x s 12 6:2          ; ((bits << 19 >> 31) << 5) | (bits << 25 >>> 27)"})
    void becomesAnExpression(String line, String expression) {
        assertEquals(expression, Field.parse("", line.split("\\s+")).expression());
    }
}
