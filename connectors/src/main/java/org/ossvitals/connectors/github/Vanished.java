package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;

/**
 * Threads that were seen and are there no more: no list tells of a deletion, but the host then counts fewer threads than
 * were seen. Only then are the numbers of all threads listed, a hundred a point.
 */
record Vanished(GitHubApi api, RepositoryId repository, Batch batch) {
    /** @param missing numbers that are known to be gone, some of which had been seen before */
    List<Integer> among(Numbers seen, Set<Integer> missing) throws IOException {
        Integer counted = Look.threads(repository, batch);
        long expected = seen.count() - missing.stream().filter(seen::holds).count();
        // Threads that were opened since the look are seen and not counted, so the host is asked again first.
        if (counted == null || counted >= expected || totals() >= expected) {
            return List.of();
        }
        BitSet listed = new BitSet();
        list("IssueNumbers", "issues", listed);
        list("PullRequestNumbers", "pullRequests", listed);
        List<Integer> vanished = new ArrayList<>();
        for (int number = 1; number <= seen.highest(); number++) {
            if (seen.holds(number) && !listed.get(number) && !missing.contains(number)) {
                vanished.add(number);
            }
        }
        return vanished;
    }

    private int totals() throws IOException {
        String operation = "ThreadTotals";
        JsonNode found = api.graphql(operation, Queries.named(operation), variables(null))
                .orFail()
                .path("repository");
        Integer issues = Fields.amount(found.path("issues"), "totalCount");
        Integer changes = Fields.amount(found.path("pullRequests"), "totalCount");
        if (issues == null || changes == null) {
            throw new NotVisibleException("threads of " + repository.fullName());
        }
        return issues + changes;
    }

    private void list(String operation, String connection, BitSet listed) throws IOException {
        String cursor = null;
        do {
            JsonNode page = Queries.part(
                    api.graphql(operation, Queries.named(operation), variables(cursor))
                            .orFail(),
                    connection,
                    repository);
            for (JsonNode node : page.path("nodes")) {
                listed.set(Fields.threadNumber(node, "number"));
            }
            String next = Queries.next(page);
            if (next != null && next.equals(cursor)) {
                throw new IOException("GraphQL " + operation + " leads nowhere for " + repository.fullName());
            }
            cursor = next;
        } while (cursor != null);
    }

    private Map<String, Object> variables(String cursor) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("owner", repository.owner());
        variables.put("name", repository.name());
        if (cursor != null) {
            variables.put("cursor", cursor);
        }
        return variables;
    }
}
