package org.ossvitals.connectors.collect;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.git.Clones;
import org.ossvitals.connectors.git.Commits;
import org.ossvitals.connectors.git.Files;
import org.ossvitals.connectors.git.ServerClock;
import org.ossvitals.connectors.git.Tags;
import org.ossvitals.connectors.github.Comments;
import org.ossvitals.connectors.github.CommitAccounts;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.Issues;
import org.ossvitals.connectors.github.MissingThreads;
import org.ossvitals.connectors.github.Releases;
import org.ossvitals.connectors.github.ReviewComments;
import org.ossvitals.connectors.github.StarDays;
import org.ossvitals.connectors.github.Timelines;

/** Every connector there is. A new one is one more line. */
public final class Connectors {
    private Connectors() {}

    /** Walks that follow each other, as the later ones ask for what the earlier ones found. */
    public interface Chain extends Function<GitHubApi, List<Connector>> {}

    /**
     * Chains may go on side by side: each has a view of the host of its own.
     *
     * @param addressHash what becomes of a mail address: {@code Lake::addressHash}
     * @param git the same repositories in git
     * @param clock tells the time of what is read from git
     */
    public static List<Chain> github(UnaryOperator<String> addressHash, Clones git, ServerClock clock) {
        return List.of(
                api -> List.of(new Issues(api), new Timelines(api), new MissingThreads(api)),
                api -> List.of(new Comments(api)),
                api -> List.of(new ReviewComments(api)),
                api -> List.of(
                        new Commits(git, addressHash, clock),
                        new Tags(git),
                        new Files(git, addressHash, clock),
                        new CommitAccounts(api)),
                api -> List.of(new Releases(api)),
                api -> List.of(new StarDays(api)));
    }
}
