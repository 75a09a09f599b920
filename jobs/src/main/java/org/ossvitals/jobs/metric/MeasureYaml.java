package org.ossvitals.jobs.metric;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ossvitals.jobs.sql.Windows;

/**
 * One measure in {@code metric.yml}; what is left out is the metric's.
 *
 * @param windows those of the metric's windows in which there is this measure; null for all of them
 * @param uses facts that add to the figure where they are collected, and without which there is one all the same
 */
public record MeasureYaml(
        String title,
        String unit,
        String better,
        String empty,
        List<String> windows,
        List<String> needs,
        List<String> uses,
        String reach) {
    @JsonCreator
    public MeasureYaml(
            @JsonProperty("title") String title,
            @JsonProperty("unit") String unit,
            @JsonProperty("better") String better,
            @JsonProperty("empty") String empty,
            @JsonProperty("windows") List<String> windows,
            @JsonProperty("needs") List<String> needs,
            @JsonProperty("uses") List<String> uses,
            @JsonProperty("reach") String reach) {
        this.title = title;
        this.unit = unit;
        this.better = Checks.optional("better", better, MetricDefinition.BETTER);
        this.empty = Checks.optional("empty", empty, MetricDefinition.EMPTY);
        this.windows = windows == null ? null : Checks.listed("windows", windows, Windows.NAMES);
        this.needs = needs == null ? null : Checks.listed("needs", needs, MetricDefinition.FACTS);
        this.uses = Checks.listed("uses", uses, MetricDefinition.FACTS);
        this.reach = Checks.optional("reach", reach, Basis.REACHES);
    }

    /** The short form {@code median: Median wait}. */
    @JsonCreator
    static MeasureYaml titled(String title) {
        return new MeasureYaml(title, null, null, null, null, null, null, null);
    }
}
