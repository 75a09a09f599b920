package org.ossvitals.connectors.github;

import java.util.List;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.lake.Batch;

/** A short list that is read whole each time; it is handed over only when anything in it changed. */
final class WholeList {
    private WholeList() {}

    static Collected hand(RepositoryId repository, String walk, Batch batch, List<? extends Record> rows) {
        String digest = Digest.of(rows);
        if (digest.equals(batch.watermark(Paths.scope(repository), walk))) {
            return Collected.all(0);
        }
        rows.forEach(batch::add);
        batch.watermark(Paths.scope(repository), walk, digest);
        return Collected.all(rows.size());
    }
}
