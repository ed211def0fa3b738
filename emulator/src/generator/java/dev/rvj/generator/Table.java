package dev.rvj.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All fields, formats and instructions; the table files in the order that {@code order.txt} gives. */
final class Table {
    final Map<String, Field> fields = new LinkedHashMap<>();
    final Map<String, FormatLine> formats = new LinkedHashMap<>();
    final Map<Integer, Csr> csrs = new LinkedHashMap<>();
    final List<Line> full = new ArrayList<>();
    final List<Line> compressed = new ArrayList<>();
    /** Mnemonics of {@code full} that are often executed. */
    final List<String> hot = new ArrayList<>();
    /** The hot mnemonics that the interpreter's loops execute in place, and those of them that the smaller ones do. */
    final List<String> looped = new ArrayList<>();
    final List<String> lean = new ArrayList<>();
    final List<Alias> aliases = new ArrayList<>();
    /** Pairs of hot mnemonics that the interpreter executes with one dispatch. */
    final List<String[]> fused = new ArrayList<>();

    /**
     * Reads the tables in a folder.
     *
     * @throws TableException where a line makes no sense
     */
    static Table read(Path folder) throws IOException {
        Table table = new Table();
        for (String name : Files.readAllLines(folder.resolve("order.txt"))) {
            if (!name.isBlank() && !name.startsWith("#")) {
                table.readFile(folder.resolve(name.strip()));
            }
        }
        table.compressed.forEach(line -> table.find(line.where(), line.expansion()));
        return table;
    }

    private void readFile(Path file) throws IOException {
        Section section = new Section();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            String where = file.getFileName() + ":" + number;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    readLine(where, line.strip(), section);
                } catch (NumberFormatException e) {
                    throw new TableException(where, e.getMessage());
                }
            }
        }
    }

    /** What an {@code extension} line says of the lines below it. */
    private static final class Section {
        private String extension;
        private String semantics;
    }

    private void readLine(String where, String line, Section section) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "field" -> fields.put(word(where, words, 1), Field.parse(where, words));
            case "format" -> formats.put(word(where, words, 1), FormatLine.parse(where, line, this));
            case "csr" -> Csr.parse(where, words).forEach(csr -> addCsr(where, csr));
            case "alias" -> aliases.add(Alias.parse(where, line, this));
            case "hot" -> List.of(words).subList(1, words.length).forEach(mnemonic -> addHot(where, mnemonic));
            case "looped" -> List.of(words).subList(1, words.length).forEach(mnemonic -> {
                addHot(where, mnemonic);
                looped.add(mnemonic);
            });
            case "lean" -> List.of(words).subList(1, words.length).forEach(mnemonic -> {
                addHot(where, mnemonic);
                looped.add(mnemonic);
                lean.add(mnemonic);
            });
            case "fused" -> fused.add(new String[] {
                find(where, word(where, words, 1)).mnemonic(), find(where, word(where, words, 2)).mnemonic()});
            case "extension" -> {
                section.extension = word(where, words, 1);
                section.semantics = words.length > 2 ? words[2] : null;
            }
            default -> {
                if (section.extension == null) {
                    throw new TableException(where, "an instruction before its extension");
                }
                addInstruction(Line.parse(where, line, section.extension, section.semantics, this));
            }
        }
    }

    private static String word(String where, String[] words, int index) {
        if (index >= words.length) {
            throw new TableException(where, words[0] + " wants more words");
        }
        return words[index];
    }

    private void addInstruction(Line line) {
        List<Line> lines = line.length() == 2 ? compressed : full;
        if (lines.stream().anyMatch(other -> other.mnemonic().equals(line.mnemonic()))) {
            throw new TableException(line.where(), "a second " + line.mnemonic());
        }
        lines.add(line);
    }

    private void addHot(String where, String mnemonic) {
        if (hot.contains(find(where, mnemonic).mnemonic())) {
            throw new TableException(where, mnemonic + " is hot already");
        }
        hot.add(mnemonic);
    }

    private void addCsr(String where, Csr csr) {
        Csr other = csrs.putIfAbsent(csr.number(), csr);
        if (other != null) {
            throw new TableException(where, csr.name() + " has the number of " + other.name());
        }
    }

    FormatLine format(String where, String name) {
        FormatLine format = formats.get(name);
        if (format == null) {
            throw new TableException(where, "no format " + name);
        }
        return format;
    }

    Line find(String where, String mnemonic) {
        return full.stream().filter(line -> line.mnemonic().equals(mnemonic)).findFirst()
                .orElseThrow(() -> new TableException(where, "no instruction " + mnemonic));
    }

    void rejectOverlaps() {
        List<Line> all = new ArrayList<>(full);
        all.addAll(compressed);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).overlaps(all.get(j))) {
                    throw new TableException(all.get(j).where(),
                            all.get(j).mnemonic() + " overlaps " + all.get(i).mnemonic());
                }
            }
        }
    }
}
