package dev.rvj.bench;

import dev.rvj.engine.Environment;
import dev.rvj.engine.Interpreter;
import dev.rvj.engine.TieredRun;
import dev.rvj.engine.TranslationOptions;
import dev.rvj.engine.Translations;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.hart.UserCsrFile;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Protection;

/** Code that goes round ROUNDS times, in flat memory, until an ecall ends it. s0 points to data, t0 counts. */
final class Loop implements Environment, AutoCloseable {
    static final int ROUNDS = 10_000;
    static final long CODE = 0x1_0000;
    static final long DATA = 0x8_0000;
    private static final int DEPTH = 200;

    final Hart hart = new Hart(0, new UserCsrFile(() -> 0));
    private final AddressSpace memory = new AddressSpace(1 << 24);
    private final Interpreter interpreter = new Interpreter(hart, memory, _ -> true, this);
    private final Translations translations;
    private final TieredRun run;

    Loop(Assembler code, boolean translated) {
        memory.mappings().map(CODE, 1 << 16, Protection.READ | Protection.WRITE | Protection.EXECUTE);
        memory.mappings().map(DATA, 1 << 16, Protection.READ | Protection.WRITE);
        byte[] bytes = code.bytes();
        memory.initialize(CODE, bytes, 0, bytes.length);
        TranslationOptions options = new TranslationOptions();
        options.eager = true;
        translations = translated ? new Translations(memory, options) : null;
        run = translated ? new TieredRun(hart, interpreter, translations, this, DEPTH) : null;
    }

    long go() {
        hart.pc = CODE;
        hart.x[Assembler.S0] = DATA;
        hart.x[Assembler.T0] = ROUNDS;
        if (run == null) {
            interpreter.run(Long.MAX_VALUE);
        } else {
            run.run(Long.MAX_VALUE);
        }
        return hart.x[Assembler.A0];
    }

    @Override
    public boolean trap(Hart trapped, Trap trap) {
        return false;
    }

    @Override
    public boolean attend(Hart attending) {
        return true;
    }

    @Override
    public void close() {
        interpreter.close();
        if (translations != null) {
            translations.close();
        }
        memory.close();
    }
}
