package org.ossvitals.jobs.affiliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.ossvitals.jobs.statistics.ElephantFactor;

/** Whom the commits of real histories belong to, by the domains of their addresses alone. Prints a table. */
class HistoriesTest {
    private static final Path HISTORIES = Path.of("../../shared/data/git");
    private static final List<String> KINDS =
            List.of("company", "university", "other listed", "shared domain", "free mail", "noreply", "unknown");

    private final Employers employers = Employers.shipped();

    private record Commit(String person, String domain, Instant at) {}

    private record Found(Map<String, Double> shares, ElephantFactor elephant, Map<String, Double> organizations) {}

    @Test
    void sharesAddUpAndBoundsAreInOrder() throws IOException {
        assumeTrue(Files.isDirectory(HISTORIES), "the histories are not here");
        StringBuilder table = new StringBuilder(
                "repository | " + String.join(" | ", KINDS) + " | coverage | known only | elephant factor\n");
        Map<String, Found> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(HISTORIES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".commits.tsv.gz"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName()
                        .toString()
                        .replace(".commits.tsv.gz", "")
                        .replace('+', '/');
                Found found = found(commits(file));
                all.put(name, found);
                table.append(line(name, found));
            }
        }
        System.out.println(table);

        assertThat(all).isNotEmpty().allSatisfy((name, found) -> {
            assertThat(found.shares().values().stream()
                            .mapToDouble(share -> share)
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(found.elephant().low())
                    .isLessThanOrEqualTo(found.elephant().high());
            assertThat(found.organizations().keySet())
                    .noneMatch(each -> employers.whyNoEmployer(each).isPresent());
        });
        assertThat(all.get("horovod/horovod").organizations().get("Uber")).isGreaterThan(100);
        assertThat(all.get("kserve/kserve").organizations()).containsKeys("IBM", "Bloomberg", "NVIDIA", "Google");
    }

    private static String line(String name, Found found) {
        StringBuilder line = new StringBuilder(name);
        KINDS.forEach(kind -> line.append(" | ").append(percent(found.shares().getOrDefault(kind, 0.0))));
        ElephantFactor elephant = found.elephant();
        String bounds = elephant.low().equals(elephant.high())
                ? elephant.low().toString()
                : elephant.low() + " to " + elephant.high();
        return line.append(" | ")
                .append(percent(elephant.coverage()))
                .append(" | ")
                .append(elephant.known())
                .append(" | ")
                .append(bounds)
                .append('\n')
                .toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    private Found found(List<Commit> commits) {
        Map<String, Set<String>> peopleOf = commits.stream()
                .filter(commit -> employers.ofDomain(commit.domain()).isPresent())
                .collect(groupingBy(
                        commit -> employers.ofDomain(commit.domain()).get().name(), mapping(Commit::person, toSet())));
        Map<String, Double> shares = new HashMap<>();
        commits.forEach(commit -> shares.merge(kind(commit.domain(), peopleOf), 1.0 / commits.size(), Double::sum));
        Map<String, Double> organizations = new TreeMap<>();
        List<Double> unknown = new ArrayList<>();
        for (List<Commit> own :
                commits.stream().collect(groupingBy(Commit::person)).values()) {
            unknown.add(credit(own, peopleOf, organizations));
        }
        return new Found(shares, ElephantFactor.of(array(organizations.values()), array(unknown)), organizations);
    }

    private String kind(String domain, Map<String, Set<String>> peopleOf) {
        Optional<Organization> organization = employers.ofDomain(domain);
        if (organization.isEmpty()) {
            String why = employers.whyNoEmployer(domain).orElse("unknown");
            return why.equals("noreply") ? why : why.equals(MailDomains.FREE_MAIL) ? "free mail" : "unknown";
        }
        if (!organization.get().listed()) {
            return peopleOf.get(organization.get().name()).size() > 1 ? "shared domain" : "unknown";
        }
        return switch (organization.get().kind()) {
            case COMPANY -> "company";
            case UNIVERSITY -> "university";
            default -> "other listed";
        };
    }

    /** Adds the commits of one person to their organisations of the time, and gives those of no known one. */
    private double credit(List<Commit> commits, Map<String, Set<String>> peopleOf, Map<String, Double> organizations) {
        List<Claims.Word> words = new ArrayList<>();
        for (Commit commit : commits) {
            employers
                    .ofDomain(commit.domain())
                    .filter(found ->
                            found.listed() || peopleOf.get(found.name()).size() > 1)
                    .map(found -> new Claims.Word(
                            found.listed() ? Source.EMAIL : Source.SHARED_DOMAIN,
                            found.name(),
                            commit.at(),
                            commit.at()))
                    .filter(word -> !words.contains(word))
                    .ifPresent(words::add);
        }
        List<Claims.Ruling> rulings = new Claims(employers::named).rulings(byMonth(words));
        double unknown = 0;
        for (Commit commit : commits) {
            Optional<String> organization = rulings.stream()
                    .filter(ruling -> ruling.holds() && holds(ruling.claim(), commit.at()))
                    .map(ruling -> ruling.claim().organization())
                    .findFirst();
            organization.ifPresent(name -> organizations.merge(name, 1.0, Double::sum));
            unknown += organization.isPresent() ? 0 : 1;
        }
        return unknown;
    }

    private static List<Claims.Word> byMonth(List<Claims.Word> words) {
        Map<String, Claims.Word> months = new TreeMap<>();
        words.forEach(word -> months.merge(
                word.organization() + word.from().toString().substring(0, 7),
                word,
                (one, other) -> new Claims.Word(
                        one.source(),
                        one.organization(),
                        one.from().isBefore(other.from()) ? one.from() : other.from(),
                        one.to().isAfter(other.to()) ? one.to() : other.to())));
        return List.copyOf(months.values());
    }

    private static boolean holds(Claim claim, Instant at) {
        return (claim.from() == null || !at.isBefore(claim.from())) && (claim.to() == null || at.isBefore(claim.to()));
    }

    private static double[] array(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Without merges and bots; a person is an account, else an address. */
    private static List<Commit> commits(Path file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> columns = Arrays.asList(reader.readLine().split("\t"));
            return reader.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[columns.indexOf("is_bot")].equals("0"))
                    .filter(cells -> Integer.parseInt(cells[columns.indexOf("parents")]) <= 1)
                    .map(cells -> new Commit(
                            cells[columns.indexOf("author_gh_login")].isEmpty()
                                    ? cells[columns.indexOf("author_hash")]
                                    : cells[columns.indexOf("author_gh_login")],
                            cells[columns.indexOf("author_domain")],
                            OffsetDateTime.parse(cells[columns.indexOf("author_date")])
                                    .toInstant()))
                    .toList();
        }
    }
}
