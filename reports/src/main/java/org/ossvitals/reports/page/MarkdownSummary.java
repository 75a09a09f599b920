package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.model.WaitingThread;

/** One project as a comment for an issue or a change request: GitHub's Markdown, well under its size limit. */
public final class MarkdownSummary {
    /** GitHub refuses a comment of more than 65,536 characters. */
    private static final int LIMIT = 60_000;

    private static final int THREADS = 10;
    private static final int TITLE = 120;

    private final Facts facts;
    private final Project project;

    private MarkdownSummary(Facts facts, Project project) {
        this.facts = facts;
        this.project = project;
    }

    public static String of(Computed computed, String projectId) {
        Facts facts = new Facts(computed);
        return new MarkdownSummary(facts, facts.project(projectId)).text();
    }

    private String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add("## "
                + Words.text(
                        "comment.title",
                        Markdown.text(project.name(), TITLE),
                        Numbers.date(facts.portfolio().asOf())));
        if (facts.portfolio().simulated() != null) {
            blocks.add("> " + Markdown.text(Frame.notice(facts.portfolio().simulated())));
        }
        blocks.add("**" + Markdown.text(ProjectHeadline.of(facts, project)) + Words.text("mark.stop") + "**");
        blocks.add(questions());
        section(blocks, "comment.findings", findings());
        section(blocks, "comment.waiting", waiting());
        section(blocks, "comment.unseen", unseen());
        blocks.add("<sub>" + Words.text("comment.method") + "</sub>");
        return fitting(blocks);
    }

    private String questions() {
        String head =
                "| " + String.join(" | ", Words.text("comment.columns").split(",")) + " |\n| --- | --- | --- | --- |";
        return head
                + Question.all(facts, project).stream()
                        .map(question -> "\n| "
                                + List.of(question.title(), question.now(), question.past(), question.verdict())
                                        .stream()
                                        .map(Markdown::text)
                                        .collect(joining(" | "))
                                + " |")
                        .collect(joining());
    }

    private List<String> findings() {
        return ProjectHeadline.findings(facts, project).stream()
                .map(MarkdownSummary::finding)
                .toList();
    }

    private static String finding(Finding finding) {
        String told = Markdown.text(finding.evidence() + Words.text("mark.gap") + finding.remedy());
        return "**" + Markdown.text(finding.headline()) + "** ("
                + finding.sign().word() + ")" + Words.text("mark.stop") + Words.text("mark.gap") + told;
    }

    private List<String> waiting() {
        return facts.waiting(project).stream()
                .limit(THREADS)
                .map(MarkdownSummary::thread)
                .toList();
    }

    private static String thread(WaitingThread thread) {
        String title =
                thread.title() == null || thread.title().isBlank() ? Words.text("comment.untitled") : thread.title();
        return Words.text(
                "comment.thread",
                Markdown.link(Markdown.text(title, TITLE), thread.url()),
                Numbers.count(thread.ageDays()));
    }

    private List<String> unseen() {
        return Unseen.limits(facts, project).stream()
                .map(limit -> Markdown.text(Words.capital(limit)) + Words.text("mark.stop"))
                .toList();
    }

    private static void section(List<String> blocks, String title, List<String> points) {
        if (!points.isEmpty()) {
            blocks.add("### " + Words.text(title));
            points.forEach(point -> blocks.add("- " + point));
        }
    }

    /** What does not fit is left out from where it would be too much, and the comment says so. */
    private static String fitting(List<String> blocks) {
        StringBuilder text = new StringBuilder();
        for (String block : blocks) {
            if (text.length() + block.length() > LIMIT) {
                return text.append(Words.text("comment.more")).append('\n').toString();
            }
            text.append(block).append("\n\n");
        }
        return text.toString().strip() + "\n";
    }
}
