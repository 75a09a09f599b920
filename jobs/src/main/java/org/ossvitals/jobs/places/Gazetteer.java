package org.ossvitals.jobs.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * What names of places mean. Hundreds of thousands of names are kept as the bytes that were read, found by a hash of their
 * key and taken apart when asked for: objects for each would take ten times the memory and the second that loading may
 * take.
 */
final class Gazetteer {
    private static final String SHIPPED = "/places/gazetteer.tsv.gz";

    private final byte[] lines;
    private final int[] slots;
    private final Map<String, List<Meaning>> ours = new HashMap<>();
    private final Set<String> nowhere = new HashSet<>();

    private Gazetteer(byte[] lines) {
        this.lines = lines;
        int names = 0;
        for (byte b : lines) {
            names += b == '\n' ? 1 : 0;
        }
        slots = new int[Integer.highestOneBit(Math.max(1, names)) * 4];
        Arrays.fill(slots, -1);
        for (int start = 0; start < lines.length; start = after(start, '\n')) {
            int slot = slot(lines, start, after(start, '\t') - 1);
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = start;
        }
    }

    /** The names as they were when the program was built; ours speak before the gazetteer's. */
    static Gazetteer shipped() {
        try (InputStream packed = Gazetteer.class.getResourceAsStream(SHIPPED);
                InputStream lines = new GZIPInputStream(packed, 1 << 16)) {
            return of(lines.readAllBytes(), OwnNames.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED + " in the program's jar", e);
        }
    }

    /**
     * @param lines key, tab, meanings apart by blanks; each line ends in a line feed
     * @param own names of our own: their meanings take the place of the same kind in the same country
     */
    static Gazetteer of(byte[] lines, List<OwnNames.Name> own) {
        Gazetteer gazetteer = new Gazetteer(lines);
        for (OwnNames.Name said : own) {
            OwnNames.Name name = said.counted(gazetteer::meanings);
            gazetteer.ours.put(name.key(), name.with(gazetteer.meanings(name.key())));
            if (name.meaning().isEmpty()) {
                gazetteer.nowhere.add(name.key());
            }
        }
        return gazetteer;
    }

    /** Whether it is known that nothing is called so that lies in a country: the internet, home, Earth. */
    boolean isNowhere(String key) {
        return nowhere.contains(key);
    }

    /** Everything that is called so; empty when nothing is. */
    List<Meaning> meanings(String key) {
        List<Meaning> own = ours.get(key);
        if (own != null) {
            return own;
        }
        byte[] sought = key.getBytes(StandardCharsets.UTF_8);
        for (int slot = slot(sought, 0, sought.length); slots[slot] >= 0; slot = slot + 1 & slots.length - 1) {
            int end = slots[slot] + sought.length;
            if (end < lines.length
                    && lines[end] == '\t'
                    && Arrays.equals(lines, slots[slot], end, sought, 0, sought.length)) {
                return read(end + 1, after(end, '\n') - 1);
            }
        }
        return List.of();
    }

    /** Every key of the table, for a test that holds them against the rules for keys. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int start = 0; start < lines.length; start = after(start, '\n')) {
            keys.add(new String(lines, start, after(start, '\t') - 1 - start, StandardCharsets.UTF_8));
        }
        return keys;
    }

    private List<Meaning> read(int start, int end) {
        String written = new String(lines, start, end - start, StandardCharsets.ISO_8859_1);
        List<Meaning> meanings = new ArrayList<>();
        for (int from = 0; from < written.length(); ) {
            int blank = written.indexOf(' ', from);
            int to = blank < 0 ? written.length() : blank;
            meanings.add(Meaning.read(written.substring(from, to)));
            from = to + 1;
        }
        return meanings;
    }

    private int after(int start, char sought) {
        int at = start;
        while (lines[at] != sought) {
            at++;
        }
        return at + 1;
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193;
        }
        return (hash ^ hash >>> 15) & slots.length - 1;
    }
}
