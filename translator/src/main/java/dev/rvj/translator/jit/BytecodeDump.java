package dev.rvj.translator.jit;

import dev.rvj.isa.Disassembler;
import dev.rvj.translator.region.BasicBlock;
import dev.rvj.translator.region.Region;
import dev.rvj.translator.region.Site;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceClassVisitor;

/** Writes the instructions of a region, with the line numbers that they have in its bytecode, and that. */
final class BytecodeDump {
    private BytecodeDump() {
    }

    static void write(Region region, String name, byte[] type, PrintStream out) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.print("bytecode: " + name + "\n");
        long lowest = region.lowest();
        for (BasicBlock block : region.byAddress()) {
            for (Site site : block.sites()) {
                writer.print("%6d 0x%016x %s\n".formatted((site.pc() - lowest) / Short.BYTES + 1, site.pc(),
                        Disassembler.text(site.instruction(), site.pc())));
            }
        }
        new ClassReader(type).accept(new TraceClassVisitor(null, new Textifier(), writer), 0);
        writer.print('\n');
        writer.flush();
        out.print(text);
    }
}
