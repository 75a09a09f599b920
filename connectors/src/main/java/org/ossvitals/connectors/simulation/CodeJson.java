package org.ossvitals.connectors.simulation;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.connectors.simulation.World.Commit;
import org.ossvitals.connectors.simulation.World.Release;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** Commits and releases in GitHub's shapes. Trees, committers and release authors are not known. */
record CodeJson(Urls urls, Accounts accounts) {

    Fields commit(SimulatedRepository repository, Commit commit) {
        String url = urls.repository(repository) + "/commits/" + commit.sha();
        return new Fields()
                .with("sha", commit.sha())
                .with("node_id", Urls.nodeId("Commit", repository.id() + ":" + commit.sha()))
                .with("commit", git(repository, commit))
                .with("url", url)
                .with("html_url", urls.web(repository.fullName()) + "/commit/" + commit.sha())
                .with("comments_url", url + "/comments")
                .with("author", accounts.simple(commit.authorLogin()))
                .with(
                        "parents",
                        commit.parents().stream()
                                .map(sha -> parent(repository, sha))
                                .toList());
    }

    private Fields git(SimulatedRepository repository, Commit commit) {
        Fields author = new Fields()
                .known("name", commit.authorName())
                .known("email", commit.email())
                .with("date", commit.authoredAt());
        return new Fields()
                .with("author", author)
                .with("committer", new Fields().with("date", commit.committedAt()))
                .with("message", message(commit))
                .with("url", urls.repository(repository) + "/git/commits/" + commit.sha())
                .with("comment_count", 0);
    }

    /** The subject, and the trailers below it. */
    static String message(Commit commit) {
        String subject = commit.subject() == null ? "" : commit.subject();
        List<String> trailers = new ArrayList<>();
        commit.coAuthors().forEach(person -> trailers.add("Co-authored-by: " + person));
        commit.signing().signedOffBy().forEach(person -> trailers.add("Signed-off-by: " + person));
        return trailers.isEmpty() ? subject : subject + "\n\n" + String.join("\n", trailers);
    }

    private Fields parent(SimulatedRepository repository, String sha) {
        return new Fields()
                .with("sha", sha)
                .with("url", urls.repository(repository) + "/commits/" + sha)
                .with("html_url", urls.web(repository.fullName()) + "/commit/" + sha);
    }

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
