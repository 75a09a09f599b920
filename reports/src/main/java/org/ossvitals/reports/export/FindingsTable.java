package org.ossvitals.reports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Finding;
import org.ossvitals.reports.finding.Findings;

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
            Long pastN) {}

    static Table<Line> of(Facts facts) {
        List<Line> lines = new ArrayList<>();
        for (Finding finding : Findings.of(facts)) {
            lines.add(line(lines.size() + 1, finding));
        }
        return Table.of("findings", Line.class, lines);
    }

    private static Line line(int rank, Finding finding) {
        boolean compared = finding.past() != null;
        return new Line(
                rank,
                finding.projectId(),
                finding.sign().name().toLowerCase(Locale.ROOT),
                finding.metric(),
                finding.measure(),
                plain(finding.headline()),
                plain(finding.evidence()),
                plain(finding.detail()),
                plain(finding.remedy()),
                finding.now().value(),
                finding.now().low(),
                finding.now().high(),
                finding.now().n(),
                compared ? finding.past().value() : null,
                compared ? finding.past().low() : null,
                compared ? finding.past().high() : null,
                compared ? finding.past().n() : null);
    }

    /** Without the spaces that keep lines together, which a spreadsheet's search does not find. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }
}
