package org.ossvitals.connectors.git;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FilterSpec;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/**
 * Fetches the default branch and the tags without file contents. What HEAD and the tags name is taken from the server's
 * own list, so renamed branches, a detached HEAD, moved and deleted tags need no thought; the clone itself remembers one
 * commit only, so that the next fetch can say what is there.
 */
record Fetch(URI address, GitSource.Patience patience) {
    private static final String NO_CONTENTS = "blob:none";
    private static final String KNOWN = "refs/heads/known";

    Remote into(Bare clone) throws IOException {
        return new Timed<Remote>(address, patience).of(monitor -> {
            try (Repository repository = clone.openOrMake();
                    Transport transport = transport(repository);
                    FetchConnection connection = transport.openFetch(List.of(), Constants.HEAD, Constants.R_TAGS)) {
                Remote remote = remote(connection);
                if (remote.absence() == null) {
                    connection.fetch(monitor, wanted(repository, connection), Set.of());
                    remember(repository, remote.head());
                }
                return remote;
            } catch (NoRemoteRepositoryException e) {
                return Remote.none("not_visible");
            } catch (TransportException e) {
                if (Refusals.hidden(e)) {
                    return Remote.none("not_visible");
                }
                throw e;
            }
        });
    }

    private Transport transport(Repository repository) throws IOException {
        Transport transport = open(repository, address, patience);
        transport.setFilterSpec(FilterSpec.fromFilterLine(NO_CONTENTS));
        return transport;
    }

    /** A transport that gives up on a silent server and has no credentials to give away or to ask for. */
    static Transport open(Repository repository, URI address, GitSource.Patience patience) throws IOException {
        try {
            Transport transport = Transport.open(repository, new URIish(address.toString()));
            transport.setTimeout((int) Math.max(1, patience.silence().toSeconds()));
            transport.setCredentialsProvider(null);
            return transport;
        } catch (URISyntaxException e) {
            throw new IOException("Not an address that git understands: " + address, e);
        }
    }

    private static Remote remote(FetchConnection connection) {
        Ref head = connection.getRef(Constants.HEAD);
        if (head == null || head.getObjectId() == null) {
            return Remote.none("empty");
        }
        Map<String, ObjectId> tags = new TreeMap<>();
        for (Ref ref : connection.getRefs()) {
            if (ref.getName().startsWith(Constants.R_TAGS)) {
                tags.put(ref.getName().substring(Constants.R_TAGS.length()), ref.getObjectId());
            }
        }
        return new Remote(head.getObjectId(), tags, null);
    }

    private static Collection<Ref> wanted(Repository repository, FetchConnection connection) throws IOException {
        List<Ref> wanted = new ArrayList<>();
        for (Ref ref : connection.getRefs()) {
            boolean ours = ref.getName().equals(Constants.HEAD) || ref.getName().startsWith(Constants.R_TAGS);
            if (ours && !repository.getObjectDatabase().has(ref.getObjectId())) {
                wanted.add(ref);
            }
        }
        return wanted;
    }

    private static void remember(Repository repository, ObjectId head) throws IOException {
        if (!repository.getObjectDatabase().has(head)) {
            throw new IOException("The fetch was broken off, or the server did not send what it had announced");
        }
        RefUpdate update = repository.updateRef(KNOWN);
        update.setNewObjectId(head);
        update.setForceUpdate(true);
        update.disableRefLog();
        update.update();
    }
}
