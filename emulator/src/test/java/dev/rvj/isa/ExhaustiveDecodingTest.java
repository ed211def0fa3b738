package dev.rvj.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The generated decoder against the tables read line by line: every 16-bit word, and 32-bit words. */
class ExhaustiveDecodingTest {
    /** The bits of the major opcode and of funct3, which nearly all lines fix. */
    private static final int SELECTOR = 0x707f;
    /** Odd, so that as many steps as there are words meet each word once. */
    private static final int STRIDE = 0x9e3_779b;
    private static final int SAMPLE = 1 << 20;

    private static final List<TableLines.Line> LINES = TableLines.read();
    /** The lines that a word's major opcode and funct3 leave. */
    private static final List<List<TableLines.Line>> CANDIDATES = IntStream.range(0, 1 << 10)
            .mapToObj(index -> LINES.stream().filter(line -> line.length() == 4
                    && line.agrees(index & 0x7f | index >>> 7 << 12, SELECTOR)).toList()).toList();
    private static final Map<String, Set<String>> NAMES = names();

    /** What assembly may call an opcode: its own name and the aliases. */
    private static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        for (Opcode opcode : Opcode.values()) {
            names.computeIfAbsent(opcode.mnemonic(), _ -> new HashSet<>()).add(opcode.mnemonic());
        }
        try {
            for (String line : Files.readAllLines(Path.of(System.getProperty("basedir", "."),
                    "src/main/isa/aliases.isa"))) {
                if (line.startsWith("alias ")) {
                    String[] words = line.split("\\s+");
                    names.get(words[2]).add(words[1]);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return names;
    }

    @Test
    void everyCompressedWordIsWhatItsLineSays() {
        List<TableLines.Line> lines = LINES.stream().filter(line -> line.length() == 2).toList();
        assertEquals(Opcode.COMPRESSED, lines.stream().map(TableLines.Line::mnemonic).toList());
        InstructionWords.compressed().forEach(word -> check(word, matching(lines, word)));
    }

    @Test
    void sampledWordsAreWhatTheirLineSays() {
        IntStream steps = IntStream.range(0, SAMPLE).map(step -> step * STRIDE | 3);
        IntStream.concat(steps, InstructionWords.ofEveryOpcode(256, 7)).forEach(word -> check(word, matching(word)));
    }

    /** Takes minutes: all words of 32 bits, where the system property {@code rvj.decode-all} is set. */
    @Test
    void everyWordIsWhatItsLineSays() {
        assumeTrue(Boolean.getBoolean("rvj.decode-all"), "all 32-bit words only with -Drvj.decode-all=true");
        long instructions = IntStream.range(0, 1 << 30).parallel().map(high -> high << 2 | 3)
                .filter(word -> {
                    TableLines.Line line = matching(word);
                    Instruction instruction = Decoder.decode(word);
                    Opcode opcode = instruction == null ? null : instruction.opcode();
                    assertTrue(opcode == (line == null ? null : line.opcode()), () -> report(word, line, instruction));
                    return line != null;
                }).count();
        System.out.println(instructions + " of 2^30 words of 32 bits are instructions");
    }

    @Test
    void theHighHalfOfACompressedWordDoesNotCount() {
        Random random = new Random(11);
        InstructionWords.compressed().forEach(word -> assertEquals(describe(Decoder.decode(word)),
                describe(Decoder.decode(word | random.nextInt(1 << 16) << 16))));
    }

    private static String describe(Instruction instruction) {
        return instruction == null ? null : Disassembler.text(instruction, 0);
    }

    private static TableLines.Line matching(int word) {
        return matching(CANDIDATES.get(word & 0x7f | (word >>> 12 & 7) << 7), word);
    }

    /** The line that a word matches, or null; that two do is an error. */
    private static TableLines.Line matching(List<TableLines.Line> lines, int word) {
        TableLines.Line found = null;
        for (TableLines.Line line : lines) {
            if (line.matches(word)) {
                TableLines.Line other = found;
                assertTrue(other == null, () -> Integer.toHexString(word) + " is " + other + " and " + line);
                found = line;
            }
        }
        return found;
    }

    private static void check(int word, TableLines.Line line) {
        Instruction instruction = Decoder.decode(word);
        if (line == null || instruction == null) {
            assertTrue(line == null && instruction == null, () -> report(word, line, instruction));
            return;
        }
        assertEquals(line.opcode(), instruction.opcode(), () -> report(word, line, instruction));
        assertEquals(word, instruction.bits());
        assertEquals(line.length(), instruction.length());
        String name = Disassembler.text(instruction, 0).split("\t")[0];
        assertTrue(NAMES.get(line.opcode().mnemonic()).contains(name.replaceFirst("\\.(aqrl|aq|rl)$", "")),
                () -> report(word, line, instruction));
    }

    private static String report(int word, TableLines.Line line, Instruction instruction) {
        return Integer.toHexString(word) + " is " + line + " but decodes to " + instruction;
    }
}
