package dev.rvj.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Command lines that ask for what cannot be done: one line each, and exit code 2. */
class UsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                              | no command given (see rvj --help)
            frobnicate                      | 'frobnicate' is no command (see rvj --help)
            pom.xml                         | 'pom.xml' is no command; to run it: rvj run pom.xml (see rvj --help)
            --frobnicate                    | Unknown option: '--frobnicate' (see rvj --help)
            run                             | Missing required parameter: 'PROGRAM [ARGUMENT...]' (see rvj run --help)
            run --                          | Missing required parameter: 'PROGRAM [ARGUMENT...]' (see rvj run --help)
            run --frobnicate pom.xml        | Unknown option: '--frobnicate' (see rvj run --help)
            run --engine fast pom.xml       | Invalid value for option '--engine': 'fast' is no engine; there is: interp, jit, check, aot (see rvj run --help)
            run --memory 1t pom.xml         | Invalid value for option '--memory': '1t' is not a size such as 4096, 512m or 2g (see rvj run --help)
            run --memory 0 pom.xml          | Invalid value for option '--memory': '0' is no size for a memory (see rvj run --help)
            run --memory 9999999999g a      | Invalid value for option '--memory': '9999999999g' is no size for a memory (see rvj run --help)
            run --memory                    | Missing required parameter for option '--memory' (SIZE) (see rvj run --help)
            run --max-instructions many a   | Invalid value for option '--max-instructions': 'many' is no number here (see rvj run --help)
            run -d in,out pom.xml           | Invalid value for option '-d' (KIND): 'out' can not be dumped; there is: in, trap, bytecode (see rvj run --help)
            run --commit-log no/log ../firmware/prebuilt/hello-bare.elf | no/log: cannot be written: no such directory (--commit-log)
            run --harts 0 ../firmware/prebuilt/hello-bare.elf | '0' is no number of harts, 1 to 64 (--harts)
            run --eager --engine=check ../firmware/prebuilt/hello.elf | --eager is for --engine=jit
            run --harts 2 ../firmware/prebuilt/hello.elf | --harts is for bare-metal programs
            run --harts 2 --commit-log log ../firmware/prebuilt/hello-bare.elf | --commit-log is for one hart
            run --signature s ../firmware/prebuilt/hello.elf | --signature is for bare-metal programs
            run --signature no/s ../firmware/prebuilt/hello-bare.elf | no/s: cannot be written: no such directory (--signature)
            run --signature-granularity 16 ../firmware/prebuilt/hello-bare.elf | '16' is neither 4 nor 8 (--signature-granularity)
            run --dir src ../firmware/prebuilt/hello.elf | nothing is to be granted without --sandbox (--dir)
            run --net ../firmware/prebuilt/hello.elf | nothing is to be granted without --sandbox (--net)
            run --sandbox --dir nowhere ../firmware/prebuilt/hello.elf | nowhere: no such directory (--dir)
            run --sandbox --dir pom.xml ../firmware/prebuilt/hello.elf | pom.xml: not a directory (--dir)
            run --sandbox --dir src:/a --dir src:/a:ro ../firmware/prebuilt/hello.elf | '/a' is granted twice (--dir)
            run --sandbox --dir src:/a --cwd /b ../firmware/prebuilt/hello.elf | /b: no such directory in the sandbox (--cwd)
            run --linux --bare pom.xml      | --linux, --bare are mutually exclusive (specify only one) (see rvj run --help)
            run --stats --stats pom.xml     | option '--stats' should be specified only once (see rvj run --help)
            conformance                     | Missing required parameter: 'DIR' (see rvj conformance --help)
            conformance src src             | 'src' is one argument too many (see rvj conformance --help)
            conformance src                 | src: no test program
            conformance --filter *.x src    | src: no test program like *.x
            conformance --filter [ src      | '[' is no pattern: Missing ']
            conformance nowhere             | nowhere: no such directory
            conformance --jobs 0 src        | --jobs must be at least 1
            conformance --jobs x src        | Invalid value for option '--jobs': 'x' is no number here (see rvj conformance --help)
            conformance --junit no/x src    | src: no test program
            conformance --engine fast src   | Invalid value for option '--engine' (ENGINE): 'fast' is no engine; there is: interp, jit, check, aot (see rvj conformance --help)
            """)
    void isToldInOneLine(String words, String message) {
        Captured captured = Captured.of(words.isEmpty() ? new String[0] : words.split(" +"));
        assertEquals("rvj: " + message + "\n", captured.err());
        assertEquals("", captured.out());
        assertEquals(2, captured.code());
    }
}
