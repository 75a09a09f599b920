package org.ossvitals.connectors.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.protocol.HttpContext;

/** What all answers have in common: the clock, the budget, conditional requests, compression, the count. */
final class Front implements HttpRequestHandler {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private final Instant now;
    private final Routes routes;
    private final Budget budget;
    private final Census census;

    Front(World world, Urls urls, Census census) {
        this.now = world.now();
        this.budget = new Budget(now);
        this.routes = new Routes(world, urls, budget);
        this.census = census;
    }

    @Override
    public void handle(ClassicHttpRequest http, ClassicHttpResponse response, HttpContext context)
            throws HttpException, IOException {
        Request request = Request.of(http);
        response.setHeader("Date", HTTP_DATE.format(now.atOffset(ZoneOffset.UTC)));
        response.setHeader("Server", "github.com");
        response.setHeader(
                "x-github-request-id", String.format(Locale.ROOT, "SIM:%08X", census.count(Routes.name(request))));
        Answer answer = answer(request);
        answer.headers().forEach(response::setHeader);
        send(answer, request, response);
    }

    private Answer answer(Request request) throws IOException {
        try {
            return routes.answer(request);
        } catch (IllegalStateException e) {
            // A world that contradicts itself: say how, where the client's log will show it.
            return Answer.refused(500, e.getMessage());
        }
    }

    /** An answer that the client has already is not sent again, and is free. */
    private void send(Answer answer, Request request, ClassicHttpResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(answer.body());
        String etag = Bytes.weakTag(body);
        boolean known =
                answer.status() == 200 && request.header("If-None-Match").contains(etag);
        String resource = Budget.resource(request);
        if (!known) {
            budget.charge(resource);
            response.setEntity(entity(body, request.header("Accept-Encoding").contains("gzip")));
        }
        response.setCode(known ? 304 : answer.status());
        response.setHeader("ETag", etag);
        budget.headers(resource).forEach(response::setHeader);
    }

    private static ByteArrayEntity entity(byte[] body, boolean zipped) throws IOException {
        return new ByteArrayEntity(
                zipped ? Bytes.gzip(body) : body, ContentType.APPLICATION_JSON, zipped ? "gzip" : null);
    }
}
