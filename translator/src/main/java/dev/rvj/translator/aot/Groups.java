package dev.rvj.translator.aot;

import dev.rvj.translator.emit.RegionClass;
import dev.rvj.translator.runtime.RegionIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The regions that a program begins with: in classes of several, in the order in which control comes to them, since they are
 * needed one after the other. Others are not known to be needed together, and what is not needed had better not be loaded.
 */
final class Groups {
    /** Of a class: its regions, and about how many bytes of bytecode they may have. */
    private static final int MOST = 16;
    private static final int SIZE = 1 << 15;

    private record Member(RegionClass region, RegionIndex.Description description) {
    }

    /** By address, when control comes there. */
    private final Map<Long, Integer> order = new HashMap<>();
    private final TreeMap<Integer, List<Member>> members = new TreeMap<>();
    /** What is written already. */
    private final List<RegionIndex.Description> described = new ArrayList<>();
    private final List<RegionIndex.Place> places = new ArrayList<>();

    /** @param start the addresses that control comes to, the first ones first */
    Groups(List<Long> start) {
        start.forEach(pc -> order.put(pc, order.size()));
    }

    /** Takes up a region, be it one of those or not. */
    void add(RegionClass region, RegionIndex.Description description) {
        Stream.concat(Stream.of(region.region().pc()), region.others().stream()).map(order::get).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).ifPresentOrElse(
                        when -> members.computeIfAbsent(when, _ -> new ArrayList<>()).add(new Member(region, description)),
                        () -> describe(region, description));
    }

    /** Writes the groups, behind all classes of regions. */
    void write(ElfTranslator translator, PackWriter packs) throws IOException {
        packs.plain();
        List<Member> group = new ArrayList<>();
        for (Member member : (Iterable<Member>) members.values().stream().flatMap(List::stream)::iterator) {
            int size = group.stream().mapToInt(other -> other.region.size()).sum();
            if (group.size() == MOST || size + member.region.size() > SIZE) {
                write(group, translator, packs);
            }
            group.add(member);
        }
        write(group, translator, packs);
    }

    private void write(List<Member> group, ElfTranslator translator, PackWriter packs) throws IOException {
        if (group.isEmpty()) {
            return;
        }
        byte[] file = translator.group("guest.start$" + places.size(), group.stream().map(Member::region).toList());
        for (int i = 0; i < group.size(); i++) {
            Member member = group.get(i);
            describe(member.region, file == null ? member.description : member.description.in(places.size(), i));
        }
        if (file != null) {
            places.add(packs.add(file));
        }
        group.clear();
    }

    private void describe(RegionClass region, RegionIndex.Description description) {
        described.add(description);
        region.others().forEach(pc -> described.add(description.at(pc)));
    }

    /** The index of all regions. */
    byte[] index() {
        described.sort(Comparator.comparingLong(region -> region.pc() + Long.MIN_VALUE));
        return RegionIndex.write(described, places);
    }
}
