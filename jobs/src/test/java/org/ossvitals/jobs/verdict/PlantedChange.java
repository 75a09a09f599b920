package org.ossvitals.jobs.verdict;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.ossvitals.jobs.verdict.GeneratedProject.Plant;
import org.ossvitals.reports.model.Verdict;

/** Counts in how many monthly reports a change that was planted is found. */
final class PlantedChange {

    private static final Map<Plant, String> METRICS = Map.of(
            Plant.SLOWER_ANSWERS, "issue-first-response",
            Plant.FEWER_NEWCOMERS, "new-contributors",
            Plant.MORE_UNANSWERED, "unanswered-issues");

    /** The day from which on it is another world; months of history before it are the ones that reports have seen. */
    private static final LocalDate CHANGE = GeneratedProject.END.minusMonths(5);

    private static final int RUNS_BEFORE = 2;

    private final int projects;
    private final int each;

    /** @param each how many of the projects get each of the changes */
    PlantedChange(int projects, int each) {
        this.projects = projects;
        this.each = each;
    }

    /**
     * For each change, in how many projects it was found by the first, second, … run after it, and at last in how many it
     * was planted.
     */
    Map<Plant, int[]> found(int runs, LongStream seeds) {
        Map<Plant, int[]> found = new EnumMap<>(Plant.class);
        METRICS.keySet().forEach(plant -> found.put(plant, new int[runs + 1]));
        seeds.parallel().mapToObj(seed -> firstFound(runs, seed)).forEach(first -> add(first, runs, found));
        return found;
    }

    private static synchronized void add(Map<GeneratedProject, Integer> first, int runs, Map<Plant, int[]> found) {
        first.forEach((project, run) -> {
            int[] counts = found.get(project.plant);
            counts[runs]++;
            for (int later = run; later < runs; later++) {
                counts[later]++;
            }
        });
    }

    /** The run that found what was planted, counted from 0; as many as there are runs when none did. */
    private Map<GeneratedProject, Integer> firstFound(int runs, long seed) {
        GeneratedWorld world = GeneratedWorld.planted(projects, each, CHANGE, seed);
        Map<GeneratedProject, Integer> first = new HashMap<>();
        world.projects().stream()
                .filter(project -> project.plant != Plant.NOTHING)
                .forEach(project -> first.put(project, runs));
        for (int run = -RUNS_BEFORE; run < runs; run++) {
            Map<String, Verdict> verdicts = alarms(world.judge(CHANGE.plusMonths(run + 1L)));
            int now = run;
            first.replaceAll((project, before) ->
                    now >= 0 && before == runs && verdicts.containsKey(project.id + " " + METRICS.get(project.plant))
                            ? now
                            : before);
        }
        return first;
    }

    private static Map<String, Verdict> alarms(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(each -> Memory.isAlarm(each) && each.verdict().equals("worsening"))
                .collect(toMap(each -> each.project() + " " + each.metric(), Function.identity()));
    }
}
