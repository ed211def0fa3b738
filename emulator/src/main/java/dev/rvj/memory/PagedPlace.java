package dev.rvj.memory;

/** Where accesses of translated code to a {@link SystemMemory} go that one look at the TLB serves. */
public final class PagedPlace implements AccessPlace {
    /** So many pages entered into the TLB, and there will be more. */
    private static final int OFTEN = 64;

    private final SystemMemory memory;
    private final int length;
    private final boolean storesFirst;
    private final boolean stores;
    private int found;
    private int failed;

    PagedPlace(SystemMemory memory, int length, boolean storesFirst, boolean stores) {
        this.memory = memory;
        this.length = length;
        this.storesFirst = storesFirst;
        this.stores = stores;
    }

    @Override
    public boolean find(long address) {
        boolean isPlain = memory.makePlain(address, length, storesFirst ? Protection.WRITE : Protection.READ,
                stores ? Protection.WRITE : Protection.READ);
        if (isPlain) {
            found++;
        } else {
            failed++;
        }
        return isPlain;
    }

    @Override
    public boolean isUnsteady() {
        return found >= OFTEN;
    }

    /** Whether the TLB often did not have the page afterwards: devices, pages with code, accesses across pages. */
    @Override
    public boolean isFar() {
        return failed >= OFTEN;
    }
}
