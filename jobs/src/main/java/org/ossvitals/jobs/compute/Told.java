package org.ossvitals.jobs.compute;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.reports.model.CountryShare;
import org.ossvitals.reports.model.CreditRank;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.WaitingShare;
import org.ossvitals.reports.model.WaitingThread;

/** What the tables beside the measures may tell: nothing for which a measure says that it was not collected. */
final class Told {
    private static final Map<String, List<String>> FACTS_OF_KIND = Map.of(
            "issue", List.of("issues", "comments", "events"),
            "change_request", List.of("change-requests", "comments", "reviews", "events"));

    private final Set<Key> untold = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Knowledge knowledge;

    private record Key(String kind, String scope, String metric, String measure, String window) {}

    Told(List<Measure> measures, Registry registry, Knowledge knowledge) {
        this.knowledge = knowledge;
        measures.stream()
                .filter(each -> "not_collected".equals(each.status()))
                .forEach(each -> untold.add(
                        new Key(each.scopeKind(), each.scope(), each.metric(), each.measure(), each.window())));
        registry.repositoryNames()
                .forEach(name -> knowledge.state(name).ifPresent(state -> names.put(state.fullName(), name)));
    }

    boolean tells(WaitingShare step) {
        return tells(new Key("project", step.project(), step.metric(), "answered-7d", step.window()));
    }

    boolean tells(CreditRank rank) {
        return tells(new Key("project", rank.project(), "contributor-absence-factor", rank.unit(), rank.window()));
    }

    boolean tells(CountryShare share) {
        return tells(new Key(share.scopeKind(), share.scope(), "location-coverage", "people", share.window()));
    }

    /** Whether a thread is known to wait: one that is older than what was looked at may have its answer there. */
    boolean tells(WaitingThread thread) {
        String name = names.get(thread.repository());
        List<String> facts = FACTS_OF_KIND.get(thread.kind());
        if (name == null || facts.stream().anyMatch(knowledge.missing(name)::containsKey)) {
            return false;
        }
        Map<String, LocalDate> since = knowledge.knownSince(name);
        LocalDate opened = thread.openedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return facts.stream()
                .map(fact -> Optional.ofNullable(since.get(fact)))
                .flatMap(Optional::stream)
                .noneMatch(opened::isBefore);
    }

    private boolean tells(Key key) {
        return !untold.contains(key);
    }
}
