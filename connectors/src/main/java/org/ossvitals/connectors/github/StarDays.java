package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.StarDay;

/** Stars by day from the history of stars still held, newest weeks first; later runs read the newest weeks again. */
public final class StarDays implements Connector {
    /** GitHub's largest page of weeks. */
    private static final int WEEKS = 30;

    private final GitHubApi api;

    public StarDays(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "star-days";
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        Answer first = api.get(Paths.of(repository, "/stargazers/history?per_page=" + WEEKS));
        if (first.status() == 404) {
            return Collected.none("no_star_history");
        }
        String watermark = batch.watermark(Paths.scope(repository), walk());
        String[] known = watermark == null ? new String[] {"0", ""} : watermark.split(" ", 2);
        List<JsonNode> weeks = weeks(first, Long.parseLong(known[0]));
        String digest = Digest.of(weeks);
        if (weeks.isEmpty() || digest.equals(known[1])) {
            return Collected.all(0);
        }
        List<StarDay> rows = days(repository, weeks);
        if (watermark == null) {
            // A day without a row has no stars; a zero is news only where something else may have stood before.
            rows.removeIf(day -> day.stars() == 0);
        }
        rows.forEach(batch::add);
        batch.watermark(Paths.scope(repository), walk(), mark(weeks));
        return Collected.all(rows.size());
    }

    /** The weeks from the newest down to the known one, which may have got more days since. */
    private List<JsonNode> weeks(Answer first, long knownWeek) throws IOException {
        List<JsonNode> weeks = new ArrayList<>();
        Optional<Answer> page = Optional.of(first);
        boolean more = true;
        while (more && page.isPresent()) {
            for (JsonNode week : page.get().orFail("star history").body()) {
                long begin = Fields.id(week, "week");
                more &= begin > knownWeek;
                if (begin >= knownWeek) {
                    weeks.add(week);
                }
            }
            page = more ? api.next(page.get()) : Optional.empty();
        }
        return weeks;
    }

    /** The newest week and what it looked like: what the next run has to compare. */
    private static String mark(List<JsonNode> weeks) throws IOException {
        return Fields.id(weeks.get(0), "week") + " " + Digest.of(weeks.subList(0, 1));
    }

    private List<StarDay> days(RepositoryId repository, List<JsonNode> weeks) throws IOException {
        LocalDate observed = day(api.observedAt());
        List<StarDay> rows = new ArrayList<>();
        for (JsonNode week : weeks) {
            LocalDate begin = day(Instant.ofEpochSecond(Fields.id(week, "week")));
            JsonNode days = week.path("days");
            for (int i = 0; i < days.size() && !begin.plusDays(i).isAfter(observed); i++) {
                rows.add(new StarDay(
                        repository.id(), begin.plusDays(i), days.get(i).asInt(), observed));
            }
        }
        return rows;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
