package org.ossvitals.connectors.simulation;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ossvitals.connectors.simulation.Shelf.Said;
import org.ossvitals.connectors.simulation.World.Comment;
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
            "issues/{number}", Fact.THREADS,
            "issues/{number}/comments", Fact.THREADS,
            "pulls", Fact.THREADS,
            "pulls/comments", Fact.THREADS,
            "releases", Fact.RELEASES);

    private static final int UNAVAILABLE_FOR_LEGAL_REASONS = 451;

    private final Map<String, BiFunction<Shelf, Request, Answer>> routes = new TreeMap<>();
    private final VirtualClock clock;
    private final Urls urls;
    private final RepositoryJson repositories;
    private final ThreadJson threads;
    private final TalkJson talk;
    private final ReleaseJson releases;

    RepositoryRoutes(VirtualClock clock, Urls urls, Accounts accounts) {
        this.clock = clock;
        this.urls = urls;
        repositories = new RepositoryJson(urls, accounts);
        threads = new ThreadJson(urls, accounts);
        talk = new TalkJson(urls, accounts, threads);
        releases = new ReleaseJson(urls);
        routes.put("", (shelf, request) -> Answer.ok(repositories.repository(shelf)));
        routes.put("issues", this::issues);
        routes.put("issues/comments", this::comments);
        routes.put("issues/{number}", this::issue);
        routes.put("issues/{number}/comments", this::commentsOfOne);
        routes.put("pulls", this::changeRequests);
        routes.put("pulls/comments", this::reviewComments);
        routes.put("releases", (shelf, request) -> list(shelf, request, shelf.releases(), releases::release));
        routes.put("stargazers/history", this::stars);
    }

    /** What is asked of a repository, with its numbers left open: {@code issues/{number}/comments}. */
    static String what(Request request) {
        return request.path().stream()
                .skip(Routes.parts(request))
                .map(part -> part.matches("[0-9]+") ? "{number}" : part)
                .collect(Collectors.joining("/"));
    }

    Answer answer(Shelf shelf, Request request) {
        String what = what(request);
        BiFunction<Shelf, Request, Answer> route = routes.get(what);
        Fact fact = TOLD.get(what);
        return switch (shelf.repository.circumstances().standing()) {
            case HIDDEN -> Answer.notFound();
            case BLOCKED -> blocked(403, "tos");
            case WITHHELD -> blocked(UNAVAILABLE_FOR_LEGAL_REASONS, "dmca");
            case VISIBLE ->
                route == null || fact != null && !shelf.knows(fact) ? Answer.notFound() : route.apply(shelf, request);
        };
    }

    private Answer blocked(int status, String reason) {
        Fields block = new Fields().with("reason", reason).with("html_url", urls.web("blocked"));
        return new Answer(
                status,
                new Fields().with("message", "Repository access blocked").with("block", block),
                Map.of());
    }

    private Answer issues(Shelf shelf, Request request) {
        if (shelf.issuesAreDisabled()) {
            return disabled();
        }
        boolean byCursor =
                request.query().containsKey("after") || request.query().containsKey("before");
        if (!byCursor && Page.of(request).reach() > ISSUES_WALL) {
            return Answer.refused(422, ISSUES_WALL_MESSAGE);
        }
        Listing<Thread> listing = shelf.threads(request.parameter("state", "open"));
        List<Thread> rows = listing.select(request, "desc");
        Page page = Page.of(request);
        List<Thread> shown = byCursor ? new Page(1, page.size()).cut(rows) : page.cut(rows);
        boolean last = byCursor ? shown.size() == rows.size() : page.reach() >= rows.size();
        Map<String, String> links = last
                ? Map.of()
                : page.links(url(shelf, request), request, listing.cursor(shown.get(shown.size() - 1), request));
        return Answer.ok(shaped(shelf, shown, threads::issue), links);
    }

    private Answer issue(Shelf shelf, Request request) {
        int number = number(request);
        Thread thread = shelf.threadByNumber(number);
        if (thread != null && (Shelf.isChangeRequest(thread) || !shelf.issuesAreDisabled())) {
            return Answer.ok(threads.issue(shelf.repository, thread));
        }
        String elsewhere = shelf.repository.circumstances().transferred().get(number);
        if (elsewhere != null) {
            return Answer.moved(urls.api(elsewhere));
        }
        if (shelf.repository.circumstances().deleted().contains(number)) {
            return Answer.refused(410, "This issue was deleted");
        }
        return shelf.issuesAreDisabled() ? disabled() : Answer.notFound();
    }

    /** Always oldest first; GitHub knows no other order here. */
    private Answer commentsOfOne(Shelf shelf, Request request) {
        Thread thread = shelf.threadByNumber(number(request));
        if (thread == null) {
            return issue(shelf, request);
        }
        Instant since = request.instant("since", Instant.MIN);
        List<Said<Comment>> rows = Shelf.saidIn(thread, thread.comments())
                .filter(said -> !said.what().updatedAt().isBefore(since))
                .sorted(comparing(said -> said.what().id()))
                .toList();
        return list(shelf, request, rows, talk::comment);
    }

    private static int number(Request request) {
        String text = request.path().get(Routes.parts(request) + 1);
        return text.length() > 9 ? 0 : Integer.parseInt(text);
    }

    private Answer changeRequests(Shelf shelf, Request request) {
        String sort = request.parameter("sort", "created");
        String direction = request.parameter("direction", sort.equals("created") ? "desc" : "asc");
        List<Thread> rows = shelf.changeRequests(request.parameter("state", "open"))
                .ordered(sort.equals("updated"), direction.equals("desc"));
        return list(shelf, request, rows, threads::changeRequest);
    }

    private static Answer disabled() {
        return Answer.refused(410, "Issues are disabled for this repo");
    }

    /** Change requests have comments also where issues are disabled. */
    private Answer comments(Shelf shelf, Request request) {
        return list(shelf, request, shelf.comments().select(request, commentDirection(request)), talk::comment);
    }

    private Answer reviewComments(Shelf shelf, Request request) {
        return list(
                shelf, request, shelf.reviewComments().select(request, commentDirection(request)), talk::reviewComment);
    }

    /** Without a sort comments come by id, whatever the direction says. */
    private static String commentDirection(Request request) {
        return request.query().containsKey("sort") ? request.parameter("direction", "desc") : "asc";
    }

    private Answer stars(Shelf shelf, Request request) {
        Map<LocalDate, Integer> stars = shelf.repository.starsByDay();
        if (stars == null) {
            return Answer.notFound();
        }
        Page page = Page.of(request, StarHistory.LARGEST_PAGE);
        List<Fields> weeks = StarHistory.weeks(stars, clock.now());
        return Answer.ok(page.cut(weeks), page.links(url(shelf, request), request, weeks.size()));
    }

    private <T> Answer list(
            Shelf shelf, Request request, List<T> rows, BiFunction<SimulatedRepository, T, Fields> shape) {
        Page page = Page.of(request);
        if (page.reach() > WALL) {
            return Answer.refused(422, WALL_MESSAGE);
        }
        return Answer.ok(shaped(shelf, page.cut(rows), shape), page.links(url(shelf, request), request, rows.size()));
    }

    private static <T> List<Fields> shaped(
            Shelf shelf, List<T> rows, BiFunction<SimulatedRepository, T, Fields> shape) {
        return rows.stream().map(row -> shape.apply(shelf.repository, row)).toList();
    }

    private String url(Shelf shelf, Request request) {
        return urls.byId(shelf.repository) + "/"
                + String.join(
                        "/",
                        request.path()
                                .subList(Routes.parts(request), request.path().size()));
    }
}
