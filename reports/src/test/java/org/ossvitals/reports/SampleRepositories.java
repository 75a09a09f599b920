package org.ossvitals.reports;

import java.time.LocalDate;
import java.util.List;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Repository;
import org.ossvitals.reports.model.ThreadNumbers;

/** Repositories in each state that collecting can leave them in. */
final class SampleRepositories {

    private SampleRepositories() {}

    static Repository repository(String name, String status) {
        String reason = status.equals("failed") ? "the answer was 404; <check> the name" : null;
        return new Repository(
                name,
                1L,
                "https://github.com/" + name,
                "primary",
                status,
                reason,
                status.equals("archived"),
                !status.equals("issues_disabled"),
                "Apache-2.0",
                new ThreadNumbers(1210, 1201, 2, 1, 1, 0, 5),
                null,
                List.of(),
                List.of(),
                12,
                0.31);
    }

    /** What came before is not known, and the last run did not get to the end. */
    static Repository knownSinceLately() {
        return new Repository(
                "sample/estuary",
                9L,
                "https://github.com/sample/estuary",
                "primary",
                "ok",
                null,
                false,
                true,
                "Apache-2.0",
                new ThreadNumbers(100, 90, 4, 2, 3, 0, 1),
                LocalDate.of(2025, 6, 9),
                List.of("sample/delta"),
                List.of(new Portfolio.EndedWalk(
                        "timelines", "the requests of the hour ran out, and the next run goes on")),
                12,
                0.31);
    }
}
