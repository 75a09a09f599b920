package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.Portfolio.Repository;

/**
 * What was looked at of one repository, and what could not be seen.
 *
 * @param also other names that it has or had, or empty
 * @param unseen sentences without a full stop; none when nothing is in the way
 */
public record RepositoryRow(
        String name,
        String also,
        String role,
        String licence,
        String known,
        String complete,
        String state,
        List<String> unseen) {

    static RepositoryRow of(Facts facts, Repository repository) {
        boolean read = repository.repositoryId() != null;
        return new RepositoryRow(
                repository.name(),
                String.join(", ", repository.otherNames()),
                Words.textOr("role." + repository.role(), repository.role()),
                repository.license() == null ? Words.text("licence.none") : repository.license(),
                read ? known(repository) : "",
                NumbersSeen.text(repository.numbers()),
                state(repository),
                unseen(facts, repository));
    }

    private static String known(Repository repository) {
        return repository.knownSince() == null
                ? Words.text("known.beginning")
                : Words.text("known.since", Numbers.date(repository.knownSince()));
    }

    private static String state(Repository repository) {
        String state = Words.textOr(
                "repository." + repository.status(), repository.status().replace('_', ' '));
        return repository.reason() == null ? state : state + ": " + Words.given("reason", repository.reason());
    }

    private static List<String> unseen(Facts facts, Repository repository) {
        List<NumberMonth> months = facts.computed().numbers().stream()
                .filter(month -> month.repository().equals(repository.name()))
                .toList();
        List<String> unseen = new ArrayList<>();
        Condition.ended(repository).forEach(ended -> unseen.add(Words.capital(ended)));
        NumbersSeen.missing(repository.numbers()).map(Words::capital).ifPresent(unseen::add);
        NumbersSeen.explained(repository.numbers()).ifPresent(unseen::add);
        NumbersSeen.worst(months).ifPresent(unseen::add);
        return List.copyOf(unseen);
    }
}
