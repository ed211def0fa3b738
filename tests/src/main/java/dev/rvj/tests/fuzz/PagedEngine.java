package dev.rvj.tests.fuzz;

import dev.rvj.elf.ElfException;
import dev.rvj.elf.ElfFile;
import dev.rvj.elf.ElfSegment;
import dev.rvj.engine.CheckedRun;
import dev.rvj.engine.Difference;
import dev.rvj.engine.Environment;
import dev.rvj.engine.Interpreter;
import dev.rvj.engine.TieredRun;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.engine.Translations;
import dev.rvj.hart.Cause;
import dev.rvj.hart.Hart;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.memory.Bus;
import dev.rvj.memory.Pmp;
import dev.rvj.memory.Ram;
import dev.rvj.memory.SystemMemory;
import dev.rvj.memory.Translation;
import java.io.ByteArrayOutputStream;

/**
 * Runs programs on translated code as a machine's memory has it: in U-mode under Sv39, neighbouring pages far from each other in
 * RAM. Of Linux it has {@code write} to standard output and {@code exit}, which is what programs here call.
 */
final class PagedEngine implements FuzzEngine {
    private static final long RAM = 0x8000_0000L;
    private static final long RAM_SIZE = 8 << 20;
    private static final int PAGE = 4096;
    private static final int LEVELS = 3;
    private static final int VALID = 1;
    /** Readable, writable, executable, for users, accessed and dirty. */
    private static final int ALL = VALID | 0xde;
    private static final long SV39 = 8L << 60;
    private static final int WRITE = 64;
    private static final int EXIT = 93;
    private static final int A0 = 10;
    private static final int A7 = 17;
    private static final int DEPTH = 200;

    private final boolean checks;

    /** @param checks whether the interpreter does everything again, and both are compared */
    PagedEngine(boolean checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return checks ? "paged-check" : "paged";
    }

    @Override
    public Outcome run(byte[] elf) {
        try (Program program = new Program(ElfFile.parse(elf))) {
            return program.run(checks);
        } catch (Difference e) {
            return new Outcome(e.getMessage() + "\n" + e.report(), new byte[0]);
        } catch (ElfException | RuntimeException e) {
            return new Outcome("failure: " + e + ", " + e.getCause(), new byte[0]);
        }
    }

    private static final class Program implements Environment, AutoCloseable {
        private final Ram ram = new Ram(RAM, RAM_SIZE);
        private final SystemMemory memory;
        private final Hart hart = new Hart(0, new UserCsrFile(() -> 0));
        private final ByteArrayOutputStream output = new ByteArrayOutputStream();
        /** Page tables grow from below, and what they map from above, so that neighbours are none. */
        private long lowest = RAM + PAGE;
        private long highest = RAM + RAM_SIZE;
        private String end = Outcome.ENDLESS;

        Program(ElfFile elf) {
            Pmp pmp = new Pmp();
            pmp.setAddress(0, -1);
            pmp.setConfiguration(0, 0x1f);
            memory = new SystemMemory(new Bus(ram), pmp);
            for (ElfSegment segment : elf.segments()) {
                if (segment.type() == ElfSegment.LOAD) {
                    load(elf, segment);
                }
            }
            Translation user = new Translation(PrivilegeMode.USER, SV39 | RAM / PAGE, false, false);
            memory.translate(user, user, 0);
            hart.pc = elf.entry();
        }

        private void load(ElfFile elf, ElfSegment segment) {
            for (long at = segment.address(); at < segment.end(); at += PAGE) {
                highest -= PAGE;
                map(at, highest);
                int from = (int) (segment.offset() + at - segment.address());
                ram.write(highest, elf.bytes(), from, (int) Math.min(PAGE, segment.end() - at));
            }
        }

        private void map(long address, long physical) {
            long table = RAM;
            for (int level = LEVELS - 1; level > 0; level--) {
                long entry = entry(table, address, level);
                if (ram.load(entry, Long.BYTES) == 0) {
                    ram.store(entry, Long.BYTES, lowest >>> 12 << 10 | VALID);
                    lowest += PAGE;
                }
                table = ram.load(entry, Long.BYTES) >>> 10 << 12;
            }
            ram.store(entry(table, address, 0), Long.BYTES, physical >>> 12 << 10 | ALL);
        }

        private static long entry(long table, long address, int level) {
            return table + (address >>> 12 + 9 * level & 0x1ff) * Long.BYTES;
        }

        Outcome run(boolean checks) {
            TranslationOptions options = checks ? TranslationOptions.checking() : new TranslationOptions();
            options.eager = true;
            try (Translations translations = new Translations(memory, options);
                    Interpreter interpreter = new Interpreter(hart, checks ? translations.loggedMemory() : memory, _ -> true,
                            this)) {
                if (checks) {
                    try (CheckedRun run = new CheckedRun(hart, interpreter, translations, this)) {
                        run.run(LIMIT);
                    }
                } else {
                    try (TieredRun run = new TieredRun(hart, interpreter, translations, this, DEPTH)) {
                        run.run(LIMIT);
                    }
                }
            }
            return new Outcome(end, output.toByteArray());
        }

        @Override
        public boolean trap(Hart trapped, Trap trap) {
            if (trap.cause() == Cause.ENVIRONMENT_CALL_FROM_U_MODE && hart.x[A7] == WRITE) {
                for (long i = 0; i < hart.x[A0 + 2]; i++) {
                    output.write(memory.loadByte(hart.x[A0 + 1] + i));
                }
                hart.x[A0] = hart.x[A0 + 2];
                hart.pc += Integer.BYTES;
                return true;
            }
            end = trap.cause() == Cause.ENVIRONMENT_CALL_FROM_U_MODE && hart.x[A7] == EXIT
                    ? "exit " + (hart.x[A0] & 0xff) : "trap " + trap.cause() + " at " + Long.toHexString(hart.pc);
            return false;
        }

        @Override
        public boolean attend(Hart attending) {
            return true;
        }

        @Override
        public void close() {
            ram.close();
        }
    }
}
