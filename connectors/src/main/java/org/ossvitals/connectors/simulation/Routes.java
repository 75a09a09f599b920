package org.ossvitals.connectors.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ossvitals.connectors.simulation.World.Account;

/** Finds what a request is about, and lets the right part answer it. */
final class Routes {
    private final Map<String, Shelf> byName = new HashMap<>();
    private final Map<String, Shelf> byId = new HashMap<>();
    private final Accounts accounts;
    private final RepositoryRoutes repositories;
    private final GraphQl graphQl;
    private final World world;
    private final Urls urls;
    private final VirtualClock clock;

    Routes(World world, Urls urls, VirtualClock clock) {
        this(world, urls, clock, Map.of());
    }

    /** @param before shelves by the repository's number, kept where the repository is the same object */
    private Routes(World world, Urls urls, VirtualClock clock, Map<String, Shelf> before) {
        this.world = world;
        this.urls = urls;
        this.clock = clock;
        accounts = new Accounts(world, urls);
        world.repositories().forEach(repository -> {
            Shelf known = before.get(String.valueOf(repository.id()));
            Shelf shelf = known != null && known.repository == repository ? known : new Shelf(repository);
            byName.put(key(repository.fullName()), shelf);
            byId.put(String.valueOf(repository.id()), shelf);
        });
        repositories = new RepositoryRoutes(clock, urls, accounts);
        graphQl = new GraphQl(name -> byName.get(key(name)), accounts);
    }

    World world() {
        return world;
    }

    Routes changed(World other) {
        return new Routes(other, urls, clock, byId);
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
            List<String> rest = path.subList(parts, path.size());
            return request.method() + " /repos/{owner}/{repo}" + (rest.isEmpty() ? "" : "/" + String.join("/", rest));
        }
        if (isGraphQl(request)) {
            return (request.method() + " /graphql " + GraphQl.operation(request.body())).strip();
        }
        boolean user = first(request).equals("users") && path.size() == 2;
        return request.method() + (user ? " /users/{login}" : " /" + String.join("/", path));
    }

    Answer answer(Request request, Budget budget) {
        if (request.header("Authorization").endsWith(" bad")) {
            return Answer.refused(401, "Bad credentials");
        }
        if (request.method().equals("POST")) {
            return isGraphQl(request) ? graphQl.answer(request.body(), budget) : Answer.notFound();
        }
        return switch (first(request)) {
            case "repos", "repositories" -> repository(request);
            case "users" -> user(request);
            case "rate_limit" -> Answer.ok(budget.overview());
            default -> Answer.notFound();
        };
    }

    private Answer repository(Request request) {
        List<String> path = request.path();
        int parts = parts(request);
        if (path.size() < parts) {
            return Answer.notFound();
        }
        Shelf shelf = parts == 2 ? byId.get(path.get(1)) : byName.get(key(path.get(1) + "/" + path.get(2)));
        String what = String.join("/", path.subList(parts, path.size()));
        return shelf == null ? Answer.notFound() : repositories.answer(shelf, what, request);
    }

    private Answer user(Request request) {
        Account account =
                request.path().size() == 2 ? accounts.find(request.path().get(1)) : null;
        return account == null ? Answer.notFound() : Answer.ok(accounts.profile(account));
    }
}
