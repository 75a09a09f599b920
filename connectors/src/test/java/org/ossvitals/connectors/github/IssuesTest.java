package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ossvitals.connectors.github.TalkWorld.NOW;
import static org.ossvitals.connectors.github.TalkWorld.opened;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.simulation.World;

class IssuesTest {
    @TempDir
    Path folder;

    private World disabled;

    @BeforeEach
    void disable() {
        disabled = TalkWorld.changed(repository -> repository.hasIssues(false)).apply(TalkWorld.of(650));
    }

    @Test
    void everyNewOrChangedThreadIsQueuedWithItsRow() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(5))) {
            trial.run(Issues::new, Window.EVERYTHING);
            assertThat(trial.lake.watermarks("timelines/1")).containsOnlyKeys("1", "2", "3", "4", "5");
            trial.prepare(batch ->
                    List.of("1", "2", "3", "4", "5").forEach(number -> batch.watermark("timelines/1", number, null)));

            trial.server.change(TalkWorld.touched(4, NOW));
            trial.run(Issues::new, Window.EVERYTHING);
            assertThat(trial.lake.watermarks("timelines/1")).containsOnlyKeys("4");
            assertThat(trial.lake.watermarks("timelines/1").get("4")).endsWith(" issue 2026-09-30T12:00:00Z");
        }
    }

    @Test
    void whereIssuesAreDisabledChangeRequestsAreRecentFirstToo() throws IOException {
        try (Trial trial = new Trial(folder, disabled)) {
            Collected recent = trial.run(Issues::new, new Window(opened(500)));
            assertThat(recent.reason()).isEqualTo("issues_disabled");
            assertThat(recent.knownSince()).isBeforeOrEqualTo(opened(500)).isAfter(opened(1));
            assertThat(trial.rows("issues", "number")).hasSizeLessThan(201);

            assertThat(trial.run(Issues::new, Window.EVERYTHING).knownSince()).isNull();
            assertThat(trial.rows("issues", "number", "kind"))
                    .hasSize(325)
                    .allMatch(row -> row.endsWith("change_request"));
            assertThat(trial.run(Issues::new, Window.EVERYTHING).rows()).isZero();
        }
    }

    @Test
    void whatTheListOfChangeRequestsDoesNotTellStaysKnown() throws IOException {
        try (Trial trial = new Trial(folder, TalkWorld.of(650))) {
            trial.run(Issues::new, Window.EVERYTHING);
            List<String> known = trial.rows("issues", "number", "comments_count");
            assertThat(known).hasSize(650).noneMatch(row -> row.endsWith(" null"));

            trial.server.change(TalkWorld.changed(repository -> repository.hasIssues(false)));
            trial.run(Issues::new, Window.EVERYTHING);
            assertThat(trial.rows("issues", "number", "comments_count").stream().filter(row -> row.endsWith(" null")))
                    .as("those of the last minute")
                    .hasSizeLessThan(5);

            trial.server.change(TalkWorld.changed(repository -> repository.hasIssues(true)));
            trial.run(Issues::new, Window.EVERYTHING);
            assertThat(trial.rows("issues", "number", "comments_count")).isEqualTo(known);
        }
    }

    @Test
    void thatIssuesAreDisabledIsNotBelievedWhereTheRepositoryHasThem() throws IOException {
        try (Trial trial = new Trial(folder, disabled)) {
            trial.prepare(batch -> batch.watermark("totals/1", "has-issues", "true"));
            assertThatThrownBy(() -> trial.run(Issues::new, Window.EVERYTHING))
                    .hasMessageContaining("acme/full has issues")
                    .hasMessageContaining("410");
            assertThat(trial.rows("issues", "number")).hasSize(325);
        }
    }

    @Test
    void changeRequestsAloneSurviveAKillAtEveryPage() throws IOException {
        for (int commit = 1; commit <= 6; commit++) {
            try (Trial trial = new Trial(folder.resolve("lake-" + commit), disabled)) {
                trial.killed(Issues::new, Window.EVERYTHING, commit);
                trial.server.change(TalkWorld.touched(3, NOW));
                trial.run(Issues::new, Window.EVERYTHING);

                assertThat(trial.rows("issues", "number")).hasSize(325);
                assertThat(trial.rows("issues", "number", "updated_at")).contains("1 3 " + NOW);
            }
        }
    }
}
