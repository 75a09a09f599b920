package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kohsuke.github.connector.GitHubConnectorResponse;

class ConditionalTest {
    private static final String PATH = "/repos/a/b/releases?per_page=100";
    private static final Line FIRST =
            Line.of(200, "[1]").with("ETag", "W/\"one\"").with("Link", "<x>; rel=\"next\"");
    private static final Line UNCHANGED = Line.of(304, "").with("ETag", "W/\"one\"");

    private final TestClock clock = new TestClock();

    @TempDir
    Path folder;

    @Test
    void whatDidNotChangeIsFreeAndReadsLikeLastTime() throws IOException {
        try (Script script = new Script(clock, FIRST, UNCHANGED)) {
            Way way = Way.to(script, clock);
            assertThat(ask(way)).isEqualTo("[1]");
            assertThat(script.last().headers()).doesNotContainKey("If-None-Match");

            assertThat(ask(way)).isEqualTo("[1]");
            assertThat(script.last().header("If-None-Match")).isEqualTo("W/\"one\"");
            GitHubConnectorResponse replayed = way.transport()
                    .connector(way.census(), KeptAnswers.in(folder))
                    .send(Request.get(script.at(PATH)));
            assertThat(replayed.statusCode()).isEqualTo(200);
            assertThat(replayed.header("Link")).isEqualTo("<x>; rel=\"next\"");
            assertThat(replayed.header("Date")).isNotNull();

            assertThat(way.census().tallies().values()).containsExactly(new Tally(3, 2, 0));
            assertThat(way.census().requests()).isEqualTo(1);
            assertThat(way.census().free()).isEqualTo(2);
        }
    }

    @Test
    void whatChangedTakesThePlaceOfTheOld() throws IOException {
        Line second = Line.of(200, "[1,2]").with("ETag", "\"two\"");
        try (Script script = new Script(clock, FIRST, second, Line.of(304, ""))) {
            Way way = Way.to(script, clock);
            assertThat(List.of(ask(way), ask(way), ask(way))).containsExactly("[1]", "[1,2]", "[1,2]");
            assertThat(script.last().header("If-None-Match")).isEqualTo("\"two\"");
        }
    }

    @Test
    void anotherTokenMeansAnotherTagAndMerelyMisses() throws IOException {
        try (Script script = new Script(clock, asked -> {
            String tag = "W/\"" + asked.header("Authorization").hashCode() + "\"";
            return tag.equals(asked.header("If-None-Match"))
                    ? Line.of(304, "")
                    : Line.of(200, "[1]").with("ETag", tag);
        })) {
            Way one = Way.to(script, Tokens.of("one"), Way.manners(clock));
            Way two = Way.to(script, Tokens.of("two"), Way.manners(clock));
            for (Way way : List.of(one, two, two, one)) {
                assertThat(ask(way)).isEqualTo("[1]");
            }
            assertThat(one.census().free()).isZero();
            assertThat(two.census().free()).isEqualTo(1);
        }
    }

    @Test
    void unchangedIsNoAnswerToWhoHasNothing() throws IOException {
        try (Script script = new Script(clock, UNCHANGED, FIRST);
                Script stubborn = new Script(clock, UNCHANGED)) {
            assertThat(ask(Way.to(script, clock))).isEqualTo("[1]");
            assertThatThrownBy(() -> Way.to(stubborn, clock).ask())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessageContaining("answered 304");
        }
    }

    @Test
    void aDamagedOrLostAnswerIsFetchedAnew() throws IOException {
        try (Script script = new Script(clock, FIRST)) {
            Way way = Way.to(script, clock);
            ask(way);
            byte[] whole = Files.readAllBytes(onlyFile());
            for (int cut = 0; cut < whole.length; cut++) {
                Files.write(onlyFile(), java.util.Arrays.copyOf(whole, cut));
                assertThat(ask(way)).isEqualTo("[1]");
                assertThat(script.last().headers()).doesNotContainKey("If-None-Match");
            }
            for (int at = 10; at < whole.length; at++) {
                byte[] other = whole.clone();
                other[at] ^= 0x10;
                Files.write(onlyFile(), other);
                assertThat(ask(way)).isEqualTo("[1]");
            }
            Files.delete(onlyFile());
            assertThat(ask(way)).isEqualTo("[1]");
        }
    }

    @Test
    void whatIsNotFoundOrHasNoTagIsNotKept() throws IOException {
        try (Script script = new Script(
                clock, Line.of(404, "{}").with("ETag", "\"gone\""), Line.of(200, "[]"), Line.of(200, "[]"))) {
            Way way = Way.to(script, clock);
            assertThat(List.of(ask(way), ask(way), ask(way))).containsExactly("{}", "[]", "[]");
            assertThat(script.asked()).noneMatch(asked -> asked.headers().containsKey("If-None-Match"));
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void saysWhereItCannotKeepAnything() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        try (Script script = new Script(clock, FIRST)) {
            assertThatThrownBy(() -> Way.to(script, clock).askKept(PATH, KeptAnswers.in(file)))
                    .hasMessageContaining("Cannot keep an answer in " + file);
        }
    }

    @Test
    void nothingIsKeptWhereNobodyWantsIt() throws IOException {
        try (Script script = new Script(clock, FIRST)) {
            Way way = Way.to(script, clock);
            way.askKept(PATH, KeptAnswers.NONE);
            way.askKept(PATH, KeptAnswers.NONE);
            assertThat(script.last().headers()).doesNotContainKey("If-None-Match");
        }
    }

    private String ask(Way way) throws IOException {
        return way.askKept(PATH, KeptAnswers.in(folder));
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }
}
