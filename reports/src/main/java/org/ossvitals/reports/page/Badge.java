package org.ossvitals.reports.page;

import java.util.function.Function;
import org.ossvitals.reports.chart.BadgeDrawing;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Said;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio.Project;

/** A figure small enough for a project's own page; what is not known is said, and no verdict is shown. */
public enum Badge {
    ANSWERED("answered-7d", Figure.ANSWERED, Numbers::value),
    ABSENCE("absence-factor", Figure.ABSENCE, Badge::people),
    RELEASES("releases", Figure.RELEASES, m -> Words.text("badge.in_a_year", Numbers.value(m)));

    private final String id;
    private final Figure figure;
    private final Function<Measure, String> value;

    Badge(String id, Figure figure, Function<Measure, String> value) {
        this.id = id;
        this.figure = figure;
        this.value = value;
    }

    /** Its place in the export's folder. */
    public String file(Project project) {
        return "badges/" + Slug.of(project.id()) + "/" + id + ".svg";
    }

    /** What it is called. */
    public String label() {
        return Words.text("badge." + id);
    }

    /** The picture of a project's figure now. */
    public BadgeDrawing of(Facts facts, Project project) {
        Measure m = facts.now(project, figure);
        boolean known = Said.known(m);
        String shown = known ? value.apply(m) : Words.text("badge.unknown");
        String title = Words.text(
                "badge.title",
                project.name(),
                label(),
                known ? Said.figure(m) : shown + ", " + Said.figure(m),
                Numbers.date(facts.portfolio().asOf()));
        return new BadgeDrawing(label(), shown, title, known);
    }

    private static String people(Measure m) {
        String interval = Numbers.interval(m);
        return interval.isEmpty() ? Numbers.value(m) : Numbers.value(m) + " (" + interval + ")";
    }
}
