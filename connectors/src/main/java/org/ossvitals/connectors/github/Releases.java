package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Release;
import org.ossvitals.connectors.raw.ReleaseDownloads;

/**
 * Releases, all of them every night, as download counts of old ones change, too; for nothing where none did. What was
 * handed over is kept in the lake: release id, then {@code <downloads> <fingerprint>}.
 */
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
        String scope = "releases/" + repository.id();
        Map<String, String> known = batch.watermarks(scope);
        TreeSet<String> gone = new TreeSet<>(known.keySet());
        int rows = 0;
        for (Release release : read(repository)) {
            String id = Long.toString(release.releaseId());
            String noted = release.downloads() + " " + Digest.of(release);
            String before = known.get(id);
            if (!noted.equals(before)) {
                rows += hand(release, before, batch);
                batch.watermark(scope, id, noted);
            }
            gone.remove(id);
        }
        gone.forEach(id -> batch.watermark(scope, id, null));
        return Collected.all(rows);
    }

    private List<Release> read(RepositoryId repository) throws IOException {
        List<Release> rows = new ArrayList<>();
        Optional<Answer> page = Optional.of(api.kept(Paths.of(repository, "/releases?per_page=" + GitHubApi.PAGE)));
        while (page.isPresent()) {
            for (JsonNode node :
                    page.get().orFail("releases of " + repository.fullName()).body()) {
                rows.add(row(repository, node));
            }
            page = api.nextKept(page.get());
        }
        return rows;
    }

    private int hand(Release release, String before, Batch batch) throws IOException {
        batch.add(release);
        boolean counted =
                release.downloads() != null && (before == null || !before.startsWith(release.downloads() + " "));
        if (counted) {
            batch.add(new ReleaseDownloads(
                    release.repositoryId(), release.releaseId(), Days.of(api.observedAt()), release.downloads()));
        }
        return counted ? 2 : 1;
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
            sum += count == null || count < 0 ? 0 : count;
        }
        return sum;
    }
}
