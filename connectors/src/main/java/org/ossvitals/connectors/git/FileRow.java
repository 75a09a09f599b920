package org.ossvitals.connectors.git;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.raw.RepositoryFile;

/** Makes the rows of files. No mail address is kept: those in a text read {@code <hash>@domain}. */
record FileRow(RepositoryId repository, People people, Instant observedAt) {

    RepositoryFile of(String path, WellKnown.Found found, History.Content content) {
        return new RepositoryFile(
                repository.id(),
                path,
                found.kind(),
                found.blob().name(),
                content == null ? null : content.bytes(),
                WellKnown.isKept(found.kind()) && content != null ? text(content.start()) : null,
                true,
                observedAt);
    }

    RepositoryFile gone(String path) {
        return new RepositoryFile(repository.id(), path, WellKnown.kind(path), null, null, null, false, observedAt);
    }

    /** Null for what is no text. */
    private String text(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return null;
            }
        }
        return people.withoutAddresses(new String(bytes, StandardCharsets.UTF_8));
    }
}
