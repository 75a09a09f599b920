package org.ossvitals.jobs.compute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ossvitals.jobs.metric.MetricDefinition;

/** What the lake knows of each repository of the registry, by the name that the registry uses. */
final class Knowledge {
    /** A fact is known when all its walks got through. */
    private static final Map<String, List<String>> WALKS_OF_FACT = Map.of(
            "issues", List.of("issues"),
            "change-requests", List.of("issues"),
            "comments", List.of("comments", "review-comments"),
            "reviews", List.of("timelines"),
            "events", List.of("timelines"),
            "commits", List.of("commits"),
            "files", List.of("files"),
            "releases", List.of("releases"),
            "stars", List.of("star-days"));

    private final Map<String, List<Walk>> walks;
    private final Map<Long, RepositoryState> byId;
    private final Map<String, RepositoryState> byName;
    private final boolean profilesHeld;

    Knowledge(List<Walk> walks, List<RepositoryState> states, boolean profilesHeld) {
        this.walks = walks.stream().collect(Collectors.groupingBy(walk -> lower(walk.repository())));
        this.byId = states.stream().collect(Collectors.toMap(RepositoryState::repositoryId, Function.identity()));
        this.byName = new HashMap<>();
        states.forEach(state -> byName.put(lower(state.fullName()), state));
        this.profilesHeld = profilesHeld;
    }

    /** All walks over a repository. */
    List<Walk> walks(String repository) {
        return walks.getOrDefault(lower(repository), List.of());
    }

    /** The repository as its host describes it, also under the new name of a renamed one. */
    Optional<RepositoryState> state(String repository) {
        return walks(repository).stream()
                .filter(walk -> walk.repositoryId() != null && byId.containsKey(walk.repositoryId()))
                .map(walk -> byId.get(walk.repositoryId()))
                .findFirst()
                .or(() -> Optional.ofNullable(byName.get(lower(repository))));
    }

    /** Facts that are not known of a repository, with the reason. */
    Map<String, String> missing(String repository) {
        Map<String, String> missing = new HashMap<>();
        for (String fact : MetricDefinition.FACTS) {
            reason(repository, fact).ifPresent(reason -> missing.put(fact, reason));
        }
        return missing;
    }

    /** Facts that are known only since a day after the repository was made. */
    Map<String, LocalDate> knownSince(String repository) {
        return byFact(fact -> walksOf(repository, fact)
                .flatMap(Optional::stream)
                .flatMap(walk -> since(repository, walk).stream())
                .max(Comparator.naturalOrder()));
    }

    /** The first whole day since which all that was collected of a repository is known; empty when from its beginning. */
    Optional<LocalDate> allKnownSince(String repository) {
        return knownSince(repository).values().stream().max(Comparator.naturalOrder());
    }

    /** The day on which each known fact was last looked at: what happened on it is not wholly known. */
    Map<String, LocalDate> knownUntil(String repository) {
        return byFact(fact -> walksOf(repository, fact)
                .flatMap(Optional::stream)
                .filter(Walk::sawEverything)
                .map(walk -> until(repository, walk))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    /** Whether nobody has looked at all of it yet: the source might hold something, or nothing. */
    boolean notLookedAt(String repository, String fact) {
        return walksOf(repository, fact)
                .anyMatch(walk -> walk.isEmpty()
                        || !walk.get().sawEverything() && !walk.get().saysNothing());
    }

    Optional<LocalDate> bornOn(String repository) {
        return state(repository).map(RepositoryState::createdAt).map(at -> at.atOffset(ZoneOffset.UTC)
                .toLocalDate());
    }

    /** What went wrong in the last run, for people; empty when nothing did. */
    List<String> failures(String repository) {
        List<String> failures = new ArrayList<>();
        for (Walk walk : walks(repository)) {
            if (walk.failed()) {
                failures.add(walk.walk() + ": " + walk.reason());
            }
        }
        failures.sort(null);
        return failures;
    }

    boolean ended(String repository, String reason) {
        return walks(repository).stream().anyMatch(walk -> reason.equals(walk.reason()));
    }

    private Optional<String> reason(String repository, String fact) {
        if (fact.equals("profiles")) {
            return profilesHeld ? Optional.empty() : Optional.of(whyNoProfiles(repository));
        }
        return walksOf(repository, fact)
                .map(walk -> walk.map(each -> why(repository, fact, each))
                        .orElseGet(() -> Optional.of(whyNoWalk(repository))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String whyNoProfiles(String repository) {
        return walks(repository).stream()
                .filter(walk -> Walk.CLONE.equals(walk.reason()))
                .map(Walk::why)
                .findFirst()
                .orElse("not collected yet");
    }

    private Optional<String> why(String repository, String fact, Walk walk) {
        boolean known = fact.equals("issues") && Walk.ISSUES_DISABLED.equals(walk.reason())
                ? false
                : walk.sawEverything()
                        // Who closed a thread is a detail that a source may lack; the metrics say what then.
                        || fact.equals("events") && walk.saysNothing()
                        || fact.equals("releases") && tagsTellReleases(repository);
        return known ? Optional.empty() : Optional.of(walk.why());
    }

    /** Where no release is visible, version tags tell when something came out. */
    private boolean tagsTellReleases(String repository) {
        return walk(repository, "tags").map(Walk::sawEverything).orElse(false);
    }

    private String whyNoWalk(String repository) {
        return walk(repository, Walk.REPOSITORY)
                .filter(walk -> !walk.complete())
                .map(Walk::reason)
                .orElse("not collected yet");
    }

    private Optional<LocalDate> since(String repository, Walk walk) {
        Optional<LocalDate> born = bornOn(repository);
        return Optional.ofNullable(walk.knownSince())
                .map(Knowledge::firstWholeDay)
                // A day's grace: the first commits and issues are as old as the repository, give or take.
                .filter(day -> born.isEmpty() || day.isAfter(born.get().plusDays(1)));
    }

    /** A walk that was left out because nothing moved has seen all that was there when the repository was looked at. */
    private Instant until(String repository, Walk walk) {
        Instant looked = walk.complete()
                ? walk(repository, Walk.REPOSITORY).map(Walk::completeAt).orElse(null)
                : null;
        return Stream.of(Optional.ofNullable(looked), Optional.ofNullable(walk.knownUntil()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Optional<Walk>> walksOf(String repository, String fact) {
        return WALKS_OF_FACT.getOrDefault(fact, List.of()).stream().map(name -> walk(repository, name));
    }

    private Optional<Walk> walk(String repository, String name) {
        return walks(repository).stream()
                .filter(walk -> walk.walk().equals(name))
                .findFirst();
    }

    private static Map<String, LocalDate> byFact(Function<String, Optional<LocalDate>> dayOf) {
        Map<String, LocalDate> days = new HashMap<>();
        WALKS_OF_FACT.keySet().forEach(fact -> dayOf.apply(fact).ifPresent(day -> days.put(fact, day)));
        return days;
    }

    private static LocalDate firstWholeDay(Instant since) {
        return since.plusSeconds(86_400).minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
