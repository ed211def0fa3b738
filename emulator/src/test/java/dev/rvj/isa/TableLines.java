package dev.rvj.isa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The instruction lines of the tables as a reader would take them, one bit and one condition at a time. */
final class TableLines {
    private static final Path TABLES = Path.of(System.getProperty("basedir", "."), "src/main/isa");
    /** Rounding modes that formats.isa says are no instruction. */
    private static final List<Condition> ROUNDING = List.of(Condition.parse("14:12!=5"), Condition.parse("14:12!=6"));

    /** A line: what is decoded as {@code opcode}, if the word matches. */
    record Line(String mnemonic, Opcode opcode, String pattern, List<Condition> conditions) {
        int length() {
            return pattern.length() / Byte.SIZE;
        }

        boolean matches(int word) {
            return agrees(word, -1) && conditions.stream().allMatch(condition -> condition.holds(word));
        }

        /** Whether the pattern allows what a word has in the bits given. */
        boolean agrees(int word, int bits) {
            for (int bit = pattern.length() - 1; bit >= 0; bit--) {
                char fixed = pattern.charAt(pattern.length() - 1 - bit);
                if ((bits >>> bit & 1) != 0 && fixed != '.' && fixed - '0' != (word >>> bit & 1)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** {@code BITS!=NUMBER}, where bits are ranges joined by bars, most significant first. */
    record Condition(List<int[]> ranges, int number) {
        static Condition parse(String text) {
            String[] sides = text.split("!=");
            return new Condition(Arrays.stream(sides[0].split("\\|")).map(range -> Arrays.stream(range.split(":"))
                    .mapToInt(Integer::parseInt).toArray()).toList(), Integer.parseInt(sides[1]));
        }

        boolean holds(int word) {
            int value = 0;
            for (int[] range : ranges) {
                for (int bit = range[0]; bit >= range[range.length - 1]; bit--) {
                    value = value << 1 | word >>> bit & 1;
                }
            }
            return value != number;
        }
    }

    private TableLines() {
    }

    /** All lines, compressed ones too. */
    static List<Line> read() {
        List<Line> lines = new ArrayList<>();
        try {
            for (String file : Files.readAllLines(TABLES.resolve("order.txt"))) {
                Files.readAllLines(TABLES.resolve(file)).stream()
                        .filter(text -> text.contains(" @") && !text.startsWith("#")).map(TableLines::parse)
                        .forEach(lines::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Line parse(String text) {
        String[] words = text.split("\\s+");
        String mnemonic = words[0];
        String pattern = text.substring(mnemonic.length(), text.indexOf('@')).replace(" ", "");
        String meaning = text.substring(text.indexOf('@'));
        String decoded = meaning.contains(" = ") ? meaning.split(" = ")[1].split("\\s+")[0] : mnemonic;
        Opcode opcode = Arrays.stream(Opcode.values()).filter(known -> known.mnemonic().equals(decoded)).findFirst()
                .orElseThrow(() -> new AssertionError(text));
        List<Condition> conditions = new ArrayList<>();
        if (meaning.contains(" if ")) {
            Arrays.stream(meaning.split(" if ")[1].strip().split("\\s+")).map(Condition::parse)
                    .forEach(conditions::add);
        }
        if (pattern.length() == Integer.SIZE && opcode.format().operands().contains("rm")) {
            conditions.addAll(ROUNDING);
        }
        return new Line(mnemonic, opcode, pattern, conditions);
    }
}
