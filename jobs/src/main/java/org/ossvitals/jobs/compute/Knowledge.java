package org.ossvitals.jobs.compute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ossvitals.jobs.metric.MetricDefinition;

/** What the lake knows of each repository of the registry, by the name that the registry uses. */
final class Knowledge {
    private static final Map<String, String> WALK_OF_FACT = Map.of(
            "issues", "issues",
            "change-requests", "issues",
            "commits", "commits",
            "releases", "releases",
            "stars", "star-days");

    private final Map<String, List<Walk>> walks;
    private final Map<Long, RepositoryState> byId;
    private final Map<String, RepositoryState> byName;
    private final Set<HeldFact> held;
    private final boolean profilesHeld;

    /** A row of {@code sql/report/held_facts.sql}. */
    record HeldFact(long repositoryId, String fact) {}

    Knowledge(List<Walk> walks, List<RepositoryState> states, List<HeldFact> held, boolean profilesHeld) {
        this.walks = walks.stream().collect(Collectors.groupingBy(walk -> lower(walk.repository())));
        this.byId = states.stream().collect(Collectors.toMap(RepositoryState::repositoryId, Function.identity()));
        this.byName = new HashMap<>();
        states.forEach(state -> byName.put(lower(state.fullName()), state));
        this.held = new HashSet<>(held);
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
        Optional<LocalDate> born = bornOn(repository);
        Map<String, LocalDate> since = new HashMap<>();
        WALK_OF_FACT.forEach((fact, name) -> walk(repository, name)
                .map(Walk::knownSince)
                .map(Knowledge::firstWholeDay)
                // A day's grace: the first commits and issues are as old as the repository, give or take.
                .filter(day -> born.isEmpty() || day.isAfter(born.get().plusDays(1)))
                .ifPresent(day -> since.put(fact, day)));
        return since;
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
            return profilesHeld ? Optional.empty() : Optional.of("not collected yet");
        }
        Optional<Walk> walk = walk(repository, WALK_OF_FACT.get(fact));
        if (walk.isEmpty()) {
            return isHeld(repository, fact) ? Optional.empty() : Optional.of(whyNoWalk(repository));
        }
        String reason = walk.get().reason();
        if (fact.equals("issues") && Walk.ISSUES_DISABLED.equals(reason)) {
            return Optional.of(walk.get().why());
        }
        // Older facts stay facts when a night fails; an empty repository is known to have none.
        boolean known = walk.get().complete()
                || Walk.EMPTY.equals(reason)
                || isHeld(repository, fact)
                || fact.equals("releases") && tagsTellReleases(repository);
        return known ? Optional.empty() : Optional.of(walk.get().why());
    }

    /** Where no release is visible, version tags tell when something came out. */
    private boolean tagsTellReleases(String repository) {
        return walk(repository, "tags").map(Walk::complete).orElse(false);
    }

    /** Kinds of things that the host does not show of a repository, by the names of their walks, sorted. */
    List<String> hidden(String repository) {
        return walks(repository).stream()
                .filter(walk -> Walk.NOT_VISIBLE.equals(walk.reason()))
                .map(Walk::walk)
                .sorted()
                .toList();
    }

    private String whyNoWalk(String repository) {
        return walk(repository, Walk.REPOSITORY)
                .filter(walk -> !walk.complete())
                .map(Walk::reason)
                .orElse("not collected yet");
    }

    private boolean isHeld(String repository, String fact) {
        return state(repository)
                .map(state -> held.contains(new HeldFact(state.repositoryId(), fact)))
                .orElse(false);
    }

    private Optional<Walk> walk(String repository, String name) {
        return walks(repository).stream()
                .filter(walk -> walk.walk().equals(name))
                .findFirst();
    }

    private static LocalDate firstWholeDay(Instant since) {
        return since.plusSeconds(86_400).minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
