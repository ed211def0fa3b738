package dev.rvj.translator.aot;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a jar that is the same, byte for byte, for the same content. */
final class JarWriter implements Closeable {
    /** The first that a zip file can have. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();

    JarWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Adds a file, unless there is one of that name. */
    void add(String name, byte... content) throws IOException {
        add(new ZipEntry(name), content);
    }

    /** Adds a file that is read faster than it would be if it were compressed. */
    void addPlain(String name, byte... content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        add(entry, content);
    }

    private void add(ZipEntry entry, byte... content) throws IOException {
        if (names.add(entry.getName())) {
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
