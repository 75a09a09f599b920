package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.ossvitals.connectors.simulation.fault.Asked;
import org.ossvitals.connectors.simulation.fault.FaultPlan;
import org.ossvitals.connectors.simulation.fault.Reply;

/** What all answers have in common: the clock, the budget, conditional requests, the count, what goes wrong. */
final class Front implements HttpRequestHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);
    private static final byte[] NOTHING = {};

    private final Instant now;
    private final Routes routes;
    private final Budget budget;
    private final Census census;
    private final FaultPlan faults;

    Front(World world, Urls urls, Census census, FaultPlan faults) {
        this.now = world.now();
        this.budget = new Budget(now);
        this.routes = new Routes(world, urls, budget);
        this.census = census;
        this.faults = faults;
    }

    @Override
    public void handle(ClassicHttpRequest http, ClassicHttpResponse response, HttpContext context)
            throws HttpException, IOException {
        Request request = Request.of(http);
        String number = String.format(Locale.ROOT, "SIM:%08X", census.count(Routes.name(request)));
        Reply reply = faults.reply(asked(request), () -> ordinary(request, number));
        Sending.send(reply, request.header("Accept-Encoding").contains("gzip"), response);
    }

    private Asked asked(Request request) throws ProtocolException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : request.http().getHeaders()) {
            headers.put(header.getName(), header.getValue());
        }
        try {
            return new Asked(Routes.name(request), request.http().getUri(), request.query(), headers, now);
        } catch (URISyntaxException e) {
            throw new ProtocolException("Not an address: " + request.http().getRequestUri(), e);
        }
    }

    /** An answer that the client has already is not sent again, and is free. */
    private Reply ordinary(Request request, String number) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Date", HTTP_DATE.format(now.atOffset(ZoneOffset.UTC)));
        headers.put("Server", "github.com");
        headers.put("x-github-request-id", number);
        Answer answer = answer(request);
        headers.putAll(answer.headers());
        byte[] body = JSON.writeValueAsBytes(answer.body());
        String etag = Bytes.weakTag(body);
        boolean known =
                answer.status() == 200 && request.header("If-None-Match").contains(etag);
        String resource = Budget.resource(request);
        if (!known) {
            budget.charge(resource);
            headers.put("Content-Type", "application/json; charset=utf-8");
        }
        headers.put("ETag", etag);
        headers.putAll(budget.headers(resource));
        return new Reply(known ? 304 : answer.status(), headers, known ? NOTHING : body);
    }

    private Answer answer(Request request) throws IOException {
        try {
            return routes.answer(request);
        } catch (IllegalStateException e) {
            // A world that contradicts itself: say how, where the client's log will show it.
            return Answer.refused(500, e.getMessage());
        }
    }
}
