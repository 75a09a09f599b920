package org.ossvitals.connectors.github;

import java.io.IOException;
import java.util.Locale;
import org.ossvitals.connectors.RepositoryId;

/** Asks the host about one number at a time, which only REST answers with a cause, and not too often in one run. */
final class Whereabouts {
    private final GitHubApi api;
    private final RepositoryId repository;
    private final int most;
    private int asked;
    private boolean repositoryShown;

    /** @param most how many numbers are asked about at most */
    Whereabouts(GitHubApi api, RepositoryId repository, int most) {
        this.api = api;
        this.repository = repository;
        this.most = most;
    }

    /** Whether enough was asked; the others have to wait for the next run. */
    boolean exhausted() {
        return asked >= most;
    }

    /**
     * Why a number holds no thread; null when it holds one. A number that seems to be hidden is asked for once more, as
     * the answer is kept for good and a 404 may be the host's trouble of a moment.
     */
    String cause(int number) throws IOException {
        String cause = causeNow(number);
        return "not_visible".equals(cause) ? causeNow(number) : cause;
    }

    private String causeNow(int number) throws IOException {
        asked++;
        Answer answer = api.get(Paths.of(repository, "/issues/" + number));
        return switch (answer.status()) {
            case 200 -> elsewhere(answer) ? "transferred" : null;
            case 301, 302, 307, 308 -> "transferred";
            case 404, 451 -> answer.movedTo().isPresent() ? "transferred" : notVisible();
            case 410 -> deleted(answer, number);
            default -> {
                answer.orFail("issue " + number + " of " + repository.fullName());
                yield null;
            }
        };
    }

    /** Not to be said of a number when it is the repository that is not shown any more. */
    private String notVisible() throws IOException {
        if (!repositoryShown) {
            api.get(Paths.of(repository, "")).orFail("repository " + repository.fullName());
            repositoryShown = true;
        }
        return "not_visible";
    }

    /** Where issues are switched off, every number is answered as if its issue was deleted, but for the words. */
    private String deleted(Answer answer, int number) throws IOException {
        String message = answer.body().path("message").asText("");
        if (message.contains("disabled")) {
            throw new DisabledException("/issues");
        }
        if (!message.contains("deleted")) {
            answer.orFail("issue " + number + " of " + repository.fullName());
        }
        return "deleted";
    }

    /** A transfer is answered with the thread in its new place. */
    private boolean elsewhere(Answer answer) {
        String url = Fields.text(answer.body(), "repository_url");
        String here = "/" + repository.fullName().toLowerCase(Locale.ROOT);
        return answer.movedTo().isPresent()
                && url != null
                && !url.toLowerCase(Locale.ROOT).endsWith(here);
    }
}
