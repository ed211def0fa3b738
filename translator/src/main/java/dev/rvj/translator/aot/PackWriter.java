package dev.rvj.translator.aot;

import dev.rvj.translator.runtime.ClassPack;
import dev.rvj.translator.runtime.RegionIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes class files into the {@link ClassPack}s of a jar. */
final class PackWriter {
    private final JarWriter jar;
    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
    private int number;

    PackWriter(JarWriter jar) {
        this.jar = jar;
    }

    RegionIndex.Place add(byte... file) throws IOException {
        if (pack.size() + file.length > ClassPack.SIZE) {
            finish();
        }
        int offset = pack.size();
        pack.writeBytes(file);
        return new RegionIndex.Place(number, offset, file.length);
    }

    /** Writes what is not written yet. */
    void finish() throws IOException {
        if (pack.size() > 0) {
            jar.add(ClassPack.file(number++), pack.toByteArray());
            pack.reset();
        }
    }
}
