package dev.rvj.translator.aot;

import dev.rvj.translator.runtime.ClassPack;
import dev.rvj.translator.runtime.RegionIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes class files into the {@link ClassPack}s of a jar. */
final class PackWriter {
    /**
     * The first packs are not compressed, which is all that a small program has: the first use of what decompresses takes as
     * long as two regions.
     */
    private static final int PLAIN = 4;

    private final JarWriter jar;
    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
    private int number;
    private boolean plain;

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

    /** Has what comes now not compressed either. */
    void plain() throws IOException {
        finish();
        plain = true;
    }

    /** Writes what is not written yet. */
    void finish() throws IOException {
        if (pack.size() > 0) {
            if (plain || number < PLAIN) {
                jar.addPlain(ClassPack.file(number), pack.toByteArray());
            } else {
                jar.add(ClassPack.file(number), pack.toByteArray());
            }
            number++;
            pack.reset();
        }
    }
}
