package dev.rvj.translator.region;

import dev.rvj.engine.CodeSource;
import dev.rvj.isa.Instruction;
import dev.rvj.translator.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Instructions at an address, with what is known about them. */
public final class CodeMap implements CodeSource {
    private final long base;
    private final Code code;
    final Set<Long> translated = new HashSet<>();
    boolean ahead;
    final Set<Long> unreached = new HashSet<>();
    final TreeSet<Long> functions = new TreeSet<>();
    final Map<Long, Set<Long>> targets = new HashMap<>();
    final Map<Long, Long> constants = new HashMap<>();
    private final long[] registers = new long[32];

    public CodeMap(long base, Code code) {
        this.base = base;
        this.code = code;
    }

    /** The hart has a value in an x register. */
    public CodeMap holding(int number, long value) {
        registers[number] = value;
        return this;
    }

    @Override
    public long register(int number) {
        return registers[number];
    }

    @Override
    public Instruction at(long pc) {
        return pc < base || pc >= base + code.size() ? null : code.at((int) (pc - base));
    }

    @Override
    public boolean isAhead() {
        return ahead;
    }

    @Override
    public boolean isReached(long pc) {
        return !unreached.contains(pc);
    }

    @Override
    public long functionBefore(long pc) {
        Long found = functions.floor(pc);
        return found == null ? -1 : found;
    }

    @Override
    public Set<Long> targets(long pc) {
        return targets.getOrDefault(pc, Set.of());
    }

    @Override
    public OptionalLong constant(long address, int bytes) {
        Long found = constants.get(address);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found);
    }

    @Override
    public boolean isTranslated(long pc) {
        return translated.contains(pc);
    }
}
