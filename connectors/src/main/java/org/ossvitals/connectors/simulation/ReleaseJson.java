package org.ossvitals.connectors.simulation;

import java.util.List;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** Releases in GitHub's shape; their authors are not known. */
record ReleaseJson(Urls urls) {

    Fields release(SimulatedRepository repository, Release release) {
        String url = urls.repository(repository) + "/releases/" + release.id();
        return new Fields()
                .with("url", url)
                .with("assets_url", url + "/assets")
                .with("html_url", urls.web(repository.fullName()) + "/releases/tag/" + release.tag())
                .with("id", release.id())
                .with("node_id", Urls.nodeId("Release", release.id()))
                .with("tag_name", release.tag())
                .known("target_commitish", repository.defaultBranch())
                .with("name", release.name())
                .with("draft", release.draft())
                .with("prerelease", release.prerelease())
                .with("created_at", release.createdAt())
                .with("published_at", release.publishedAt())
                .with("tarball_url", urls.repository(repository) + "/tarball/" + release.tag())
                .with("zipball_url", urls.repository(repository) + "/zipball/" + release.tag())
                .with("assets", assets(repository, release));
    }

    /** The world counts downloads for a release as a whole; GitHub counts them for its files. */
    private List<Fields> assets(SimulatedRepository repository, Release release) {
        if (release.downloads() == 0) {
            return List.of();
        }
        return List.of(new Fields()
                .with("url", urls.repository(repository) + "/releases/assets/" + release.id())
                .with("id", release.id())
                .with("node_id", Urls.nodeId("ReleaseAsset", release.id()))
                .with("name", repository.name() + "-" + release.tag() + ".zip")
                .with("state", "uploaded")
                .with("download_count", release.downloads()));
    }
}
