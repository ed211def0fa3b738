package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Program;
import dev.rvj.ProgramStart;
import java.nio.file.Path;
import java.time.Duration;
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
    void randomNumbersAreAlwaysTheSame() throws Exception {
        List<Long> start = start(ChangedProgram.write(directory.resolve("random.elf"),
                0xff010513,  // addi a0, sp, -16
                0x00800593,  // li a1, 8
                0x00000613,  // li a2, 0
                0x11600893,  // li a7, 278: getrandom
                0x00000073,  // ecall
                0xff013583,  // ld a1, -16(sp)
                0x00059463,  // bnez a1, 8 bytes on
                0x00000013,  // nop
                0x05d00893,  // li a7, 93: exit
                0x00000073   // ecall
        ));
        assertEquals(10, start.size());
    }

    @Test
    void itEndsWhereCallsThatTakeLongDoNot() throws Exception {
        Path program = ChangedProgram.write(directory.resolve("long.elf"),
                0x00000513,  // li a0, 0
                0x010005b7,  // lui a1, 0x1000: 16 MiB
                0x00300613,  // li a2, 3
                0x02200693,  // li a3, 0x22
                0xfff00713,  // li a4, -1
                0x00000793,  // li a5, 0
                0x0de00893,  // li a7, 222: mmap
                0x00000073,  // ecall
                0x00050413,  // mv s0, a0
                0x00100513,  // li a0, 1
                0x00040593,  // mv a1, s0
                0x01000637,  // lui a2, 0x1000
                0x04000893,  // li a7, 64: write
                0x00000073,  // ecall
                0xfedff06f   // j 20 bytes back
        );
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(15, start(program).size()));
    }

    @Test
    void bareMetalHasNone() throws Exception {
        assertEquals(List.of(), start(Repository.PREBUILT.resolve("hello-bare.elf")));
    }
}
