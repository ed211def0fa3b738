package dev.rvj.engine;

import dev.rvj.hart.Cause;
import dev.rvj.hart.Fcsr;
import dev.rvj.hart.Hart;
import dev.rvj.hart.Trap;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.semantics.RvI;
import dev.rvj.memory.AddressSpace;
import dev.rvj.memory.Memory;
import dev.rvj.memory.SystemMemory;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** Executes one hart's instructions from decoded blocks. */
public final class Interpreter implements AutoCloseable {
    /**
     * Retired instructions after which the hart looks whether somebody wants its attention. Longer slices take longer to be
     * fast: HotSpot compiles what is called often, also after code that it has thrown away.
     */
    private static final int SLICE = 1 << 12;
    /** Instructions that a hart executes on the loop that calls the memory's methods, and after which the rest gets ready. */
    private static final int COLD = 1 << 15;
    private static final int PREPARED = 1 << 12;
    private static final int ECALL = 0x73;

    final Memory memory;
    /** The memory, if it is of one of the kinds that loops access themselves. */
    final AddressSpace flat;
    final SystemMemory paged;
    final Hart hart;
    final Fcsr fcsr;
    private final BlockCache blocks;
    private final Environment environment;
    /** The code context that the recent blocks, and the one in execution, belong to. */
    private long context;
    /** Instructions that will have retired when the fuel is used up. */
    private long retired;
    /** The second word of the jalr that went to the loose stub last. */
    private int jump;
    /** Where the loop stops because there is translated code; null if there is none. */
    private Translations translations;
    private boolean prepared;
    /** Instructions that were executed on the loop that is for what is cold. */
    private long interpreted;

    /** @param available whether the hart has an instruction now; a change of that changes the memory's code context */
    public Interpreter(Hart hart, Memory memory, Predicate<Instruction> available, Environment environment) {
        this.hart = hart;
        fcsr = hart.fcsr;
        this.memory = memory;
        flat = memory instanceof AddressSpace space ? space : null;
        paged = memory instanceof SystemMemory system ? system : null;
        this.environment = environment;
        blocks = new BlockCache(memory, available);
        if (flat == null && paged == null) {
            blocks.withoutPairs();
        }
        context = memory.codeContext();
        memory.observeCode(blocks);
    }

    /** Stops watching the memory for changes of code. */
    @Override
    public void close() {
        memory.ignoreCode(blocks);
        if (translations != null) {
            translations.detach(blocks);
        }
    }

    /** Has the interpreter stop where it comes to translated code. */
    void stopAt(Translations translated) {
        translations = translated;
        blocks.withoutPairs();
        translated.attach(blocks);
    }

    /** Has an observer told of the blocks that are decoded from now on. */
    public void observeBlocks(BlockObserver observer) {
        blocks.observe(observer);
    }

    /** Runs until the environment ends it, or {@code limit} more instructions have retired. */
    public void run(long limit) {
        long last = hart.instret + limit;
        boolean goesOn = true;
        while (goesOn && hart.instret != last) {
            if (hart.takeAttention()) {
                goesOn = environment.attend(hart);
            } else {
                long left = last - hart.instret;
                Trap trap = left >= 0 && left < SLICE + Block.MAX_COUNT ? step() : interpret(SLICE);
                if (trap != null) {
                    goesOn = environment.trap(hart, trap);
                }
            }
        }
    }

    /**
     * Executes blocks until so many instructions have retired, or translated code or something rare is next.
     *
     * @return the trap that was raised, or null
     */
    Trap interpret(int fuel) {
        return execute(Block.MAX_COUNT, fuel);
    }

    /**
     * Executes one instruction.
     *
     * @return the trap that it raised, or null
     */
    public Trap step() {
        return execute(1, 1);
    }

    /** The trap of an ECALL of user mode at the pc, which takes no decoding; null where something else is there. */
    Trap environmentCall() {
        try {
            return flat != null && (memory.fetchShort(hart.pc) | memory.fetchShort(hart.pc + Short.BYTES) << Short.SIZE) == ECALL
                    ? new Trap(Cause.ENVIRONMENT_CALL_FROM_U_MODE, 0) : null;
        } catch (Trap _) {
            return null;
        }
    }

    /**
     * Executes instructions up to the first that may branch, but no more than {@code limit}, which may be 64.
     *
     * @return the trap that the last one raised, or null
     */
    Trap step(int limit) {
        return execute(limit, 1);
    }

    private Trap execute(int limit, int fuel) {
        Block block;
        try {
            block = find(hart.pc, limit);
        } catch (Trap trap) {
            return trap;
        }
        // The large loops keep C2 busy for a second or more, too long where what is hot is translated meanwhile.
        boolean lean = translations != null;
        if (flat != null) {
            if (lean && interpreted < COLD) {
                return executeCold(block, fuel);
            }
            return lean ? LeanFlatLoop.execute(this, block.start(), fuel) : FlatLoop.execute(this, block.start(), fuel);
        }
        if (paged != null) {
            return lean ? LeanPagedLoop.execute(this, block.start(), fuel) : PagedLoop.execute(this, block.start(), fuel);
        }
        return CalledLoop.execute(this, block.start(), fuel);
    }

    /**
     * The other loops access flat memory by handles that the JDK takes longer to make than a short program takes in all: who
     * is still cold does without, and has another thread make them.
     */
    private Trap executeCold(Block block, int fuel) {
        if (interpreted >= PREPARED && !prepared) {
            prepared = true;
            Thread.ofPlatform().daemon().start(AddressSpace::prepare);
        }
        long before = hart.instret;
        Trap trap = CalledLoop.execute(this, block.start(), Math.min(fuel, PREPARED));
        interpreted += hart.instret - before;
        return trap;
    }

    /** Has the loop come to an address anew, to stop there if it has to: a block there may be linked with others. */
    void forget(long pc) {
        blocks.translated(new Block.Key(memory.codeContext(), pc, Block.MAX_COUNT));
    }

    /** Where a jalr goes whose word is given. */
    long target(long[] r, long w) {
        return RvI.jalr(r[(int) (w >>> 16) & 127], w >> 32);
    }

    long[] code() {
        return blocks.code().words;
    }

    long pcAt(int index) {
        return blocks.pcAt(index);
    }

    /** Where an indirect jump goes; remembered by the jalr whose second word has the index given. */
    int jump(int cache, long target) {
        if (translations != null) {
            blocks.recordJump(cache, target);
        }
        Block found = blocks.recent(target);
        if (found == null) {
            jump = cache;
            return blocks.code().loose(target);
        }
        blocks.code().linkJump(cache, target, found);
        return found.start();
    }

    /** Where a stub leads; -1 if nothing can be fetched there, or it is translated. */
    int link(int stub) {
        CodeBuffer code = blocks.code();
        long pc = code.stubPc(stub);
        Block.Key key = new Block.Key(context, pc, Block.MAX_COUNT);
        if (isTranslated(key)) {
            return -1;
        }
        Block found;
        try {
            found = blocks.find(key);
        } catch (Trap _) {
            return -1;
        }
        if (blocks.code() == code) {
            if (stub == CodeBuffer.LOOSE) {
                code.linkJump(jump, pc, found);
            } else {
                code.link(stub, found);
            }
        }
        return found.start();
    }

    private boolean isTranslated(Block.Key key) {
        return translations != null && translations.stopsAt(key);
    }

    /** Where the block that now is at a void one's address begins; -1 if nothing can be fetched, or it is translated. */
    int replace(int start) {
        Block stale = blocks.containing(start);
        if (isTranslated(stale.key())) {
            return -1;
        }
        try {
            return blocks.replace(stale).start();
        } catch (Trap _) {
            return -1;
        }
    }

    /** Makes the hart's state that of a CSR or system instruction: it may read and change it. */
    void beginSystem(long end, int fuel) {
        hart.pc = end;
        hart.instret = retired - fuel;
    }

    void endSystem(int fuel) {
        retired = hart.instret + fuel;
    }

    /** Where to go on behind a CSR or system instruction; -1 if that takes a look at the environment or the pc. */
    int resume(long end, int next) {
        return hart.pc == end && memory.codeContext() == context && !hart.wantsAttention() ? next : -1;
    }

    /** Begins a run of the main loop, which keeps the registers in {@code r}. */
    void enter(long[] r, int fuel) {
        System.arraycopy(hart.x, 0, r, 0, hart.x.length);
        System.arraycopy(hart.f, 0, r, CodeBuffer.F, hart.f.length);
        retired = hart.instret + fuel;
    }

    /** Ends a run of the main loop where the word with the index given would be next. */
    Trap leave(long[] r, int fuel, int index) {
        hart.pc = blocks.pcAt(index);
        return leave(r, fuel);
    }

    Trap leave(long[] r, int fuel) {
        System.arraycopy(r, 0, hart.x, 0, hart.x.length);
        System.arraycopy(r, CodeBuffer.F, hart.f, 0, hart.f.length);
        hart.instret = retired - fuel;
        return null;
    }

    /** Ends a run of the main loop at the instruction whose word raised a trap; its block's earlier ones count. */
    Trap raise(Trap trap, long[] r, int fuel, int word) {
        Block block = blocks.containing(word);
        int index = block.instructionAt(word);
        leave(r, fuel - index);
        hart.pc = block.pc() + block.offsets()[index];
        return switch (trap.cause()) {
            case BREAKPOINT -> new Trap(trap.cause(), hart.pc);
            case ILLEGAL_INSTRUCTION -> illegal(hart.pc);
            default -> trap;
        };
    }

    private Trap illegal(long pc) {
        try {
            return Trap.illegalInstruction(blocks.instruction(pc).bits());
        } catch (Trap gone) {
            // Another hart has unmapped or rewritten the instruction since it was decoded.
            return gone;
        }
    }

    /** The instructions as this hart sees them; each page that they are read from is watched. */
    CodeSource source() {
        return new CodeSource() {
            private long watched = -1;

            @Override
            public Instruction at(long pc) {
                try {
                    watch(pc);
                    Instruction instruction = blocks.instruction(pc);
                    long last = pc + instruction.length() - 1;
                    if (last >>> Block.PAGE_SHIFT != watched) {
                        watch(last);
                        instruction = blocks.instruction(pc);
                    }
                    return instruction;
                } catch (Trap _) {
                    return null;
                }
            }

            @Override
            public boolean isReached(long pc) {
                return blocks.isReached(context, pc);
            }

            @Override
            public long functionBefore(long pc) {
                return blocks.functionBefore(pc);
            }

            @Override
            public boolean isOnKnownPage(long pc) {
                return blocks.hasPage(pc);
            }

            @Override
            public OptionalLong constant(long address, int bytes) {
                if (!memory.isConstant(address, bytes)) {
                    return OptionalLong.empty();
                }
                memory.watchCode(address);
                memory.watchCode(address + bytes - 1);
                return OptionalLong.of(bytes == Long.BYTES ? memory.loadLong(address) : memory.loadInt(address));
            }

            @Override
            public long register(int number) {
                return hart.x[number];
            }

            @Override
            public Set<Long> targets(long pc) {
                return blocks.targets(pc);
            }

            @Override
            public boolean isTranslated(long pc) {
                return translations != null && translations.isRequested(context, pc);
            }

            private void watch(long address) {
                if (address >>> Block.PAGE_SHIFT != watched) {
                    memory.fetchShort(address & -2);
                    memory.watchCode(address);
                    watched = address >>> Block.PAGE_SHIFT;
                }
            }
        };
    }

    private Block find(long pc, int limit) {
        long now = memory.codeContext();
        if (now != context) {
            blocks.forgetRecent();
            context = now;
        }
        return blocks.find(new Block.Key(now, pc, limit));
    }
}
