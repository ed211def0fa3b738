package dev.rvj.engine;

import dev.rvj.hart.Trap;
import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.isa.Opcode;
import dev.rvj.isa.semantics.RvI;
import dev.rvj.memory.Memory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The blocks that one hart's interpreter has decoded. Its owner decodes; any thread may void what it changed. */
final class BlockCache implements Memory.CodeObserver {
    /** Words after which everything is decoded anew: a guest that makes code for ever runs in bounded memory. */
    private static final int CAPACITY = 1 << 21;
    private static final int PAGE_SHIFT = Block.PAGE_SHIFT;
    /** How many {@link #slot slots} there are. */
    static final int RECENT = 1 << 12;
    private static final int MOST_TARGETS = 64;

    private final Memory memory;
    private final Predicate<Instruction> available;
    private boolean pairs = true;
    private final Map<Block.Key, Block> blocks = new HashMap<>();
    private final Map<Long, List<Block>> byPage = new HashMap<>();
    /** Blocks by the slot of their pc: what an indirect jump most likely goes to. */
    private final Block[] recent = new Block[RECENT];
    /** All blocks, by ascending start. */
    private final List<Block> byStart = new ArrayList<>();
    /** Where jumps have led, by the index of their second word; of the owner alone. */
    private final Map<Integer, Set<Long>> jumps = new HashMap<>();
    /** What the blocks call. */
    private final TreeSet<Long> functions = new TreeSet<>();
    /** The addresses of instructions that call what a register holds. */
    private final Set<Long> indirectCalls = new HashSet<>();
    private volatile CodeBuffer code = new CodeBuffer();
    private long changes;
    private BlockObserver observer = (_, _) -> { };

    /** @param available whether the hart has an instruction now; a change of that changes the code context */
    BlockCache(Memory memory, Predicate<Instruction> available) {
        this.memory = memory;
        this.available = available;
    }

    void observe(BlockObserver newObserver) {
        observer = newObserver;
    }

    /** Has blocks decoded for a loop that executes no two instructions at once. */
    void withoutPairs() {
        pairs = false;
    }

    CodeBuffer code() {
        return code;
    }

    /** The block at an address, if an indirect jump went there lately; else null. The context is the current one. */
    Block recent(long pc) {
        Block likely = recent[slot(pc)];
        return likely != null && likely.pc() == pc ? likely : null;
    }

    /**
     * The block with a key.
     *
     * @throws Trap where the first instruction can not be fetched, or there is none
     */
    Block find(Block.Key key) {
        long pc = key.pc();
        while (true) {
            long seen;
            synchronized (this) {
                Block known = blocks.get(key);
                if (known != null) {
                    remember(known);
                    return known;
                }
                seen = changes;
            }
            // Watching comes first, so that no store between reading the bytes and keeping the block goes unseen.
            memory.fetchShort(pc);
            memory.watchCode(pc);
            List<Instruction> instructions = decode(pc, key.limit());
            long last = pc - 1;
            for (Instruction instruction : instructions) {
                last += instruction.length();
            }
            if (last >>> PAGE_SHIFT != pc >>> PAGE_SHIFT) {
                memory.watchCode(last);
            }
            synchronized (this) {
                if (seen == changes) {
                    return keep(key, last, instructions);
                }
            }
        }
    }

    private Block keep(Block.Key key, long last, List<Instruction> instructions) {
        if (code.size() > CAPACITY) {
            clear();
        }
        observer.decoded(key.pc(), instructions);
        Block block = code.append(key, instructions, pairs);
        noteCall(block, instructions.getLast());
        blocks.put(key, block);
        byStart.add(block);
        remember(block);
        byPage.computeIfAbsent(key.pc() >>> PAGE_SHIFT, _ -> new ArrayList<>()).add(block);
        if (last >>> PAGE_SHIFT != key.pc() >>> PAGE_SHIFT) {
            byPage.computeIfAbsent(last >>> PAGE_SHIFT, _ -> new ArrayList<>()).add(block);
        }
        return block;
    }

    private void noteCall(Block block, Instruction last) {
        if (last.opcode() == Opcode.JAL && last.rd() != 0) {
            functions.add(RvI.jal(block.end() - last.length(), last.imm()));
        } else if (last.opcode() == Opcode.JALR && last.rd() != 0) {
            indirectCalls.add(block.end() - last.length());
        }
    }

    /** The highest address up to one that a block calls, as far as is known; -1 if there is none. */
    synchronized long functionBefore(long pc) {
        Long found = functions.floor(pc);
        return found == null ? -1 : found;
    }

    private void remember(Block block) {
        if (block.key().limit() == Block.MAX_COUNT) {
            recent[slot(block.pc())] = block;
        }
    }

    private void clear() {
        code = new CodeBuffer();
        blocks.clear();
        byStart.clear();
        functions.clear();
        indirectCalls.clear();
        jumps.clear();
        byPage.clear();
        forgetRecent();
    }

    /** The block whose words, or stubs, include an index. */
    synchronized Block containing(int index) {
        int low = 0;
        int high = byStart.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (byStart.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return byStart.get(low);
    }

    /** The pc that an index stands for where a block begins or a stub is. */
    long pcAt(int index) {
        if (index == CodeBuffer.LOOSE) {
            return code.stubPc(index);
        }
        Block block = containing(index);
        return block.start() == index ? block.pc() : code.stubPc(index);
    }

    /** Makes a void block lead to the one that now is at its address. */
    Block replace(Block stale) {
        Block found = find(stale.key());
        synchronized (this) {
            code.forward(stale, found);
        }
        return found;
    }

    /**
     * Decodes at most {@code limit} instructions. A block does not begin an instruction on a second page.
     *
     * @throws Trap where the first instruction can not be fetched, or there is none
     */
    private List<Instruction> decode(long pc, int limit) {
        List<Instruction> instructions = new ArrayList<>();
        long at = pc;
        while (instructions.size() < limit && at >>> PAGE_SHIFT == pc >>> PAGE_SHIFT) {
            Instruction instruction;
            try {
                instruction = instruction(at);
            } catch (Trap trap) {
                if (instructions.isEmpty()) {
                    throw trap;
                }
                break;
            }
            instructions.add(instruction);
            at += instruction.length();
            if (instruction.opcode().kind().endsBlock()) {
                break;
            }
        }
        return instructions;
    }

    /**
     * Decodes the instruction at an address.
     *
     * @throws Trap where it can not be fetched, or there is none
     */
    Instruction instruction(long pc) {
        int bits = memory.fetchShort(pc);
        if (Decoder.length(bits) == 4) {
            bits |= memory.fetchShort(pc + Short.BYTES) << Short.SIZE;
        }
        Instruction instruction = Decoder.decode(bits);
        if (instruction == null || !available.test(instruction)) {
            throw Trap.illegalInstruction(bits);
        }
        return instruction;
    }

    @Override
    public synchronized boolean codeChanged(long address, int length) {
        changes++;
        List<Block> candidates = byPage.get(address >>> PAGE_SHIFT);
        if (candidates == null) {
            return false;
        }
        candidates.removeIf(block -> {
            boolean hit = block.overlaps(address, length);
            if (hit) {
                forget(block);
            }
            return hit;
        });
        if (candidates.isEmpty()) {
            byPage.remove(address >>> PAGE_SHIFT);
        }
        return !candidates.isEmpty();
    }

    @Override
    public synchronized void allCodeChanged() {
        changes++;
        List.copyOf(blocks.values()).forEach(this::forget);
        byPage.clear();
    }

    private void forget(Block block) {
        blocks.remove(block.key(), block);
        if (recent[slot(block.pc())] == block) {
            recent[slot(block.pc())] = null;
        }
        code.voidBlock(block);
    }

    /** A jalr, whose second word has this index, leads to an address that is not the last one. */
    void recordJump(int cache, long target) {
        Set<Long> known = jumps.computeIfAbsent(cache, _ -> new LinkedHashSet<>());
        if (known.size() < MOST_TARGETS && known.add(target)) {
            noteTarget(cache, target);
        }
    }

    private synchronized void noteTarget(int cache, long target) {
        if (indirectCalls.contains(lastOf(cache))) {
            functions.add(target);
        }
    }

    /** Where the jalr at an address has led. */
    synchronized Set<Long> targets(long pc) {
        Set<Long> all = new LinkedHashSet<>();
        jumps.forEach((cache, targets) -> {
            if (lastOf(cache) == pc) {
                all.addAll(targets);
            }
        });
        return all;
    }

    /** The address of the last instruction of the block that an index is in. */
    private long lastOf(int index) {
        Block block = containing(index);
        return block.pc() + block.offsets()[block.count() - 1];
    }

    /** Whether some block has instructions of the page of an address. */
    synchronized boolean hasPage(long pc) {
        return byPage.containsKey(pc >>> PAGE_SHIFT);
    }

    /** Whether a block that begins at an address was decoded, to be executed. */
    synchronized boolean isReached(long context, long pc) {
        return blocks.containsKey(new Block.Key(context, pc, Block.MAX_COUNT));
    }

    /** Makes the loop stop where a block was that translated code takes the place of. */
    synchronized void translated(Block.Key key) {
        Block block = blocks.get(key);
        if (block != null) {
            forget(block);
        }
    }

    void forgetRecent() {
        Arrays.fill(recent, null);
    }

    /**
     * Where what is at an address is looked for first. By its low bits alone, a caller and what it calls a few times 8 KiB
     * away drove each other out, round after round.
     */
    static int slot(long pc) {
        return (int) (pc >>> 1 ^ pc >>> 13) & RECENT - 1;
    }
}
