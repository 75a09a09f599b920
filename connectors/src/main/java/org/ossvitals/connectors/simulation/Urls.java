package org.ossvitals.connectors.simulation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;
import org.ossvitals.connectors.simulation.World.Thread;

/** Where things are: in the interface (this server) and on the web (pages for people, which are not served here). */
record Urls(URI api, URI web) {
    String api(String path) {
        return api + path;
    }

    String repository(SimulatedRepository repository) {
        return api + "/repos/" + repository.fullName();
    }

    /** What page links are made of: the number survives renames, the name does not. */
    String byId(SimulatedRepository repository) {
        return api + "/repositories/" + repository.id();
    }

    String web(String path) {
        return web + "/" + path;
    }

    /** The page of an issue or a change request. */
    String page(SimulatedRepository repository, Thread thread) {
        String kind = Shelf.isChangeRequest(thread) ? "/pull/" : "/issues/";
        return web(repository.fullName() + kind + thread.number());
    }

    /** The identifier of an issue or a change request, which tells its repository. */
    static String nodeId(SimulatedRepository repository, Thread thread) {
        return nodeId(ThreadFields.typeOf(thread), repository.id() + ":" + thread.id());
    }

    /** The opaque identifier of GraphQL, in its older form. */
    static String nodeId(String type, Object id) {
        String plain = String.format(Locale.ROOT, "%03d:%s%s", type.length(), type, id);
        return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
