package dev.rvj.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns the instruction tables into Java sources: {@code java Generate.java TABLES SEMANTICS OUTPUT}. Needs the JDK alone. */
public final class Generate {
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
        write(output, "engine/LeanDispatch", dispatch.leanDispatch());
        write(output, "engine/RareDispatch", dispatch.rareDispatch());
    }

    private static void write(Path output, String type, String source) throws IOException {
        Path file = output.resolve("dev/rvj/" + type + ".java");
        if (Files.exists(file) && Files.readString(file).equals(source)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
