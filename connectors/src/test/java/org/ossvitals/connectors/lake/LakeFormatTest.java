package org.ossvitals.connectors.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.raw.Tag;

/** A lake of another version is refused before anything is read from it or swept in it. */
final class LakeFormatTest {
    @TempDir
    private Path folder;

    @Test
    void namesTheTableWhoseColumnsAreOthers() throws IOException {
        collected();
        edit("tags: ", "tags: extra String, ");
        refused("its table tags has other columns or types");
    }

    @Test
    void namesATableThatThisVersionDoesNotKnow() throws IOException {
        collected();
        edit("tags: ", "visits: seen_at Instant\ntags: ");
        refused("its table visits has other columns or types");
    }

    @Test
    void aTypeIsPartOfTheFormatAndWhatLiesInAListToo() throws IOException {
        collected();
        edit("co_authors list of (account_id Long", "co_authors list of (account_id Integer");
        refused("its table commits has other columns or types");
    }

    @Test
    void rowsWithoutAMarkAreOfAnOldVersionMergedOrNot() throws IOException {
        collected();
        Files.delete(folder.resolve(LakeFormat.FILE));
        refused("it does not say which columns its tables have");

        Durable.remove(folder.resolve("changes/1"));
        try (Lake lake = Lake.open(folder)) {
            lake.publish(Map.of());
        }
        Files.delete(folder.resolve(LakeFormat.FILE));
        refused("it does not say which columns its tables have");
    }

    @Test
    void aLakeWithoutRowsFitsEveryVersion() throws IOException {
        Lake.open(folder).close();
        edit("tags: ", "tags: extra String, ");
        assertThat(Lake.read(folder).state().tables()).isEmpty();
        collected();
        try (Lake lake = Lake.open(folder)) {
            assertThat(lake.pending()).containsOnlyKeys("tags");
        }
    }

    private void collected() throws IOException {
        try (Lake lake = Lake.open(folder);
                Batch batch = lake.batch()) {
            batch.add(new Tag(1, "v1", "c0", false, Instant.parse("2026-09-01T12:00:00Z")));
            batch.commitAndContinue();
        }
    }

    private void edit(String before, String after) throws IOException {
        Path file = folder.resolve(LakeFormat.FILE);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private void refused(String why) throws IOException {
        List<String> before = files();
        assertThatThrownBy(() -> Lake.open(folder))
                .isInstanceOf(LakeFormatException.class)
                .hasMessageContaining(folder + " was written by another version")
                .hasMessageContaining(why)
                .hasMessageContaining("nothing was changed: collect into a new folder, with --out");
        assertThatThrownBy(() -> Lake.read(folder).state()).isInstanceOf(LakeFormatException.class);
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(Path::toString).sorted().toList();
        }
    }
}
