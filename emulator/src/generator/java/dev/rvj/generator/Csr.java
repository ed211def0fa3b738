package dev.rvj.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A control and status register's number, 12 bits, and name. */
record Csr(int number, String name) {
    private static final Pattern COUNTED = Pattern.compile("([a-z]+)(\\d+)([a-z]*)");

    /** What a {@code csr} line states: one register, or as many as its range has numbers. */
    static List<Csr> parse(String where, String[] words) {
        if (words.length != 3) {
            throw new TableException(where, "expected csr NUMBER NAME");
        }
        String[] ends = words[1].split("-");
        int first = number(where, ends[0]);
        int last = number(where, ends[ends.length - 1]);
        if (ends.length == 1) {
            return List.of(new Csr(first, words[2]));
        }
        Matcher counted = COUNTED.matcher(words[2]);
        if (!counted.matches()) {
            throw new TableException(where, "no digits to count up in " + words[2]);
        }
        List<Csr> csrs = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            int count = Integer.parseInt(counted.group(2)) + number - first;
            csrs.add(new Csr(number, counted.group(1) + count + counted.group(3)));
        }
        return csrs;
    }

    private static int number(String where, String text) {
        try {
            int number = Integer.decode(text);
            if (number >= 0 && number < 1 << 12) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Falls through to the message for a number out of range.
        }
        throw new TableException(where, "no CSR number: " + text);
    }
}
