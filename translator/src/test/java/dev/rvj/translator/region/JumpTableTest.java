package dev.rvj.translator.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rvj.isa.Opcode;
import dev.rvj.translator.Code;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tables of switches are found, by the code that reads them. */
class JumpTableTest {
    private static final long BASE = 0x1_0000;
    private static final long TABLE = 0x1_4000;
    private static final int INDEX = 10;
    private static final int ADDRESS = 11;
    private static final int ENTRY = 12;
    private static final int OTHER = 13;
    /** Where the cases are: behind the longest of the jumps. */
    private static final int CASES = 16 * Integer.BYTES;

    /** The table for the jump of a program that has two cases; where the entries are distances, they are from the table. */
    private static JumpTable find(Code code, int bytes, boolean isRelative, boolean isConstant) {
        int jump = code.size() - Integer.BYTES;
        while (code.size() < CASES) {
            code.i(Opcode.ADDI, 0, 0, 0);
        }
        code.ret().ret();
        CodeMap map = new CodeMap(BASE, code);
        if (isConstant) {
            for (int i = 0; i < 2; i++) {
                map.constants.put(TABLE + (long) i * bytes, BASE + CASES + (long) i * Integer.BYTES - (isRelative ? TABLE : 0));
            }
        }
        Region region = RegionFinder.find(BASE, new Scope(map, 2000, true, Scope.Copies.NONE));
        if (isConstant && !region.tables().isEmpty()) {
            assertEquals(Set.of(BASE, BASE + CASES, BASE + CASES + Integer.BYTES), Set.copyOf(region.blocks().stream().map(BasicBlock::pc).toList()));
        }
        return region.tables().stream().filter(table -> table.jump() == BASE + jump).findFirst().orElse(null);
    }

    private static Code table() {
        return new Code().add(Code.word(Opcode.LUI, ADDRESS, 0, 0, 0, (int) TABLE));
    }

    private static Code jump(Code code) {
        return code.i(Opcode.JALR, 0, ENTRY, 0);
    }

    static Stream<Arguments> shapes() {
        Consumer<Code> relative = code -> code.i(Opcode.LW, ENTRY, ENTRY, 0).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS);
        return Stream.of(
                Arguments.of("distances", 4, true, JumpTable.Index.ALL, (Consumer<Code>) code -> relative.accept(
                        code.i(Opcode.SLLI, ENTRY, INDEX, 2).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS))),
                Arguments.of("the other way round", 4, true, JumpTable.Index.ALL, (Consumer<Code>) code -> code
                        .i(Opcode.SLLI, ENTRY, INDEX, 2).r(Opcode.ADD, ENTRY, ADDRESS, ENTRY).i(Opcode.LW, ENTRY, ENTRY, 0)
                        .r(Opcode.ADD, ENTRY, ADDRESS, ENTRY)),
                Arguments.of("an unsigned index", 4, true, JumpTable.Index.HIGH, (Consumer<Code>) code -> relative.accept(
                        code.i(Opcode.SLLI, ENTRY, INDEX, 32).i(Opcode.SRLI, ENTRY, ENTRY, 30).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS))),
                Arguments.of("Zba", 4, true, JumpTable.Index.ALL, (Consumer<Code>) code -> relative.accept(
                        code.r(Opcode.SH2ADD, ENTRY, INDEX, ADDRESS))),
                Arguments.of("Zba, unsigned", 4, true, JumpTable.Index.LOW, (Consumer<Code>) code -> relative.accept(
                        code.r(Opcode.SH2ADD_UW, ENTRY, INDEX, ADDRESS))),
                Arguments.of("addresses", 8, false, JumpTable.Index.ALL, (Consumer<Code>) code -> code
                        .i(Opcode.SLLI, ENTRY, INDEX, 3).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS).i(Opcode.LD, ENTRY, ENTRY, 0)),
                Arguments.of("words", 4, false, JumpTable.Index.ALL, (Consumer<Code>) code -> code
                        .i(Opcode.SLLI, ENTRY, INDEX, 2).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS).i(Opcode.LWU, ENTRY, ENTRY, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void isFound(String name, int bytes, boolean isRelative, JumpTable.Index index, Consumer<Code> shape) {
        Code code = table();
        shape.accept(code);
        JumpTable table = find(jump(code), bytes, isRelative, true);
        assertNotNull(table, name);
        assertEquals(List.of(BASE + CASES, BASE + CASES + Integer.BYTES), table.targets());
        assertEquals(TABLE, table.address());
        assertEquals(index, table.index());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void isNotFoundWhereTheProgramMayWrite(String name, int bytes, boolean isRelative, JumpTable.Index index, Consumer<Code> shape) {
        Code code = table();
        shape.accept(code);
        assertNull(find(jump(code), bytes, isRelative, false), name);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("scaled by another size", (Consumer<Code>) code -> code.i(Opcode.SLLI, ENTRY, INDEX, 3)
                        .r(Opcode.ADD, ENTRY, ENTRY, ADDRESS).i(Opcode.LW, ENTRY, ENTRY, 0).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS)),
                Arguments.of("another address is added", (Consumer<Code>) code -> code.i(Opcode.SLLI, ENTRY, INDEX, 2)
                        .r(Opcode.ADD, ENTRY, ENTRY, ADDRESS).i(Opcode.LW, ENTRY, ENTRY, 0).r(Opcode.ADD, ENTRY, ENTRY, OTHER)),
                Arguments.of("the address has changed", (Consumer<Code>) code -> code.i(Opcode.SLLI, ENTRY, INDEX, 2)
                        .r(Opcode.ADD, ENTRY, ENTRY, ADDRESS).i(Opcode.ADDI, ADDRESS, ADDRESS, 4).i(Opcode.LW, ENTRY, ENTRY, 0)
                        .r(Opcode.ADD, ENTRY, ENTRY, ADDRESS)),
                Arguments.of("something is done behind the load", (Consumer<Code>) code -> code.i(Opcode.SLLI, ENTRY, INDEX, 2)
                        .r(Opcode.ADD, ENTRY, ENTRY, ADDRESS).i(Opcode.LW, ENTRY, ENTRY, 0).i(Opcode.ADDI, OTHER, OTHER, 1)
                        .r(Opcode.ADD, ENTRY, ENTRY, ADDRESS)),
                Arguments.of("not shifted up before", (Consumer<Code>) code -> code.i(Opcode.SLLI, ENTRY, INDEX, 31)
                        .i(Opcode.SRLI, ENTRY, ENTRY, 30).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS).i(Opcode.LW, ENTRY, ENTRY, 0)
                        .r(Opcode.ADD, ENTRY, ENTRY, ADDRESS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void otherShapesAreNot(String name, Consumer<Code> shape) {
        Code code = table();
        shape.accept(code);
        assertNull(find(jump(code), Integer.BYTES, true, true), name);
    }

    /** A jump into the middle: what the index was is not known there. */
    @Test
    void isNotUsedWhereItsBlockIsEnteredInTheMiddle() {
        Code code = table().branch(Opcode.BEQ, OTHER, 0, 12).i(Opcode.SLLI, ENTRY, INDEX, 2).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS)
                .i(Opcode.LW, ENTRY, ENTRY, 0).r(Opcode.ADD, ENTRY, ENTRY, ADDRESS);
        CodeMap map = new CodeMap(BASE, jump(code));
        map.constants.put(TABLE, BASE - TABLE);
        Region region = RegionFinder.find(BASE, new Scope(map, 2000, true, Scope.Copies.NONE));
        BasicBlock last = region.byAddress().getLast();
        assertEquals(BASE + 12, last.pc());
        assertNull(region.table(last));
    }
}
