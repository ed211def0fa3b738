package dev.rvj.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * An instruction's line: mnemonic, bit pattern, format and, for a compressed one, the instruction it expands to.
 *
 * @param mask the bits that the pattern fixes; {@code match} their values
 */
record Line(String where, String mnemonic, String extension, String semantics, int length, int mask, int match,
            FormatLine format, String expansion, List<Exclusion> exclusions) {

    /** The bits under {@code mask} must not be {@code match}. */
    record Exclusion(int mask, int match) {
    }

    static Line parse(String where, String line, String extension, String semantics, Table table) {
        String[] parts = line.split("\\s+if\\s+");
        String[] words = parts[0].strip().split("\\s+");
        StringBuilder pattern = new StringBuilder();
        int next = 1;
        while (next < words.length && !words[next].startsWith("@")) {
            pattern.append(words[next++]);
        }
        if (next == words.length) {
            throw new TableException(where, "no @FORMAT");
        }
        if (!pattern.toString().matches("[01.]*")) {
            throw new TableException(where, "a pattern of other than 0, 1 and dots: " + pattern);
        }
        if (pattern.length() != 16 && pattern.length() != 32) {
            throw new TableException(where, "a pattern of " + pattern.length() + " bits");
        }
        if (pattern.length() == 32 && semantics == null) {
            throw new TableException(where, "extension " + extension + " names no semantics class");
        }
        FormatLine format = table.format(where, words[next].substring(1));
        String expansion = next + 2 < words.length && words[next + 1].equals("=") ? words[next + 2] : null;
        if (format.expands() != (expansion != null)) {
            throw new TableException(where, "only and all formats that expand want '= MNEMONIC'");
        }
        List<Exclusion> exclusions = new ArrayList<>();
        if (parts.length > 1) {
            for (String condition : parts[1].strip().split("\\s+")) {
                exclusions.add(exclusion(condition));
            }
        }
        if (format.has("rm")) {
            exclusions.add(exclusion("14:12!=5"));
            exclusions.add(exclusion("14:12!=6"));
        }
        return new Line(where, words[0], extension, semantics, pattern.length() / 8,
                bits(pattern, "01"), bits(pattern, "1"), format, expansion, List.copyOf(exclusions));
    }

    /** A word with ones where the pattern has one of the characters given. */
    private static int bits(CharSequence pattern, String characters) {
        int word = 0;
        for (int i = 0; i < pattern.length(); i++) {
            word = word << 1 | (characters.indexOf(pattern.charAt(i)) >= 0 ? 1 : 0);
        }
        return word;
    }

    private static Exclusion exclusion(String condition) {
        String[] sides = condition.split("!=");
        if (sides.length != 2) {
            throw new NumberFormatException("no condition BITS!=NUMBER: " + condition);
        }
        int value = Integer.parseInt(sides[1]);
        int mask = 0;
        int match = 0;
        String[] pieces = sides[0].split("\\|");
        for (int i = pieces.length - 1; i >= 0; i--) {
            Field.Range range = Field.Range.parse(pieces[i]);
            mask |= range.mask();
            match |= range.place(value);
            value >>>= range.width();
        }
        return new Exclusion(mask, match);
    }

    /** The constant's name in {@code Opcode}. */
    String constant() {
        return mnemonic.replace('.', '_').toUpperCase();
    }

    /** The semantics method's name. */
    String method() {
        return mnemonic.replace('.', '_');
    }

    /** Whether some word is both. Exclusions count where the bits that both patterns fix decide them. */
    boolean overlaps(Line other) {
        int both = mask & other.mask;
        if (length != other.length || (match & both) != (other.match & both)) {
            return false;
        }
        int mergedMask = mask | other.mask;
        int merged = match | other.match;
        return !excludes(exclusions, mergedMask, merged) && !excludes(other.exclusions, mergedMask, merged);
    }

    private static boolean excludes(List<Exclusion> exclusions, int mask, int value) {
        return exclusions.stream().anyMatch(e -> (e.mask & ~mask) == 0 && (value & e.mask) == e.match);
    }
}
