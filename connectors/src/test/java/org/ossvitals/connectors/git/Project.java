package org.ossvitals.connectors.git;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.io.CloseMode;
import org.ossvitals.connectors.Collected;
import org.ossvitals.connectors.Connector;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.Window;
import org.ossvitals.connectors.github.transport.Waiting;
import org.ossvitals.connectors.simulation.git.Draft;
import org.ossvitals.connectors.simulation.git.Draft.DraftCommit;
import org.ossvitals.connectors.simulation.git.Draft.DraftTag;
import org.ossvitals.connectors.simulation.git.Draft.Person;
import org.ossvitals.connectors.simulation.git.GitHandler;
import org.ossvitals.connectors.simulation.git.MadeRepository;

/** One repository that changes under the eyes of the collector, served over http. */
final class Project implements AutoCloseable {
    static final RepositoryId ID = new RepositoryId(7, "acme", "loom");
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant NOW = Instant.parse("2026-09-30T12:00:00Z");
    static final GitSource.Patience IMPATIENT =
            new GitSource.Patience(Duration.ofSeconds(10), Duration.ofSeconds(60), 1, Duration.ZERO, Waiting.REAL);

    final List<DraftCommit> commits = new ArrayList<>();
    final List<DraftTag> tags = new ArrayList<>();
    final TreeMap<String, String> files = new TreeMap<>();
    private final Path folder;
    private final MadeRepository made;
    private final HttpServer server;
    String branch = "main";
    GitHandler.Place place;

    Project(Path folder) throws IOException {
        this.folder = folder;
        made = new MadeRepository(folder.resolve("served.git"));
        place = GitHandler.Place.at(made);
        GitHandler handler = new GitHandler(name -> name.equals(ID.fullName()) ? place : GitHandler.Place.at(made));
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .setListenerPort(0)
                .setRequestRouter((request, context) -> handler)
                .create();
        server.start();
        serve();
    }

    /** A commit on top of the newest. */
    Project commit(String name, String address, String message) {
        List<String> parents = commits.isEmpty()
                ? List.of()
                : List.of(commits.get(commits.size() - 1).name());
        return commit(name, parents, address, message);
    }

    Project commit(String name, List<String> parents, String address, String message) {
        Instant at = START.plus(Duration.ofMinutes(commits.size()));
        Person author = new Person("Somebody", address, at, 330);
        Person committer = new Person("Somebody Else", "else@example.org", at.plusSeconds(30), -300);
        commits.add(new DraftCommit(name, parents, author, committer, message));
        return this;
    }

    /** Makes the repository what the fields say. */
    Project serve() throws IOException {
        String tip = commits.isEmpty() ? null : commits.get(commits.size() - 1).name();
        made.become(new Draft(branch, commits, tip, tags, new TreeMap<>(files)));
        return this;
    }

    String sha(String name) {
        return made.shas().get(name);
    }

    MadeRepository made() {
        return made;
    }

    URI endpoint() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getLocalPort());
    }

    Path clones() {
        return folder.resolve("clones");
    }

    /** The source of one run. */
    GitSource source() {
        return new GitSource(endpoint(), clones(), IMPATIENT);
    }

    Collected commits(HeldBatch batch) throws IOException {
        return run(new Commits(source(), Project::hash, () -> NOW), batch);
    }

    Collected tags(HeldBatch batch) throws IOException {
        return run(new Tags(source()), batch);
    }

    Collected files(HeldBatch batch) throws IOException {
        return run(new Files(source(), Project::hash, () -> NOW), batch);
    }

    static Collected run(Connector connector, HeldBatch batch) throws IOException {
        Collected collected = connector.collect(ID, Window.EVERYTHING, batch);
        batch.commitAndContinue();
        return collected;
    }

    static String hash(String address) {
        return "#" + Integer.toHexString(address.hashCode());
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
        made.close();
    }
}
