package dev.rvj.trace;

import dev.rvj.engine.CheckedRun;
import dev.rvj.engine.Environment;
import dev.rvj.engine.Interpreter;
import dev.rvj.engine.TieredRun;
import dev.rvj.engine.Translations;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Disassembler;
import dev.rvj.isa.Instruction;
import dev.rvj.memory.Memory;
import java.util.List;
import java.util.function.Predicate;

/** Runs a hart on an engine and writes down what its {@link TraceOptions} ask for. */
public final class TracedRun implements AutoCloseable {
    private final Hart hart;
    private final Environment environment;
    private final Interpreter interpreter;
    /** Null where there is no commit log. */
    private final CommitRecorder recorder;
    /** Null where all is interpreted, or translated code is checked. */
    private final TieredRun tiered;
    /** Null where translated code is not checked. */
    private final CheckedRun checked;

    /** @param available whether the hart has an instruction now; a change of that changes the memory's code context */
    public TracedRun(Hart hart, Memory memory, Predicate<Instruction> available, Environment environment,
            TraceOptions options) {
        this(hart, memory, available, environment, options, null, 0);
    }

    /**
     * @param translations the translated code that the hart may run; null for none
     * @param depth how many regions of it may call each other on the thread that runs the hart
     */
    public TracedRun(Hart hart, Memory memory, Predicate<Instruction> available, Environment environment,
            TraceOptions options, Translations translations, int depth) {
        this.hart = hart;
        this.environment = environment;
        boolean checks = translations != null && options.commitLog == null && translations.loggedMemory() != null;
        if (options.commitLog == null) {
            recorder = null;
            interpreter = new Interpreter(hart, checks ? translations.loggedMemory() : memory, available, environment);
        } else {
            RecordingMemory recording = new RecordingMemory(memory);
            recorder = new CommitRecorder(new CommitLog(options.commitLog), hart, recording);
            interpreter = new Interpreter(hart, recording, available, environment);
        }
        checked = checks ? new CheckedRun(hart, interpreter, translations, environment) : null;
        tiered = translations == null || recorder != null || checks ? null
                : new TieredRun(hart, interpreter, translations, environment, depth);
        if (options.blocks != null) {
            interpreter.observeBlocks(options.blocks);
        }
        if (options.dumps.contains(Dump.IN)) {
            interpreter.observeBlocks((pc, instructions) -> options.dumpTo.print(text(pc, instructions)));
        }
    }

    private static String text(long pc, List<Instruction> instructions) {
        StringBuilder out = new StringBuilder();
        long at = pc;
        for (Instruction instruction : instructions) {
            out.append("in: 0x");
            Disassembler.appendHexadecimal(out, at, Long.BYTES * 2);
            out.append(' ').append(Disassembler.text(instruction, at)).append('\n');
            at += instruction.length();
        }
        return out.append('\n').toString();
    }

    /** Runs until the environment ends it, or {@code limit} more instructions have retired. */
    public void run(long limit) {
        if (checked != null) {
            checked.run(limit);
            return;
        }
        if (tiered != null) {
            tiered.run(limit);
            return;
        }
        if (recorder == null) {
            interpreter.run(limit);
            return;
        }
        long last = hart.instret + limit;
        boolean goesOn = true;
        while (goesOn && hart.instret != last) {
            goesOn = hart.takeAttention() ? environment.attend(hart) : step();
        }
    }

    private boolean step() {
        recorder.before();
        long retired = hart.instret;
        Trap trap = interpreter.step();
        boolean goesOn = true;
        if (trap != null) {
            recorder.trapped();
            goesOn = environment.trap(hart, trap);
        }
        if (hart.instret != retired) {
            recorder.after();
        }
        return goesOn;
    }

    @Override
    public void close() {
        if (tiered != null) {
            tiered.close();
        }
        if (checked != null) {
            checked.close();
        }
        interpreter.close();
    }
}
