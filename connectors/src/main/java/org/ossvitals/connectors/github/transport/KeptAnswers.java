package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Answers of earlier runs, so that what did not change is neither sent nor counted again. */
public interface KeptAnswers {
    /** Keeps nothing: every answer is fetched anew. */
    KeptAnswers NONE = new KeptAnswers() {
        @Override
        public Optional<Kept> find(URI asked) {
            return Optional.empty();
        }

        @Override
        public void keep(URI asked, Kept answer) {}
    };

    /** Keeps answers as files in a folder, which is made when it is first needed. */
    static KeptAnswers in(Path folder) {
        return new AnswerFolder(folder);
    }

    /** What was answered last time; empty also where it cannot be read any more. */
    Optional<Kept> find(URI asked);

    void keep(URI asked, Kept answer) throws IOException;

    /**
     * A whole answer.
     *
     * @param tag the host's name for this content (ETag)
     * @param link the header that leads to the next page; null on the last one
     * @param body JSON
     */
    record Kept(String tag, String link, byte[] body) {
        public Kept {
            body = body.clone();
        }

        @Override
        public byte[] body() {
            return body.clone();
        }
    }
}
