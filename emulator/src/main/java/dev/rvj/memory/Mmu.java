package dev.rvj.memory;

import dev.rvj.hart.Cause;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;

/**
 * Address translation, privileged specification, "Sv39: Page-Based 39-bit Virtual-Memory System" and "Virtual Address
 * Translation Process".
 */
final class Mmu {
    private static final int VIRTUAL_BITS = 39;
    private static final int LEVELS = 3;
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
    private static final int RESERVED_SHIFT = 54;

    private final Bus bus;
    private final Pmp pmp;
    /** Whether the walk sets A and D itself (Svadu) instead of raising a page fault (Svade). */
    boolean updatesPageTable;

    Mmu(Bus bus, Pmp pmp) {
        this.bus = bus;
        this.pmp = pmp;
    }

    /**
     * The physical address of a virtual one.
     *
     * @param root the physical page number of the root page table
     * @param access {@link Protection#READ}, {@link Protection#WRITE} or {@link Protection#EXECUTE}
     * @param mode user or supervisor
     * @throws Trap page fault, or access fault where the page table can not be read
     */
    long translate(long address, long root, int access, PrivilegeMode mode, boolean sum, boolean mxr) {
        if (address << 64 - VIRTUAL_BITS >> 64 - VIRTUAL_BITS != address) {
            throw pageFault(address, access);
        }
        long table = root << Ram.PAGE_SHIFT;
        for (int level = LEVELS - 1; level >= 0; level--) {
            int shift = Ram.PAGE_SHIFT + level * VPN_BITS;
            long at = table + (address >>> shift & (1 << VPN_BITS) - 1) * PTE_SIZE;
            long pte = readEntry(at, address, access);
            if ((pte & VALID) == 0 || (pte & (READABLE | WRITABLE)) == WRITABLE || pte >>> RESERVED_SHIFT != 0) {
                throw pageFault(address, access);
            }
            long page = (pte >>> PPN_SHIFT & PPN) << Ram.PAGE_SHIFT;
            if ((pte & (READABLE | EXECUTABLE)) == 0) {
                if ((pte & (USER | ACCESSED | DIRTY)) != 0) {
                    throw pageFault(address, access);
                }
                table = page;
                continue;
            }
            long inPage = (1L << shift) - 1;
            if (!permits(pte, access, mode, sum, mxr) || (page & inPage) != 0) {
                throw pageFault(address, access);
            }
            touch(at, pte, address, access);
            return page | address & inPage;
        }
        throw pageFault(address, access);
    }

    private static boolean permits(long pte, int access, PrivilegeMode mode, boolean sum, boolean mxr) {
        boolean user = (pte & USER) != 0;
        if (mode == PrivilegeMode.USER ? !user : user && (!sum || access == Protection.EXECUTE)) {
            return false;
        }
        return switch (access) {
            case Protection.READ -> (pte & READABLE) != 0 || mxr && (pte & EXECUTABLE) != 0;
            case Protection.WRITE -> (pte & WRITABLE) != 0;
            default -> (pte & EXECUTABLE) != 0;
        };
    }

    private long readEntry(long at, long address, int access) {
        checkEntry(at, address, access, Protection.READ);
        return bus.load(at, PTE_SIZE);
    }

    private void touch(long at, long pte, long address, int access) {
        long touched = pte | ACCESSED | (access == Protection.WRITE ? DIRTY : 0);
        if (touched != pte) {
            if (!updatesPageTable) {
                throw pageFault(address, access);
            }
            checkEntry(at, address, access, Protection.WRITE);
            bus.store(at, PTE_SIZE, touched);
        }
    }

    /** Accesses to the page table are those of S-mode, and their failures are access faults of the original kind. */
    private void checkEntry(long at, long address, int access, int protection) {
        int allowed = pmp.allowed(at, PTE_SIZE, PrivilegeMode.SUPERVISOR);
        if (allowed == Pmp.SPLIT || (allowed & protection) == 0 || !bus.answers(at, PTE_SIZE)) {
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
