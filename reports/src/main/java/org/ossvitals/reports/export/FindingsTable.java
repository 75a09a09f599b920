package org.ossvitals.reports.export;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;
import org.ossvitals.reports.model.Verdict;

/** What to act on, worst first. */
final class FindingsTable {
    private FindingsTable() {}

    /** A finding's line in the file. */
    record Line(
            int rank,
            String project,
            String verdict,
            String metric,
            String measure,
            String headline,
            String evidence,
            String detail,
            String remedy,
            Double value,
            Double low,
            Double high,
            Long n,
            Double pastValue,
            Double pastLow,
            Double pastHigh,
            Long pastN,
            String alarm,
            Integer months,
            String against,
            Double difference,
            Double differenceLow,
            Double differenceHigh,
            String test,
            Double p,
            Integer tests,
            Double trendSlope,
            Double trendLow,
            Double trendHigh,
            String changed,
            String lookAt) {}

    static Table<Line> of(Facts facts) {
        List<Line> lines = new ArrayList<>();
        for (Finding finding : Findings.of(facts)) {
            lines.add(line(lines.size() + 1, finding));
        }
        return Table.of("findings", Line.class, lines);
    }

    private static Line line(int rank, Finding finding) {
        boolean compared = finding.past() != null;
        Optional<Verdict> verdict = Optional.ofNullable(finding.verdict());
        return new Line(
                rank,
                finding.projectId(),
                finding.sign().name().toLowerCase(Locale.ROOT),
                finding.metric(),
                finding.measure(),
                plain(finding.headline()),
                plain(finding.evidence()),
                plain(detail(finding)),
                plain(finding.remedy()),
                finding.now().value(),
                finding.now().low(),
                finding.now().high(),
                finding.now().n(),
                compared ? finding.past().value() : null,
                compared ? finding.past().low() : null,
                compared ? finding.past().high() : null,
                compared ? finding.past().n() : null,
                verdict.map(Verdict::alarm).orElse(null),
                verdict.map(Verdict::months).orElse(null),
                verdict.map(Verdict::against).orElse(null),
                verdict.map(Verdict::difference).orElse(null),
                verdict.map(Verdict::differenceLow).orElse(null),
                verdict.map(Verdict::differenceHigh).orElse(null),
                verdict.map(Verdict::test).orElse(null),
                verdict.map(Verdict::p).orElse(null),
                verdict.map(Verdict::tests).orElse(null),
                verdict.map(Verdict::trendSlope).orElse(null),
                verdict.map(Verdict::trendLow).orElse(null),
                verdict.map(Verdict::trendHigh).orElse(null),
                verdict.map(Verdict::beside).orElse(null),
                lookAt(finding));
    }

    private static String detail(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.detail()),
                        finding.proof().stream().map(note -> note.term() + ": " + note.text()))
                .filter(text -> !text.isEmpty())
                .collect(joining(" "));
    }

    private static String lookAt(Finding finding) {
        return finding.leads().stream()
                .map(lead -> (lead.url() == null ? lead.text() : lead.url()) + " (" + lead.note() + ")")
                .collect(joining("; "));
    }

    /** Without the spaces that keep lines together, which a spreadsheet's search does not find. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
