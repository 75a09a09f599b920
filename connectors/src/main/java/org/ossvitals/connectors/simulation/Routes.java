package org.ossvitals.connectors.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ossvitals.connectors.simulation.World.Account;

/** Finds what a request is about, and lets the right part answer it. Of one state of the world. */
final class Routes implements GraphQl.Hall {
    private final Map<String, Shelf> byName = new HashMap<>();
    private final Map<String, Shelf> byFormerName = new HashMap<>();
    private final Map<Long, Shelf> byId = new HashMap<>();
    private final World world;
    private final Urls urls;
    private final VirtualClock clock;
    private final Accounts accounts;
    private final AppKeys apps;
    private final GitSide git;
    private final RepositoryRoutes repositories;
    private final GraphQl graphQl;

    Routes(World world, Urls urls, VirtualClock clock, AppKeys apps, GitSide git) {
        this(world, urls, clock, apps, git, null);
    }

    /** @param before whose shelves are kept where the repository is the same object; null for none */
    private Routes(World world, Urls urls, VirtualClock clock, AppKeys apps, GitSide git, Routes before) {
        this.world = world;
        this.urls = urls;
        this.clock = clock;
        this.apps = apps;
        this.git = git;
        accounts = before != null && before.world.accounts() == world.accounts()
                ? before.accounts
                : new Accounts(world, urls);
        world.repositories().forEach(repository -> {
            Shelf known = before == null ? null : before.byId.get(repository.id());
            Shelf shelf = known != null && known.repository == repository ? known : new Shelf(repository);
            byName.put(key(repository.fullName()), shelf);
            byId.put(repository.id(), shelf);
            repository.circumstances().formerNames().forEach(name -> byFormerName.put(key(name), shelf));
        });
        repositories = new RepositoryRoutes(clock, urls, accounts);
        graphQl = new GraphQl(this);
    }

    World world() {
        return world;
    }

    Routes changed(World other) {
        return new Routes(other, urls, clock, apps, git, this);
    }

    @Override
    public Shelf byName(String fullName, boolean alsoFormer) {
        Shelf shelf = byName.get(key(fullName));
        return shelf == null && alsoFormer ? byFormerName.get(key(fullName)) : shelf;
    }

    @Override
    public Shelf byId(long id) {
        return byId.get(id);
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public String worldSha(long repositoryId, String sha) {
        String known = git.worldSha(repositoryId, sha);
        return known == null ? sha : known;
    }

    @Override
    public Urls urls() {
        return urls;
    }

    private static String key(String fullName) {
        return fullName.toLowerCase(Locale.ROOT);
    }

    /** How many parts of the path name the repository: {@code repos/o/r} or {@code repositories/1}. */
    static int parts(Request request) {
        return switch (first(request)) {
            case "repos" -> 3;
            case "repositories" -> 2;
            default -> 0;
        };
    }

    static boolean isGraphQl(Request request) {
        return request.path().equals(List.of("graphql"));
    }

    private static String first(Request request) {
        return request.path().isEmpty() ? "" : request.path().get(0);
    }

    /** The route's name, in which names and numbers are left open. */
    static String name(Request request) {
        List<String> path = request.path();
        int parts = parts(request);
        if (parts > 0 && path.size() >= parts) {
            String what = RepositoryRoutes.what(request);
            return request.method() + " /repos/{owner}/{repo}" + (what.isEmpty() ? "" : "/" + what);
        }
        if (isGraphQl(request)) {
            return (request.method() + " /graphql " + GraphQl.operation(request.body())).strip();
        }
        return request.method() + plain(first(request), path);
    }

    private static String plain(String first, List<String> path) {
        if (path.size() == 2) {
            switch (first) {
                case "users" -> {
                    return " /users/{login}";
                }
                case "user" -> {
                    return " /user/{id}";
                }
                case "orgs" -> {
                    return " /orgs/{org}";
                }
                default -> {}
            }
        }
        return " /" + String.join("/", path).replaceAll("(?<=/)[0-9]+(?=/|$)", "{id}");
    }

    Answer answer(Request request, Meter meter) {
        if (isGraphQl(request)) {
            return request.method().equals("POST") ? graphQl.answer(request.body(), meter) : Answer.notFound();
        }
        if (first(request).equals("app")) {
            return apps.answer(request, urls);
        }
        return request.method().equals("GET") ? shown(request, meter) : Answer.notFound();
    }

    private Answer shown(Request request, Meter meter) {
        List<String> path = request.path();
        return switch (first(request)) {
            case "repos", "repositories" -> repository(request);
            case "users" -> path.size() == 2 ? user(accounts.find(path.get(1))) : Answer.notFound();
            case "user" -> path.size() == 2 ? user(accounts.find(number(path.get(1)))) : Answer.notFound();
            case "orgs" -> path.size() == 2 ? organization(accounts.find(path.get(1))) : Answer.notFound();
            case "rate_limit" -> Answer.ok(meter.overview());
            default -> Answer.notFound();
        };
    }

    private Answer repository(Request request) {
        List<String> path = request.path();
        int parts = parts(request);
        if (path.size() < parts) {
            return Answer.notFound();
        }
        String fullName = parts == 2 ? "" : path.get(1) + "/" + path.get(2);
        Shelf shelf = parts == 2 ? byId(number(path.get(1))) : byName(fullName, false);
        if (shelf != null) {
            return repositories.answer(shelf, request);
        }
        Shelf renamed = byFormerName.get(key(fullName));
        return renamed == null ? Answer.notFound() : Answer.moved(byNumber(renamed, request));
    }

    /** The same under the number, which survives renames. */
    private String byNumber(Shelf renamed, Request request) {
        StringBuilder url = new StringBuilder(urls.byId(renamed.repository));
        request.path().stream().skip(parts(request)).forEach(part -> url.append('/')
                .append(part));
        String query = request.address().getRawQuery();
        return query == null ? url.toString() : url.append('?').append(query).toString();
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private Answer user(Account account) {
        return account == null ? Answer.notFound() : Answer.ok(accounts.profile(account));
    }

    private Answer organization(Account account) {
        return account == null || !account.type().equals("Organization")
                ? Answer.notFound()
                : Answer.ok(accounts.organization(account));
    }
}
