package dev.rvj.translator.region;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Chooses the calls whose code a region has copies of: direct ones, and indirect ones to where they were seen to lead. Calls in
 * copies are looked at behind all that are nearer to the region's own code.
 */
final class Inliner {
    /** What copies may weigh beyond the budget of a hot region, which what is around its calls may have used up. */
    private static final int ROOM = 400;
    /** How many copies may be inside each other. */
    private static final int DEEPEST = 2;

    private final long entry;
    private final Scope scope;
    private final int most;
    private final List<InlinedCall> calls = new ArrayList<>();
    private int weight;

    private Inliner(long entry, int weight, Scope scope) {
        this.entry = entry;
        this.weight = weight;
        this.scope = scope;
        most = scope.budget() + (scope.copies() == Scope.Copies.HOT ? ROOM : 0);
    }

    /**
     * The calls to inline, each behind the one that has it in its copy.
     *
     * @param entry where the region is entered
     * @param sites its own
     * @param weight of those
     */
    static List<InlinedCall> calls(long entry, Collection<Site> sites, int weight, Scope scope) {
        Inliner inliner = new Inliner(entry, weight, scope);
        if (scope.copies() != Scope.Copies.NONE) {
            inliner.inline(0, sites);
            for (int copy = 1; copy <= inliner.calls.size(); copy++) {
                if (inliner.depth(copy) < DEEPEST) {
                    inliner.inline(copy, inliner.calls.get(copy - 1).blocks().stream().flatMap(List::stream).toList());
                }
            }
        }
        return inliner.calls;
    }

    private int depth(int copy) {
        return copy == 0 ? 0 : 1 + depth(calls.get(copy - 1).caller());
    }

    private void inline(int caller, Collection<Site> sites) {
        for (Site site : sites) {
            for (long target : targets(site)) {
                InlinedCall call = InlinedCall.of(caller, site, target, scope, target == entry);
                if (call != null && weight + call.weight() <= most) {
                    calls.add(call);
                    weight += call.weight();
                }
            }
        }
    }

    private Set<Long> targets(Site site) {
        if (!Flow.isCall(site.instruction())) {
            return Set.of();
        }
        return switch (site.instruction().opcode()) {
            case JAL -> Set.of(Flow.target(site));
            case JALR -> scope.source().targets(site.pc());
            default -> Set.of();
        };
    }
}
