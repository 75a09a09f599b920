package org.ossvitals.connectors.collect;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.github.Comments;
import org.ossvitals.connectors.github.Commits;
import org.ossvitals.connectors.github.Events;
import org.ossvitals.connectors.github.GitHubApi;
import org.ossvitals.connectors.github.Issues;
import org.ossvitals.connectors.github.Releases;
import org.ossvitals.connectors.github.ReviewComments;
import org.ossvitals.connectors.github.Reviews;
import org.ossvitals.connectors.github.StarDays;
import org.ossvitals.connectors.github.Tags;

/** Every connector there is, in the order in which a repository is collected. A new one is one more line. */
public final class Connectors {
    private Connectors() {}

    /** @param addressHash what becomes of a mail address: {@code Lake::addressHash} */
    public static List<Connector> github(GitHubApi api, UnaryOperator<String> addressHash) {
        return List.of(
                new Issues(api),
                new Comments(api),
                new Reviews(api),
                new ReviewComments(api),
                new Events(api),
                new Commits(api, addressHash),
                new Tags(api),
                new Releases(api),
                new StarDays(api));
    }
}
