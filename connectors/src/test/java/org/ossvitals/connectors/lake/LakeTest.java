package org.ossvitals.connectors.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.raw.Tag;

class LakeTest {
    private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void writesRowsAsJsonLinesWithSnakeCaseColumnsAndNoNulls() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            commit(lake, commitOf(new CoAuthor(7L, null, "ab", "example.org")), "7");

            assertThat(lines(lake.pending().get("commits").get(0)))
                    .containsExactly(
                            "{\"repository_id\":1,\"sha\":\"c0\",\"parents\":1,\"author_login\":\"a\\nb\\u0000\","
                                    + "\"authored_at\":\"2026-09-01T12:00:00Z\",\"author_offset_minutes\":120,"
                                    + "\"committed_at\":\"2026-09-01T12:00:00Z\",\"co_authors\":[{\"account_id\":7,"
                                    + "\"email_hash\":\"ab\",\"email_domain\":\"example.org\"}],\"on_default_branch\":true,"
                                    + "\"observed_at\":\"2026-09-01T12:00:00Z\"}");
        }
    }

    @Test
    void acceptsHalfASurrogatePair() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            commit(lake, tag("v1\ud800"), "1");

            assertThat(lines(lake.pending().get("tags").get(0)).get(0)).contains("\"name\":\"v1?\"");
        }
    }

    @Test
    void offersCommittedBatchesInOrderAndOverlaysTheirWatermarks() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            for (int i = 1; i <= 11; i++) {
                commit(lake, tag("v" + i), Integer.toString(i));
            }
        }
        try (Lake lake = Lake.open(folder)) {
            List<Path> files = lake.pending().get("tags");

            assertThat(files).hasSize(11);
            assertThat(files.get(10).getParent().getFileName()).hasToString("11");
            assertThat(lake.batch().watermark("1", "tags")).isEqualTo("11");
        }
    }

    @Test
    void forgetsABatchThatWasNotCommitted() throws IOException {
        Path killed = Files.createDirectories(folder.resolve("changes/.tmp-1"));
        Files.writeString(killed.resolve("tags.ndjson.gz"), "half a row");
        try (Lake lake = Lake.open(folder);
                Batch batch = lake.batch()) {
            batch.add(tag("v1"));
            batch.watermark("1", "tags", "1");
            batch.close();

            assertThat(lake.pending()).isEmpty();
            assertThat(batch.watermark("1", "tags")).isNull();
            assertThat(Durable.list(folder.resolve("changes"))).isEmpty();
        }
    }

    @Test
    void publishesNewVersionsAndRemovesTheBatchesTheyHold() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            commit(lake, tag("v1"), "1");
            publish(lake, "one");

            assertThat(lake.pending()).isEmpty();
            assertThat(lake.current("tags"))
                    .hasValueSatisfying(path -> assertThat(path.resolve("part")).hasContent("one"));
        }
        try (Lake lake = Lake.open(folder)) {
            assertThat(lake.batch().watermark("1", "tags")).isEqualTo("1");
            assertThat(Lake.read(folder).current("tags")).isEqualTo(lake.current("tags"));
        }
    }

    @Test
    void keepsABatchThatCameAfterTheMergeBegan() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            commit(lake, tag("v1"), "1");
            lake.pending();
            commit(lake, tag("v2"), "2");
            lake.publish(Map.of("tags", written(lake, "one")));

            assertThat(lake.pending().get("tags")).hasSize(1);
        }
    }

    @Test
    void startsNumbersAfterTheMergedBatches() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            commit(lake, tag("v1"), "1");
            publish(lake, "one");
        }
        try (Lake lake = Lake.open(folder)) {
            commit(lake, tag("v2"), "2");

            assertThat(lake.pending().get("tags").get(0).getParent().getFileName())
                    .hasToString("2");
        }
    }

    @Test
    void keepsThreeSnapshotsAndSweepsWhatNothingPointsTo() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            for (String content : List.of("one", "two", "three", "four")) {
                publish(lake, content);
            }
            written(lake, "killed before it was published");
        }
        try (Lake lake = Lake.open(folder)) {
            assertThat(Durable.list(folder.resolve("raw/tags")))
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("v2", "v3", "v4");
        }
    }

    @Test
    void aBatchThatWasMergedButNotRemovedIsNotOfferedAgain() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            commit(lake, tag("v1"), "1");
            publish(lake, "one");
        }
        Files.createDirectories(folder.resolve("changes/1"));
        Files.writeString(folder.resolve("changes/1/tags.ndjson.gz"), "left by a kill after the pointer moved");
        try (Lake lake = Lake.open(folder)) {
            assertThat(lake.pending()).isEmpty();
        }
    }

    @Test
    void computedTablesMoveByOnePointer() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            assertThat(lake.computed()).isEmpty();
            Path first = Files.createDirectory(lake.newComputed());
            lake.publishComputed(first);
            Path second = Files.createDirectory(lake.newComputed());

            assertThat(Lake.read(folder).computed()).hasValue(first);
            lake.publishComputed(second);
            assertThat(Lake.read(folder).computed()).hasValue(second);
        }
    }

    @Test
    void refusesASecondOpenerAndNamesTheLake() throws IOException {
        try (Lake lake = Lake.open(folder)) {
            assertThatThrownBy(() -> Lake.open(folder))
                    .isInstanceOf(LakeBusyException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("another run");
        }
        Lake.open(folder).close();
    }

    @Test
    void saysWhichFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> Lake.open(file.resolve("lake")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Cannot write the lake at " + file.resolve("lake"));
    }

    @Test
    void hashesAddressesWithItsOwnKeyOrAGivenOne() throws IOException {
        byte[] key = "demonstration".getBytes(StandardCharsets.UTF_8);
        String own;
        try (Lake lake = Lake.open(folder.resolve("own"))) {
            own = lake.addressHash("Ada@Example.org ");
            assertThat(own).matches("[0-9a-f]{32}").isEqualTo(lake.addressHash("ada@example.org"));
        }
        try (Lake lake = Lake.open(folder.resolve("own"));
                Lake given = Lake.open(folder.resolve("given"), key)) {
            assertThat(lake.addressHash("ada@example.org")).isEqualTo(own);
            assertThat(given.addressHash("ada@example.org")).isNotEqualTo(own);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("own/secret.key")))
                .hasSize(2);
        assertThatThrownBy(() -> Lake.open(folder.resolve("own"), key)).hasMessageContaining("another secret.key");
    }

    private static void commit(Lake lake, Record row, String watermark) throws IOException {
        try (Batch batch = lake.batch()) {
            batch.add(row);
            batch.watermark("1", "tags", watermark);
            batch.commitAndContinue();
        }
    }

    private static void publish(Lake lake, String content) throws IOException {
        lake.pending();
        lake.publish(Map.of("tags", written(lake, content)));
    }

    private static Path written(Lake lake, String content) throws IOException {
        Path version = Files.createDirectory(lake.newVersion("tags"));
        Files.writeString(version.resolve("part"), content);
        return version;
    }

    private static Tag tag(String name) {
        return new Tag(1, name, "c0", false, NOON);
    }

    private static Commit commitOf(CoAuthor coAuthor) {
        return new Commit(
                1,
                "c0",
                1,
                null,
                "a\nb\0",
                null,
                null,
                null,
                NOON,
                120,
                null,
                null,
                NOON,
                null,
                List.of(coAuthor),
                null,
                true,
                NOON);
    }

    private static List<String> lines(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
