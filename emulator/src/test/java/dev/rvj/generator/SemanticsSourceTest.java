package dev.rvj.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanticsSourceTest {
    @TempDir
    private Path folder;

    /** Rows: the method's parameters and its body; what is written where it would be called with A and B. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "long rs1, long rs2 | return rs1 + rs2;                      | (A) + (B)",
        "long rs1, long rs2 | return (int) rs1 << rs2;               | (int) (A) << (B)",
        "long rs1, long rs2 | return Long.bitCount(rs1);             | Long.bitCount((A))",
        "long rs1, long rs2 | return rs2 == 0 ? rs1 : Math.max(1, rs2); | (B) == 0 ? (A) : Math.max(1, (B))",
        "long rs1, long rs2 | return helper(rs1, rs2);               | RvX.op(A, B)",
        "long rs1, long rs2 | return rs1 & MASK;                     | RvX.op(A, B)",
        "long rs1, long rs2 | return Other.of(rs1);                  | RvX.op(A, B)",
        "long rs1, long rs2 | long sum = rs1 + rs2; return sum;      | RvX.op(A, B)"})
    void writesOutMethodsOfOneExpression(String parameters, String body, String expression) throws IOException {
        Files.writeString(folder.resolve("RvX.java"), """
                public final class RvX {
                    public static long op(%s) {
                        %s
                    }
                }
                """.formatted(parameters, body));
        assertEquals(expression, new SemanticsSource(folder).apply("RvX.op", List.of("A", "B")));
    }
}
