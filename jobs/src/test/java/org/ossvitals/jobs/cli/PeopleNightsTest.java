package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.jobs.sql.SharedSpark;

/**
 * Nights of two repositories. Somebody leaves and does not come back, somebody's profile is recognisable wherever it should
 * turn up, and two are put together by hand.
 */
final class PeopleNightsTest {
    private static final String LOGIN = SmallFoundation.author();
    private static final List<String> TOGETHER = askers();
    private static final Account PLANTED = planted(TOGETHER.get(0));
    private static final World WORLD = with(PLANTED);

    @TempDir
    private static Path folder;

    private static long account;
    private static Ended forgotten;
    private static Ended collected;
    private static Ended again;
    private static double activeBefore;
    private static List<String> before;

    @BeforeAll
    static void forget() throws IOException {
        Files.createDirectories(folder.resolve("people"));
        Files.writeString(folder.resolve("people/opt-out.txt"), "# who asked");
        try (SimulatedGitHub github = SimulatedGitHub.serve(WORLD)) {
            SmallFoundation.configuration(folder, github, SmallFoundation.REGISTRY);
            assertThat(vitals(github, "collect").code()).isZero();
            Matcher number = Pattern.compile("\\(account:([0-9]+)\\)")
                    .matcher(vitals(github, "people", "explain", LOGIN).said());
            assertThat(number.find()).isTrue();
            account = Long.parseLong(number.group(1));
            before = naming();
            forgotten = vitals(github, "people", "forget", LOGIN);
            assertThat(forgotten.code()).as(forgotten.said()).isZero();
            assertThat(naming()).isEmpty();
            collected = vitals(github, "collect");
            activeBefore = active();
            Files.writeString(
                    folder.resolve("people/identities.yml"),
                    "same:\n  - identities: [" + String.join(", ", TOGETHER) + "]\n");
            again = vitals(github, "people", "forget", "account:" + account);
        }
    }

    @Test
    void nothingNamesThemAnyMoreNeitherThenNorAfterTheNextNight() throws IOException {
        assertThat(before).anyMatch(file -> file.contains("profiles")).anyMatch(file -> file.contains("commits"));
        assertThat(collected.code()).as(collected.said()).isZero();
        assertThat(naming()).isEmpty();
    }

    @Test
    void itSaysWhatItDidAndOptsThemOut() throws IOException {
        assertThat(forgotten.said()).contains("forget ", "commits=", "profiles=1", "names account:" + account);
        assertThat(Files.readString(folder.resolve("people/opt-out.txt")))
                .isEqualTo("# who asked\naccount:" + account + "\n");
    }

    @Test
    void whatTheyWroteIsStillCounted() throws IOException {
        assertThat(SharedSpark.fresh().read().parquet(current("issues")).count())
                .isEqualTo(WORLD.repositories().stream()
                        .mapToLong(one -> one.threads().size())
                        .sum());
    }

    @Test
    void whoeverIsForgottenIsUnknownByLoginAndNotByNumber() {
        Ended byLogin = vitals(null, "people", "forget", LOGIN);
        assertThat(byLogin.code()).as(byLogin.said()).isEqualTo(2);
        assertThat(byLogin.said()).contains("`" + LOGIN + "` is nobody");
        assertThat(again.code()).as(again.said()).isZero();
        assertThat(again.said()).contains("Nothing of account:" + account + " is in the lake");
    }

    @Test
    void whatAProfileSaysIsInNothingThatIsWritten() throws IOException {
        assertThat(SharedSpark.fresh()
                        .read()
                        .parquet(current("profiles"))
                        .filter("location = '" + PLANTED.location() + "' and company = '" + PLANTED.company() + "'")
                        .count())
                .as("it was collected")
                .isOne();
        List<String> traces = new ArrayList<>();
        for (String place : List.of("out/site", "out/export", "out/run.json")) {
            try (Stream<Path> files = Files.walk(folder.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = text(file).toLowerCase(Locale.ROOT);
                    Stream.of(PLANTED.name(), PLANTED.company(), PLANTED.location(), "@planted.example")
                            .filter(told -> text.contains(told.toLowerCase(Locale.ROOT)))
                            .forEach(told -> traces.add(told + " in " + file));
                }
            }
        }
        assertThat(traces).isEmpty();
    }

    @Test
    void aLineByHandChangesTheFiguresOfTheNextRunAndThePageSaysSo() throws IOException {
        assertThat(active()).isEqualTo(activeBefore - 1);
        assertThat(Files.readString(folder.resolve("out/site/index.html")))
                .contains("Entries written by hand that put people together or keep them apart: 1.");
        assertThat(Files.readString(folder.resolve("out/run.json"))).contains("\"by-hand\" : 1");
    }

    /** People who did anything in Juniper in a year. */
    private static double active() throws IOException {
        String row = "small,juniper,project,juniper,active-contributors,any,last-365d,";
        return Files.readAllLines(folder.resolve("out/export/measures.csv")).stream()
                .filter(line -> line.startsWith(row))
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[10]))
                .findFirst()
                .orElseThrow();
    }

    /** Two who asked something in Juniper in the year, and stay. */
    private static List<String> askers() {
        World world = SmallFoundation.world();
        return world.repositories().stream()
                .filter(repository -> repository.fullName().equals("sample/juniper"))
                .flatMap(repository -> repository.threads().stream())
                .filter(thread -> thread.createdAt().isAfter(Instant.parse("2025-10-02T00:00:00Z")))
                .map(World.Thread::author)
                .filter(login -> login != null
                        && !login.equals(LOGIN)
                        && world.accounts().get(login).type().equals("User"))
                .distinct()
                .sorted()
                .limit(2)
                .toList();
    }

    private static Account planted(String login) {
        Account account = SmallFoundation.world().accounts().get(login);
        return new Account(
                account.id(),
                account.login(),
                account.type(),
                "Planta Nominova",
                "@planted-workplace",
                "Planterbury, New Zealand",
                account.createdAt());
    }

    private static World with(Account planted) {
        World world = SmallFoundation.world();
        Map<String, Account> accounts = new TreeMap<>(world.accounts());
        accounts.put(planted.login(), planted);
        return new World(world.name(), world.now(), world.note(), world.web(), world.repositories(), accounts);
    }

    private static String current(String table) throws IOException {
        return Lake.read(folder.resolve("out/lake"))
                .current(table)
                .orElseThrow()
                .toString();
    }

    private static Ended vitals(SimulatedGitHub github, String... words) {
        Object[] place = {
            "--config", folder.resolve("vitals.yml"), "--as-of", "2026-10-01", "--out", folder.resolve("out")
        };
        Object[] arguments =
                Stream.concat(Arrays.stream(words), Arrays.stream(place)).toArray();
        return github == null
                ? Ended.of(Map.of(), arguments)
                : Ended.of(Map.of("GITHUB_TOKEN", "sesame"), github.clock(), arguments);
    }

    /** Files below the output folder, the insides of the lake's tables and of packed files included, that name them. */
    private static List<String> naming() throws IOException {
        Pattern name = Pattern.compile("(?i)(?<![\\w-])(" + Pattern.quote(LOGIN) + "|" + account + ")(?![\\w-])");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (name.matcher(file.getFileName().toString()).find()
                        || name.matcher(text(file)).find()) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static String text(Path file) throws IOException {
        String path = file.toString();
        if (path.endsWith(".parquet") && !path.contains("measures.parquet")) {
            return rows(file);
        }
        if (path.endsWith(".gz")) {
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        // Packs of clones are what the public history is; numbers of charts are no account's.
        return path.contains("/lake/git/") || path.matches(".*\\.(svg|png|crc)")
                ? ""
                : Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** Without Spark, which would plan a query for each of the many small files. */
    private static String rows(Path parquet) throws IOException {
        StringBuilder rows = new StringBuilder();
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(parquet.toUri());
        try (ParquetReader<Group> reader =
                ParquetReader.builder(new GroupReadSupport(), path).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.append(row).append('\n');
            }
        }
        return rows.toString();
    }
}
