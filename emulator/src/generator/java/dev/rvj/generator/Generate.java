package dev.rvj.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the instruction tables into Java sources: {@code java Generate.java TABLES SEMANTICS OUTPUT}. Needs the JDK alone. */
public final class Generate {
    private static final Set<Path> WRITTEN = new HashSet<>();

    private Generate() {
    }

    public static void main(String[] arguments) throws IOException {
        Table table;
        try {
            table = Table.read(Path.of(arguments[0]));
            table.rejectOverlaps();
        } catch (TableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        }
        Path output = Path.of(arguments[2]);
        write(output, "isa/Format", OpcodeWriter.format(table));
        write(output, "isa/Opcode", OpcodeWriter.opcode(table));
        write(output, "isa/Decoder", DecoderWriter.decoder(table));
        write(output, "isa/Aliases", AliasWriter.aliases(table));
        write(output, "isa/Csr", CsrWriter.csr(table));
        DispatchWriter dispatch = new DispatchWriter(table, new SemanticsSource(Path.of(arguments[1])));
        write(output, "engine/Dispatch", dispatch.dispatch());
        write(output, "engine/FlatLoop", dispatch.loop("FlatLoop", LoopMemory.FLAT, table.looped, true));
        write(output, "engine/PagedLoop", dispatch.loop("PagedLoop", LoopMemory.PAGED, table.looped, true));
        write(output, "engine/LeanFlatLoop", dispatch.loop("LeanFlatLoop", LoopMemory.FLAT_BUFFER, table.lean, false));
        write(output, "engine/LeanPagedLoop", dispatch.loop("LeanPagedLoop", LoopMemory.PAGED, table.lean, false));
        write(output, "engine/CalledLoop", dispatch.loop("CalledLoop", LoopMemory.CALLED, table.lean, false));
        write(output, "engine/RareDispatch", dispatch.rareDispatch());
        deleteOthers(output);
    }

    /** Deletes what an earlier generator wrote and this one does not: it would be compiled. */
    private static void deleteOthers(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!WRITTEN.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void write(Path output, String type, String source) throws IOException {
        Path file = output.resolve("dev/rvj/" + type + ".java");
        WRITTEN.add(file);
        if (Files.exists(file) && Files.readString(file).equals(source)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
