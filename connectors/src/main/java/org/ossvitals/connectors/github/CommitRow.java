package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;

/** Reads one commit of the REST list. */
record CommitRow(Addresses addresses) {
    private static final Pattern CO_AUTHOR = Pattern.compile("(?im)^co-authored-by:[^<\\n]*<([^<>\\n]+)>\\s*$");

    Commit of(RepositoryId repository, JsonNode node, Instant observedAt) throws IOException {
        JsonNode git = node.path("commit");
        Actor author = Actor.rest(node.path("author"));
        CoAuthor address = addresses.person(Fields.text(git.path("author"), "email"));
        OffsetDateTime authored = Fields.time(git.path("author"), "date");
        return new Commit(
                repository.id(),
                sha(node),
                node.path("parents").size(),
                author.id() == null ? address.accountId() : author.id(),
                author.id() == null ? address.login() : author.login(),
                author.type(),
                address.emailHash(),
                address.emailDomain(),
                authored == null ? null : authored.toInstant(),
                offsetMinutes(authored),
                null,
                null,
                Fields.changedAt(git.path("committer"), "date"),
                null,
                coAuthors(Fields.text(git, "message")),
                null,
                true,
                observedAt);
    }

    private static String sha(JsonNode node) throws IOException {
        String sha = Fields.text(node, "sha");
        if (sha == null) {
            throw new IOException("The host's answer lacks the sha of a commit");
        }
        return sha;
    }

    /** GitHub translates to UTC, so an offset of zero says nothing about the author. */
    private static Integer offsetMinutes(OffsetDateTime authored) {
        return authored == null || authored.getOffset().equals(ZoneOffset.UTC)
                ? null
                : Integer.valueOf(authored.getOffset().getTotalSeconds() / 60);
    }

    private List<CoAuthor> coAuthors(String message) {
        return CO_AUTHOR
                .matcher(Objects.requireNonNullElse(message, ""))
                .results()
                .map(trailer -> addresses.person(trailer.group(1)))
                .distinct()
                .toList();
    }
}
