package org.ossvitals.connectors.git;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.MailmapEntry;

/**
 * Brings what a {@code .mailmap} says of addresses; names do not matter here. An address for which it names two people,
 * depending on a name, says nothing.
 */
final class MailmapRows {
    /** {@code Proper Name <proper@address> Commit Name <commit@address>}, either name may be missing. */
    private static final Pattern LINE = Pattern.compile("[^<>#]*<([^<>]+)>[^<>]*<([^<>]+)>.*");

    private final RepositoryId repository;
    private final Batch batch;
    private final UnaryOperator<String> hash;
    private final String scope;

    MailmapRows(RepositoryId repository, Batch batch, UnaryOperator<String> hash) {
        this.repository = repository;
        this.batch = batch;
        this.hash = hash;
        this.scope = "mailmap/" + repository.id();
    }

    /**
     * @param content null when the file is gone
     * @return how many entries are new, changed or gone
     */
    int bring(History.Content content, Instant observedAt) {
        Map<String, String> entries = content == null ? Map.of() : entries(content.start());
        SortedMap<String, String> known = batch.watermarks(scope);
        SortedMap<String, String> changed = new TreeMap<>();
        known.keySet().stream().filter(email -> !entries.containsKey(email)).forEach(email -> changed.put(email, null));
        entries.forEach((email, proper) -> {
            if (!proper.equals(known.get(email))) {
                changed.put(email, proper);
            }
        });
        changed.forEach((email, proper) -> {
            batch.watermark(scope, email, proper);
            batch.add(new MailmapEntry(repository.id(), email, proper, observedAt));
        });
        return changed.size();
    }

    private Map<String, String> entries(byte[] file) {
        Map<String, String> entries = new HashMap<>();
        Map<String, Boolean> doubtful = new HashMap<>();
        new String(file, StandardCharsets.UTF_8).lines().forEach(line -> {
            Matcher parts = LINE.matcher(line);
            if (parts.matches() && !parts.group(1).isBlank() && !parts.group(2).isBlank()) {
                String email = hash.apply(parts.group(2));
                String proper = hash.apply(parts.group(1));
                String before = entries.put(email, proper);
                doubtful.merge(email, before != null && !before.equals(proper), Boolean::logicalOr);
            }
        });
        entries.keySet().removeIf(email -> doubtful.get(email) || email.equals(entries.get(email)));
        return entries;
    }
}
