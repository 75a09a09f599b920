package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;

/** The first walk: who a repository is today, and what it counts. All other walks need the number that it finds. */
public final class Repositories {
    public static final String WALK = "repositories";

    private static final String OPERATION = "RepositoryLooks";

    private static final String NEWEST = "/issues?state=all&sort=created&direction=desc&per_page=1";

    private final GitHubApi api;

    public Repositories(GitHubApi api) {
        this.api = api;
    }

    /**
     * Looks at many repositories, a hundred a request.
     *
     * @param fullNames {@code owner/name} each; a renamed repository is found under its old name, too
     * @return by the name that was asked for; a name that the host does not show is missing, and {@link #find} says why
     * @throws NeedsTokenException without a token, which GraphQL demands
     */
    public Map<String, Look> look(Collection<String> fullNames) throws IOException {
        Map<String, Look> looks = new LinkedHashMap<>();
        List<String> names =
                fullNames.stream().filter(Repositories::isName).distinct().toList();
        new Bulk(api, OPERATION).ask(names, name -> List.of(name.split("/", 2)), (asked, found) -> {
            for (int i = 0; i < asked.size(); i++) {
                if (found.get(i) != null) {
                    looks.put(asked.get(i), RepositoryNode.graphql(found.get(i), api.observedAt()));
                }
            }
        });
        return looks;
    }

    /** Looks at one repository by REST, which needs no token and says why something is not there. */
    public Look find(String fullName) throws IOException {
        if (!isName(fullName)) {
            throw new IOException("Not a repository: " + fullName + "; write owner/name in conf/registries");
        }
        int slash = fullName.indexOf('/');
        RepositoryId asked = new RepositoryId(0, fullName.substring(0, slash), fullName.substring(slash + 1));
        JsonNode node = found(api.get(Paths.of(asked, "")), fullName);
        return RepositoryNode.rest(node, api.observedAt());
    }

    /** The same, with its rows. */
    public RepositoryId find(String fullName, Batch batch) throws IOException {
        Look look = find(fullName);
        look.into(batch, fullName);
        return look.repository();
    }

    /** The number of the newest issue or change request; empty where there is none, or the host does not show it. */
    public OptionalLong newestNumber(RepositoryId repository) throws IOException {
        Answer answer = api.get(Paths.of(repository, NEWEST));
        return answer.status() == 200 && !answer.body().isEmpty()
                ? OptionalLong.of(Fields.id(answer.body().path(0), "number"))
                : OptionalLong.empty();
    }

    private static boolean isName(String fullName) {
        return fullName.matches("[^/]+/[^/]+");
    }

    private static JsonNode found(Answer answer, String fullName) throws IOException {
        return switch (answer.status()) {
            case 404 ->
                throw new IOException(
                        "Repository not found: " + fullName + " is renamed, deleted or private; check conf/registries");
            case 451 -> throw new IOException("Repository withheld for legal reasons (451): " + fullName);
            default -> answer.orFail("repository " + fullName).body();
        };
    }
}
