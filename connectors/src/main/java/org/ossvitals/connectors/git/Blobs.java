package org.ossvitals.connectors.git;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.Transport;
import org.ossvitals.connectors.RepositoryId;

/**
 * Asks the server for single files by their ids. They go to a repository of their own that is thrown away: one that said
 * what commits it has would be told that it has their files, too.
 */
record Blobs(Path folder, RepositoryId repository, URI address, GitSource.Patience patience)
        implements History.Contents {
    /** Longer files are cut off. */
    static final int LIMIT = 256 * 1024;

    @Override
    public Map<ObjectId, History.Content> read(Collection<ObjectId> blobs) throws IOException {
        if (blobs.isEmpty()) {
            return Map.of();
        }
        Bare scratch = new Bare(folder.resolve(".tmp-files-" + repository.id() + ".git"));
        scratch.remove();
        try {
            return new Timed<Map<ObjectId, History.Content>>(address, patience).of(monitor -> {
                try (Repository place = scratch.openOrMake()) {
                    try (Transport transport = Fetch.open(place, address, patience);
                            FetchConnection connection = transport.openFetch(List.of(), Constants.HEAD)) {
                        connection.fetch(monitor, wants(blobs), Set.of());
                    }
                    return in(place, blobs);
                }
            });
        } finally {
            scratch.remove();
        }
    }

    private static List<Ref> wants(Collection<ObjectId> blobs) {
        return blobs.stream()
                .distinct()
                .map(blob -> (Ref) new ObjectIdRef.PeeledNonTag(Ref.Storage.NETWORK, blob.name(), blob))
                .toList();
    }

    /** Those of the files that a repository holds. */
    static Map<ObjectId, History.Content> in(Repository repository, Collection<ObjectId> blobs) throws IOException {
        Map<ObjectId, History.Content> contents = new HashMap<>();
        try (ObjectReader reader = repository.newObjectReader()) {
            for (ObjectId blob : blobs) {
                if (reader.has(blob)) {
                    ObjectLoader loader = reader.open(blob);
                    try (InputStream bytes = loader.openStream()) {
                        contents.put(blob, new History.Content(bytes.readNBytes(LIMIT), loader.getSize()));
                    }
                }
            }
        }
        return contents;
    }
}
