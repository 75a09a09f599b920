package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ossvitals.connectors.collect.Estimate;
import org.ossvitals.connectors.collect.Survey;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.NeedsTokenException;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.github.transport.Standing;
import org.ossvitals.connectors.github.transport.Standing.Allowance;
import org.ossvitals.connectors.lake.LakeView;

/** Whether the host answers, by which right, and how much is still to be asked. */
final class HostCheck {
    private final Diagnosis diagnosis;
    private final GitHubSource source;
    private List<Standing> tokens = List.of();

    HostCheck(Diagnosis diagnosis, GitHubSource source) {
        this.diagnosis = diagnosis;
        this.source = source;
    }

    void all(List<String> repositories, LakeView lake) {
        diagnosis.check("token", this::tokens);
        if (tokens.stream().anyMatch(token -> token.problem().isEmpty())) {
            diagnosis.check("repositories", () -> repositories(repositories, lake));
        }
    }

    private void tokens() throws IOException {
        tokens = source.standings(new Census());
        for (Standing token : tokens) {
            if (token.problem().isPresent()) {
                diagnosis.wrong("token", token.kind() + ": " + token.problem().get());
            } else {
                diagnosis.fine(
                        "token",
                        token.kind() + ": " + left(token.core(), "requests") + "; " + left(token.graphql(), "points"));
            }
        }
    }

    private static String left(Optional<Allowance> allowance, String of) {
        return allowance
                .map(hour -> "%,d of %,d %s left, all of them again in %d min"
                        .formatted(
                                hour.remaining(),
                                hour.limit(),
                                of,
                                hour.resetsIn().plusSeconds(59).toMinutes()))
                .orElse("no limit of " + of);
    }

    private void repositories(List<String> names, LakeView lake) throws IOException {
        Survey survey;
        try {
            survey = Survey.of(source, lake, names);
        } catch (NeedsTokenException e) {
            diagnosis.note("repositories", "what they will cost can be estimated with a token only; set GITHUB_TOKEN");
            return;
        }
        if (survey.missing().isEmpty()) {
            diagnosis.fine("repositories", "all " + names.size() + " are there");
        } else {
            diagnosis.wrong(
                    "repositories",
                    survey.missing().size() + " of " + names.size() + " are not there (renamed, deleted or private): "
                            + String.join(", ", survey.missing()));
        }
        diagnosis.fine("to collect", words(survey.left()));
    }

    private String words(Estimate left) {
        return left.threads() == 0
                ? "only what changes from now on"
                : "about %,d issues and change requests: some %,d requests and %,d points%s"
                        .formatted(left.threads(), left.requests(), left.points(), hours(left));
    }

    private String hours(Estimate left) {
        double requests = left.requests() / hourly(Standing::core);
        double points = left.points() / hourly(Standing::graphql);
        double hours = Math.max(requests, points);
        return hours < 1 ? ", within an hour" : ", about %.1f hours".formatted(hours);
    }

    /** Infinite where the host sets no limit. */
    private double hourly(Function<Standing, Optional<Allowance>> resource) {
        return tokens.stream()
                .filter(token -> token.problem().isEmpty())
                .map(resource)
                .mapToDouble(hour ->
                        hour.map(Allowance::limit).map(Long::doubleValue).orElse(Double.POSITIVE_INFINITY))
                .sum();
    }
}
