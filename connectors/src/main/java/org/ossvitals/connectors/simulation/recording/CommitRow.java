package org.ossvitals.connectors.simulation.recording;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ossvitals.connectors.simulation.Signing;
import org.ossvitals.connectors.simulation.World.Commit;

/** Reads a row of a commit table. Addresses were recorded as {@code <hash>@domain}, names not at all. */
record CommitRow(RecordedRepository repository, Logins logins) {
    private static final String NO_SUBJECT = "(subject not recorded)";
    private static final String NO_NAME = "(name not recorded)";

    void read(Row row) {
        String sha = row.demanded("sha");
        Instant authoredAt = row.instant("author_date");
        repository.add(new Commit(
                sha,
                parents(sha, row.count("parents")),
                logins.seen(row.text("author_gh_login")),
                null,
                address(row.text("author_domain"), row.text("author_hash")),
                authoredAt,
                row.instant("commit_date"),
                NO_SUBJECT,
                coAuthors(row.text("coauthors")),
                Signing.BY_THE_AUTHOR));
    }

    /** The recording counts parents without naming them. */
    private static List<String> parents(String sha, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Ids.sha(sha + ":parent:" + i))
                .toList();
    }

    private static String address(String domain, String hash) {
        return hash.isEmpty() ? null : domain.isEmpty() ? hash : hash + "@" + domain;
    }

    /** {@code domain:hash}, separated by commas. */
    private static List<String> coAuthors(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(",")).map(CommitRow::coAuthor).toList();
    }

    private static String coAuthor(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("coauthors has no domain:hash but " + text);
        }
        return NO_NAME + " <" + address(text.substring(0, colon), text.substring(colon + 1)) + ">";
    }
}
