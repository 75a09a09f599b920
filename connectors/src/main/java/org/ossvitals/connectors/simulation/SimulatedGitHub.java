package org.ossvitals.connectors.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.SortedMap;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.io.CloseMode;
import org.ossvitals.connectors.simulation.fault.FaultPlan;

/**
 * Serves a {@link World} on a free loopback port, in the shapes and with the habits of api.github.com: pages and their
 * links, page walls, {@code since}, conditional requests, compression, rate-limit headers, disabled issues, empty
 * repositories. Its clock stands at {@code World.now}. What the world does not know is left out of an answer or
 * not found, never invented; the budget is counted but cannot run out.
 */
public final class SimulatedGitHub implements AutoCloseable {
    private final Census census = new Census();
    private final HttpServer server;
    private final Front front;

    private SimulatedGitHub(World world, FaultPlan faults) {
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .setListenerPort(0)
                .setHttpProcessor(processor())
                .setRequestRouter((request, context) -> front())
                .create();
        start();
        front = new Front(world, new Urls(endpoint(), world.web()), census, faults);
    }

    /** Starts serving; {@link #close()} ends it. */
    public static SimulatedGitHub serve(World world) {
        return serve(world, FaultPlan.none());
    }

    /** The same, with answers that go wrong as planned. */
    public static SimulatedGitHub serve(World world, FaultPlan faults) {
        return new SimulatedGitHub(world, faults);
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

    private Front front() {
        return front;
    }

    /** The address to use in place of {@code https://api.github.com}. */
    public URI endpoint() {
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getLocalPort());
    }

    /** How often each route was asked for since the start, for example {@code GET /repos/{owner}/{repo}/issues}. */
    public SortedMap<String, Integer> requests() {
        return census.byRoute();
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }
}
