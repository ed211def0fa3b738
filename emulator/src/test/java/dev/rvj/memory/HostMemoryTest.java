package dev.rvj.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostMemoryTest {
    /** {@code -XX:C1MaxInlineSize}, as it is by itself. */
    private static final int LARGEST_FOR_C1 = 35;
    /** {@code -XX:MaxInlineSize} in the launcher. */
    private static final int LARGEST_FOR_C2 = 37;

    @Test
    void anAddressOfTheHostIsOneOfTheGuest() {
        try (AddressSpace memory = new AddressSpace((1L << 32) + AddressSpace.PAGE)) {
            assertTrue(memory.isAddressable(), "these tests are to be run with --enable-native-access");
            memory.mappings().map(0x4000, AddressSpace.PAGE, Protection.READ | Protection.WRITE);
            // Has the page committed.
            memory.storeLong(0x4001, 0);
            long address = memory.nearAddress().value() + 0x4001;
            HostMemory.putLong(address, 0x8877_6655_4433_2211L);
            assertEquals(0x8877_6655_4433_2211L, memory.loadLong(0x4001));
            assertEquals(0x4433_2211, HostMemory.getInt(address));
            assertEquals(0x2211, HostMemory.getShort(address));
            assertEquals((byte) 0x88, HostMemory.get(address + 7));
            HostMemory.putInt(address, 1);
            HostMemory.putShort(address + 4, (short) 2);
            HostMemory.put(address + 6, (byte) 3);
            assertEquals(0x8803_0002_0000_0001L, memory.loadLong(0x4001));
        }
    }

    /** An address of 32 bits and a page might lead behind it. */
    @Test
    void whatIsSmallIsNotAccessedByAddress() {
        try (AddressSpace memory = new AddressSpace(1L << 32)) {
            assertFalse(memory.isAddressable());
        }
    }

    @Test
    void whatIsNoAddressFailsWhereAssertionsAreOn() {
        assertThrows(AssertionError.class, () -> HostMemory.get(0));
        assertThrows(AssertionError.class, () -> HostMemory.putLong(1L << 48, 0));
        assertThrows(AssertionError.class, () -> HostMemory.getInt(-1));
    }

    /** Else C1 takes for ever with what C2 is to have. */
    @Test
    void theMethodsAreTooLargeForC1AndSmallForC2() throws IOException {
        try (InputStream bytes = HostMemory.class.getResourceAsStream("HostMemory.class")) {
            ClassModel type = ClassFile.of().parse(bytes.readAllBytes());
            List<MethodModel> methods = type.methods().stream().filter(method -> method.flags().has(AccessFlag.PUBLIC)).toList();
            assertEquals(8, methods.size());
            for (MethodModel method : methods) {
                int size = method.findAttribute(Attributes.code()).orElseThrow().codeLength();
                assertTrue(size > LARGEST_FOR_C1 && size <= LARGEST_FOR_C2, method.methodName() + " has " + size + " bytes");
            }
        }
    }
}
