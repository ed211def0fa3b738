package dev.rvj.memory;

import dev.rvj.hart.Cause;
import dev.rvj.hart.PrivilegeMode;
import dev.rvj.hart.Trap;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.MappedByteBuffer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Memory as a hart with a privileged architecture sees it: translated, protected, with devices. What translation and
 * protection allow for a page of RAM is kept in a {@link Tlb}.
 */
public final class SystemMemory extends Memory implements Ram.Observer {
    private static final int OFFSET = Ram.PAGE - 1;
    private static final VarHandle SHORT = PlainAccess.SHORT;
    private static final VarHandle INT = PlainAccess.INT;
    private static final VarHandle LONG = PlainAccess.LONG;
    private static final VarHandle BYTE = PlainAccess.BYTE;

    private final Bus bus;
    private final Ram ram;
    private final MemorySegment segment;
    private final Pmp pmp;
    private final Mmu mmu;
    private final Tlb[] tlbs = new Tlb[Translation.VARIANTS];
    /**
     * What loads and stores may do until something is called that may change it, as {@link Tlb} has it. Plain, so that C2 may
     * keep it.
     */
    public long[] dataTlb;
    /** The same for fetches. */
    private long[] code;
    private Translation dataTranslation;
    private Translation codeTranslation;
    private long codeContext;

    private final List<CodeObserver> observers = new CopyOnWriteArrayList<>();
    /** Its lock is held while pages are added, or removed because nothing decoded is left of them. */
    private final CodePages codePages;
    /** Whether a TLB may have pages of a leaf that maps more than one. */
    private boolean hasSuperpages;

    /** Memory of a machine's only hart, which starts in M-mode. */
    public SystemMemory(Bus bus, Pmp pmp) {
        this(bus, pmp, false);
    }

    /** @param shared whether there are other harts */
    public SystemMemory(Bus bus, Pmp pmp, boolean shared) {
        this.bus = bus;
        this.pmp = pmp;
        ram = bus.ram();
        codePages = new CodePages(ram, shared);
        segment = ram.segment;
        mmu = new Mmu(ram, pmp);
        ram.observe(this);
        translate(Translation.MACHINE, Translation.MACHINE, 0);
    }

    public Bus bus() {
        return bus;
    }

    /** RAM, for code that asks {@link #dataTlb} what it may touch. */
    public MemorySegment segment() {
        return segment;
    }

    /** {@link #dataTlb} for the interpreter's loops, which were a tenth slower when they read the field themselves. */
    public long[] dataTlb() {
        return dataTlb;
    }

    /** The first 2 GiB of {@link #segment} or less; no TLB has a page beyond. */
    public MappedByteBuffer near() {
        return ram.near();
    }

    /**
     * What knows of accesses that one look at the TLB serves.
     *
     * @param length bytes from the first to the last
     * @param storesFirst whether the first of them is a store
     * @param stores whether any is
     */
    public PagedPlace place(int length, boolean storesFirst, boolean stores) {
        return new PagedPlace(this, length, storesFirst, stores);
    }

    /**
     * Sets how addresses translate from now on.
     *
     * @param codeVariant tells apart what else decoded code depends on, 2 bits
     */
    public void translate(Translation ofCode, Translation ofData, int codeVariant) {
        codeTranslation = ofCode.isBare() ? new Translation(ofCode.mode(), 0, false, false) : ofCode;
        dataTranslation = ofData;
        code = tlb(ofCode).entries;
        dataTlb = tlb(ofData).entries;
        codeContext = ofCode.context() << 2 | codeVariant;
    }

    private Tlb tlb(Translation translation) {
        Tlb tlb = tlbs[translation.variant()];
        if (tlb == null) {
            tlb = new Tlb();
            tlbs[translation.variant()] = tlb;
        }
        return tlb;
    }

    /**
     * Sets what {@code menvcfg} says of page tables.
     *
     * @param updates whether the walk sets the A and D bits (Svadu) or raises a page fault where they are clear
     * @param memoryTypes whether leaves may name a memory type (Svpbmt)
     */
    public void configurePageTables(boolean updates, boolean memoryTypes) {
        if (mmu.updatesPageTable != updates || mmu.hasMemoryTypes != memoryTypes) {
            mmu.updatesPageTable = updates;
            mmu.hasMemoryTypes = memoryTypes;
            synchronizeTranslation();
        }
    }

    /** Forgets what was allowed: {@code satp} or the permission of pages has changed. Decoded code stays. */
    public void flush() {
        hasSuperpages = false;
        for (Tlb tlb : tlbs) {
            if (tlb != null) {
                tlb.flush();
            }
        }
    }

    @Override
    public void synchronizeTranslation() {
        flush();
        codePages.all().forEach(this::verify);
    }

    @Override
    public void synchronizeTranslation(long address) {
        if (hasSuperpages) {
            flush();
        } else {
            for (Tlb tlb : tlbs) {
                if (tlb != null) {
                    tlb.flush(address);
                }
            }
        }
        codePages.all().stream().filter(page -> page.contains(address)).forEach(this::verify);
    }

    /** Drops what was decoded from a page, unless fetches still see the same one. */
    private void verify(CodePages.Page page) {
        try {
            Mmu.Leaf leaf = walk(page.address(), page.translation(), Protection.EXECUTE, false);
            int allowed = pmp.allowed(leaf.physical(), Ram.PAGE, page.translation().mode());
            if (leaf.equals(page.leaf()) && allowed != Pmp.SPLIT && (allowed & Protection.EXECUTE) != 0) {
                return;
            }
        } catch (Trap _) {
            // Nothing can be fetched there any more.
        }
        synchronized (codePages) {
            observers.forEach(observer -> observer.codeChanged(page.address(), Ram.PAGE));
            forget(List.of(page));
        }
    }

    /** Does without being told of stores into pages of one physical page. */
    private void forget(List<CodePages.Page> pages) {
        boolean last = false;
        for (CodePages.Page page : pages) {
            last |= codePages.remove(page);
        }
        if (last) {
            ram.unwatch(pages.getFirst().leaf().physical());
        }
    }

    /**
     * Another hart may have stored into a page that was not watched when it looked: what was decoded is void where the page
     * is not what it was.
     */
    @Override
    public void synchronizeCode() {
        for (long physical : codePages.changed()) {
            stored(physical, Ram.PAGE);
        }
    }

    @Override
    public byte loadByte(long address) {
        int slot = Tlb.slot(address);
        return dataTlb[slot + Tlb.READ] == (address & -Ram.PAGE)
                ? (byte) BYTE.get(segment, address + dataTlb[slot + Tlb.DELTA]) : (byte) loadSlowly(address, 1);
    }

    @Override
    public short loadShort(long address) {
        int slot = Tlb.slot(address);
        // The page of the last byte is another one where the access goes beyond the first one's.
        return dataTlb[slot + Tlb.READ] == (address + 1 & -Ram.PAGE)
                ? (short) SHORT.get(segment, address + dataTlb[slot + Tlb.DELTA]) : (short) loadSlowly(address, 2);
    }

    @Override
    public int loadInt(long address) {
        int slot = Tlb.slot(address);
        return dataTlb[slot + Tlb.READ] == (address + 3 & -Ram.PAGE)
                ? (int) INT.get(segment, address + dataTlb[slot + Tlb.DELTA]) : (int) loadSlowly(address, 4);
    }

    @Override
    public long loadLong(long address) {
        int slot = Tlb.slot(address);
        return dataTlb[slot + Tlb.READ] == (address + 7 & -Ram.PAGE)
                ? (long) LONG.get(segment, address + dataTlb[slot + Tlb.DELTA]) : loadSlowly(address, 8);
    }

    @Override
    public void storeByte(long address, byte value) {
        int slot = Tlb.slot(address);
        if (dataTlb[slot + Tlb.WRITE] == (address & -Ram.PAGE)) {
            BYTE.set(segment, address + dataTlb[slot + Tlb.DELTA], value);
        } else {
            storeSlowly(address, 1, value);
        }
    }

    @Override
    public void storeShort(long address, short value) {
        int slot = Tlb.slot(address);
        if (dataTlb[slot + Tlb.WRITE] == (address + 1 & -Ram.PAGE)) {
            SHORT.set(segment, address + dataTlb[slot + Tlb.DELTA], value);
        } else {
            storeSlowly(address, 2, value);
        }
    }

    @Override
    public void storeInt(long address, int value) {
        int slot = Tlb.slot(address);
        if (dataTlb[slot + Tlb.WRITE] == (address + 3 & -Ram.PAGE)) {
            INT.set(segment, address + dataTlb[slot + Tlb.DELTA], value);
        } else {
            storeSlowly(address, 4, value);
        }
    }

    @Override
    public void storeLong(long address, long value) {
        int slot = Tlb.slot(address);
        if (dataTlb[slot + Tlb.WRITE] == (address + 7 & -Ram.PAGE)) {
            LONG.set(segment, address + dataTlb[slot + Tlb.DELTA], value);
        } else {
            storeSlowly(address, 8, value);
        }
    }

    @Override
    public int fetchShort(long address) {
        int slot = Tlb.slot(address);
        if (code[slot + Tlb.EXECUTE] != (address & -Ram.PAGE)) {
            long physical = locate(address, 2, Protection.EXECUTE);
            if (!ram.contains(physical, 2)) {
                throw Mmu.accessFault(address, Protection.EXECUTE);
            }
            return (int) ram.load(physical, 2);
        }
        return (short) SHORT.get(segment, address + code[slot + Tlb.DELTA]) & 0xffff;
    }

    @Override
    public int loadReservedInt(long address) {
        return (int) AtomicAccess.INT.getAcquire(segment, offset(address, 4, Protection.READ));
    }

    @Override
    public long loadReservedLong(long address) {
        return (long) AtomicAccess.LONG.getAcquire(segment, offset(address, 8, Protection.READ));
    }

    @Override
    public int compareAndExchangeInt(long address, int expected, int value) {
        long offset = offset(address, 4, Protection.WRITE);
        int old = (int) AtomicAccess.INT.compareAndExchange(segment, offset, expected, value);
        ram.stored(offset + ram.start(), 4);
        return old;
    }

    @Override
    public long compareAndExchangeLong(long address, long expected, long value) {
        long offset = offset(address, 8, Protection.WRITE);
        long old = (long) AtomicAccess.LONG.compareAndExchange(segment, offset, expected, value);
        ram.stored(offset + ram.start(), 8);
        return old;
    }

    @Override
    public int getAndAddInt(long address, int value) {
        long offset = offset(address, 4, Protection.WRITE);
        int old = (int) AtomicAccess.INT.getAndAdd(segment, offset, value);
        ram.stored(offset + ram.start(), 4);
        return old;
    }

    @Override
    public long getAndAddLong(long address, long value) {
        long offset = offset(address, 8, Protection.WRITE);
        long old = (long) AtomicAccess.LONG.getAndAdd(segment, offset, value);
        ram.stored(offset + ram.start(), 8);
        return old;
    }

    @Override
    public int getAndSetInt(long address, int value) {
        long offset = offset(address, 4, Protection.WRITE);
        int old = (int) AtomicAccess.INT.getAndSet(segment, offset, value);
        ram.stored(offset + ram.start(), 4);
        return old;
    }

    @Override
    public long getAndSetLong(long address, long value) {
        long offset = offset(address, 8, Protection.WRITE);
        long old = (long) AtomicAccess.LONG.getAndSet(segment, offset, value);
        ram.stored(offset + ram.start(), 8);
        return old;
    }

    @Override
    public void checkStore(long address, int length) {
        for (long at = address; Long.compareUnsigned(at - address, length) < 0; at = (at | OFFSET) + 1) {
            locate(at, (int) Math.min(Ram.PAGE - (at & OFFSET), address + length - at), Protection.WRITE);
        }
    }

    @Override
    public boolean isPlain(long address, int length, int protection) {
        int slot = Tlb.slot(address);
        long page = address + length - 1 & -Ram.PAGE;
        return ((protection & Protection.READ) == 0 || dataTlb[slot + Tlb.READ] == page)
                && ((protection & Protection.WRITE) == 0 || dataTlb[slot + Tlb.WRITE] == page);
    }

    /**
     * Enters a page into the TLB as an access would.
     *
     * @param first the protection for the access, which is done next
     * @param wanted that for what follows it; nothing is done to a page table for that
     * @return whether the TLB allows what is wanted
     */
    boolean makePlain(long address, int length, int first, int wanted) {
        if (crosses(address, length)) {
            return false;
        }
        try {
            locate(address, length, first, true);
            if (first != wanted) {
                locate(address, length, wanted, false);
            }
        } catch (Trap _) {
            return false;
        }
        return isPlain(address, length, wanted);
    }

    /** An access that the TLB does not allow, or not at once. */
    private long loadSlowly(long address, int length) {
        if (crosses(address, length)) {
            long value = 0;
            for (int i = 0; i < length; i++) {
                value |= (loadByte(address + i) & 0xffL) << 8 * i;
            }
            return value;
        }
        return bus.load(locate(address, length, Protection.READ), length);
    }

    private void storeSlowly(long address, int length, long value) {
        if (crosses(address, length)) {
            checkStore(address, length);
            for (int i = 0; i < length; i++) {
                storeByte(address + i, (byte) (value >>> 8 * i));
            }
        } else {
            bus.store(locate(address, length, Protection.WRITE), length, value);
        }
    }

    private static boolean crosses(long address, int length) {
        return (address & OFFSET) > Ram.PAGE - length;
    }

    /** The offset in RAM for an atomic access; devices have none. */
    private long offset(long address, int length, int access) {
        if ((address & length - 1) != 0) {
            throw new Trap(access == Protection.WRITE
                    ? Cause.STORE_ADDRESS_MISALIGNED : Cause.LOAD_ADDRESS_MISALIGNED, address);
        }
        int slot = Tlb.slot(address);
        if (dataTlb[slot + (access == Protection.WRITE ? Tlb.WRITE : Tlb.READ)] == (address & -Ram.PAGE)) {
            return address + dataTlb[slot + Tlb.DELTA];
        }
        long physical = locate(address, length, access);
        if (!ram.contains(physical, length)) {
            throw Mmu.accessFault(address, access);
        }
        return physical - ram.start();
    }

    private long locate(long address, int length, int access) {
        return locate(address, length, access, true);
    }

    /**
     * The physical address for an access within one page; remembers what is allowed.
     *
     * @param updates whether the page table may be updated
     */
    private long locate(long address, int length, int access, boolean updates) {
        Translation translation = access == Protection.EXECUTE ? codeTranslation : dataTranslation;
        Mmu.Leaf leaf = walk(address, translation, access, updates);
        long physical = leaf.physical();
        int allowed = pmp.allowed(physical, length, translation.mode());
        if (allowed == Pmp.SPLIT || (allowed & access) == 0 || !bus.answers(physical, length)) {
            throw Mmu.accessFault(address, access);
        }
        if (ram.contains(physical, length)) {
            ram.commit(physical);
        }
        long page = physical & -Ram.PAGE;
        int allowedInPage = ram.isNear(page) ? pmp.allowed(page, Ram.PAGE, translation.mode()) : Pmp.SPLIT;
        if (allowedInPage != Pmp.SPLIT) {
            hasSuperpages |= leaf.shift() > Ram.PAGE_SHIFT;
            long delta = physical - address - ram.start();
            // What may be written may be read, says the page table; physical memory protection may say something else.
            if (access != Protection.WRITE || (allowedInPage & Protection.READ) != 0) {
                allow(tlb(translation), address, access, delta);
            }
        }
        return physical;
    }

    /** Enters a page into a TLB; for stores, unless somebody has to be told of them. */
    private void allow(Tlb tlb, long address, int access, long delta) {
        int kind = switch (access) {
            case Protection.READ -> Tlb.READ;
            case Protection.WRITE -> Tlb.WRITE;
            default -> Tlb.EXECUTE;
        };
        synchronized (ram) {
            if (access == Protection.WRITE) {
                tlb.add(address, Tlb.READ, delta);
            }
            if (access != Protection.WRITE || !ram.isWatched(address + delta + ram.start())) {
                tlb.add(address, kind, delta);
            }
        }
    }

    /** Where an address leads; without translation, each page to itself. */
    private Mmu.Leaf walk(long address, Translation translation, int access, boolean updates) {
        return translation.isBare() ? new Mmu.Leaf(address, Ram.PAGE_SHIFT)
                : mmu.translate(address, translation, access, updates);
    }

    @Override
    public long codeContext() {
        return codeContext;
    }

    @Override
    public void observeCode(CodeObserver observer) {
        observers.add(observer);
    }

    @Override
    public void ignoreCode(CodeObserver observer) {
        observers.remove(observer);
    }

    @Override
    public void watchCode(long address) {
        long start = address & -Ram.PAGE;
        synchronized (codePages) {
            if (codePages.contains(codeTranslation, start)) {
                return;
            }
            Mmu.Leaf leaf = walk(start, codeTranslation, Protection.EXECUTE, true);
            if (!ram.contains(leaf.physical(), Ram.PAGE)) {
                throw Mmu.accessFault(address, Protection.EXECUTE);
            }
            if (codePages.isFirst(leaf)) {
                ram.watch(leaf.physical());
            }
            codePages.add(new CodePages.Page(codeTranslation, start, leaf));
        }
    }

    @Override
    public void watched(long physical) {
        for (Tlb tlb : tlbs) {
            if (tlb != null) {
                tlb.protect((physical & -Ram.PAGE) - ram.start());
            }
        }
    }

    @Override
    public void stored(long physical, int length) {
        synchronized (codePages) {
            List<CodePages.Page> pages = codePages.at(physical);
            boolean left = false;
            for (long address : pages.stream().mapToLong(CodePages.Page::address).distinct().toArray()) {
                for (CodeObserver observer : observers) {
                    left |= observer.codeChanged(address | physical & OFFSET, length);
                }
            }
            if (left) {
                codePages.stored(physical, length);
            } else {
                forget(pages);
            }
        }
    }
}
