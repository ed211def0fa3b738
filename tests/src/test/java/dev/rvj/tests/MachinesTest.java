package dev.rvj.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rvj.Engine;
import dev.rvj.Execution;
import dev.rvj.Exit;
import dev.rvj.LoadException;
import dev.rvj.Program;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bare-metal programs as a whole: several harts, and signatures. */
class MachinesTest {
    private static Program program(String name) throws LoadException {
        return Program.load(Repository.PREBUILT.resolve(name));
    }

    /** The program says of each litmus test how many rounds the memory model forbids. */
    @ParameterizedTest
    @EnumSource(names = {"INTERP", "JIT"})
    void fourHartsKeepToTheMemoryModel(Engine engine) throws LoadException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Exit exit = new Execution(program("litmus.elf")).engine(engine).harts(4).output(output).run();
        String text = output.toString(StandardCharsets.UTF_8);
        assertEquals(0, exit.code(), text);
        assertEquals(7, text.lines().filter(line -> line.endsWith(": 0 of 10240 rounds are forbidden")).count(), text);
        assertTrue(text.endsWith("atomic counters: exact\n"), text);
    }

    /** Each region of each hart runs both ways, the harts in turn; the program does not get to its end. */
    @Test
    void fourHartsAreChecked() throws LoadException {
        Exit exit = new Execution(program("litmus.elf")).engine(Engine.CHECK).harts(4).maxInstructions(50_000).run();
        assertEquals(Exit.EXHAUSTED, exit.code());
        assertEquals(200_000, exit.statistics().instructions());
    }

    /** What Spike writes for the same program. */
    @ParameterizedTest
    @CsvSource({"4, '89abcdef\n01234567\nfffffffe\n6f5ca309\n0000fe00\n'",
        "8, '0123456789abcdef\n6f5ca309fffffffe\n000000000000fe00\n'"})
    void signatureIsThatOfSpike(int granularity, String expected) throws LoadException {
        StringBuilder signature = new StringBuilder();
        Exit exit = new Execution(program("isa/signature.elf")).signature(signature, granularity).run();
        assertEquals(0, exit.code());
        assertEquals(expected, signature.toString());
    }

    @Test
    void programWithoutASignatureIsNotRun() throws LoadException {
        Execution execution = new Execution(program("hello-bare.elf")).signature(new StringBuilder(), 4);
        String message = assertThrows(LoadException.class, execution::run).getMessage();
        assertTrue(message.endsWith("no signature between begin_signature and end_signature"), message);
    }
}
