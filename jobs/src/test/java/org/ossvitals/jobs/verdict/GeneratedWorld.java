package org.ossvitals.jobs.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ossvitals.jobs.metric.SampleCase;
import org.ossvitals.jobs.verdict.GeneratedProject.Plant;
import org.ossvitals.jobs.verdict.Standing.Compared;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;
import org.ossvitals.reports.model.Verdict;

/** Many made-up projects, judged month by month as a nightly run would judge real ones. */
final class GeneratedWorld {

    /** Everything that the packaged metrics ask to be judged. */
    static final List<Metric> METRICS = List.of(
            Sample.metric("issue-first-response", "rmst-30d", "survival", "lower"),
            Sample.metric("change-request-first-response", "rmst-30d", "survival", "lower"),
            Sample.metric("issue-resolution-duration", "rmst-30d", "survival", "lower"),
            Sample.metric("unanswered-issues", "share", "share", "lower"),
            Sample.metric("review-coverage", "reviewed", "share", "higher"),
            Sample.metric("change-request-closure-ratio", "flow", "ratio", "higher"),
            Sample.metric("active-contributors", "code", "rate", "higher"),
            Sample.metric("new-contributors", "any", "rate", "higher"),
            Sample.metric("contributor-concentration", "effective", "bootstrap", "higher"),
            Sample.metric("contributor-absence-factor", "change-requests", "bootstrap", "higher"));

    private final List<GeneratedProject> projects = new ArrayList<>();
    private final List<Measure> months = new ArrayList<>();
    private final TreeMap<Instant, List<Verdict>> runs = new TreeMap<>();

    private GeneratedWorld() {}

    static GeneratedWorld unchanging(int projects, long seed) {
        GeneratedWorld world = new GeneratedWorld();
        for (int i = 0; i < projects; i++) {
            world.add(new GeneratedProject("p" + i, seed * 1000 + i, Plant.NOTHING, 0));
        }
        return world;
    }

    /** @param each how many of the projects get each of the plants, from that day on */
    static GeneratedWorld planted(int projects, int each, LocalDate day, long seed) {
        GeneratedWorld world = new GeneratedWorld();
        Plant[] plants = {Plant.SLOWER_ANSWERS, Plant.FEWER_NEWCOMERS, Plant.MORE_UNANSWERED};
        for (int i = 0; i < projects; i++) {
            Plant plant = i < each * plants.length ? plants[i % plants.length] : Plant.NOTHING;
            world.add(new GeneratedProject("p" + i, seed * 1000 + i, plant, GeneratedProject.day(day)));
        }
        return world;
    }

    private void add(GeneratedProject project) {
        projects.add(project);
        months.addAll(GeneratedFigures.months(project));
    }

    List<GeneratedProject> projects() {
        return projects;
    }

    /** The report as of a day, which later reports remember. */
    List<Verdict> judge(LocalDate day) {
        List<Measure> measures = new ArrayList<>(months);
        List<SampleCase> cases = new ArrayList<>();
        projects.forEach(project -> GeneratedFigures.asOf(project, day, measures, cases));
        Instant asOf = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Standing> standings = projects.stream()
                .map(project -> new Standing(
                        project.id,
                        null,
                        GeneratedProject.START,
                        true,
                        List.of(new Compared("project:" + project.id, 1, GeneratedProject.START)),
                        Map.of()))
                .toList();
        List<Verdict> verdicts = Verdicts.judge(new Observations(asOf, standings, METRICS, measures, cases), runs);
        runs.put(asOf, verdicts.stream().filter(Verdicts::isRemembered).toList());
        return verdicts;
    }
}
