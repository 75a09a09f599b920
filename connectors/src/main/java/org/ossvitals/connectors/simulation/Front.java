package org.ossvitals.connectors.simulation;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.ossvitals.connectors.github.transport.Waiting;
import org.ossvitals.connectors.simulation.fault.Reply;
import org.ossvitals.connectors.simulation.fault.Way;

/** What all answers have in common: the clock, the budget, conditional requests, faults, compression, the log. */
final class Front implements HttpRequestHandler {
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private static final byte[] NOTHING = {};

    private final Supplier<Routes> routes;
    private final Habits habits;
    private final VirtualClock clock;
    private final RequestLog log;
    private final Tokens tokens;
    private final Runnable afterEvery;
    private final AtomicLong numbers = new AtomicLong();

    /** @param afterEvery run when an answer stands fast and before it is sent */
    record Diary(RequestLog log, Runnable afterEvery) {}

    Front(Supplier<Routes> routes, Habits habits, Tokens tokens, VirtualClock clock, Diary diary) {
        this.routes = routes;
        this.habits = habits;
        this.clock = clock;
        this.log = diary.log();
        this.tokens = tokens;
        this.afterEvery = diary.afterEvery();
    }

    @Override
    public void handle(ClassicHttpRequest http, ClassicHttpResponse response, HttpContext context)
            throws HttpException, IOException {
        log.arrived();
        try {
            Request request = Request.of(numbers.incrementAndGet(), http);
            Sending.send(reply(request), request.header("Accept-Encoding").contains("gzip"), response);
        } finally {
            log.left();
        }
    }

    private Reply reply(Request request) throws IOException {
        Instant at = clock.now();
        Meter meter = tokens.meter(request.token());
        boolean limited = meter.toldToWait(Meter.resource(request));
        takeTime();
        Reply reply = habits.faults().reply(request.asked(at), () -> ordinary(request));
        if (reply.way() != Way.RESET_BEFORE_HEADERS) {
            Signals.waitUntil(reply, clock.now()).ifPresent(until -> meter.tell(Meter.resource(request), until));
        }
        log.add(new RequestLog.Exchange(request, reply.status(), at, limited));
        afterEvery.run();
        return reply;
    }

    private void takeTime() throws IOException {
        if (habits.latency().isZero()) {
            return;
        }
        try {
            Waiting.REAL.pause(habits.latency());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while an answer was under way", e);
        }
    }

    /** An answer that the client has already is not sent again, and is free for those who have a token. */
    private Reply ordinary(Request request) throws IOException {
        Meter meter = tokens.meter(request.token());
        Answer answer = permitted(request, meter);
        byte[] body = Json.MAPPER.writeValueAsBytes(answer.body());
        String etag = Bytes.weakTag(request.token() + " " + request.address(), body);
        boolean known =
                answer.status() == 200 && request.header("If-None-Match").contains(etag);
        if (known && !request.token().isEmpty()) {
            meter.refund(Meter.resource(request));
        }
        Map<String, String> headers = common(request);
        headers.putAll(answer.headers());
        if (!known) {
            headers.put("Content-Type", "application/json; charset=utf-8");
        }
        headers.put("ETag", etag);
        headers.putAll(meter.headers(Meter.resource(request)));
        return new Reply(known ? 304 : answer.status(), headers, known ? NOTHING : body);
    }

    private Map<String, String> common(Request request) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Date", HTTP_DATE.format(clock.now().atOffset(ZoneOffset.UTC)));
        headers.put("Server", "github.com");
        headers.put("x-github-request-id", String.format(Locale.ROOT, "SIM:%08X", request.number()));
        return headers;
    }

    /** Whether somebody may ask is looked at before what is asked. */
    private Answer permitted(Request request, Meter meter) {
        if (request.header("User-Agent").isBlank()) {
            return Answer.refused(
                    403,
                    "Request forbidden by administrative rules. Please make sure your request has a User-Agent header");
        }
        if (!tokens.good(request.token())) {
            return Answer.refused(401, "Bad credentials");
        }
        Duration wait = meter.secondaryWait(request.route(), log.inFlight());
        if (!wait.isZero()) {
            return Signals.secondary(wait);
        }
        if (Routes.isGraphQl(request)) {
            return request.token().isEmpty() ? Answer.refused(401, "Requires authentication") : answer(request, meter);
        }
        boolean free = request.path().equals(List.of("rate_limit"));
        return free || meter.afford(Meter.CORE, 1) ? answer(request, meter) : Signals.primary(request.token());
    }

    private Answer answer(Request request, Meter meter) {
        try {
            return routes.get().answer(request, meter);
        } catch (BadCursorException e) {
            return Answer.refused(422, e.getMessage());
        } catch (IllegalStateException e) {
            // A world that contradicts itself: say how, where the client's log will show it.
            return Answer.refused(500, e.getMessage());
        }
    }
}
