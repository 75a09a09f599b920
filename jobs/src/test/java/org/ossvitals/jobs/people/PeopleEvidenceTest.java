package org.ossvitals.jobs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Who is who among the authors and co-authors of real repositories, from git alone: a noreply address spells out its
 * account, other addresses stay alone. The recordings keep the login of such an address and not its number, so that each
 * login has a number here.
 */
class PeopleEvidenceTest {
    private static final Path RECORDED = Path.of("../../shared/data/git");
    private static final String END = ".commits.tsv.gz";
    private static final String NOREPLY = "users.noreply.github.com";
    private static final int NAME = 2;
    private static final int DOMAIN = 3;
    private static final int HASH = 4;
    private static final int LOGIN = 5;
    private static final int CO_AUTHORS = 10;

    @Test
    void noTwoAccountsOfARepositoryBecomeOnePersonAndNobodyIsLost() throws IOException {
        for (Path file : recorded()) {
            Recording recording = new Recording(commits(file));
            List<Identity> found = Persons.of(recording.seen, ByHand.NOTHING).toList();
            Map<String, String> persons = persons(found);
            if (Boolean.getBoolean("table")) {
                System.out.printf(
                        "%-24s %,6d identities, %,6d people, %,6d accounts, %,6d names%n",
                        file.getFileName().toString().replace(END, ""),
                        persons.size(),
                        persons.values().stream().distinct().count(),
                        recording.numbers.size(),
                        recording.names());
            }
            assertThat(found.stream().filter(each -> each.identity().startsWith(Sightings.ACCOUNT)))
                    .as(file.toString())
                    .hasSize(recording.numbers.size())
                    .allMatch(each -> each.identity().equals(each.person()));
            assertThat(persons.keySet().stream().filter(identity -> identity.startsWith(Sightings.EMAIL)))
                    .containsExactlyInAnyOrderElementsOf(recording.addresses());
            recording.owners.forEach((address, account) ->
                    assertThat(persons.get(address)).as("%s %s", file, address).isEqualTo(account));
            assertThat(persons.values().stream().distinct().count())
                    .isEqualTo(recording.numbers.size()
                            + recording.addresses().stream()
                                    .filter(address -> !recording.owners.containsKey(address))
                                    .count());
        }
    }

    @Test
    void somebodyElseOfTheSameNameChangesNothing() throws IOException {
        for (Path file : recorded()) {
            List<String[]> commits = commits(file);
            Map<String, String> before = personsOf(commits);
            String[] stranger = commits.get(0).clone();
            stranger[DOMAIN] = "example.org";
            stranger[HASH] = "00000000000000000000";
            stranger[LOGIN] = "";
            stranger[CO_AUTHORS] = "";
            Map<String, String> after = personsOf(Stream.concat(commits.stream(), Stream.<String[]>of(stranger))
                    .toList());

            String alone = Sightings.EMAIL + stranger[HASH];
            assertThat(after.remove(alone)).as(file.toString()).isEqualTo(alone);
            assertThat(after).as(file.toString()).isEqualTo(before);
        }
    }

    private static Map<String, String> personsOf(List<String[]> commits) {
        return persons(Persons.of(new Recording(commits).seen, ByHand.NOTHING).toList());
    }

    private static Map<String, String> persons(List<Identity> found) {
        return found.stream().collect(Collectors.toMap(Identity::identity, Identity::person));
    }

    private static List<Path> recorded() throws IOException {
        assumeTrue(Files.isDirectory(RECORDED), "the recorded commits are not here");
        try (Stream<Path> files = Files.list(RECORDED)) {
            return files.filter(file -> file.toString().endsWith(END)).sorted().toList();
        }
    }

    private static List<String[]> commits(Path file) throws IOException {
        try (var bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    /** What the component sees of a repository, and by hand what it should make of it. */
    private static final class Recording {
        private final Sightings seen = new Sightings();
        private final Map<String, Long> numbers = new HashMap<>();
        private final Map<String, String> owners = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        Recording(List<String[]> commits) {
            commits.forEach(this::author);
            commits.forEach(this::coAuthors);
        }

        private void author(String[] commit) {
            int address = address(commit[HASH]);
            names.put(Sightings.EMAIL + commit[HASH], commit[NAME]);
            String login = commit[LOGIN];
            // Of two accounts that one address spells out, the one whose name comes first has it.
            if (commit[DOMAIN].equals(NOREPLY) && !login.isEmpty()) {
                long number = numbers.computeIfAbsent(login.toLowerCase(Locale.ROOT), any -> number());
                int account = seen.account(number, login, ActorClasses.shipped().verdict(login, null));
                seen.link(LinkRule.NOREPLY, account, address);
                owners.merge(
                        Sightings.EMAIL + commit[HASH],
                        Sightings.ACCOUNT + number,
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }

        private void coAuthors(String[] commit) {
            Stream.of(commit[CO_AUTHORS].split(","))
                    .filter(coAuthor -> coAuthor.contains(":"))
                    .forEach(coAuthor -> address(coAuthor.substring(coAuthor.indexOf(':') + 1)));
        }

        private long number() {
            return numbers.size() + 1L;
        }

        private int address(String hash) {
            names.putIfAbsent(Sightings.EMAIL + hash, "");
            return seen.address(hash, Verdict.UNSEEN);
        }

        List<String> addresses() {
            return List.copyOf(names.keySet());
        }

        long names() {
            return names.values().stream()
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .count();
        }
    }
}
