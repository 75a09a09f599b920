package org.ossvitals.jobs.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ossvitals.jobs.verdict.Standing.Compared;
import org.ossvitals.jobs.verdict.Standing.Surroundings;
import org.ossvitals.reports.model.Beside;
import org.ossvitals.reports.model.Verdict;

/** What else differs between the two windows of a comparison, and might explain it. */
final class Besides {

    private static final double TEN_POINTS = 0.1 - 1e-9;
    private static final double A_POINT = 0.01 - 1e-9;

    private final List<Beside> found = new ArrayList<>();

    private Besides() {}

    /** @param alarm the last one, if any: its definition may have been another */
    static List<Beside> of(Standing project, Tested tested, int version, Optional<Verdict> alarm) {
        Besides besides = new Besides();
        Surroundings now = project.in(tested.pair().now().figure().window());
        Surroundings past = project.in(tested.pair().past().figure().window());
        besides.share("bots-change-requests", past.botChangeRequests(), now.botChangeRequests(), TEN_POINTS);
        besides.share("bots-issues", past.botIssues(), now.botIssues(), TEN_POINTS);
        if (past.imported() + now.imported() > 0) {
            besides.add("imported", String.valueOf(past.imported()), String.valueOf(now.imported()));
        }
        besides.repositories(project.compared().get(0), tested.pair().compared());
        besides.share("completeness", past.completeness(), now.completeness(), A_POINT);
        besides.share(
                "coverage",
                tested.pair().past().figure().coverage(),
                tested.pair().now().figure().coverage(),
                A_POINT);
        alarm.map(Verdict::version)
                .filter(before -> before != version)
                .ifPresent(before -> besides.add("version", before.toString(), String.valueOf(version)));
        now.releases().forEach(release -> besides.add("release", null, release));
        return besides.found;
    }

    private void repositories(Compared all, Compared compared) {
        if (!compared.isWhole()) {
            add("repositories", String.valueOf(all.repositories()), String.valueOf(compared.repositories()));
        }
    }

    private void share(String what, Double past, Double now, double worthSaying) {
        if (past != null && now != null && Math.abs(now - past) >= worthSaying) {
            add(what, String.format(Locale.ROOT, "%.2f", past), String.format(Locale.ROOT, "%.2f", now));
        }
    }

    private void add(String what, String past, String now) {
        found.add(new Beside(what, past, now));
    }
}
