package org.ossvitals.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.CountryShare;
import org.ossvitals.reports.model.CreditRank;
import org.ossvitals.reports.model.Identification;
import org.ossvitals.reports.model.Identification.ClassSuggestion;
import org.ossvitals.reports.model.Identification.MergeSuggestion;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Portfolio.Repository;
import org.ossvitals.reports.model.ReleaseMark;
import org.ossvitals.reports.model.Restatement;
import org.ossvitals.reports.model.Verdict;
import org.ossvitals.reports.model.WaitingShare;
import org.ossvitals.reports.model.WaitingThread;

/** A small invented run: each project shows one state that pages must be able to speak of. */
public final class SampleRun {
    public static final Instant AS_OF = Instant.parse("2026-10-01T00:00:00Z");
    public static final String HOSTILE = "<script>alert('x')</script> & \"quoted\"\u0007";
    private static final Set<String> MOVED = Set.of("worsening", "improving");

    private final List<Project> projects = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<WaitingThread> waiting = new ArrayList<>();
    private final List<WaitingShare> curves = new ArrayList<>();
    private final List<CreditRank> credits = new ArrayList<>();
    private final List<ReleaseMark> releases = new ArrayList<>();
    private final List<CountryShare> countries = new ArrayList<>();
    private final List<NumberMonth> numbers = new ArrayList<>();
    private Instant previous = Instant.parse("2026-09-01T00:00:00Z");

    private SampleRun() {}

    /** The run whose verdicts a second run has confirmed. */
    public static Computed computed() {
        return new SampleRun().build();
    }

    /** The same as a first run: nothing is confirmed. */
    public static Computed firstRun() {
        SampleRun run = new SampleRun();
        run.previous = null;
        return run.build();
    }

    private Computed build() {
        harbour();
        cobalt();
        granite();
        steadyWithHabit();
        conditions();
        knownSinceLately();
        commitsOnly();
        Portfolio portfolio = new Portfolio(
                "sample",
                "Sample Foundation",
                AS_OF,
                previous,
                "The Sample Foundation and every figure here are invented.",
                "0.1.0",
                projects);
        return new Computed(
                portfolio,
                SampleMetrics.all(),
                measures,
                verdicts,
                waiting,
                curves,
                credits,
                releases,
                countries,
                numbers,
                restatements(),
                people());
    }

    private Identification people() {
        return new Identification(
                120,
                97,
                new TreeMap<>(Map.of("host", 18L, "mailmap", 5L)),
                previous == null ? 0 : 3,
                previous == null ? null : 1,
                List.of(new MergeSuggestion(
                        "ada-b",
                        "adab",
                        "login-alike",
                        "the logins differ in hyphens, underscores or capitals only",
                        "  - identities: [\"ada-b\", \"adab\"]")),
                List.of(new ClassSuggestion(
                        "=sync-ci", "login", "its name is like that of a machine", "=sync-ci,bot,exact,its name")));
    }

    private List<Restatement> restatements() {
        return previous == null
                ? List.of()
                : List.of(
                        restated("2026-05", 0.42, 0.44, "late_facts"),
                        restated("2026-06", 0.40, 0.20, "late_facts"),
                        restated("2024-01", null, 0.7, "history"));
    }

    private Restatement restated(String month, Double before, Double after, String cause) {
        String status = before == null ? "not_collected" : "ok";
        return new Restatement(
                "harbour",
                "issue-first-response",
                "answered-7d",
                month,
                "share",
                before,
                status,
                after,
                "ok",
                cause,
                previous,
                AS_OF);
    }

    private void harbour() {
        project("harbour", "Harbour", "graduation", SampleRepositories.repository("sample/harbour", "ok"));
        share("harbour", Figure.ANSWERED, 0.11, 0.06, 0.19, 116, 0.74);
        measure("harbour", Figure.MEDIAN_WAIT, "last-90d", null, "not_reached", null);
        number("harbour", Figure.UNANSWERED, 161);
        number("harbour", Figure.UNANSWERED_90D, 92);
        share("harbour", Figure.FLOW, 0.84, 0.67, 1.06, 309, 0.97);
        change("harbour", "issue-first-response", "answered-7d", "worsening");
        for (int i = 0; i < 30; i++) {
            String title = i == 0 ? HOSTILE : i == 1 ? "=HYPERLINK(\"http://x\")" : "Question " + i;
            Instant opened = AS_OF.minusSeconds(86_400L * (120 - i));
            String url = "https://github.com/sample/harbour/issues/" + (i + 1);
            waiting.add(new WaitingThread("harbour", "sample/harbour", i + 1, "issue", title, url, opened, 120 - i, 0));
            curves.add(new WaitingShare(
                    "harbour", "issue-first-response", "last-90d", i, 1 - i / 100.0, null, null, 100 - i));
        }
        for (int i = 0; i < 40; i++) {
            credits.add(new CreditRank("harbour", "last-365d", "change-requests", i + 1, Math.max(1, 40 - 3 * i)));
        }
        YearMonth month = YearMonth.of(2024, 10);
        for (int i = 0; i < 24; i++) {
            measures.add(SampleMeasures.row(
                    "harbour", Figure.ANSWERED, month.plusMonths(i).toString(), 0.8 - i * 0.03, "ok", null));
            measures.add(SampleMeasures.row(
                    "harbour", Figure.ACTIVE, month.plusMonths(i).toString(), 20.0 + i % 5, "ok", null));
        }
        countries.add(new CountryShare("project", "harbour", "last-365d", "FR", 27, 100));
        countries.add(new CountryShare("project", "harbour", "last-365d", "unknown", 9, 30));
    }

    private void cobalt() {
        project("cobalt", "Cobalt", "incubation", SampleRepositories.repository("sample/cobalt", "ok"));
        share("cobalt", Figure.TOP_PERSON, 0.95, 0.92, 0.97, 318, 0.94);
        number("cobalt", Figure.ABSENCE, 1);
        number("cobalt", Figure.PEOPLE, 14);
        number("cobalt", Figure.EFFECTIVE, 1.5);
        level("cobalt", Figure.TOP_PERSON, "steady");
        level("cobalt", Figure.BOTS, "steady");
        share("cobalt", Figure.BOTS, 0.93, 0.9, 0.95, 472, 0.92);
    }

    private void granite() {
        project("granite", "Granite", "incubation", SampleRepositories.repository("sample/granite", "ok"));
        share("granite", Figure.TOP_ORGANISATION, 1, 0.95, 1, 388, 0.99);
        share("granite", Figure.KNOWN_LOCATIONS, 0.48, 0.4, 0.6, 48, 0.5);
        number("granite", Figure.RELEASE_AGE, 148);
        number("granite", Figure.OVERDUE, 2.1);
        number("granite", Figure.RELEASES, 4);
        level("granite", Figure.TOP_ORGANISATION, "steady");
        level("granite", Figure.KNOWN_LOCATIONS, "steady");
        level("granite", Figure.OVERDUE, "worsening");
        measure("granite", Figure.ANSWERED, "last-90d", 0.66, "small_sample", null);
    }

    private void steadyWithHabit() {
        project("juniper", "Juniper", "sandbox", SampleRepositories.repository("sample/juniper", "ok"));
        share("juniper", Figure.ANSWERED, 0.79, 0.66, 0.9, 48, 0.29);
        change("juniper", "issue-first-response", "answered-7d", "improving");
        number("juniper", Figure.RELEASE_AGE, 12);
        number("juniper", Figure.OVERDUE, 0.4);
        number("juniper", Figure.RELEASE_GAP, 30);
        number("juniper", Figure.RELEASE_SPREAD, 0.02);
        releases.add(
                new ReleaseMark("juniper", "sample/juniper", "v1.2.0", "minor", Instant.parse("2026-09-19T10:00:00Z")));
    }

    private void conditions() {
        project("bulletin", "Bulletin", "sandbox", SampleRepositories.repository("sample/bulletin", "issues_disabled"));
        project("quill", "Quill", "archived", SampleRepositories.repository("sample/quill", "archived"));
        project("seedbed", "Seedbed", "sandbox", SampleRepositories.repository("sample/seedbed", "empty"));
        project("tangle", "Tangle <b>", null, SampleRepositories.repository("sample/tangle", "failed"));
        measure("tangle", Figure.ANSWERED, "last-90d", null, "no_population", null);
    }

    private void knownSinceLately() {
        project("estuary", "Estuary", "sandbox", SampleRepositories.knownSinceLately());
        numbers.add(new NumberMonth("sample/estuary", "2026-08", 60, 58, 0, 0, 2, 0, 0));
        numbers.add(new NumberMonth("sample/estuary", "2026-09", 40, 32, 4, 2, 1, 0, 1));
        share("estuary", Figure.ANSWERED, 0.6, 0.5, 0.7, 48, 0.5);
        measure(
                "estuary",
                Figure.UNANSWERED,
                "last-90d",
                null,
                "not_collected",
                "issues known since 2025-06-09, and this needs all of them");
    }

    private void commitsOnly() {
        project("furnace", "Furnace", null, SampleRepositories.repository("sample/furnace", "ok"));
        measure("furnace", Figure.ABSENCE, "last-365d", null, "not_collected", "not visible at the source");
        number("furnace", Figure.ABSENCE_COMMITS, 3);
        measure("furnace", Figure.ABSENCE_COMMITS, "year-ago-365d", null, "no_population", null);
        project("gable", "Gable", null, SampleRepositories.repository("sample/gable", "ok"));
        measure("gable", Figure.ABSENCE, "last-365d", null, "not_collected", "not visible at the source");
        measure("gable", Figure.ABSENCE_COMMITS, "last-365d", null, "no_population", null);
    }

    private void project(String id, String name, String stage, Repository repository) {
        projects.add(new Project(id, name, stage, null, "FR", "registry", "P3M", List.of(repository)));
    }

    private void number(String project, Figure figure, double value) {
        measure(project, figure, SampleMeasures.window(figure, "last"), value, "ok", null);
    }

    private void measure(String project, Figure figure, String window, Double value, String status, String reason) {
        measures.add(SampleMeasures.row(project, figure, window, value, status, reason));
    }

    private void change(String project, String metric, String measure, String verdict) {
        String alarm = !MOVED.contains(verdict) ? null : previous == null ? "amber" : "red";
        verdicts.add(SampleVerdicts.change(project, metric, measure, verdict, alarm));
    }

    private void share(String project, Figure figure, double value, double low, double high, long n, double past) {
        measures.add(SampleMeasures.share(project, figure, value, low, high, n));
        measures.add(SampleMeasures.row(project, figure, SampleMeasures.window(figure, "year-ago"), past, "ok", null));
    }

    private void level(String project, Figure figure, String verdict) {
        verdicts.add(SampleVerdicts.level(project, figure, verdict, previous == null ? 1 : 2));
    }
}
