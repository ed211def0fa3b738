package dev.rvj.generator;

/** How a loop of the interpreter accesses memory. */
enum LoopMemory {
    /** A user address space: a protection a page, and addresses are offsets. */
    FLAT("""
                    MemorySegment segment = engine.flat.segment();
                    byte[] pages = engine.flat.access();
            """, "") {
        @Override
        String mayNot(String address, int size, boolean writes) {
            return "(%s & 0x%xL) != 0 || (pages[(int) (%s >>> Block.PAGE_SHIFT)] & Protection.%s) == 0".formatted(
                    address, NOT_NEAR | size - 1, address, writes ? "WRITE" : "READ");
        }
    },

    /** The same, by a buffer: compiled sooner, but no more than some dozens of times in a method. */
    FLAT_BUFFER("""
                    MappedByteBuffer near = engine.flat.near();
                    byte[] pages = engine.flat.access();
            """, "") {
        @Override
        String mayNot(String address, int size, boolean writes) {
            return FLAT.mayNot(address, size, writes);
        }

        @Override
        String load(String address, int size) {
            return "near.get%s((int) %s)".formatted(bufferName(size), address);
        }

        @Override
        String store(String address, int size, String value) {
            return "near.put%s((int) %s, %s)".formatted(bufferName(size), address, value);
        }

        private static String bufferName(int size) {
            return switch (size) {
                case 1 -> "";
                case 2 -> "Short";
                case 4 -> "Int";
                default -> "Long";
            };
        }
    },

    /** RAM behind a TLB. */
    PAGED("""
                    MemorySegment segment = engine.paged.segment();
            """, """
                            long[] tlb = engine.paged.dataTlb();
            """) {
        @Override
        String find(String address) {
            // What Tlb.slot returns, which C2 would not inline in so large a method.
            return "int %s = (int) (%s >>> Tlb.SLOT_SHIFT) & Tlb.SLOT_MASK;".formatted(slot(address), address);
        }

        @Override
        String mayNot(String address, int size, boolean writes) {
            // The page of the last byte is another one where the access goes beyond the first one's.
            return "tlb[%s | Tlb.%s] != (%s + %d & -AddressSpace.PAGE)".formatted(
                    slot(address), writes ? "WRITE" : "READ", address, size - 1);
        }

        @Override
        String place(String address) {
            return "%s + tlb[%s | Tlb.DELTA]".formatted(address, slot(address));
        }

        private static String slot(String address) {
            return address.replace("address", "slot");
        }
    },

    /** Any memory: each access is a call of its semantics method. */
    CALLED("", "");

    /** The bits of an address of which none is set where it is below 2 GiB. */
    private static final long NOT_NEAR = -1L << 31;

    /** Declares what accesses use: once, and whenever something was called. */
    final String setup;
    final String refresh;

    LoopMemory(String setup, String refresh) {
        this.setup = setup;
        this.refresh = refresh;
    }

    /** The statement that finds what the rest needs to know about an address; none if empty. */
    String find(String address) {
        return "";
    }

    /** The condition under which the access is left to the semantics method. */
    String mayNot(String address, int size, boolean writes) {
        throw new IllegalStateException();
    }

    /** The expression that loads a Java value of so many bytes. */
    String load(String address, int size) {
        return "(%s) PlainAccess.%s.get(segment, %s)".formatted(type(size), type(size).toUpperCase(), place(address));
    }

    /** The statement that stores one. */
    String store(String address, int size, String value) {
        return "PlainAccess.%s.set(segment, %s, %s)".formatted(type(size).toUpperCase(), place(address), value);
    }

    /** Where in the segment an address is. */
    String place(String address) {
        return address;
    }

    /** The Java type of so many bytes. */
    static String type(int size) {
        return switch (size) {
            case 1 -> "byte";
            case 2 -> "short";
            case 4 -> "int";
            default -> "long";
        };
    }
}
