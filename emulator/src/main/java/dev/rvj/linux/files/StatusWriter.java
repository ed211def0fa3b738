package dev.rvj.linux.files;

import dev.rvj.memory.AddressSpace;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/** Writes what is known of files as the structures that the guest reads. */
final class StatusWriter {
    private static final int STATX_BASIC_STATS = 0x7ff;
    private static final long NANOSECONDS = 1_000_000_000;

    private final AddressSpace memory;

    StatusWriter(AddressSpace memory) {
        this.memory = memory;
    }

    /** struct stat, asm-generic/stat.h: 128 bytes. */
    void stat(long address, FileStatus status) {
        memory.storeLong(address, status.device());
        memory.storeLong(address + 8, status.inode());
        memory.storeInt(address + 16, status.mode());
        memory.storeInt(address + 20, status.links());
        memory.storeInt(address + 24, status.user());
        memory.storeInt(address + 28, status.group());
        memory.storeLong(address + 32, status.specialDevice());
        memory.storeLong(address + 40, 0);
        memory.storeLong(address + 48, status.size());
        memory.storeInt(address + 56, FileStatus.BLOCK_SIZE);
        memory.storeInt(address + 60, 0);
        memory.storeLong(address + 64, status.sectors());
        time(address + 72, status.accessed());
        time(address + 88, status.modified());
        time(address + 104, status.changed());
        memory.storeLong(address + 120, 0);
    }

    private void time(long address, FileTime time) {
        memory.storeLong(address, seconds(time));
        memory.storeLong(address + 8, nanoseconds(time));
    }

    /** struct statx, linux/stat.h: 256 bytes. */
    void statx(long address, FileStatus status) {
        memory.storeInt(address, STATX_BASIC_STATS);
        memory.storeInt(address + 4, FileStatus.BLOCK_SIZE);
        memory.storeLong(address + 8, 0);
        memory.storeInt(address + 16, status.links());
        memory.storeInt(address + 20, status.user());
        memory.storeInt(address + 24, status.group());
        memory.storeInt(address + 28, status.mode());
        memory.storeLong(address + 32, status.inode());
        memory.storeLong(address + 40, status.size());
        memory.storeLong(address + 48, status.sectors());
        memory.storeLong(address + 56, 0);
        time(address + 64, status.accessed());
        memory.storeLong(address + 80, 0);
        memory.storeLong(address + 88, 0);
        time(address + 96, status.changed());
        time(address + 112, status.modified());
        memory.storeInt(address + 128, FileStatus.major(status.specialDevice()));
        memory.storeInt(address + 132, FileStatus.minor(status.specialDevice()));
        memory.storeInt(address + 136, FileStatus.major(status.device()));
        memory.storeInt(address + 140, FileStatus.minor(status.device()));
        for (int i = 144; i < 256; i += Long.BYTES) {
            memory.storeLong(address + i, 0);
        }
    }

    /** struct statfs, asm-generic/statfs.h: 120 bytes. */
    void statfs(long address, FileStore store) throws IOException {
        long block = blockSize(store);
        long[] values = {type(store), block, store.getTotalSpace() / block, store.getUnallocatedSpace() / block,
            store.getUsableSpace() / block, 0, 0, 0, 255, block, 0};
        for (int i = 0; i < 15; i++) {
            memory.storeLong(address + 8L * i, i < values.length ? values[i] : 0);
        }
    }

    private static long blockSize(FileStore store) {
        try {
            return store.getBlockSize();
        } catch (IOException | UnsupportedOperationException _) {
            return FileStatus.BLOCK_SIZE;
        }
    }

    /** The magic numbers of linux/magic.h that programs ask for. */
    private static long type(FileStore store) {
        return switch (store.type()) {
            case "tmpfs" -> 0x0102_1994;
            case "proc" -> 0x9fa0;
            case "sysfs" -> 0x6265_6572;
            case "overlay" -> 0x794c_7630;
            case "xfs" -> 0x5846_5342;
            case "btrfs" -> 0x9123_683eL;
            case "nfs", "nfs4" -> 0x6969;
            default -> 0xef53;
        };
    }

    private static long seconds(FileTime time) {
        return Math.floorDiv(time.to(TimeUnit.NANOSECONDS), NANOSECONDS);
    }

    private static long nanoseconds(FileTime time) {
        return Math.floorMod(time.to(TimeUnit.NANOSECONDS), NANOSECONDS);
    }
}
