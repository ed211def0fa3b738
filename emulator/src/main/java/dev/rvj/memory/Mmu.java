package dev.rvj.memory;

import dev.rvj.hart.Cause;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;

/**
 * Address translation by Sv39, Sv48 and Sv57, privileged specification, "Virtual Address Translation Process", with the
 * extensions Svnapot, Svpbmt, Svade and Svadu.
 */
final class Mmu {
    private static final int VPN_BITS = 9;
    private static final int PTE_SIZE = 8;

    private static final int VALID = 1;
    private static final int READABLE = 1 << 1;
    private static final int WRITABLE = 1 << 2;
    private static final int EXECUTABLE = 1 << 3;
    private static final int USER = 1 << 4;
    private static final int ACCESSED = 1 << 6;
    private static final int DIRTY = 1 << 7;
    private static final int PPN_SHIFT = 10;
    private static final long PPN = (1L << 44) - 1;
    private static final long RESERVED = 0x7fL << 54;
    /** Page-based memory types: of RAM and devices here, none makes a difference. "Svpbmt". */
    private static final long PBMT = 3L << 61;
    /** The leaf is one of 16 that are the same, and map 64 KiB. "Svnapot". */
    private static final long N = 1L << 63;
    private static final int NAPOT_BITS = 4;
    private static final int NAPOT_64K = 8;

    private final Ram ram;
    private final Pmp pmp;
    /** Whether the walk sets A and D itself (Svadu) instead of raising a page fault (Svade). */
    boolean updatesPageTable;
    /** Whether leaves may name a memory type; if not, the bits for it are reserved. */
    boolean hasMemoryTypes;

    /**
     * What a virtual address leads to.
     *
     * @param shift the binary logarithm of the size of what the leaf maps
     */
    record Leaf(long physical, int shift) {
    }

    Mmu(Ram ram, Pmp pmp) {
        this.ram = ram;
        this.pmp = pmp;
    }

    /**
     * Translates a virtual address for an access.
     *
     * @param access {@link Protection#READ}, {@link Protection#WRITE} or {@link Protection#EXECUTE}
     * @param updates whether the page table may be updated
     * @throws Trap page fault, or access fault where the page table can not be read
     */
    Leaf translate(long address, Translation translation, int access, boolean updates) {
        int unused = Long.SIZE - Ram.PAGE_SHIFT - translation.levels() * VPN_BITS;
        if (address << unused >> unused != address) {
            throw pageFault(address, access);
        }
        Leaf leaf;
        do {
            leaf = walk(address, translation, access, updates);
        } while (leaf == null);
        return leaf;
    }

    /** Null where the entry changed during the walk. */
    private Leaf walk(long address, Translation translation, int access, boolean updates) {
        long table = translation.root() << Ram.PAGE_SHIFT;
        for (int level = translation.levels() - 1; level >= 0; level--) {
            int shift = Ram.PAGE_SHIFT + level * VPN_BITS;
            long at = table + (address >>> shift & (1 << VPN_BITS) - 1) * PTE_SIZE;
            long pte = readEntry(at, address, access);
            if ((pte & VALID) == 0 || (pte & (READABLE | WRITABLE)) == WRITABLE || (pte & RESERVED) != 0) {
                throw pageFault(address, access);
            }
            long page = (pte >>> PPN_SHIFT & PPN) << Ram.PAGE_SHIFT;
            if ((pte & (READABLE | EXECUTABLE)) == 0) {
                if ((pte & (USER | ACCESSED | DIRTY | PBMT | N)) != 0) {
                    throw pageFault(address, access);
                }
                table = page;
                continue;
            }
            if (!permits(pte, access, translation) || !isLegal(pte, level)) {
                throw pageFault(address, access);
            }
            if ((pte & N) != 0) {
                shift += NAPOT_BITS;
                page &= -1L << shift;
            }
            long inPage = (1L << shift) - 1;
            if ((page & inPage) != 0) {
                throw pageFault(address, access);
            }
            long touched = pte | ACCESSED | (access == Protection.WRITE ? DIRTY : 0);
            if (touched != pte && !updates) {
                throw pageFault(address, access);
            }
            return touched == pte || update(at, pte, touched, address, access)
                    ? new Leaf(page | address & inPage, shift) : null;
        }
        throw pageFault(address, access);
    }

    /** Whether the bits of the extensions say something that is not reserved. */
    private boolean isLegal(long pte, int level) {
        boolean memoryType = (pte & PBMT) == 0 || hasMemoryTypes && (pte & PBMT) != PBMT;
        long low = pte >>> PPN_SHIFT & (1 << NAPOT_BITS) - 1;
        return memoryType && ((pte & N) == 0 || level == 0 && low == NAPOT_64K);
    }

    private static boolean permits(long pte, int access, Translation translation) {
        boolean user = (pte & USER) != 0;
        if (translation.mode() == PrivilegeMode.USER ? !user
                : user && (!translation.sum() || access == Protection.EXECUTE)) {
            return false;
        }
        return switch (access) {
            case Protection.READ -> (pte & READABLE) != 0 || translation.mxr() && (pte & EXECUTABLE) != 0;
            case Protection.WRITE -> (pte & WRITABLE) != 0;
            default -> (pte & EXECUTABLE) != 0;
        };
    }

    private long readEntry(long at, long address, int access) {
        checkEntry(at, address, access, Protection.READ);
        return ram.load(at, PTE_SIZE);
    }

    /** Replaces a page-table entry; whether it was still the same. */
    private boolean update(long at, long pte, long updated, long address, int access) {
        if (!updatesPageTable) {
            throw pageFault(address, access);
        }
        checkEntry(at, address, access, Protection.WRITE);
        return ram.compareAndSet(at, pte, updated);
    }

    /**
     * Accesses to the page table are those of S-mode, and their failures are access faults of the original kind. Page
     * tables are in RAM: devices do not answer walks.
     */
    private void checkEntry(long at, long address, int access, int protection) {
        int allowed = pmp.allowed(at, PTE_SIZE, PrivilegeMode.SUPERVISOR);
        if (allowed == Pmp.SPLIT || (allowed & protection) == 0 || !ram.contains(at, PTE_SIZE)) {
            throw accessFault(address, access);
        }
    }

    private static Trap pageFault(long address, int access) {
        return new Trap(switch (access) {
            case Protection.READ -> Cause.LOAD_PAGE_FAULT;
            case Protection.WRITE -> Cause.STORE_PAGE_FAULT;
            default -> Cause.INSTRUCTION_PAGE_FAULT;
        }, address);
    }

    static Trap accessFault(long address, int access) {
        return new Trap(switch (access) {
            case Protection.READ -> Cause.LOAD_ACCESS_FAULT;
            case Protection.WRITE -> Cause.STORE_ACCESS_FAULT;
            default -> Cause.INSTRUCTION_ACCESS_FAULT;
        }, address);
    }
}
