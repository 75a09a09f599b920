package org.ossvitals.connectors.simulation;

import org.ossvitals.connectors.simulation.Shelf.Said;
import org.ossvitals.connectors.simulation.World.Comment;
import org.ossvitals.connectors.simulation.World.ReviewComment;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** What is said in threads, in GitHub's shapes. */
record TalkJson(Urls urls, Accounts accounts, ThreadJson threads) {

    Fields comment(SimulatedRepository repository, Said<Comment> said) {
        Comment comment = said.what();
        return new Fields()
                .with("url", urls.repository(repository) + "/issues/comments/" + comment.id())
                .with("html_url", urls.page(repository, said.thread()) + "#issuecomment-" + comment.id())
                .with("issue_url", threads.issueUrl(repository, said.thread()))
                .with("id", comment.id())
                .with("node_id", Urls.nodeId("IssueComment", comment.id()))
                .with("user", accounts.simple(comment.author()))
                .with("created_at", comment.createdAt())
                .with("updated_at", comment.updatedAt())
                .known("author_association", comment.association())
                .with("body", ThreadJson.text(comment.bodyLength()));
    }

    Fields reviewComment(SimulatedRepository repository, Said<ReviewComment> said) {
        ReviewComment comment = said.what();
        return new Fields()
                .with("url", urls.repository(repository) + "/pulls/comments/" + comment.id())
                .with("pull_request_review_id", comment.reviewId())
                .with("id", comment.id())
                .with("node_id", Urls.nodeId("PullRequestReviewComment", comment.id()))
                .with("user", accounts.simple(comment.author()))
                .with("body", ThreadJson.text(comment.bodyLength()))
                .with("created_at", comment.createdAt())
                .with("updated_at", comment.updatedAt())
                .with("html_url", urls.page(repository, said.thread()) + "#discussion_r" + comment.id())
                .with(
                        "pull_request_url",
                        urls.repository(repository) + "/pulls/" + said.thread().number())
                .known("author_association", comment.association());
    }
}
