package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.collect.PendingRows;

class CommentsTest {
    @TempDir
    Path folder;

    @Test
    void aThreadInTheQueueIsReadWholeSoThatDeletedCommentsAreKnown() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(3))) {
            trial.run(Comments::new, Window.EVERYTHING);
            trial.server.change(TalkWorld.changed(repository -> repository.thread(
                    2, thread -> thread.change().comments(List.of()).done())));
            trial.prepare(
                    batch -> List.of("2", "3", "999").forEach(number -> batch.watermark("rereads/1", number, "")));
            trial.run(Comments::new, Window.EVERYTHING);

            assertThat(new PendingRows(trial.lake).all().get("thread_readings").values())
                    .extracting(row -> row.path("number") + " " + row.path("comment_ids"))
                    .containsExactlyInAnyOrder("2 []", "3 [20003]");
            assertThat(trial.lake.watermarks("rereads/1")).isEmpty();
        }
    }

    @Test
    void commentsAndReviewCommentsAreWalkedLikeIssues() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(250))) {
            Window recent = new Window(TalkWorld.opened(200));
            assertThat(trial.run(Comments::new, recent)).isEqualTo(new Collected(true, null, 51, recent.from()));
            assertThat(trial.run(Comments::new, Window.EVERYTHING)).isEqualTo(Collected.all(199));
            assertThat(trial.run(ReviewComments::new, recent).rows()).isEqualTo(25);
            assertThat(trial.run(ReviewComments::new, Window.EVERYTHING)).isEqualTo(Collected.all(100));
            assertThat(trial.rows("comments", "comment_id")).hasSize(250);
            assertThat(trial.rows("review_comments", "comment_id")).hasSize(125);
        }
    }
}
