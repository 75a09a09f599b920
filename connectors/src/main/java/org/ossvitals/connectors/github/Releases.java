package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Release;

/** Releases, all of them each time: download counts of old ones change, too. */
public final class Releases implements Connector {
    private final GitHubApi api;

    public Releases(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "releases";
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        List<Release> rows = new ArrayList<>();
        Optional<Answer> page = Optional.of(api.get(Paths.of(repository, "/releases?per_page=" + GitHubApi.PAGE)));
        while (page.isPresent()) {
            for (JsonNode node :
                    page.get().orFail("releases of " + repository.fullName()).body()) {
                rows.add(row(repository, node));
            }
            page = api.next(page.get());
        }
        return WholeList.hand(repository, walk(), batch, rows);
    }

    private static Release row(RepositoryId repository, JsonNode node) throws IOException {
        return new Release(
                repository.id(),
                Fields.id(node, "id"),
                Fields.text(node, "tag_name"),
                Fields.text(node, "name"),
                Fields.flag(node, "draft"),
                Fields.flag(node, "prerelease"),
                Fields.instant(node, "created_at"),
                Fields.instant(node, "published_at"),
                downloads(node.path("assets")));
    }

    /** Null when the host does not list the files; a release without files has 0 downloads. */
    private static Long downloads(JsonNode assets) {
        if (!assets.isArray()) {
            return null;
        }
        long sum = 0;
        for (JsonNode asset : assets) {
            Long count = Fields.number(asset, "download_count");
            sum += count == null ? 0 : count;
        }
        return sum;
    }
}
