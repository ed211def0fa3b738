package dev.rvj.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Turns the instruction tables into Java sources: {@code java Generate.java TABLES SEMANTICS OUTPUT}. Needs the JDK alone. */
public final class Generate {
    private final Path output;
    private final Set<Path> written = new HashSet<>();

    private Generate(Path output) {
        this.output = output;
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
        new Generate(Path.of(arguments[2])).writeAll(table, new SemanticsSource(Path.of(arguments[1])));
    }

    private void writeAll(Table table, SemanticsSource semantics) throws IOException {
        write("isa/Format", OpcodeWriter.format(table));
        write("isa/Opcode", OpcodeWriter.opcode(table));
        write("isa/Decoder", DecoderWriter.decoder(table));
        write("isa/Aliases", AliasWriter.aliases(table));
        write("isa/Csr", CsrWriter.csr(table));
        DispatchWriter dispatch = new DispatchWriter(table, semantics);
        write("engine/Dispatch", dispatch.dispatch());
        write("engine/FlatLoop", dispatch.loop("FlatLoop", LoopMemory.FLAT, table.looped, true));
        write("engine/PagedLoop", dispatch.loop("PagedLoop", LoopMemory.PAGED, table.looped, true));
        write("engine/LeanFlatLoop", dispatch.loop("LeanFlatLoop", LoopMemory.FLAT_BUFFER, table.lean, false));
        write("engine/LeanPagedLoop", dispatch.loop("LeanPagedLoop", LoopMemory.PAGED, table.lean, false));
        write("engine/CalledLoop", dispatch.loop("CalledLoop", LoopMemory.CALLED, table.lean, false));
        write("engine/RareDispatch", dispatch.rareDispatch());
        deleteOthers();
    }

    /** Deletes what an earlier generator wrote and this one does not: it would be compiled. */
    private void deleteOthers() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void write(String type, String source) throws IOException {
        Path file = output.resolve("dev/rvj/" + type + ".java");
        written.add(file);
        if (Files.exists(file) && Files.readString(file).equals(source)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
