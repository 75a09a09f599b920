package org.ossvitals.connectors.simulation.sample;

import java.util.SortedMap;
import java.util.TreeMap;

/** The files by which a repository of the sample says how it is run. Most guide newcomers well, some badly or not at all. */
final class Papers {
    private static final String GUIDE = """
            # Contributing to %s

            Thank you for thinking of it. Questions are welcome in the issues, whether or not you have looked for an answer.

            ## Build and test

            Clone the repository, install what `requirements.txt` names, and run `make build`. Run `make test` before you
            send anything; a test that fails without your change and passes with it says more than a description.

            ## Change requests

            Open a pull request against `main`. Small ones are reviewed first. Sign off every commit (`git commit -s`): by
            that you agree to the Developer Certificate of Origin.

            """;
    private static final String PATIENCE = """
            ## What happens next

            Somebody of the team looks at it within a few days, asks for what is missing, and merges it when two of us
            agree. If nobody answers within a week, please say so in the thread; it was overlooked, not declined.

            ## Where to begin

            Issues that are labelled `good first issue` need no knowledge of the whole: they name the file and the function,
            and somebody of the team answers questions about them first. Say in the issue that you work on it, so that
            nobody does the same. `help wanted` is larger, and open to whoever knows the field; please tell us how you
            would go about it before you write much.

            ## Documentation

            What a user can see needs a paragraph in `docs/`, in the same pull request. Plain words, short sentences, and an
            example that can be copied. The build checks that examples run.
            """;
    private static final String NOTE = "# Contributing to %s\n\nSend a pull request.\n";

    private Papers() {}

    static SortedMap<String, String> of(Story story, Dice dice) {
        SortedMap<String, String> papers = new TreeMap<>();
        papers.put("README.md", "# " + story.repository() + "\n\nPart of the Sample Foundation, which is invented.\n");
        double luck = dice.even();
        if (luck < 0.7) {
            papers.put("CONTRIBUTING.md", GUIDE.formatted(story.repository()) + PATIENCE);
        } else if (luck < 0.85) {
            papers.put(".github/CONTRIBUTING.md", NOTE.formatted(story.repository()));
        }
        if (story.releases().declared() != null) {
            papers.put("RELEASES.md", "# Releases\n\n" + story.releases().declared() + "\n");
        }
        return papers;
    }
}
