package dev.rvj.translator.aot;

import dev.rvj.isa.Disassembler;
import dev.rvj.translator.emit.RegionClass;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Site;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceClassVisitor;

/** Tells of a translation in HTML: what of the program was translated, and for each function its bytecode. */
public final class Report implements TranslationObserver {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
            body { font-family: sans-serif; margin: 2em } table { border-collapse: collapse }
            td, th { border-bottom: 1px solid #ddd; padding: 0.1em 0.8em; text-align: left; vertical-align: top }
            td.number { text-align: right } pre { margin: 0 }
            </style></head><body><h1>%s</h1>
            """;
    private static final String TAIL = "</body></html>\n";
    private static final String LINE = "LINENUMBER ";

    private final Path directory;
    private final String program;
    private final Map<Long, Row> functions = new TreeMap<>(Long::compareUnsigned);

    /** A line of the table of functions. */
    private static final class Row {
        private final String name;
        private final List<RegionClass> regions = new ArrayList<>();
        private int instructions;
        private int bytecode;
        private int count;

        private Row(String name) {
            this.name = name;
        }
    }

    /**
     * Begins a report.
     *
     * @param directory where the pages go; made if it is not there
     * @param program what the program is called
     */
    public Report(Path directory, String program) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.program = program;
    }

    @Override
    public void translated(TranslatedFunction function) throws IOException {
        Row row = functions.computeIfAbsent(function.start(),
                start -> new Row(function.name() == null ? "0x" + Long.toHexString(start) : function.name()));
        boolean first = row.count == 0;
        for (RegionClass region : function.regions()) {
            row.count++;
            row.instructions += region.region().size();
            row.bytecode += region.size();
        }
        StringBuilder page = new StringBuilder();
        if (first) {
            page.append(HEAD.formatted(escape(row.name), escape(row.name)));
        }
        function.regions().forEach(region -> append(page, region));
        Files.writeString(page(function.start()), page, StandardOpenOption.CREATE,
                first ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
    }

    /** Writes the page that leads to the others, when all is translated. */
    public void finish(Coverage coverage) throws IOException {
        StringBuilder page = new StringBuilder(HEAD.formatted(escape(program), escape(program)));
        page.append("<table>\n");
        row(page, "Functions", "%,d".formatted(functions.size()));
        row(page, "Regions", "%,d".formatted(functions.values().stream().mapToInt(row -> row.count).sum()));
        row(page, "Instructions translated", "%,d".formatted(coverage.instructions()));
        row(page, "Executable bytes", "%,d".formatted(coverage.all()));
        row(page, "Of those translated", "%,d, %.2f %%".formatted(coverage.bytes(),
                100.0 * coverage.bytes() / Math.max(1, coverage.all())));
        page.append("</table>\n<h2>What was left</h2>\n<table><tr><th>from</th><th>bytes</th><th>why</th></tr>\n");
        for (Coverage.Left left : coverage.left()) {
            page.append("<tr><td>0x%x</td><td class=number>%,d</td><td>%s</td></tr>%n"
                    .formatted(left.start(), left.end() - left.start(), escape(left.reason())));
        }
        page.append("</table>\n<h2>Functions</h2>\n<table><tr><th>function</th><th>at</th><th>regions</th>")
                .append("<th>instructions in them</th><th>bytes of bytecode</th></tr>\n");
        functions.forEach((pc, row) -> page.append(
                "<tr><td><a href=\"%x.html\">%s</a></td><td>0x%x</td>".formatted(pc, escape(row.name), pc)
                + "<td class=number>%,d</td><td class=number>%,d</td><td class=number>%,d</td></tr>%n"
                .formatted(row.count, row.instructions, row.bytecode)));
        page.append("</table>\n").append(TAIL);
        Files.writeString(directory.resolve("index.html"), page);
    }

    private Path page(long function) {
        return directory.resolve(Long.toHexString(function) + ".html");
    }

    private static void row(StringBuilder page, String name, String value) {
        page.append("<tr><th>").append(name).append("</th><td class=number>").append(value).append("</td></tr>\n");
    }

    /** Each instruction of a region, and beside it the bytecode that it became. */
    private static void append(StringBuilder page, RegionClass region) {
        Map<Integer, StringBuilder> byLine = bytecode(region);
        long lowest = region.region().lowest();
        page.append("<h2>").append(escape(region.name())).append("</h2>\n<p>")
                .append("%,d instructions, %,d bytes of bytecode".formatted(region.region().size(), region.size()))
                .append("</p>\n<table>\n");
        pair(page, "entry", byLine.get(0));
        for (BasicBlock block : region.region().byAddress()) {
            for (Site site : block.sites()) {
                pair(page, "%x  %s".formatted(site.pc(), Disassembler.text(site.instruction(), site.pc())),
                        byLine.get((int) ((site.pc() - lowest) / Short.BYTES + 1)));
            }
        }
        page.append("</table>\n");
    }

    private static void pair(StringBuilder page, String left, CharSequence right) {
        page.append("<tr><td><pre>").append(escape(left)).append("</pre></td><td><pre>")
                .append(right == null ? "" : escape(right.toString().stripTrailing())).append("</pre></td></tr>\n");
    }

    /** The bytecode of the method, by line; what comes before the first line has number 0. */
    private static Map<Integer, StringBuilder> bytecode(RegionClass region) {
        StringWriter text = new StringWriter();
        new ClassReader(region.bytes()).accept(new TraceClassVisitor(null, new Textifier(), new PrintWriter(text)),
                ClassReader.SKIP_FRAMES);
        Map<Integer, StringBuilder> byLine = new TreeMap<>();
        int line = 0;
        boolean inMethod = false;
        for (String each : text.toString().lines().toList()) {
            inMethod = inMethod ? !each.isBlank() : each.contains(" run(");
            if (inMethod && each.strip().startsWith(LINE)) {
                line = Integer.parseInt(each.strip().split(" ")[1]);
            } else if (inMethod) {
                byLine.computeIfAbsent(line, _ -> new StringBuilder()).append(each.strip()).append('\n');
            }
        }
        return byLine;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
