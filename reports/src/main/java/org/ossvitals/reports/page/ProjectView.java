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
        String home =
                project.home() == null ? "" : Words.text("project.kicker_home", Countries.name(project.home())) + " · ";
        int size = project.repositories().size();
        return Words.text(
                "project.kicker",
                portfolio.name(),
                stage(project),
                home + Words.counted("project.repositories", size),
                Numbers.date(portfolio.asOf()));
    }

    private static String stage(Project project) {
        if (project.stage() == null) {
            return Words.uncapital(Stages.word(null));
        }
        String word = Stages.word(project.stage());
        return project.stageSince() == null
                ? word
                : Words.text("project.stage_since", word, Numbers.date(project.stageSince()));
    }

    private static String completeness(Facts facts, Project project) {
        Condition condition = Condition.of(project);
        Measure bots = facts.now(project, Figure.BOTS);
        String machines =
                Said.known(bots) ? Words.text("mark.gap") + Words.text("project.bots", Numbers.value(bots)) : "";
        if (condition.completeness() == null) {
            return Words.text("project.completeness_unknown") + machines;
        }
        String collected = Numbers.completeness(condition.completeness());
        String lost = Numbers.count(condition.lost());
        return Condition.since(project.repositories())
                        .map(day -> Words.text("project.completeness_since", collected, lost, Numbers.date(day)))
                        .orElseGet(() -> Words.text("project.completeness", collected, lost))
                + machines;
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
                thread.title() == null || thread.title().isBlank() ? Words.text("comment.untitled") : thread.title(),
                link,
                thread.repository() + "#" + thread.number(),
                Words.counted("project.days", thread.ageDays()),
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
