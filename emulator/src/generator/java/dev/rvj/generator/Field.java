package dev.rvj.generator;

import java.util.ArrayList;
import java.util.List;

/** Bits of an instruction word that together make one number, as a {@code field} line states them. */
record Field(String name, boolean signed, List<Range> pieces, int shift, int addend) {

    /** Bits {@code high} down to {@code low}, both included. */
    record Range(int high, int low) {
        static Range parse(String text) {
            String[] ends = text.split(":");
            Range range = new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
            if (ends.length > 2 || range.high > 31 || range.low < 0 || range.high < range.low) {
                throw new NumberFormatException("no range of bits: " + text);
            }
            return range;
        }

        int width() {
            return high - low + 1;
        }

        int mask() {
            return (int) ((1L << width()) - 1) << low;
        }

        /** A number's low bits where the range is. */
        int place(int number) {
            return number << low & mask();
        }
    }

    static Field parse(String where, String[] words) {
        if (words.length < 4 || !words[2].equals("s") && !words[2].equals("u")) {
            throw new TableException(where, "expected field NAME s|u PIECES [<< N] [+ N]");
        }
        List<Range> pieces = new ArrayList<>();
        int shift = 0;
        int addend = 0;
        for (int i = 3; i < words.length; i++) {
            switch (words[i]) {
                case "<<" -> shift = Integer.parseInt(words[++i]);
                case "+" -> addend = Integer.parseInt(words[++i]);
                default -> pieces.add(Range.parse(words[i]));
            }
        }
        return new Field(words[1], words[2].equals("s"), List.copyOf(pieces), shift, addend);
    }

    /** A Java expression for the number, given the instruction word in {@code bits}. */
    String expression() {
        int position = shift;
        for (Range piece : pieces) {
            position += piece.width();
        }
        List<String> terms = new ArrayList<>();
        boolean first = true;
        for (Range piece : pieces) {
            position -= piece.width();
            terms.add(term(piece, position, first && signed));
            first = false;
        }
        if (addend != 0) {
            terms.add(Integer.toString(addend));
        }
        return String.join(addend != 0 ? " + " : " | ", terms);
    }

    private static String term(Range piece, int position, boolean signed) {
        String moved = "bits << " + (31 - piece.high()) + " >" + (signed ? ">" : ">>") + " " + (32 - piece.width());
        return position == 0 ? "(" + moved + ")" : "((" + moved + ") << " + position + ")";
    }
}
