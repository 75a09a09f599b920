package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.util.SortedMap;
import org.ossvitals.connectors.github.Profiles;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.raw.Authored;

/** A batch that notes whose profiles are wanted, in the same commit as the rows that name them. */
record NotedAuthors(Batch batch) implements Batch {
    @Override
    public void add(Record row) {
        batch.add(row);
        if (row instanceof Authored authored) {
            note(authored.authorId(), authored.authorLogin(), authored.authorType());
        }
    }

    /** Bots and organisations have no profile to speak of; the type is null where only an address named the account. */
    private void note(Long id, String login, String type) {
        if (id != null && login != null && (type == null || type.equals("User"))) {
            Profiles.want(batch, id, login);
        }
    }

    @Override
    public String watermark(String scope, String walk) {
        return batch.watermark(scope, walk);
    }

    @Override
    public SortedMap<String, String> watermarks(String scope) {
        return batch.watermarks(scope);
    }

    @Override
    public void watermark(String scope, String walk, String value) {
        batch.watermark(scope, walk, value);
    }

    @Override
    public void commitAndContinue() throws IOException {
        batch.commitAndContinue();
    }

    @Override
    public void close() throws IOException {
        batch.close();
    }
}
