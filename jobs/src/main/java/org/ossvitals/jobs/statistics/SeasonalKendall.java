package org.ossvitals.jobs.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Trend of a series with seasons (Hirsch, Slack and Smith 1982): each January is compared with other Januaries only, and
 * the months' scores are summed. Where neighbouring residuals correlate by more than 0.3, the variance grows by
 * {@link SerialCorrelation}.
 *
 * @param s pairs of the same season that rise less those that fall
 * @param p two-sided; 1 where nothing can be compared
 * @param slopePerYear median slope within seasons; null without pairs
 * @param slopeLow end of its 95% interval (Gilbert 1987, 17.4); null where the pairs are too few for one
 * @param lag1 correlation of neighbouring residuals
 */
public record SeasonalKendall(
        double s,
        double variance,
        double z,
        double p,
        Double slopePerYear,
        Double slopeLow,
        Double slopeHigh,
        long pairs,
        double lag1) {

    private record Point(int year, int season, double value) {}

    /**
     * Values in any order; a NaN is a gap.
     *
     * @param seasons such as 0 to 11 for months or 0 to 3 for quarters, at the place of each value
     */
    public static SeasonalKendall of(double[] values, int[] seasons, int[] years) {
        if (values.length != seasons.length || values.length != years.length) {
            throw new IllegalArgumentException(
                    "%d values, but %d seasons and %d years".formatted(values.length, seasons.length, years.length));
        }
        List<Point> series = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .mapToObj(i -> new Point(years[i], seasons[i], values[i]))
                .sorted(Comparator.comparingInt(Point::year).thenComparingInt(Point::season))
                .toList();
        return of(series);
    }

    private static SeasonalKendall of(List<Point> series) {
        Collection<List<Point>> seasons =
                series.stream().collect(Collectors.groupingBy(Point::season)).values();
        double[] slopes =
                seasons.stream().flatMapToDouble(SeasonalKendall::slopes).toArray();
        SerialCorrelation correlation = SerialCorrelation.of(residuals(series, Quantiles.type7(slopes, 0.5)));
        double variance = sum(seasons, MannKendall::variance) * correlation.inflation();
        MannKendall test = MannKendall.tested(sum(seasons, MannKendall::score), variance);
        Estimate slope = TheilSen.ofSlopes(slopes, variance);
        return new SeasonalKendall(
                test.s(),
                variance,
                test.z(),
                test.p(),
                slope.value(),
                slope.low(),
                slope.high(),
                slopes.length,
                correlation.at(1));
    }

    private static double sum(Collection<List<Point>> seasons, ToDoubleFunction<double[]> part) {
        return seasons.stream()
                .mapToDouble(season -> part.applyAsDouble(values(season)))
                .sum();
    }

    private static DoubleStream slopes(List<Point> season) {
        return IntStream.range(0, season.size())
                .boxed()
                .flatMapToDouble(i -> season.subList(i + 1, season.size()).stream()
                        .mapToDouble(later -> slope(season.get(i), later)));
    }

    private static double slope(Point point, Point later) {
        if (point.year == later.year) {
            throw new IllegalArgumentException(
                    "Two values of season %d in the year %d".formatted(point.season, point.year));
        }
        return (later.value - point.value) / (later.year - point.year);
    }

    /** What is left without the slope and without the median of each season; nothing where there is no slope. */
    private static double[] residuals(List<Point> series, Double slope) {
        if (slope == null) {
            return new double[0];
        }
        List<Point> level = series.stream()
                .map(each -> new Point(each.year, each.season, each.value - slope * each.year))
                .toList();
        var seasons = level.stream().collect(Collectors.groupingBy(Point::season));
        Map<Integer, Double> medians = new HashMap<>();
        seasons.forEach((season, points) -> medians.put(season, Quantiles.type7(values(points), 0.5)));
        return level.stream()
                .mapToDouble(each -> each.value - medians.get(each.season))
                .toArray();
    }

    private static double[] values(List<Point> points) {
        return points.stream().mapToDouble(Point::value).toArray();
    }
}
