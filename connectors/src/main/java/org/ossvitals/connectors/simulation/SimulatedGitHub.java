package org.ossvitals.connectors.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.io.CloseMode;
import org.ossvitals.connectors.simulation.fault.FaultPlan;
import org.ossvitals.connectors.simulation.git.GitHandler;

/**
 * Serves a {@link World} on a free loopback port, in the shapes and with the habits of api.github.com: pages and their
 * links, page walls, {@code since}, conditional requests, compression, rate limits, disabled issues, empty
 * repositories. Its clock starts at {@code World.now} and moves only when somebody waits. What the world does not know
 * is left out of an answer or not found, never invented.
 */
public final class SimulatedGitHub implements AutoCloseable {
    private final RequestLog log = new RequestLog();
    private final VirtualClock clock;
    private final HttpServer server;
    private final Front front;
    private final Tokens tokens;
    private final GitSide git = new GitSide(this::world);
    private volatile Routes routes;
    private volatile Runnable afterEvery = () -> {};

    private SimulatedGitHub(World world, Habits habits) {
        clock = new VirtualClock(world.now());
        AppKeys apps = new AppKeys(habits.app(), clock);
        tokens = new Tokens(habits.quotas(), clock, apps);
        front = new Front(() -> routes, habits, tokens, clock, new Front.Diary(log, () -> afterEvery.run()));
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .setListenerPort(0)
                .setHttpProcessor(processor())
                .setRequestRouter(
                        (request, context) -> GitHandler.isGit(request.getRequestUri()) ? git.handler() : front)
                .create();
        start();
        routes = new Routes(world, new Urls(endpoint(), world.web()), clock, apps, git);
    }

    /** Starts serving without limits and without faults; {@link #close()} ends it. */
    public static SimulatedGitHub serve(World world) {
        return serve(world, Habits.GENEROUS);
    }

    /** The same, with answers that go wrong as planned. */
    public static SimulatedGitHub serve(World world, FaultPlan faults) {
        return serve(world, Habits.GENEROUS.with(faults));
    }

    /** Starts serving; {@link #close()} ends it. */
    public static SimulatedGitHub serve(World world, Habits habits) {
        return new SimulatedGitHub(world, habits);
    }

    /** The stock processors would add a Date header that tells the wall clock. */
    private static HttpProcessor processor() {
        return HttpProcessorBuilder.create()
                .addAll(new ResponseContent(), new ResponseConnControl())
                .build();
    }

    private void start() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot listen on loopback for the simulated GitHub: may this process open ports?", e);
        }
    }

    /** The address to use in place of {@code https://api.github.com}. */
    public URI endpoint() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getLocalPort());
    }

    /** The address to use in place of {@code https://github.com}: git repositories, each made when first fetched. */
    public URI gitEndpoint() {
        return endpoint();
    }

    Routes routes() {
        return routes;
    }

    /** What is served now. */
    public World world() {
        return routes.world();
    }

    /**
     * Changes what is served, from the next request on. Repositories that stay the same object cost nothing. The clock
     * does not follow {@code World.now}: move it by {@link #clock()}.
     */
    public synchronized void change(UnaryOperator<World> change) {
        routes = routes.changed(change.apply(routes.world()));
    }

    /**
     * What is done for every request when its answer stands fast and before it is sent, so that the client's next request
     * meets it: a change of the world between two pages, for example. Several threads run it at once.
     */
    public void afterEveryRequest(Runnable hook) {
        afterEvery = hook;
    }

    /** The server's clock; a client that waits by it moves it. */
    public VirtualClock clock() {
        return clock;
    }

    public RequestLog log() {
        return log;
    }

    /** From now on this token is bad. */
    public void revoke(String token) {
        tokens.revoke(token);
    }

    /** How often each route was asked for since the start, for example {@code GET /repos/{owner}/{repo}/issues}. */
    public SortedMap<String, Integer> requests() {
        return log.byRoute();
    }

    /** How often git history or files were fetched, by full name; those requests are in no other account. */
    public SortedMap<String, Integer> fetches() {
        return git.handler().packs();
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
        git.close();
    }
}
