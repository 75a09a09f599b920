package org.ossvitals.connectors.github;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ossvitals.connectors.RepositoryId;

/** Paths of the REST interface. */
final class Paths {
    private Paths() {}

    static String of(RepositoryId repository, String below) {
        return "/repos/" + encoded(repository.owner()) + "/" + encoded(repository.name()) + below;
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The scope of a repository's watermarks: its number, as names change. */
    static String scope(RepositoryId repository) {
        return Long.toString(repository.id());
    }
}
