package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Sign;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Address;

/**
 * Which accounts the host links to the addresses of commits, one commit for every new address. The walk over commits
 * queues them under {@code addresses}: fingerprint of the address, then {@code <sha>} or {@code <sha> <domain>}.
 */
public final class CommitAccounts implements Connector {
    private final GitHubApi api;

    public CommitAccounts(GitHubApi api) {
        this.api = api;
    }

    @Override
    public String walk() {
        return "addresses";
    }

    @Override
    public Set<Sign> follows() {
        return Set.of(Sign.PUSHES);
    }

    @Override
    public Optional<String> queue(RepositoryId repository) {
        return Optional.of(scope(repository));
    }

    @Override
    public Collected collect(RepositoryId repository, Window window, Batch batch) throws IOException {
        String queue = scope(repository);
        List<Map.Entry<String, String>> waiting =
                List.copyOf(batch.watermarks(queue).entrySet());
        new Bulk(api, "CommitAccounts", repository.owner(), repository.name())
                .ask(waiting, address -> List.of(parts(address)[0]), (asked, found) -> {
                    for (int i = 0; i < asked.size(); i++) {
                        batch.add(row(asked.get(i), found.get(i)));
                        batch.watermark(queue, asked.get(i).getKey(), null);
                    }
                    batch.commitAndContinue();
                });
        return Collected.all(waiting.size());
    }

    private static String scope(RepositoryId repository) {
        return "addresses/" + repository.id();
    }

    /** A commit that the host does not show links no account. */
    private Address row(Map.Entry<String, String> address, JsonNode commit) throws IOException {
        Actor user = commit == null
                ? Actor.NOBODY
                : Actor.graphql(commit.path("author").path("user"));
        String[] parts = parts(address);
        return new Address(
                address.getKey(),
                parts.length < 2 ? null : parts[1],
                user.id(),
                user.login(),
                user.type(),
                api.observedAt());
    }

    private static String[] parts(Map.Entry<String, String> address) {
        return address.getValue().split(" ", 2);
    }
}
