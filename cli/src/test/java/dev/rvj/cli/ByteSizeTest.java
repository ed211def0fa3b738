package dev.rvj.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteSizeTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "4096, 4096", "64k, 65536", "512m, 536870912", "2g, 2147483648", "2G, 2147483648",
        "8589934591g, 9223372035781033984"})
    void readsBytesAndBinaryMultiples(String text, long bytes) {
        assertEquals(bytes, new ByteSize().convert(text));
    }
}
