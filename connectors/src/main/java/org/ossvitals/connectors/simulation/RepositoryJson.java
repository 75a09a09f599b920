package org.ossvitals.connectors.simulation;

import java.util.List;
import java.util.Locale;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/** A repository in GitHub's shape; counts that the world does not know are left out. */
record RepositoryJson(Urls urls, Accounts accounts) {
    /** What GitHub links to from a repository: up to the brace it is the field's name without {@code _url}. */
    private static final List<String> LINKS = List.of(
            "assignees{/user}",
            "branches{/branch}",
            "collaborators{/collaborator}",
            "comments{/number}",
            "commits{/sha}",
            "contributors",
            "deployments",
            "downloads",
            "events",
            "forks",
            "hooks",
            "issues{/number}",
            "keys{/key_id}",
            "labels{/name}",
            "languages",
            "merges",
            "milestones{/number}",
            "pulls{/number}",
            "releases{/id}",
            "stargazers",
            "statuses{/sha}",
            "subscribers",
            "subscription",
            "tags",
            "teams");

    Fields repository(Shelf shelf) {
        SimulatedRepository repository = shelf.repository;
        Fields fields = new Fields()
                .with("id", repository.id())
                .with("node_id", Urls.nodeId("Repository", repository.id()))
                .with("name", repository.name())
                .with("full_name", repository.fullName())
                .with("private", false)
                .with("owner", accounts.owner(repository.owner(), repository.ownerType()))
                .with("html_url", urls.web(repository.fullName()))
                .known("fork", repository.circumstances().fork())
                .with("url", urls.repository(repository));
        LINKS.forEach(
                link -> fields.with(link.replaceAll("\\{.*", "") + "_url", urls.repository(repository) + "/" + link));
        state(fields, shelf);
        counts(fields, shelf);
        return fields;
    }

    private void state(Fields fields, Shelf shelf) {
        SimulatedRepository repository = shelf.repository;
        fields.with("clone_url", urls.web(repository.fullName()) + ".git")
                .known("default_branch", repository.defaultBranch())
                .known("archived", repository.archived())
                .with("disabled", false)
                .with("visibility", "public")
                .known("has_issues", repository.hasIssues())
                .known("created_at", repository.createdAt())
                .known("pushed_at", shelf.pushedAt());
        if (repository.licenseSpdx() != null) {
            fields.with("license", license(repository.licenseSpdx()));
        }
    }

    private static void counts(Fields fields, Shelf shelf) {
        SimulatedRepository repository = shelf.repository;
        Integer stars = shelf.stars();
        Integer open = shelf.knows(World.Fact.THREADS)
                ? (Integer) shelf.threads("open").ordered(false, false).size()
                : null;
        fields.known("stargazers_count", stars)
                .known("watchers_count", stars)
                .known("watchers", stars)
                .known("forks_count", repository.forks())
                .known("forks", repository.forks())
                .known("subscribers_count", repository.circumstances().watchers())
                .known("open_issues_count", open)
                .known("open_issues", open);
    }

    private Fields license(String spdx) {
        String key = spdx.toLowerCase(Locale.ROOT);
        return new Fields()
                .with("key", key)
                .with("name", spdx)
                .with("spdx_id", spdx)
                .with("url", urls.api("/licenses/" + key))
                .with("node_id", Urls.nodeId("License", key));
    }
}
