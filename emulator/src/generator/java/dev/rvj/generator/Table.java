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
    /** Mnemonics of {@code full} whose execution belongs into the interpreter's main switch. */
    final List<String> hot = new ArrayList<>();
    /** Pairs of hot mnemonics that the interpreter executes with one dispatch. */
    final List<String[]> fused = new ArrayList<>();

    static Table read(Path folder) throws IOException {
        Table table = new Table();
        for (String name : Files.readAllLines(folder.resolve("order.txt"))) {
            if (!name.isBlank() && !name.startsWith("#")) {
                table.readFile(folder.resolve(name.strip()));
            }
        }
        for (Line line : table.compressed) {
            table.find(line.where(), line.expansion());
        }
        for (String mnemonic : table.hot) {
            table.find("hot", mnemonic);
        }
        return table;
    }

    private void readFile(Path file) throws IOException {
        String extension = null;
        String semantics = null;
        int number = 0;
        for (String raw : Files.readAllLines(file)) {
            number++;
            String where = file.getFileName() + ":" + number;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+");
            switch (words[0]) {
                case "field" -> fields.put(words[1], Field.parse(words));
                case "format" -> formats.put(words[1], FormatLine.parse(line));
                case "csr" -> Csr.parse(where, words).forEach(csr -> addCsr(where, csr));
                case "hot" -> hot.addAll(List.of(words).subList(1, words.length));
                case "fused" -> fused.add(new String[] {words[1], words[2]});
                case "extension" -> {
                    extension = words[1];
                    semantics = words.length > 2 ? words[2] : null;
                }
                default -> {
                    if (extension == null) {
                        throw new TableException(where, "an instruction before its extension");
                    }
                    Line parsed = Line.parse(where, line, extension, semantics, this);
                    (parsed.length() == 2 ? compressed : full).add(parsed);
                }
            }
        }
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
