package org.ossvitals.connectors.simulation;

import java.io.IOException;
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
    private final Budget budget;

    Routes(World world, Urls urls, Budget budget) {
        this.budget = budget;
        accounts = new Accounts(world, urls);
        world.repositories().forEach(repository -> {
            Shelf shelf = new Shelf(repository);
            byName.put(key(repository.fullName()), shelf);
            byId.put(String.valueOf(repository.id()), shelf);
        });
        repositories = new RepositoryRoutes(world.now(), urls, accounts);
        graphQl = new GraphQl(name -> byName.get(key(name)), accounts, budget);
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
        boolean user = first(request).equals("users") && path.size() == 2;
        return request.method() + (user ? " /users/{login}" : " /" + String.join("/", path));
    }

    Answer answer(Request request) throws IOException {
        if (request.header("Authorization").endsWith(" bad")) {
            return Answer.refused(401, "Bad credentials");
        }
        if (request.method().equals("POST")) {
            return first(request).equals("graphql") ? graphQl.answer(request.body()) : Answer.notFound();
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
