package org.ossvitals.reports.browser;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ossvitals.reports.SampleHomes;
import org.ossvitals.reports.finding.Figure;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;

/** The sample run with one of its projects many times over, each with five years of four figures by month. */
final class ManyProjects {
    private static final String PATTERN = "harbour";
    private static final List<Figure> MONTHLY =
            List.of(Figure.ANSWERED, Figure.MEDIAN_WAIT, Figure.FLOW, Figure.ACTIVE);
    private static final int MONTHS = 60;

    private final Computed run = SampleHomes.computed();
    private final List<String> ids;

    private ManyProjects(int count) {
        ids = IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, "project-%04d", i))
                .toList();
    }

    static Computed of(int count) {
        return new ManyProjects(count).build();
    }

    private Computed build() {
        Portfolio old = run.portfolio();
        Project pattern = old.projects().stream()
                .filter(project -> project.id().equals(PATTERN))
                .findFirst()
                .orElseThrow();
        Portfolio portfolio = new Portfolio(
                old.foundation(),
                old.name(),
                old.asOf(),
                old.previousAsOf(),
                old.simulated(),
                old.version(),
                ids.stream().map(id -> project(pattern, id)).toList());
        List<Measure> measures = new ArrayList<>(run.measures());
        measures.addAll(months());
        return new Computed(
                portfolio,
                run.metrics(),
                many(measures),
                many(run.verdicts()),
                many(run.waiting()),
                many(run.curves()),
                many(run.credits()),
                many(run.releases()),
                many(run.countries()),
                run.numbers(),
                List.of(),
                run.people());
    }

    private static Project project(Project pattern, String id) {
        List<String> stages = List.of("sandbox", "incubation", "graduation");
        String stage = stages.get(Math.floorMod(id.hashCode(), stages.size()));
        return new Project(id, "Name of " + id, stage, null, "FR", "registry", "P3M", pattern.repositories());
    }

    private List<Measure> months() {
        Measure now = run.measures().stream()
                .filter(row -> PATTERN.equals(row.project()) && row.low() != null)
                .findFirst()
                .orElseThrow();
        YearMonth first = YearMonth.of(2026, 9).minusMonths(MONTHS - 1L);
        return MONTHLY.stream()
                .flatMap(figure -> IntStream.range(0, MONTHS).mapToObj(i -> {
                    double value = figure == Figure.ANSWERED ? 0.5 + 0.01 * (i % 17) : 2 + i % 7;
                    return month(now, figure, first.plusMonths(i).toString(), value);
                }))
                .toList();
    }

    private static Measure month(Measure like, Figure figure, String month, double value) {
        return new Measure(
                like.foundation(),
                PATTERN,
                "project",
                PATTERN,
                figure.metric(),
                figure.measure(),
                month,
                null,
                null,
                null,
                value,
                figure == Figure.ANSWERED ? "share" : like.unit(),
                value * 0.8,
                value * 1.2,
                40L,
                null,
                null,
                null,
                "ok",
                null,
                like.asOf());
    }

    /** Rows of the pattern once for each project, and of the portfolio as they are. */
    private <R extends Record> List<R> many(List<R> rows) {
        return rows.stream()
                .flatMap(row -> strings(row).contains(PATTERN)
                        ? ids.stream().map(id -> renamed(row, id))
                        : strings(row).contains("foundation") ? Stream.of(row) : Stream.empty())
                .toList();
    }

    private static List<Object> strings(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(component -> value(component, row))
                .filter(String.class::isInstance)
                .toList();
    }

    private static <R extends Record> R renamed(R row, String id) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, row))
                .map(value -> PATTERN.equals(value) ? id : value)
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            R renamed = (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
            return renamed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot copy " + row, e);
        }
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
