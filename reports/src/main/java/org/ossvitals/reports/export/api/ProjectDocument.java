package org.ossvitals.reports.export.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ossvitals.reports.finding.Condition;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.ThreadNumbers;
import org.ossvitals.reports.model.WaitingThread;
import org.ossvitals.reports.page.Slug;

/**
 * All that is known about one project as it stands now, for programs: {@code api/v1/projects/<id>.json}, described by
 * {@code api/v1/project.schema.json}. The same facts give the same text.
 *
 * @param completeness share of the issue and change-request numbers that was collected or is accounted for; null when
 *     none are known
 * @param unseen what could not be seen, a sentence each
 * @param headline the figures of the board's table by the names of its columns
 * @param waiting the longest unanswered threads, {@code waitingInAll} of how many
 */
public record ProjectDocument(
        @JsonProperty("$schema") String schema,
        String id,
        String name,
        String foundation,
        Instant asOf,
        Instant previousAsOf,
        String version,
        String simulated,
        String stage,
        LocalDate stageSince,
        String home,
        Double completeness,
        LocalDate knownSince,
        List<String> unseen,
        List<Repository> repositories,
        List<Answer> questions,
        List<Told> findings,
        Map<String, ProjectFigure> headline,
        List<ProjectFigure> figures,
        int waitingInAll,
        List<Waiting> waiting,
        Links links) {
    private static final int LONGEST = 50;

    /** What was looked at. */
    public record Repository(
            String name,
            String url,
            String role,
            String status,
            String reason,
            Boolean archived,
            String license,
            LocalDate knownSince,
            ThreadNumbers numbers) {}

    /** One of the five questions, answered in words; {@code verdict} in words, too. */
    public record Answer(int number, String question, String answer, String sign, String verdict) {}

    /** A finding, worst first. */
    public record Told(
            String verdict,
            String metric,
            String measure,
            String headline,
            String evidence,
            String detail,
            String remedy,
            List<Look> lookAt) {}

    /** Something to look at; {@code url} is null when there is nothing safe to link to. */
    public record Look(String text, String url, String note) {}

    /** An open thread that no person but its author has answered. No names. */
    public record Waiting(
            String repository, int number, String kind, String title, String url, Instant openedAt, int ageDays) {}

    /** Addresses of files, relative to the document. */
    public record Links(String page, String measures, String dataPackage) {}

    /** The document of one project of a run, as text. */
    public static String text(Computed computed, String projectId) throws JsonProcessingException {
        return Language.ENGLISH.speak(() -> {
            Facts facts = new Facts(computed);
            return Json.text(of(facts, facts.project(projectId)));
        });
    }

    static ProjectDocument of(Facts facts, Project project) {
        Portfolio portfolio = facts.portfolio();
        Condition condition = Condition.of(project);
        ProjectFigures figures = new ProjectFigures(facts, project);
        List<WaitingThread> waiting = facts.waiting(project);
        return new ProjectDocument(
                "../" + Api.PROJECT_SCHEMA,
                project.id(),
                project.name(),
                portfolio.foundation(),
                portfolio.asOf(),
                portfolio.previousAsOf(),
                portfolio.version(),
                portfolio.simulated(),
                project.stage(),
                project.stageSince(),
                project.home(),
                condition.completeness(),
                Condition.since(project.repositories()).orElse(null),
                condition.limits().stream().map(ProjectDocument::plain).toList(),
                project.repositories().stream().map(ProjectDocument::repository).toList(),
                Question.all(facts, project).stream()
                        .map(ProjectDocument::answer)
                        .toList(),
                Findings.of(facts, project).stream().map(ProjectDocument::told).toList(),
                figures.headline(),
                figures.all(),
                waiting.size(),
                waiting.stream().limit(LONGEST).map(ProjectDocument::waiting).toList(),
                links(project));
    }

    private static Repository repository(Portfolio.Repository repository) {
        return new Repository(
                repository.name(),
                repository.url(),
                repository.role(),
                repository.status(),
                repository.reason(),
                repository.archived(),
                repository.license(),
                repository.knownSince(),
                repository.numbers());
    }

    private static Answer answer(Question question) {
        return new Answer(
                question.number(),
                plain(question.title()),
                plain(question.sentence()),
                question.sign().name().toLowerCase(Locale.ROOT),
                plain(question.verdict()));
    }

    private static Told told(Finding finding) {
        return new Told(
                finding.sign().name().toLowerCase(Locale.ROOT),
                finding.metric(),
                finding.measure(),
                plain(finding.headline()),
                plain(finding.evidence()),
                plain(finding.detail()),
                plain(finding.remedy()),
                finding.leads().stream()
                        .map(lead -> new Look(plain(lead.text()), lead.url(), plain(lead.note())))
                        .toList());
    }

    private static Waiting waiting(WaitingThread thread) {
        return new Waiting(
                thread.repository(),
                thread.number(),
                thread.kind(),
                thread.title(),
                thread.url(),
                thread.openedAt(),
                thread.ageDays());
    }

    private static Links links(Project project) {
        return new Links(
                Api.UP + "site/projects/" + Slug.of(project.id()) + "/index.html",
                Api.UP + "export/measures.csv",
                Api.UP + "export/datapackage.json");
    }

    /** Without the spaces that keep lines together on a page. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
