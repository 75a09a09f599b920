package org.ossvitals.jobs.people;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Identities and the links between them, packed: millions of both fit into memory. */
public final class Links implements Externalizable {
    private static final long serialVersionUID = 1L;
    private static final int NODE_BITS = 29;
    private static final int NODE_MASK = (1 << NODE_BITS) - 1;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private long[] links = new long[16];
    private int size;

    /** For {@link Externalizable} only; use it like any other. */
    public Links() {}

    /** The place of an identity, which gets one when it is new. */
    int place(String name) {
        Integer known = places.putIfAbsent(name, names.size());
        if (known == null) {
            names.add(name);
            return names.size() - 1;
        }
        return known;
    }

    /** The place of an identity, or -1. */
    int find(String name) {
        return places.getOrDefault(name, -1);
    }

    String name(int place) {
        return names.get(place);
    }

    int nodes() {
        return names.size();
    }

    void add(LinkRule rule, int one, int other) {
        if (one != other) {
            add(pack(rule, one, other));
        }
    }

    /** The same nodes and links under the places that they get here. */
    int[] addAll(Links more) {
        int[] moved = new int[more.nodes()];
        Arrays.setAll(moved, place -> place(more.name(place)));
        for (int i = 0; i < more.size; i++) {
            long link = more.links[i];
            add(rule(link), moved[one(link)], moved[other(link)]);
        }
        return moved;
    }

    private void add(long link) {
        if (size == links.length) {
            links = Arrays.copyOf(links, size * 2);
        }
        links[size++] = link;
    }

    /**
     * All links, the strongest first and those of one rule by the names they join: the same for the same links,
     * in whatever order they came.
     */
    long[] sorted() {
        String[] byName = names.toArray(String[]::new);
        Arrays.parallelSort(byName);
        int[] ranks = new int[byName.length];
        int[] ranked = new int[byName.length];
        for (int rank = 0; rank < byName.length; rank++) {
            ranked[rank] = find(byName[rank]);
            ranks[ranked[rank]] = rank;
        }
        long[] sorted = Arrays.stream(links, 0, size)
                .map(link -> pack(
                        rule(link),
                        Math.min(ranks[one(link)], ranks[other(link)]),
                        Math.max(ranks[one(link)], ranks[other(link)])))
                .sorted()
                .toArray();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = pack(rule(sorted[i]), ranked[one(sorted[i])], ranked[other(sorted[i])]);
        }
        return sorted;
    }

    private static long pack(LinkRule rule, int one, int other) {
        return ((long) rule.ordinal() << (2 * NODE_BITS)) | ((long) one << NODE_BITS) | other;
    }

    static LinkRule rule(long link) {
        return LinkRule.at((int) (link >>> (2 * NODE_BITS)));
    }

    static int one(long link) {
        return (int) (link >>> NODE_BITS) & NODE_MASK;
    }

    static int other(long link) {
        return (int) link & NODE_MASK;
    }

    /** A text of any length: {@code writeUTF} gives up at 64 KiB, and a login is what somebody else says it is. */
    static void write(ObjectOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String read(ObjectInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(nodes());
        for (String name : names) {
            write(out, name);
        }
        out.writeInt(size);
        for (int i = 0; i < size; i++) {
            out.writeLong(links[i]);
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        for (int nodes = in.readInt(); nodes > 0; nodes--) {
            place(read(in));
        }
        size = in.readInt();
        links = new long[Math.max(size, 16)];
        for (int i = 0; i < size; i++) {
            links[i] = in.readLong();
        }
    }
}
