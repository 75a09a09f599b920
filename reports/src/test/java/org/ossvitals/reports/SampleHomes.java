package org.ossvitals.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.CountryShare;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.Metric;

/** The sample run with home countries of 68 hosted projects, of which four declare none, and people of 22 countries. */
public final class SampleHomes {
    private static final String METRIC = "hq-country-share";
    private static final long PROJECTS = 68;
    private static final long UNDECLARED = 4;

    private SampleHomes() {}

    public static Computed computed() {
        Computed run = SampleRun.computed();
        List<Measure> measures = new ArrayList<>(run.measures());
        for (String home : "US 45,CN 11,FR 2,GB 2,JP 2,ID 2,unknown 4".split(",")) {
            String[] parts = home.split(" ");
            measures.add(share(parts[0], Long.parseLong(parts[1])));
        }
        measures.add(measure("effective", null, 2.673910139, null, null, "countries"));
        measures.add(measure("hhi", null, 5278.3203125, 4684.2560553633, 5488.7543252595, "points"));
        List<CountryShare> countries = new ArrayList<>(run.countries());
        countries.addAll(people());
        List<Metric> metrics = new ArrayList<>(run.metrics());
        metrics.add(SampleMetrics.metric(METRIC, Map.of()));
        return new Computed(
                run.portfolio(),
                metrics,
                measures,
                run.verdicts(),
                run.waiting(),
                run.curves(),
                run.credits(),
                run.releases(),
                countries,
                run.numbers(),
                run.restatements(),
                run.people());
    }

    private static List<CountryShare> people() {
        List<CountryShare> people = new ArrayList<>();
        int count = 301;
        for (String country : "US CN DE IN GB FR JP BR CA NL SE CH PL ES KE SG AU NZ NO IT other unknown".split(" ")) {
            people.add(new CountryShare("foundation", "sample", "last-365d", country, count, count * 2.0));
            count = country.equals("other") ? 800 : Math.max(5, count * 2 / 3);
        }
        return people;
    }

    private static Measure share(String country, long projects) {
        double low = (double) projects / PROJECTS;
        double high = country.equals("unknown") ? low : (double) (projects + UNDECLARED) / PROJECTS;
        return measure("share", "country=" + country, low, low, high, "share");
    }

    private static Measure measure(
            String measure, String dimension, double value, Double low, Double high, String unit) {
        return new Measure(
                "sample",
                null,
                "foundation",
                "sample",
                METRIC,
                measure,
                "last-365d",
                null,
                null,
                dimension,
                value,
                unit,
                low,
                high,
                PROJECTS,
                null,
                null,
                (double) (PROJECTS - UNDECLARED) / PROJECTS,
                "ok",
                null,
                SampleRun.AS_OF);
    }
}
