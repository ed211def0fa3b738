package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Program;
import dev.rvj.ProgramStart;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramStartTest {
    @TempDir
    private Path directory;

    private static List<Long> start(Path program) throws Exception {
        return ProgramStart.of(Program.load(program));
    }

    @Test
    void itIsWhatIsExecutedInThatOrder() throws Exception {
        List<Long> start = start(ChangedProgram.write(directory.resolve("changed.elf")));
        assertEquals(List.of(0x10078L, 0x11000L, 0x11004L, 0x1007cL), start.subList(0, 4));
        assertEquals(19, start.size());
    }

    @Test
    void eachIsSeenOnceAndAlwaysTheSame() throws Exception {
        for (Path program : Repository.programs()) {
            List<Long> start = start(program);
            assertEquals(start.size(), new HashSet<>(start).size());
            assertEquals(start, start(program), program.toString());
        }
    }

    /** Whoever looks what there is to read, or for the time, may find something else next time. */
    @Test
    void itEndsWhereAnotherRunMightDoSomethingElse() throws Exception {
        assertTrue(start(Repository.PREBUILT.resolve("sha256sum.elf")).size() < 1000);
    }

    @Test
    void bareMetalHasNone() throws Exception {
        assertEquals(List.of(), start(Repository.PREBUILT.resolve("hello-bare.elf")));
    }
}
