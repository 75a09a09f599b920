package org.ossvitals.reports.page;

import java.util.ArrayList;
import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Question;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Portfolio.Project;

/** One project in a dozen lines for a terminal: what stands out, then the five questions with their verdicts. */
public final class TerminalSummary {
    /** Verdicts stand below one another, but for a figure that would push all others to the right. */
    private static final int ALIGNED = 70;

    private TerminalSummary() {}

    /** Puts text of a tone into colour: title, worse, better, steady, none or limit. */
    public interface Paint {
        String on(String tone, String text);
    }

    public static String of(Computed computed, String projectId, Paint paint) {
        Facts facts = new Facts(computed);
        Project project = facts.project(projectId);
        List<String> lines = new ArrayList<>();
        lines.add(paint.on(
                "title",
                line(Words.text(
                        "comment.title",
                        project.name(),
                        Numbers.date(facts.portfolio().asOf())))));
        if (facts.portfolio().simulated() != null) {
            lines.add(paint.on("limit", line(Frame.notice(facts.portfolio().simulated()))));
        }
        for (Finding finding : ProjectHeadline.findings(facts, project)) {
            String told = line("* " + finding.headline() + " [" + finding.sign().word() + "]");
            lines.add(paint.on(finding.sign().tone(), told));
        }
        List<Question> questions = Question.all(facts, project);
        int width = questions.stream()
                .mapToInt(question -> columns(question.now()))
                .filter(length -> length <= ALIGNED)
                .max()
                .orElse(0);
        for (Question question : questions) {
            lines.add(line(question.number() + ". " + question.title() + " " + question.sentence()));
            String now = "   %s  [%s]".formatted(padded(question.now(), width), question.verdict());
            lines.add(paint.on(question.sign().tone(), line(now)));
        }
        Unseen.limits(facts, project)
                .forEach(limit -> lines.add(paint.on("limit", line(Words.text("terminal.unseen", limit)))));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String text) {
        return Wrapped.of(text);
    }

    /** Of a terminal: signs of Chinese and Japanese take two. */
    private static int columns(String text) {
        return (int) (text.length()
                + text.codePoints().filter(sign -> sign >= 0x2e80).count());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }
}
