package org.ossvitals.connectors.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.ossvitals.connectors.simulation.World.Fact;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/** What can be asked about one repository. */
final class RepositoryRoutes {
    /** GitHub serves pages by number only up to here; the last one inside is refused already. */
    private static final int ISSUES_WALL = 10_000 - 1;

    private static final int WALL = 40_000;
    private static final String ISSUES_WALL_MESSAGE =
            "Pagination with the page parameter is not supported for large datasets,"
                    + " please use cursor based pagination (after/before)";
    private static final String WALL_MESSAGE =
            "In order to keep the API fast for everyone, pagination is limited for this resource.";

    /** What is not visible is not found; star days are looked at where they are asked for. */
    private static final Map<String, Fact> TOLD = Map.of(
            "issues", Fact.THREADS,
            "issues/comments", Fact.THREADS,
            "issues/events", Fact.EVENTS,
            "pulls", Fact.THREADS,
            "pulls/comments", Fact.THREADS,
            "releases", Fact.RELEASES,
            "commits", Fact.COMMITS);

    private final Map<String, BiFunction<Shelf, Request, Answer>> routes = new TreeMap<>();
    private final VirtualClock clock;
    private final Urls urls;
    private final RepositoryJson repositories;
    private final ThreadJson threads;
    private final TalkJson talk;
    private final CodeJson code;

    RepositoryRoutes(VirtualClock clock, Urls urls, Accounts accounts) {
        this.clock = clock;
        this.urls = urls;
        repositories = new RepositoryJson(urls, accounts);
        threads = new ThreadJson(urls, accounts);
        talk = new TalkJson(urls, accounts, threads);
        code = new CodeJson(urls, accounts);
        routes.put("", (shelf, request) -> Answer.ok(repositories.repository(shelf)));
        routes.put("issues", this::issues);
        routes.put("issues/comments", this::comments);
        routes.put("issues/events", this::events);
        routes.put("pulls", this::changeRequests);
        routes.put("pulls/comments", this::reviewComments);
        routes.put("releases", (shelf, request) -> list(shelf, request, shelf.releases, code::release));
        routes.put("commits", this::commits);
        routes.put("stargazers/history", this::stars);
    }

    Answer answer(Shelf shelf, String what, Request request) {
        BiFunction<Shelf, Request, Answer> route = routes.get(what);
        Fact fact = TOLD.get(what);
        boolean visible = route != null && (fact == null || shelf.knows(fact));
        return visible ? route.apply(shelf, request) : Answer.notFound();
    }

    private Answer issues(Shelf shelf, Request request) {
        if (shelf.issuesAreDisabled()) {
            return disabled();
        }
        if (Page.of(request).reach() > ISSUES_WALL) {
            return Answer.refused(422, ISSUES_WALL_MESSAGE);
        }
        return list(shelf, request, inState(request, shelf.threads.select(request, "desc")), threads::issue);
    }

    private Answer changeRequests(Shelf shelf, Request request) {
        String otherwise = request.parameter("sort", "created").equals("created") ? "desc" : "asc";
        List<Thread> rows = shelf.changeRequests.selectAnyAge(request, otherwise);
        return list(shelf, request, inState(request, rows), threads::changeRequest);
    }

    private static Answer disabled() {
        return Answer.refused(410, "Issues are disabled for this repo");
    }

    private static List<Thread> inState(Request request, List<Thread> threads) {
        String state = request.parameter("state", "open");
        return threads.stream()
                .filter(thread -> state.equals("all") || state.equals("closed") == (thread.closedAt() != null))
                .toList();
    }

    /** Change requests have comments also where issues are disabled. */
    private Answer comments(Shelf shelf, Request request) {
        return list(shelf, request, shelf.comments.select(request, commentDirection(request)), talk::comment);
    }

    private Answer reviewComments(Shelf shelf, Request request) {
        return list(
                shelf, request, shelf.reviewComments.select(request, commentDirection(request)), talk::reviewComment);
    }

    /** Without a sort comments come by id, whatever the direction says. */
    private static String commentDirection(Request request) {
        return request.query().containsKey("sort") ? request.parameter("direction", "desc") : "asc";
    }

    private Answer events(Shelf shelf, Request request) {
        return shelf.issuesAreDisabled() ? disabled() : list(shelf, request, shelf.events, talk::event);
    }

    private Answer commits(Shelf shelf, Request request) {
        if (shelf.commits.isEmpty()) {
            return Answer.refused(409, "Git Repository is empty.");
        }
        Instant since = request.instant("since", Instant.MIN);
        Instant until = request.instant("until", Instant.MAX);
        return list(
                shelf,
                request,
                shelf.commits.stream()
                        .filter(c -> !c.committedAt().isBefore(since)
                                && !c.committedAt().isAfter(until))
                        .toList(),
                code::commit);
    }

    private Answer stars(Shelf shelf, Request request) {
        Map<LocalDate, Integer> stars = shelf.repository.starsByDay();
        if (stars == null) {
            return Answer.notFound();
        }
        Page page = Page.of(request, StarHistory.LARGEST_PAGE);
        List<Fields> weeks = StarHistory.weeks(stars, clock.now());
        return Answer.ok(page.cut(weeks), links(shelf, request, page, weeks.size()));
    }

    private <T> Answer list(
            Shelf shelf, Request request, List<T> rows, BiFunction<SimulatedRepository, T, Fields> shape) {
        Page page = Page.of(request);
        if (page.reach() > WALL) {
            return Answer.refused(422, WALL_MESSAGE);
        }
        List<Fields> shown = page.cut(rows).stream()
                .map(row -> shape.apply(shelf.repository, row))
                .toList();
        return Answer.ok(shown, links(shelf, request, page, rows.size()));
    }

    private Map<String, String> links(Shelf shelf, Request request, Page page, int rows) {
        String rest = String.join(
                "/",
                request.path().subList(Routes.parts(request), request.path().size()));
        return page.links(urls.byId(shelf.repository) + "/" + rest, request, rows);
    }
}
