package dev.rvj.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An absolute path of the guest's, without "." and "..", whatever the host's paths look like. */
record GuestName(List<String> names) {
    static final GuestName ROOT = new GuestName(List.of());

    /** Takes ".." for the name before it. */
    static GuestName of(String path) {
        GuestName name = ROOT;
        for (String part : parts(path)) {
            name = switch (part) {
                case "." -> name;
                case ".." -> name.parent();
                default -> name.child(part);
            };
        }
        return name;
    }

    static List<String> parts(String path) {
        return List.of(path.split("/")).stream().filter(part -> !part.isEmpty()).toList();
    }

    GuestName child(String name) {
        List<String> longer = new ArrayList<>(names);
        longer.add(name);
        return new GuestName(List.copyOf(longer));
    }

    /** The root's parent is the root. */
    GuestName parent() {
        return names.isEmpty() ? this : new GuestName(names.subList(0, names.size() - 1));
    }

    GuestName join(Path relative) {
        GuestName joined = this;
        for (Path part : relative) {
            joined = part.toString().isEmpty() ? joined : joined.child(part.toString());
        }
        return joined;
    }

    boolean startsWith(GuestName other) {
        return names.size() >= other.names.size() && names.subList(0, other.names.size()).equals(other.names);
    }

    @Override
    public String toString() {
        return "/" + String.join("/", names);
    }
}
