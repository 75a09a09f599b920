package org.ossvitals.jobs.metric;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.ossvitals.jobs.sql.Drivers;
import org.ossvitals.jobs.sql.Window;
import org.ossvitals.jobs.sql.Windows;
import org.ossvitals.reports.model.Measure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs metrics on a session whose views are made, and gives the tidy rows of all of them. */
public final class MetricRun {
    private static final Logger LOG = LoggerFactory.getLogger(MetricRun.class);

    private final SparkSession session;
    private final MeasureTemplate template;
    private final List<Population> scopes;
    private final List<Window> windows;

    /** @param template what all rows of this run have in common */
    public MetricRun(SparkSession session, MeasureTemplate template, List<Population> scopes) {
        this.session = session;
        this.template = template;
        this.scopes = List.copyOf(scopes);
        this.windows = Windows.at(template.asOf());
    }

    /** What all rows of a run have in common, and which project a scope belongs to (null for stages and foundations). */
    public record MeasureTemplate(String foundation, Instant asOf, Function<String, String> projectOf) {}

    /**
     * The rows of all metrics: by metric in the order of the folders, then by scope, measure, window and dimension.
     *
     * @throws MetricException naming the first metric that cannot be computed
     */
    public List<Measure> measure(List<MetricFolder> folders) {
        return ofAll(folders, this::measure, "query.sql");
    }

    /**
     * The single cases behind what is judged, in no particular order.
     *
     * @throws MetricException naming the first metric whose cases cannot be had
     */
    public List<SampleCase> sample(List<MetricFolder> folders) {
        return ofAll(folders, folder -> MetricSample.run(session, folder, windows), "sample.sql");
    }

    private static <R> List<R> ofAll(List<MetricFolder> folders, Function<MetricFolder, List<R>> work, String file) {
        try (Drivers drivers = new Drivers()) {
            List<CompletableFuture<List<R>>> answers = folders.stream()
                    .map(folder -> drivers.submit(() -> work.apply(folder)))
                    .toList();
            List<R> rows = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                rows.addAll(await(answers.get(i), folders.get(i).origin() + "/" + file));
            }
            return rows;
        }
    }

    private static <R> List<R> await(CompletableFuture<List<R>> answer, String file) {
        try {
            return Drivers.await(answer);
        } catch (MetricException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MetricException(file + " failed: " + e.getMessage(), e);
        }
    }

    private List<Measure> measure(MetricFolder folder) {
        long start = System.nanoTime();
        List<Window> own = windows.stream()
                .filter(window -> folder.definition().windows().stream().anyMatch(window::answersTo))
                .toList();
        List<Figure> figures = new Completion(folder, own).complete(MetricQuery.run(session, folder, own), scopes);
        Map<String, Window> byName = own.stream().collect(Collectors.toMap(Window::name, Function.identity()));
        List<Measure> rows = figures.stream()
                .map(figure -> row(folder, figure, byName.get(figure.window())))
                .toList();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        LOG.debug("{}: {} rows in {} ms", folder.id(), rows.size(), millis);
        return rows;
    }

    private Measure row(MetricFolder folder, Figure figure, Window window) {
        int colon = figure.scope().indexOf(':');
        return new Measure(
                template.foundation(),
                template.projectOf().apply(figure.scope()),
                figure.scope().substring(0, colon),
                figure.scope().substring(colon + 1),
                folder.id(),
                figure.measure(),
                figure.window(),
                window.from(),
                window.to(),
                figure.dimension(),
                figure.value(),
                folder.definition().unitOf(figure.measure()),
                figure.low(),
                figure.high(),
                figure.n(),
                figure.events(),
                figure.excluded(),
                figure.coverage(),
                figure.status(),
                figure.reason(),
                template.asOf());
    }
}
