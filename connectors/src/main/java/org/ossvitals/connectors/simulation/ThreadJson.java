package org.ossvitals.connectors.simulation;

import java.util.List;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/** Issues and change requests in GitHub's shapes. Texts are filler of the right length. */
record ThreadJson(Urls urls, Accounts accounts) {

    /** A row of the issues list, which holds change requests as well. */
    Fields issue(SimulatedRepository repository, Thread thread) {
        String url = issueUrl(repository, thread);
        boolean changeRequest = Shelf.isChangeRequest(thread);
        Fields fields = new Fields()
                .with("url", url)
                .with("repository_url", urls.repository(repository))
                .with("labels_url", url + "/labels{/name}")
                .with("comments_url", url + "/comments")
                .with("events_url", url + "/events")
                .with("html_url", urls.page(repository, thread))
                .with("id", thread.id())
                .with("node_id", Urls.nodeId(repository, thread));
        common(fields, repository, thread)
                .with("comments", thread.comments().size())
                .known("state_reason", thread.stateReason())
                .with("timeline_url", url + "/timeline");
        if (changeRequest) {
            fields.known("draft", thread.draft()).with("pull_request", link(repository, thread));
        }
        return fields;
    }

    /** A row of the change request list. Branches are not known. */
    Fields changeRequest(SimulatedRepository repository, Thread thread) {
        String url = urls.repository(repository) + "/pulls/" + thread.number();
        Fields fields = new Fields()
                .with("url", url)
                .with("id", thread.id())
                .with("node_id", Urls.nodeId(repository, thread))
                .with("html_url", urls.page(repository, thread))
                .with("diff_url", urls.page(repository, thread) + ".diff")
                .with("patch_url", urls.page(repository, thread) + ".patch")
                .with("issue_url", issueUrl(repository, thread))
                .with("commits_url", url + "/commits")
                .with("comments_url", issueUrl(repository, thread) + "/comments")
                .with("review_comments_url", url + "/comments")
                .with("review_comment_url", urls.repository(repository) + "/pulls/comments{/number}");
        return common(fields, repository, thread)
                .with("merged_at", thread.mergedAt())
                .known("draft", thread.draft())
                .with("_links", new Fields().with("self", new Fields().with("href", url)));
    }

    private Fields common(Fields fields, SimulatedRepository repository, Thread thread) {
        return fields.with("number", thread.number())
                .with("title", thread.title())
                .with("user", accounts.simple(thread.author()))
                .with("labels", labels(repository, thread))
                .with("state", thread.closedAt() == null ? "open" : "closed")
                .with("locked", thread.locked())
                .with("created_at", thread.createdAt())
                .with("updated_at", thread.updatedAt())
                .with("closed_at", thread.closedAt())
                .known("author_association", thread.association())
                // GitHub says null where nothing was written.
                .with("body", thread.bodyLength() == 0 ? null : text(thread.bodyLength()));
    }

    private List<Fields> labels(SimulatedRepository repository, Thread thread) {
        String url = urls.repository(repository) + "/labels/";
        return thread.labels().stream()
                .map(name -> new Fields().with("url", url).with("name", name))
                .toList();
    }

    private Fields link(SimulatedRepository repository, Thread thread) {
        return new Fields()
                .with("url", urls.repository(repository) + "/pulls/" + thread.number())
                .with("html_url", urls.page(repository, thread))
                .with("diff_url", urls.page(repository, thread) + ".diff")
                .with("patch_url", urls.page(repository, thread) + ".patch")
                .with("merged_at", thread.mergedAt());
    }

    String issueUrl(SimulatedRepository repository, Thread thread) {
        return urls.repository(repository) + "/issues/" + thread.number();
    }

    static String text(int length) {
        return "x".repeat(length);
    }
}
