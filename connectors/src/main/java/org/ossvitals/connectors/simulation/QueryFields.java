package org.ossvitals.connectors.simulation;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.Thread;

/** Where queries begin: repositories, accounts and things by their opaque identifier. */
final class QueryFields {
    private static final int MOST_IDS = 100;
    /** An opaque identifier as {@link Urls#nodeId} writes it. */
    private static final Pattern NODE = Pattern.compile("\\d{3}:([A-Za-z]+?)(\\d+)(?::(\\d+))?");

    private static final Set<String> CONNECTIONS = Set.of(
            "IssueConnection",
            "PullRequestConnection",
            "UserConnection",
            "LabelConnection",
            "PullRequestReviewConnection",
            "IssueCommentConnection",
            "IssueTimelineItemsConnection",
            "PullRequestTimelineItemsConnection");

    private QueryFields() {}

    static void add(Wiring wiring) {
        wiring.type("Query", type -> type.field("repository", (any, ask) -> repository(ask))
                .field("node", (any, ask) -> node(ask))
                .field("nodes", (any, ask) -> nodes(ask))
                .field("user", (any, ask) -> account(ask, "User"))
                .field("organization", (any, ask) -> account(ask, "Organization"))
                .field("repositoryOwner", (any, ask) -> account(ask, "RepositoryOwner"))
                .field("rateLimit", (any, ask) -> ask));
        wiring.<Ask>type(
                "RateLimit", type -> type.field("cost", ask -> ask.points().cost())
                        .field("nodeCount", ask -> ask.points().nodes())
                        .field("limit", ask -> ask.meter().limit(Meter.GRAPHQL))
                        .field("remaining", ask -> ask.meter().remaining(Meter.GRAPHQL))
                        .field("used", ask -> ask.meter().used(Meter.GRAPHQL))
                        .field("resetAt", ask -> ask.meter().resetsAt(Meter.GRAPHQL)));
        CONNECTIONS.forEach(name -> wiring.<Slice<?>>type(name, type -> type.field("totalCount", Slice::totalCount)
                .field("pageInfo", Slice::pageInfo)
                .field("nodes", Slice::nodes)));
        wiring.<Slice<?>>type("PageInfo", type -> type.field("hasNextPage", Slice::hasNextPage)
                .field("hasPreviousPage", Slice::hasPreviousPage)
                .field("startCursor", Slice::startCursor)
                .field("endCursor", Slice::endCursor));
        wiring.resolve("Node", QueryFields::typeOf);
    }

    /** Which type an object of ours stands for. */
    private static String typeOf(Object object) {
        if (object instanceof Within<?> within && within.what() instanceof Thread thread) {
            return ThreadFields.typeOf(thread);
        }
        return object instanceof Account account ? account.type() : "Repository";
    }

    private static Object repository(Ask ask) {
        String fullName = ask.argument("owner") + "/" + ask.argument("name");
        Boolean follow = ask.argument("followRenames");
        Shelf shelf = ask.hall().byName(fullName, !Boolean.FALSE.equals(follow));
        if (shelf == null) {
            return ask.missing("Could not resolve to a Repository with the name '" + fullName + "'.");
        }
        GraphQLError refusal = GraphQl.Hall.refusal(shelf.repository, ask.path());
        return refusal == null ? shelf : ask.failed(refusal);
    }

    private static Object account(Ask ask, String kind) {
        String login = ask.argument("login");
        Account account = ask.hall().accounts().find(login);
        boolean fits = account != null
                && (account.type().equals(kind)
                        || kind.equals("RepositoryOwner")
                                && Set.of("User", "Organization").contains(account.type()));
        return fits ? account : ask.missing("Could not resolve to a " + kind + " with the login of '" + login + "'.");
    }

    private static Object node(Ask ask) {
        String id = ask.argument("id");
        Object found = find(ask.hall(), id);
        return found == null ? ask.failed(unknown(id, ask.path())) : found;
    }

    private static Object nodes(Ask ask) {
        List<String> ids = ask.argument("ids");
        if (ids.size() > MOST_IDS) {
            return ask.failed(Told.error(
                    "ARGUMENT_LIMIT",
                    ask.path(),
                    "You may not provide more than " + MOST_IDS + " node ids; you provided " + ids.size() + "."));
        }
        List<Object> found = new ArrayList<>();
        List<GraphQLError> errors = new ArrayList<>();
        for (String id : ids) {
            Object one = find(ask.hall(), id);
            if (one == null) {
                errors.add(unknown(id, ask.element(found.size())));
            }
            found.add(one);
        }
        return DataFetcherResult.newResult().data(found).errors(errors).build();
    }

    private static GraphQLError unknown(String id, List<Object> path) {
        return Told.error("NOT_FOUND", path, "Could not resolve to a node with the global id of '" + id + "'");
    }

    /** The object of that identifier, if it is shown; null if not. */
    private static Object find(GraphQl.Hall hall, String id) {
        Matcher parts = NODE.matcher(plain(id));
        if (!parts.matches() || parts.group(2).length() > 18) {
            return null;
        }
        long number = Long.parseLong(parts.group(2));
        return switch (parts.group(1)) {
            case "Repository" -> visible(hall.byId(number));
            case "Issue", "PullRequest" -> thread(visible(hall.byId(number)), parts);
            case "User", "Organization", "Bot", "Mannequin" -> hall.accounts().find(number);
            default -> null;
        };
    }

    private static Shelf visible(Shelf shelf) {
        return shelf != null && GraphQl.Hall.refusal(shelf.repository, List.of()) == null ? shelf : null;
    }

    private static Object thread(Shelf shelf, Matcher parts) {
        if (shelf == null || parts.group(3) == null || parts.group(3).length() > 18) {
            return null;
        }
        Thread thread = shelf.threadById(Long.parseLong(parts.group(3)));
        boolean same = thread != null
                && Shelf.isChangeRequest(thread) == parts.group(1).equals("PullRequest");
        return same ? new Within<>(shelf, thread) : null;
    }

    private static String plain(String id) {
        try {
            return new String(Base64.getDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
