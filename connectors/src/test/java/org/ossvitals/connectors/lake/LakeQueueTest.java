package org.ossvitals.connectors.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queues are watermarks of their own scope: what is put in and taken out, also across kills and folds. */
class LakeQueueTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsTakenFromAQueueStaysAwayAlsoAfterItIsFolded() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            queue(lake, "5", "node five");
            queue(lake, "6", "node six");
            queue(lake, "5", null);
        }
        try (Lake lake = Lake.open(folder)) {
            assertThat(lake.batch().watermarks("timelines/1")).isEqualTo(Map.of("6", "node six"));
            queue(lake, "6", null);
            lake.pending();
            lake.publish(Map.of());
        }
        assertThat(folder.resolve("watermarks.json")).hasContent("{ }");
        Lake.open(folder).close();
    }

    @Test
    void aFoldThatWasKilledBeforeThePointerMovedIsRepeatedWithoutHarm() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            queue(lake, "5", "node five");
            queue(lake, "5", null);
            queue(lake, "6", "node six");
            Files.writeString(folder.resolve("watermarks.json"), "{\"timelines/1\":{\"6\":\"node six\"}}");
        }
        try (Lake lake = Lake.open(folder)) {
            assertThat(lake.watermarks("timelines/1")).isEqualTo(Map.of("6", "node six"));
        }
    }

    @Test
    void aQueueIsReadAsOfTheLastCommitAndAMoveBackIsNoMove() throws IOException {
        try (Lake lake = Lake.open(folder);
                Batch batch = lake.batch()) {
            queue(lake, "5", "node five");
            batch.watermark("timelines/1", "5", "another");
            batch.watermark("timelines/1", "7", "node seven");
            assertThat(batch.watermarks("timelines/1")).isEqualTo(Map.of("5", "node five"));

            batch.watermark("timelines/1", "5", "node five");
            batch.watermark("timelines/1", "7", null);
            batch.commitAndContinue();
            assertThat(batch.watermarks("timelines/1")).isEqualTo(Map.of("5", "node five"));
            assertThat(Durable.list(folder.resolve("changes"))).hasSize(1);
        }
    }

    private static void queue(Lake lake, String number, String node) throws IOException {
        try (Batch batch = lake.batch()) {
            batch.watermark("timelines/1", number, node);
            batch.commitAndContinue();
        }
    }
}
