package dev.rvj;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfLoader;
import dev.rvj.elf.ElfSegment;
import dev.rvj.linux.MemoryLayout;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A program read from an ELF file, checked and ready to run any number of times. */
public final class Program {
    /** Where bare-metal programs are linked: the start of RAM on the usual RISC-V boards. */
    private static final long BARE_METAL_START = 0x8000_0000L;

    private final Path path;
    private final ElfFile elf;
    private final Personality personality;
    private final long bias;

    private Program(Path path, ElfFile elf) {
        this.path = path;
        this.elf = elf;
        personality = personality(elf);
        bias = personality == Personality.LINUX ? ElfLoader.bias(elf, MemoryLayout.PROGRAM_BASE) : 0;
    }

    private static Personality personality(ElfFile elf) {
        ElfSegment interpreter = elf.segment(ElfSegment.INTERPRETER);
        if (interpreter != null || elf.isPositionIndependent()) {
            return Personality.LINUX;
        }
        for (ElfSegment segment : elf.segments()) {
            if (segment.type() == ElfSegment.LOAD
                    && Long.compareUnsigned(segment.address(), BARE_METAL_START) < 0) {
                return Personality.LINUX;
            }
        }
        return Personality.BARE_METAL;
    }

    /**
     * Reads and checks a program.
     *
     * @throws LoadException where there is no such file, or it is not a program that can be run
     */
    public static Program load(Path path) throws LoadException {
        try {
            if (path.toString().isEmpty()) {
                throw new NoSuchFileException("");
            }
            if (Files.isDirectory(path)) {
                throw new LoadException(path + ": is a directory", LoadException.NOT_EXECUTABLE, null);
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new LoadException(path + ": not a regular file", LoadException.NOT_EXECUTABLE, null);
            }
            return of(path, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new LoadException(path + ": no such file", LoadException.NOT_FOUND, e);
        } catch (AccessDeniedException e) {
            throw new LoadException(path + ": permission denied", LoadException.NOT_EXECUTABLE, e);
        } catch (IOException e) {
            throw new LoadException(path + ": can not be read: " + reason(e), LoadException.NOT_EXECUTABLE, e);
        } catch (OutOfMemoryError e) {
            throw new LoadException(path + ": too large to be read", LoadException.NOT_EXECUTABLE, e);
        }
    }

    /**
     * Checks a program that is in memory.
     *
     * @param path what it is called
     * @param bytes the ELF file; kept, and not to be changed
     * @throws LoadException where it is not a program that can be run
     */
    public static Program of(Path path, byte[] bytes) throws LoadException {
        try {
            return new Program(path, ElfFile.parse(bytes));
        } catch (ElfException e) {
            throw new LoadException(path + ": " + e.getMessage(), LoadException.NOT_EXECUTABLE, e);
        }
    }

    /** What is in the message besides the path. */
    private static String reason(IOException failure) {
        return failure instanceof FileSystemException file && file.getReason() != null ? file.getReason()
                : failure.getMessage();
    }

    /** Why the program can not be run. */
    LoadException failure(Exception cause) {
        return new LoadException(path + ": " + cause.getMessage(), LoadException.NOT_EXECUTABLE, cause);
    }

    public Path path() {
        return path;
    }

    public ElfFile elf() {
        return elf;
    }

    /** What the program was linked for, as far as the file tells. */
    public Personality personality() {
        return personality;
    }

    /** What is added to addresses as linked when the program is loaded as what it was linked for. */
    public long bias() {
        return bias;
    }

    /** Where the first byte of a segment that is loaded gets to. */
    public long address(ElfSegment segment) {
        return personality == Personality.LINUX ? segment.address() + bias : segment.physicalAddress();
    }

    /** The segment whose bytes in the file include the one that gets to an address; null if there is none. */
    public ElfSegment segmentAt(long address) {
        for (ElfSegment segment : elf.segments()) {
            if (segment.type() == ElfSegment.LOAD
                    && Long.compareUnsigned(address - address(segment), segment.fileSize()) < 0) {
                return segment;
            }
        }
        return null;
    }
}
