package dev.rvj.memory;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.BitSet;
import java.util.Set;

/**
 * Address space from the host that costs memory only where it is used: a mapped sparse file without a name.
 *
 * <p>A store into a hole of a mapped file kills the process where the file system is full. So each chunk is filled
 * by writing to the file before it is used: that says in words that there is no room.
 */
final class Reservation implements AutoCloseable {
    static final int CHUNK = 1 << 16;

    private static final File SHARED_MEMORY = new File("/dev/shm");
    /** A file system in memory that is smaller fills up under real programs. */
    private static final long ROOM = 2L << 30;

    private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.DELETE_ON_CLOSE);

    /** Pages are counted in 32 bits. */
    private static final long LARGEST = (1L << 43) - CHUNK;

    final long length;
    /** The bytes up to {@link AddressSpace#NEAR}. */
    final MappedByteBuffer near;
    private final FileChannel file;
    /** All bytes, mapped a second time when first wanted: what the JDK has for that takes 10 ms to load. */
    private MemorySegment segment;
    private Arena arena;
    private final ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);
    private final BitSet committed = new BitSet();
    private final long limit;
    private long used;

    /**
     * @param length bytes to reserve
     * @param limit bytes that may be committed
     * @throws UncheckedIOException if the host does not give that much
     */
    Reservation(long length, long limit) {
        this.length = length;
        this.limit = limit;
        try {
            if (length > LARGEST) {
                throw new IOException("more than " + LARGEST + " bytes");
            }
            file = openNameless();
            near = file.map(FileChannel.MapMode.READ_WRITE, 0, Math.min(length, AddressSpace.NEAR));
            near.order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(refused(), e);
        }
    }

    private String refused() {
        return "cannot reserve " + (length >>> 20) + " MiB of memory";
    }

    /**
     * All bytes.
     *
     * @throws UncheckedIOException if the host does not give that much
     */
    synchronized MemorySegment segment() {
        if (segment == null) {
            try {
                arena = Arena.ofShared();
                segment = file.map(FileChannel.MapMode.READ_WRITE, 0, length, arena);
            } catch (IOException e) {
                throw new UncheckedIOException(refused(), e);
            }
        }
        return segment;
    }

    /**
     * Makes the chunk with an address usable.
     *
     * @return whether it was not before, and so holds zeros
     * @throws MemoryExhausted if there is no room for it
     */
    boolean commit(long address) {
        int chunk = (int) (address / CHUNK);
        if (committed.get(chunk)) {
            return false;
        }
        if (used + CHUNK > limit) {
            throw new MemoryExhausted("out of memory: the guest uses more than " + (limit >>> 20) + " MiB", null);
        }
        long start = (long) chunk * CHUNK;
        zeros.clear().limit((int) Math.min(CHUNK, length - start));
        try {
            while (zeros.hasRemaining()) {
                file.write(zeros, start + zeros.position());
            }
        } catch (IOException e) {
            throw new MemoryExhausted("out of memory: the host gives no more than " + (used >>> 20) + " MiB", e);
        }
        committed.set(chunk);
        used += CHUNK;
        return true;
    }

    /** Writes zeros; where addresses are near, without what {@link #segment} takes. */
    void clear(long address, int count) {
        if (address + count <= near.capacity()) {
            near.put((int) address, new byte[count]);
        } else {
            segment().asSlice(address, count).fill((byte) 0);
        }
    }

    /** Bytes that the guest has used so far. */
    long used() {
        return used;
    }

    @Override
    public synchronized void close() {
        if (arena != null) {
            arena.close();
        }
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give memory back", e);
        }
    }

    /**
     * A new file that nobody else may open. Not by {@code Files.createTempFile}, whose secure random name takes half as
     * long as the JVM's start; CREATE_NEW keeps the name from being foreseen to any use.
     */
    private static FileChannel openNameless() throws IOException {
        File folder = folder();
        while (true) {
            Path file = folder.toPath().resolve("rvj-" + Long.toHexString(System.nanoTime()));
            try {
                return open(file);
            } catch (FileAlreadyExistsException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, OPTIONS, PosixFilePermissions.asFileAttribute(
                    Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)));
        } catch (UnsupportedOperationException _) {
            // Elsewhere a new file in the user's own folder is the user's.
            return FileChannel.open(file, OPTIONS);
        }
    }

    private static File folder() {
        return SHARED_MEMORY.canWrite() && SHARED_MEMORY.getUsableSpace() >= ROOM
                ? SHARED_MEMORY : new File(System.getProperty("java.io.tmpdir"));
    }
}
