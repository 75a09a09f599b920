package org.ossvitals.reports.page;

import java.util.List;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Countries;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Needed;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.CountryShare;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.Restatement;
import org.ossvitals.reports.model.WaitingThread;

/** The page of one project. */
public record ProjectView(
        Frame frame,
        String slug,
        String kicker,
        String headline,
        String lede,
        List<FindingView> findings,
        List<QuestionView> questions,
        String completeness,
        List<Thread> waiting,
        int waitingInAll,
        List<CountryRow> countries,
        String waitingNote,
        String neededNote,
        List<Needed> needed,
        List<RepositoryRow> repositories,
        List<AllFigures.Block> figures,
        Restated restated,
        List<BadgeLink> badges) {
    private static final int RESTATED = 10;
    private static final int THREADS = 20;

    /** A question and its charts. */
    public record QuestionView(Question question, List<Plate> plates) {}

    /** A thread that waits. */
    public record Thread(String title, String url, String number, String waiting, String opened) {}

    /** People of one country. */
    public record CountryRow(String country, String people, String share) {}

    static ProjectView of(Facts facts, Project project, Site.Folder folder) {
        ProjectCharts charts = new ProjectCharts(facts, project, folder.charts());
        Portfolio portfolio = facts.portfolio();
        Frame.Place place = new Frame.Place("../../", "project", project.name(), folder.portfolio());
        List<Question> questions = Question.all(facts, project);
        return new ProjectView(
                Frame.of(portfolio, project.name() + " · " + portfolio.name(), place),
                Slug.of(project.id()),
                kicker(portfolio, project),
                ProjectHeadline.of(facts, project),
                ProjectHeadline.lede(facts, project),
                FindingView.own(ProjectHeadline.findings(facts, project), folder.charts()),
                questions.stream()
                        .map(question -> new QuestionView(question, charts.question(question.number())))
                        .toList(),
                completeness(facts, project),
                facts.waiting(project).stream()
                        .limit(THREADS)
                        .map(ProjectView::thread)
                        .toList(),
                facts.waiting(project).size(),
                countries(facts, project),
                waitingNote(facts, project),
                Needed.note(facts, project),
                Needed.of(facts, project),
                project.repositories().stream()
                        .map(repository -> RepositoryRow.of(facts, repository))
                        .toList(),
                AllFigures.of(facts, project),
                Restated.of(facts, restatements(facts, project), RESTATED),
                BadgeLink.of(project));
    }

    /** How many figures stand in the folded table. */
    public int figuresInAll() {
        return figures.stream().mapToInt(block -> block.rows().size()).sum();
    }

    private static String kicker(Portfolio portfolio, Project project) {
        String stage = project.stage() == null
                ? "no stage declared"
                : Stages.word(project.stage())
                        + (project.stageSince() == null ? "" : " since " + Numbers.date(project.stageSince()));
        String home = project.home() == null ? "" : " · home country " + Countries.name(project.home());
        int size = project.repositories().size();
        return portfolio.name() + " · " + stage + home + " · " + size + (size == 1 ? " repository" : " repositories")
                + " · as of " + Numbers.date(portfolio.asOf());
    }

    private static String completeness(Facts facts, Project project) {
        Condition condition = Condition.of(project);
        Measure bots = facts.now(project, Figure.BOTS);
        String machines = Said.known(bots)
                ? " Bots opened " + Numbers.value(bots) + " of change requests in a year and are counted apart."
                : "";
        if (condition.completeness() == null) {
            return "How completely this was collected is not known." + machines;
        }
        String since = Condition.since(project.repositories())
                .map(day -> " since " + Numbers.date(day))
                .orElse("");
        return "Collected" + since + ": " + Numbers.completeness(condition.completeness())
                + " of issue and change-request numbers; " + Numbers.count(condition.lost())
                + " deleted or lost." + machines;
    }

    /** Which threads were looked at, where that is not all; empty otherwise. */
    private static String waitingNote(Facts facts, Project project) {
        Measure stock = facts.now(project, Figure.UNANSWERED);
        if (!"not_collected".equals(stock.status())) {
            return "";
        }
        return Condition.since(project.repositories())
                .map(day -> Words.text("waiting.since", Numbers.date(day)))
                .orElseGet(() -> Words.text("waiting.unknown", Said.status(stock)));
    }

    private static Thread thread(WaitingThread thread) {
        String link = thread.url() != null && thread.url().startsWith("https://") ? thread.url() : null;
        return new Thread(
                thread.title() == null || thread.title().isBlank() ? "(no title)" : thread.title(),
                link,
                thread.repository() + "#" + thread.number(),
                Numbers.count(thread.ageDays()) + (thread.ageDays() == 1 ? " day" : " days"),
                Numbers.date(thread.openedAt()));
    }

    private static List<Restatement> restatements(Facts facts, Project project) {
        return facts.computed().restatements().stream()
                .filter(row -> row.project().equals(project.id()))
                .toList();
    }

    private static List<CountryRow> countries(Facts facts, Project project) {
        List<CountryShare> rows = facts.countries(project);
        long all = rows.stream().mapToLong(CountryShare::people).sum();
        return rows.stream()
                .map(row -> new CountryRow(
                        Countries.name(row.country()),
                        Numbers.count(row.people()),
                        all == 0 ? "" : Numbers.percent((double) row.people() / all)))
                .toList();
    }
}
