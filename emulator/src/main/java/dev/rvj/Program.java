package dev.rvj;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSegment;
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

    private Program(Path path, ElfFile elf) {
        this.path = path;
        this.elf = elf;
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
            return new Program(path, ElfFile.parse(Files.readAllBytes(path)));
        } catch (NoSuchFileException e) {
            throw new LoadException(path + ": no such file", LoadException.NOT_FOUND, e);
        } catch (AccessDeniedException e) {
            throw new LoadException(path + ": permission denied", LoadException.NOT_EXECUTABLE, e);
        } catch (IOException e) {
            throw new LoadException(path + ": can not be read: " + reason(e), LoadException.NOT_EXECUTABLE, e);
        } catch (OutOfMemoryError e) {
            throw new LoadException(path + ": too large to be read", LoadException.NOT_EXECUTABLE, e);
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
}
