package dev.rvj.engine;

import dev.rvj.hart.Trap;
import dev.rvj.isa.Decoder;
import dev.rvj.isa.Instruction;
import dev.rvj.memory.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The decoded blocks of one memory, shared by the harts that execute from it. */
public final class BlockCache implements Memory.CodeObserver {
    private static final int PAGE_SHIFT = 12;

    private final Memory memory;
    private final Predicate<Instruction> available;
    private final Map<Key, Block> blocks = new HashMap<>();
    private final Map<Long, List<Block>> byPage = new HashMap<>();
    private long changes;

    record Key(long context, long pc) {
    }

    /** @param available whether the hart has an instruction now; a change of that changes the code context */
    public BlockCache(Memory memory, Predicate<Instruction> available) {
        this.memory = memory;
        this.available = available;
        memory.observeCode(this);
    }

    /**
     * The block that starts at an address.
     *
     * @throws Trap where the first instruction can not be fetched, or there is none
     */
    Block find(long pc) {
        Key key = new Key(memory.codeContext(), pc);
        while (true) {
            long seen;
            synchronized (this) {
                Block known = blocks.get(key);
                if (known != null) {
                    return known;
                }
                seen = changes;
            }
            // Watching comes first, so that no store between reading the bytes and keeping the block goes unseen.
            memory.fetchShort(pc);
            memory.watchCode(pc);
            Block block = decode(pc, Block.MAX_COUNT);
            boolean straddles = block.end - 1 >>> PAGE_SHIFT != pc >>> PAGE_SHIFT;
            if (straddles) {
                memory.watchCode(block.end - 1);
            }
            synchronized (this) {
                if (seen == changes) {
                    keep(key, block, straddles);
                    return block;
                }
            }
        }
    }

    private void keep(Key key, Block block, boolean straddles) {
        blocks.put(key, block);
        block.key = key;
        byPage.computeIfAbsent(block.pc >>> PAGE_SHIFT, _ -> new ArrayList<>()).add(block);
        if (straddles) {
            byPage.computeIfAbsent(block.end - 1 >>> PAGE_SHIFT, _ -> new ArrayList<>()).add(block);
        }
    }

    /**
     * Decodes at most {@code limit} instructions, without keeping them. A block does not begin an instruction on a
     * second page.
     *
     * @throws Trap where the first instruction can not be fetched, or there is none
     */
    Block decode(long pc, int limit) {
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
        return new Block(pc, List.copyOf(instructions));
    }

    private Instruction instruction(long pc) {
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
        List<Block> hit = candidates.stream().filter(block -> block.overlaps(address, length)).toList();
        for (Block block : hit) {
            block.valid = false;
            blocks.remove(block.key);
        }
        candidates.removeAll(hit);
        if (candidates.isEmpty()) {
            byPage.remove(address >>> PAGE_SHIFT);
        }
        return !candidates.isEmpty();
    }

    @Override
    public synchronized void allCodeChanged() {
        changes++;
        blocks.values().forEach(block -> block.valid = false);
        blocks.clear();
        byPage.clear();
    }
}
