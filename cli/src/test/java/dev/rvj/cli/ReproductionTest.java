package dev.rvj.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that shows a difference again has the options of the first, but for the engine and the limit. */
class ReproductionTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "--engine=check prog.elf | prog.elf",
        "--engine check --max-instructions 99 --memory=64m prog.elf --engine x | --memory=64m prog.elf --engine x",
        "--env A=b --max-instructions=99 --engine check -- -odd | --env A=b -- -odd",
        "--engine=check prog.elf it's $HOME | prog.elf 'it'\\''s' '$HOME'",
    }, delimiter = '|')
    void keepsWhatElseWasGiven(String given, String expected) {
        List<String> words = List.of(("run " + given).split(" "));
        int program = (int) words.stream().takeWhile(word -> !word.equals("prog.elf") && !word.equals("-odd")).count();
        assertEquals("rvj run --engine=check --max-instructions=7 " + expected,
                RunCommand.reproduction(words.subList(0, program), words.subList(program, words.size()), 7));
    }
}
