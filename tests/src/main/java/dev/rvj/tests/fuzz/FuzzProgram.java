package dev.rvj.tests.fuzz;

import dev.rvj.isa.Csr;
import dev.rvj.isa.Disassembler;
import dev.rvj.isa.Opcode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Linux program. It loads all registers, executes its items, and writes all registers, fcsr and its data to standard
 * output.
 *
 * @param seed decides what is in registers and memory at the start
 * @param rounds what the loops count down, together
 */
record FuzzProgram(long seed, int rounds, List<Item> items) {
    static final int TEXT = 0x10_0000;
    /** A page for registers and constants, and behind it pages for data. */
    static final int STATE = 0x20_0000;
    static final int PAGE = 4096;
    static final int DATA_PAGES = 4;
    static final int STATE_SIZE = (1 + DATA_PAGES) * PAGE;
    /** The offset of constants in the state: what is loaded from there is interesting. */
    static final int CONSTANTS = 0x400;
    static final int CONSTANT_COUNT = (2048 - CONSTANTS) / Long.BYTES;
    static final int F_OFFSET = 256;
    static final int FCSR_OFFSET = 512;

    /** Points to the state, and is never written. */
    static final int GP = 3;
    /** Counts the rounds that are left. */
    static final int TP = 4;
    private static final int T0 = 5;
    private static final int A0 = 10;
    private static final int A1 = 11;
    private static final int A2 = 12;
    private static final int A7 = 17;
    private static final int WRITE = 64;
    private static final int EXIT = 93;

    FuzzProgram {
        items = List.copyOf(items);
    }

    FuzzProgram with(int newRounds, List<Item> newItems) {
        return new FuzzProgram(seed, newRounds, newItems);
    }

    /** The program without some of its items. */
    FuzzProgram without(int from, int to) {
        List<Item> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i < from || i >= to) {
                left.add(items.get(i).without(from, to));
            }
        }
        return with(rounds, left);
    }

    int instructions() {
        return items.stream().mapToInt(item -> item.words().size()).sum();
    }

    /** The program as an ELF file. */
    byte[] elf() {
        return ElfWriter.write(TEXT, text(), STATE, InitialState.of(this));
    }

    private byte[] text() {
        List<Word> before = prologue();
        List<Word> after = epilogue();
        int[] places = new int[items.size() + 1];
        places[0] = before.size() * Integer.BYTES;
        for (int i = 0; i < items.size(); i++) {
            places[i + 1] = places[i] + items.get(i).length();
        }
        ByteBuffer text = ByteBuffer.allocate(places[items.size()] + after.size() * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        before.forEach(word -> text.putInt(word.bits()));
        for (Item item : items) {
            int previous = 0;
            for (Word word : item.words()) {
                int here = text.position();
                int from = word.reference() == Word.Reference.LOW ? previous : here;
                int bits = word.resolved(item.target() < 0 ? 0 : places[item.target()] - from);
                if (word.length() == Integer.BYTES) {
                    text.putInt(bits);
                } else {
                    text.putShort((short) bits);
                }
                previous = here;
            }
        }
        after.forEach(word -> text.putInt(word.bits()));
        return text.array();
    }

    private static List<Word> prologue() {
        List<Word> code = new ArrayList<>();
        code.add(Word.u(Opcode.LUI, GP, STATE));
        code.add(Word.i(Opcode.LD, T0, GP, FCSR_OFFSET));
        code.add(Word.i(Opcode.CSRRW, 0, T0, Csr.FCSR));
        for (int i = 0; i < 32; i++) {
            code.add(Word.i(Opcode.FLD, i, GP, F_OFFSET + i * Long.BYTES));
        }
        for (int i = 1; i < 32; i++) {
            if (i != GP) {
                code.add(Word.i(Opcode.LD, i, GP, i * Long.BYTES));
            }
        }
        return code;
    }

    private static List<Word> epilogue() {
        List<Word> code = new ArrayList<>();
        for (int i = 1; i < 32; i++) {
            code.add(Word.s(Opcode.SD, i, GP, i * Long.BYTES));
        }
        for (int i = 0; i < 32; i++) {
            code.add(Word.s(Opcode.FSD, i, GP, F_OFFSET + i * Long.BYTES));
        }
        code.add(Word.i(Opcode.CSRRS, T0, 0, Csr.FCSR));
        code.add(Word.s(Opcode.SD, T0, GP, FCSR_OFFSET));
        code.add(Word.i(Opcode.ADDI, A0, 0, 1));
        code.add(Word.i(Opcode.ADDI, A1, GP, 0));
        code.add(Word.u(Opcode.LUI, A2, STATE_SIZE));
        code.add(Word.i(Opcode.ADDI, A7, 0, WRITE));
        code.add(Word.of(Opcode.ECALL.match()));
        code.add(Word.i(Opcode.ADDI, A0, 0, 0));
        code.add(Word.i(Opcode.ADDI, A7, 0, EXIT));
        code.add(Word.of(Opcode.ECALL.match()));
        return code;
    }

    /** The program as text that {@link #parse} takes; an item a line. */
    String listing() {
        StringBuilder out = new StringBuilder("seed " + seed + "\nrounds " + rounds + "\n");
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            out.append(item.words().stream().map(FuzzProgram::listing).collect(Collectors.joining(" ")));
            if (item.target() >= 0) {
                out.append(" -> ").append(item.target());
            }
            out.append(" # ").append(i).append(": ").append(item.words().stream()
                    .map(word -> Disassembler.text(word.instruction(), 0).replace('\t', ' '))
                    .collect(Collectors.joining("; "))).append('\n');
        }
        return out.toString();
    }

    private static String listing(Word word) {
        String bits = word.length() == Integer.BYTES ? "%08x".formatted(word.bits()) : "%04x".formatted(word.bits() & 0xffff);
        return word.reference() == Word.Reference.NONE ? bits : bits + ":" + word.reference();
    }

    /** Reads what {@link #listing} wrote; what follows a # does not count. */
    static FuzzProgram parse(String text) {
        long seed = 0;
        int rounds = 0;
        List<Item> items = new ArrayList<>();
        for (String line : text.lines().map(line -> line.replaceFirst("#.*", "").strip()).toList()) {
            if (line.startsWith("seed ")) {
                seed = Long.parseLong(line.substring(5));
            } else if (line.startsWith("rounds ")) {
                rounds = Integer.parseInt(line.substring(7));
            } else if (!line.isEmpty()) {
                String[] parts = line.split(" -> ");
                List<Word> words = new ArrayList<>();
                for (String word : parts[0].split(" ")) {
                    String[] halves = word.split(":");
                    words.add(new Word(Integer.parseUnsignedInt(halves[0], 16),
                            halves.length == 1 ? Word.Reference.NONE : Word.Reference.valueOf(halves[1])));
                }
                items.add(new Item(words, parts.length == 1 ? -1 : Integer.parseInt(parts[1])));
            }
        }
        return new FuzzProgram(seed, rounds, items);
    }
}
