package org.ossvitals.connectors.collect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.simulation.Request;
import org.ossvitals.connectors.simulation.RequestLog.Exchange;
import org.ossvitals.connectors.simulation.SimulatedGitHub;

/**
 * Pages that processes asked a server for, by walk: a kind of page of one repository, and that of all repositories where
 * one page holds several. What belongs to a page and is committed with it is part of the page: the next ones of a
 * second in which more changed than fit on one, the rest of a thread that is longer than an answer. What the client has
 * already and the host does not send again is no work.
 */
final class PagesOfWork {
    /** Every process sends one of these, and sends it first. */
    private static final String GREETING = "POST /graphql RepositoryLooks";

    private static final int NOT_MODIFIED = 304;
    private static final Pattern IDS = Pattern.compile("\"ids\":\\[\"([^\"]+)\"");
    private static final Pattern REPOSITORY = Pattern.compile("repository\\(owner: [^,]+, name: ([^)]+)\\)");
    private static final Pattern NODE = Pattern.compile("[0-9]{3}:[A-Za-z]+([0-9]+):.*");

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Pages> walks = new TreeMap<>();
    private int processes;

    /** @param first the how manyth process asked first */
    private record Pages(int count, int first) {}

    private PagesOfWork() {}

    static PagesOfWork of(SimulatedGitHub github) {
        PagesOfWork pages = new PagesOfWork();
        github.world()
                .repositories()
                .forEach(repository -> pages.names.put(Long.toString(repository.id()), repository.name()));
        github.log().exchanges().forEach(pages::count);
        github.fetches().forEach((repository, count) -> pages.walks.put(repository + " fetch", new Pages(count, 1)));
        return pages;
    }

    private void count(Exchange exchange) {
        Request request = exchange.request();
        if (request.route().equals(GREETING)) {
            processes++;
        }
        if (exchange.status() != NOT_MODIFIED && !isPartOfPage(request)) {
            walks.merge(walk(request), new Pages(1, processes), (all, one) -> new Pages(all.count() + 1, all.first()));
        }
    }

    int count() {
        return walks.values().stream().mapToInt(Pages::count).sum();
    }

    /** How many pages were asked for beyond those that an undisturbed pull takes. */
    int beyond(PagesOfWork calm) {
        return walks.keySet().stream()
                .mapToInt(walk -> Math.max(0, beyond(walk, calm)))
                .sum();
    }

    /**
     * Walks that took more than one page for every kill since they began: the one that was under way, or, where the walk
     * was through, the one that shows that nothing is new.
     */
    List<String> wasteful(PagesOfWork calm) {
        List<String> wasteful = new ArrayList<>();
        walks.forEach((walk, pages) -> {
            int kills = processes - pages.first();
            int beyond = beyond(walk, calm);
            if (beyond > kills) {
                wasteful.add(walk + ": " + beyond + " pages repeated after " + kills + " kills");
            }
        });
        return wasteful;
    }

    private int beyond(String walk, PagesOfWork calm) {
        Pages undisturbed = calm.walks.get(walk);
        return walks.get(walk).count() - (undisturbed == null ? 0 : undisturbed.count());
    }

    private static boolean isPartOfPage(Request request) {
        boolean sameSecond = request.query().containsKey("since")
                && (request.query().containsKey("page") || request.query().containsKey("after"));
        return sameSecond || request.route().contains("/graphql More");
    }

    /** Links to further pages name a repository by its number. */
    private String walk(Request request) {
        List<String> path = request.path();
        String repository =
                switch (path.get(0)) {
                    case "repos" -> path.get(2);
                    case "repositories" -> names.get(path.get(1));
                    default -> repository(request.body());
                };
        return repository + " " + request.route();
    }

    private String repository(String body) {
        Matcher ids = IDS.matcher(body);
        if (ids.find()) {
            String node = new String(Base64.getDecoder().decode(ids.group(1)), StandardCharsets.UTF_8);
            Matcher parts = NODE.matcher(node);
            return parts.matches() ? names.get(parts.group(1)) : node;
        }
        Matcher named = REPOSITORY.matcher(body);
        return named.find() ? named.group(1) : "all";
    }
}
