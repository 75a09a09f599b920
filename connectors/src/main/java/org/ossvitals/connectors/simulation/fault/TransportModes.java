package org.ossvitals.connectors.simulation.fault;

import static org.ossvitals.connectors.simulation.fault.Mode.ending;
import static org.ossvitals.connectors.simulation.fault.Mode.passing;

import java.util.List;
import java.util.stream.Stream;

/** Answers that do not arrive as they were sent. */
final class TransportModes {
    private static final byte[] NOTHING = {};

    static final List<Mode> ALL = Stream.concat(
                    Stream.of(
                            once("reset before headers", Way.RESET_BEFORE_HEADERS),
                            once("reset in the body", Way.RESET_IN_BODY),
                            once("shorter than its length", Way.SHORT),
                            once("chunks cut", Way.CHUNKS_CUT),
                            once("compressed stream cut", Way.GZIP_CUT),
                            once("compressed stream corrupt", Way.GZIP_CORRUPT),
                            once("byte by byte for ever", Way.DRIP),
                            once("headers, then silence", Way.SILENCE),
                            once("a body of a hundred megabytes", Way.BLOATED)),
                    Stream.of(
                            ending(
                                    "every answer breaks off",
                                    () -> When.route("issues").from(2),
                                    (asked, next) -> next.reply().sent(Way.RESET_IN_BODY)),
                            passing(
                                    "a page of HTML with status 200",
                                    () -> When.always().nth(4),
                                    Refusal.html(200)),
                            ending(
                                    "every list a page of HTML",
                                    () -> When.route("issues").from(2),
                                    Refusal.html(200)),
                            passing("JSON that says it is HTML", When::always, (asked, next) -> next.reply()
                                    .with("Content-Type", "text/html; charset=utf-8")),
                            passing(
                                    "status 200 and nothing",
                                    () -> When.always().nth(4),
                                    (asked, next) -> next.reply().body(NOTHING)),
                            ending(
                                    "status 200 and nothing, always",
                                    () -> When.route("issues").from(2),
                                    (asked, next) -> next.reply().body(NOTHING))))
            .toList();

    private TransportModes() {}

    private static Mode once(String name, Way way) {
        return passing(
                name, () -> When.always().nth(4), (asked, next) -> next.reply().sent(way));
    }
}
