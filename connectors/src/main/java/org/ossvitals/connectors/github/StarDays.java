package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.StarDay;

/**
 * Stars by day from the history of stars still held, newest weeks first. Weeks are kept in the lake as they were seen;
 * later runs read down to the first one that is as it was, and further only where the sum of all days does not follow
 * the total: somebody took back an old star. Every page is committed with the number of the next one, where a run that
 * was broken off goes on.
 */
public final class StarDays implements Connector {
    /** GitHub's largest page of weeks. */
    private static final int WEEKS = 30;

    /** Where a reading that is under way goes on: {@code <page> at <total>}. */
    private static final String NEXT = "star-days-next";

    private static final Pattern PAGE_AT_TOTAL = Pattern.compile("([1-9][0-9]{0,6}) at (.*)");

    private final GitHubApi api;

    public StarDays(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "star-days";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.STARS);
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        History history = new History(repository, batch);
        int page = history.nextPage();
        Answer answer = page(repository, page);
        if (page > 1 && answer.status() != 200) {
            // The host may have cut the history short.
            page = 1;
            answer = page(repository, page);
        }
        if (answer.status() == 404
                || page == 1 && answer.status() == 200 && answer.body().isEmpty()) {
            // Where there are stars, their history may only be out of sight for now.
            boolean noStars = Integer.valueOf(0).equals(Look.stars(repository, batch));
            return new Collected(noStars, "no_star_history", 0, null);
        }
        return Collected.all(history.read(answer, page));
    }

    private Answer page(RepositoryId repository, int page) throws IOException {
        String first = Paths.of(repository, "/stargazers/history?per_page=" + WEEKS);
        return api.get(page == 1 ? first : first + "&page=" + page);
    }

    /** One reading of the history of a repository. */
    private final class History {
        private final RepositoryId repository;
        private final Batch batch;
        private final String scope;
        private final Map<String, String> known;
        private final Map<String, String> weeks;
        private final Integer total;
        private int rows;

        History(RepositoryId repository, Batch batch) {
            this.repository = repository;
            this.batch = batch;
            scope = "star-weeks/" + repository.id();
            known = batch.watermarks(scope);
            weeks = new TreeMap<>(known);
            total = Look.stars(repository, batch);
        }

        /** Where a reading was broken off, if the total is what it was then: else there is news further up. */
        int nextPage() {
            String noted = batch.watermark(Paths.scope(repository), NEXT);
            Matcher matcher = PAGE_AT_TOTAL.matcher(noted == null ? "" : noted);
            return matcher.matches() && matcher.group(2).equals(String.valueOf(total))
                    ? Integer.parseInt(matcher.group(1))
                    : 1;
        }

        int read(Answer first, int number) throws IOException {
            Optional<Answer> page = Optional.of(first);
            for (int next = number + 1; page.isPresent(); next++) {
                boolean met = false;
                for (JsonNode week : page.get().orFail("star history").body()) {
                    met |= !take(week);
                }
                boolean goesOn = !(met && follows()) && page.get().next().isPresent();
                batch.watermark(Paths.scope(repository), NEXT, goesOn ? next + " at " + total : null);
                batch.watermark(Paths.scope(repository), walk(), goesOn ? noted() : distance());
                batch.commitAndContinue();
                page = goesOn ? api.next(page.get()) : Optional.empty();
            }
            return rows;
        }

        private String noted() {
            return batch.watermark(Paths.scope(repository), walk());
        }

        private String distance() {
            return total == null ? null : Long.toString(total - sum());
        }

        /** Whether the week is news. */
        private boolean take(JsonNode week) throws IOException {
            long begin = Fields.id(week, "week");
            List<Integer> days = new ArrayList<>();
            week.path("days").forEach(day -> days.add(Math.max(0, day.asInt())));
            String text = String.join(",", days.stream().map(String::valueOf).toList());
            String before = known.get(Long.toString(begin));
            if (text.equals(before)) {
                return false;
            }
            hand(Days.of(Instant.ofEpochSecond(begin)), days, counts(before));
            weeks.put(Long.toString(begin), text);
            batch.watermark(scope, Long.toString(begin), text);
            return true;
        }

        /** A day without a row has no stars; a zero is news only where something else stood before. */
        private void hand(LocalDate begin, List<Integer> days, List<Integer> before) throws IOException {
            LocalDate observed = Days.of(api.observedAt());
            for (int i = 0; i < days.size() && !begin.plusDays(i).isAfter(observed); i++) {
                int known = i < before.size() ? before.get(i) : 0;
                if (days.get(i) != known) {
                    batch.add(new StarDay(repository.id(), begin.plusDays(i), days.get(i), observed));
                    rows++;
                }
            }
        }

        /** Whether the sum keeps its distance from the total; some are never listed, as those of hidden accounts. */
        private boolean follows() {
            return total == null || distance().equals(noted()) || total == sum();
        }

        private long sum() {
            return weeks.values().stream()
                    .flatMap(text -> counts(text).stream())
                    .mapToLong(Integer::longValue)
                    .sum();
        }
    }

    private static List<Integer> counts(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
