package org.ossvitals.connectors.collect;

import java.io.IOException;
import org.ossvitals.connectors.github.Profiles;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Comment;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.raw.Issue;
import org.ossvitals.connectors.raw.Review;
import org.ossvitals.connectors.raw.ReviewComment;

/** A batch that notes whose profiles are wanted, in the same commit as the rows that name them. */
record NotedAuthors(Batch batch) implements Batch {
    @Override
    public void add(Record row) {
        batch.add(row);
        if (row instanceof Issue issue) {
            note(issue.authorId(), issue.authorLogin(), issue.authorType());
        } else if (row instanceof Comment comment) {
            note(comment.authorId(), comment.authorLogin(), comment.authorType());
        } else if (row instanceof Review review) {
            note(review.authorId(), review.authorLogin(), review.authorType());
        } else if (row instanceof ReviewComment comment) {
            note(comment.authorId(), comment.authorLogin(), comment.authorType());
        } else if (row instanceof Commit commit) {
            note(commit.authorId(), commit.authorLogin(), commit.authorType());
        }
    }

    /** Bots and organisations have no profile to speak of; the type is null where only an address named the account. */
    private void note(Long id, String login, String type) {
        if (id != null && login != null && (type == null || type.equals("User"))) {
            Profiles.want(batch, id, login);
        }
    }

    @Override
    public String watermark(String scope, String walk) {
        return batch.watermark(scope, walk);
    }

    @Override
    public void watermark(String scope, String walk, String value) {
        batch.watermark(scope, walk, value);
    }

    @Override
    public void commitAndContinue() throws IOException {
        batch.commitAndContinue();
    }

    @Override
    public void close() throws IOException {
        batch.close();
    }
}
