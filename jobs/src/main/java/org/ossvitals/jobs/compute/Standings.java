package org.ossvitals.jobs.compute;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.sql.Window;
import org.ossvitals.jobs.sql.Windows;
import org.ossvitals.jobs.verdict.Standing;
import org.ossvitals.jobs.verdict.Standing.Surroundings;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Repository;
import org.ossvitals.reports.model.ReleaseMark;
import org.ossvitals.reports.model.ThreadNumbers;

/** What verdicts have to know of each project, put together from registry, knowledge and tables. */
final class Standings {
    private static final Set<String> COMPARED = Set.of("rolling", "past", "ripe");
    private static final Set<String> FEATURES = Set.of("major", "minor");

    private final List<Window> windows;
    private final Map<String, LocalDate> activeSince;
    private final Map<String, Map<String, Opened>> opened;
    private final Map<String, List<NumberMonth>> numbers;
    private final Map<String, List<ReleaseMark>> releases;

    /** When somebody first contributed to a project: a row of {@code sql/report/active_since.sql}. */
    record ActiveSince(String project, Instant activeSince) {}

    /**
     * Who opened threads in a window: a row of {@code sql/report/openings.sql}.
     *
     * @param botChangeRequests share opened by machines; null when none was opened
     * @param imported threads that are older than their repository
     */
    record Opened(String project, String window, Double botChangeRequests, Double botIssues, long imported) {}

    Standings(Instant asOf, ReportTables tables, List<NumberMonth> numbers) {
        windows = Windows.at(asOf).stream()
                .filter(window -> COMPARED.contains(window.kind()))
                .toList();
        activeSince = tables.activeSince().stream().collect(toMap(ActiveSince::project, row -> row.activeSince()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()));
        opened = tables.openings().stream().collect(groupingBy(Opened::project, toMap(Opened::window, row -> row)));
        this.numbers = numbers.stream().collect(groupingBy(NumberMonth::repository));
        releases = tables.releases().stream()
                .filter(mark -> FEATURES.contains(mark.kind()))
                .collect(groupingBy(ReleaseMark::project));
    }

    List<Standing> of(Portfolio portfolio, Registry registry, Scopes scopes) {
        Map<String, Registry.Project> declared =
                registry.projects().stream().collect(toMap(Registry.Project::id, project -> project));
        return portfolio.projects().stream()
                .map(project -> new Standing(
                        project.id(),
                        rest(project, declared.get(project.id())),
                        activeSince.get(project.id()),
                        project.repositories().stream().noneMatch(each -> "failed".equals(each.status())),
                        scopes.compared(project.id()),
                        surroundings(project)))
                .toList();
    }

    private static String rest(Portfolio.Project project, Registry.Project declared) {
        boolean archived = "archived".equals(project.stage())
                || !project.repositories().isEmpty()
                        && project.repositories().stream().allMatch(each -> Boolean.TRUE.equals(each.archived()));
        return archived ? "archived" : declared.mode();
    }

    private Map<String, Surroundings> surroundings(Portfolio.Project project) {
        Map<String, Surroundings> surroundings = new HashMap<>();
        for (Window window : windows) {
            Opened threads = opened.getOrDefault(project.id(), Map.of())
                    .getOrDefault(window.name(), new Opened(project.id(), window.name(), null, null, 0));
            surroundings.put(
                    window.name(),
                    new Surroundings(
                            completeness(project, window),
                            threads.botChangeRequests(),
                            threads.botIssues(),
                            threads.imported(),
                            releases(project, window)));
        }
        return surroundings;
    }

    /** Of the months that the window touches: numbers are counted by month. */
    private Double completeness(Portfolio.Project project, Window window) {
        String first = YearMonth.from(window.from()).toString();
        String last = YearMonth.from(window.to().minusDays(1)).toString();
        return ThreadNumbers.sum(project.repositories().stream()
                        .map(Repository::name)
                        .flatMap(name -> numbers.getOrDefault(name, List.of()).stream())
                        .filter(month -> month.month().compareTo(first) >= 0
                                && month.month().compareTo(last) <= 0)
                        .map(NumberMonth::numbers)
                        .toList())
                .completeness();
    }

    private List<String> releases(Portfolio.Project project, Window window) {
        return releases.getOrDefault(project.id(), List.of()).stream()
                .filter(mark -> contains(window, mark.releasedAt()))
                .map(mark -> mark.tag() + " " + day(mark.releasedAt()))
                .toList();
    }

    private static boolean contains(Window window, Instant instant) {
        LocalDate day = day(instant);
        return !day.isBefore(window.from()) && day.isBefore(window.to());
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
