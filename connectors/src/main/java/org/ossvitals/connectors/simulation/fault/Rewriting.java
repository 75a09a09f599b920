package org.ossvitals.connectors.simulation.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.function.UnaryOperator;

/** Faults that change what an answer says, and leave it well-formed. Refusals stay as they are. */
final class Rewriting {
    static final JsonMapper JSON = new JsonMapper();

    private Rewriting() {}

    static Fault body(UnaryOperator<JsonNode> change) {
        return (asked, next) -> {
            Reply reply = next.reply();
            return reply.status() == 200
                    ? reply.body(JSON.writeValueAsBytes(change.apply(JSON.readTree(reply.body()))))
                    : reply;
        };
    }

    static Fault text(UnaryOperator<String> change) {
        return (asked, next) -> {
            Reply reply = next.reply();
            return reply.status() == 200 ? reply.text(change.apply(reply.text())) : reply;
        };
    }

    static Fault link(UnaryOperator<String> change) {
        return (asked, next) -> {
            Reply reply = next.reply();
            String link = reply.headers().get("Link");
            return link == null ? reply : reply.with("Link", change.apply(link));
        };
    }
}
