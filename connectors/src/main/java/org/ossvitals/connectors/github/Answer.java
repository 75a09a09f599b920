package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kohsuke.github.connector.GitHubConnectorResponse;
import org.ossvitals.connectors.github.transport.Request;

/**
 * What came back: status, JSON, and the two headers that matter here.
 *
 * @param asked where it was asked for
 * @param movedTo where the answer was found, if not where it was asked for: the host redirected, as after a rename
 */
record Answer(int status, JsonNode body, String dateHeader, String linkHeader, URI asked, Optional<URI> movedTo) {
    /** An address and its parameters, in which a comma may stand between quotes. */
    private static final Pattern LINK = Pattern.compile("<([^>]*)>((?:[^,\"]|\"[^\"]*\")*)");

    private static final Pattern NEXT = Pattern.compile("(?i);\\s*rel\\s*=\\s*\"?next\\b");
    private static final int MESSAGE = 200;

    static Answer read(JsonMapper json, Request asked, GitHubConnectorResponse response) throws IOException {
        if (response.header("X-GitHub-SSO") != null && response.statusCode() == 403) {
            throw new IOException("The organisation wants a token that is authorised for its single sign-on (403) for "
                    + asked.uri().getPath() + ": authorise GITHUB_TOKEN for it in the host's token settings");
        }
        try (InputStream body = response.bodyStream()) {
            return new Answer(
                    response.statusCode(),
                    tree(json, response.statusCode(), body.readAllBytes()),
                    response.header("Date"),
                    response.header("Link"),
                    asked.uri(),
                    moved(asked.uri(), URI.create(response.request().url().toString())));
        }
    }

    private static Optional<URI> moved(URI asked, URI answered) {
        return asked.equals(answered) ? Optional.empty() : Optional.of(answered);
    }

    /** The body of an error may be anything, also a page of HTML. */
    private static JsonNode tree(JsonMapper json, int status, byte[] body) throws IOException {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            if (status == 200) {
                throw e;
            }
            return MissingNode.getInstance();
        }
    }

    /** This answer if it is a success; else an exception that says what was wanted and why it failed. */
    Answer orFail(String wanted) throws IOException {
        switch (status) {
            // No "204: nothing there" among them: lists that are empty are told as empty lists.
            case 200 -> {
                return this;
            }
            case 401 ->
                throw new IOException(
                        "The host wants a valid token (401) for " + wanted + ": set or renew GITHUB_TOKEN");
            case 404 -> throw new NotVisibleException(wanted);
            default ->
                throw new IOException(
                        "The host answered " + status + " for " + wanted + ": " + brief(body.path("message")));
        }
    }

    Optional<Instant> date() {
        try {
            return dateHeader == null
                    ? Optional.empty()
                    : Optional.of(ZonedDateTime.parse(dateHeader, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** GitHub leaves the link out on the last page. */
    Optional<URI> next() throws IOException {
        Matcher link = LINK.matcher(linkHeader == null ? "" : linkHeader);
        while (link.find()) {
            if (NEXT.matcher(link.group(2)).find()) {
                return Optional.of(address(link.group(1)));
            }
        }
        return Optional.empty();
    }

    private static URI address(String link) throws IOException {
        try {
            return URI.create(link);
        } catch (IllegalArgumentException e) {
            throw new IOException("The link to the next page is no address: " + link, e);
        }
    }

    /** A message of the host, fit for one line of ours. */
    static String brief(JsonNode message) {
        String text = message.asText("no message").replaceAll("\\p{Cntrl}+", " ");
        return text.length() <= MESSAGE ? text : text.substring(0, MESSAGE) + "…";
    }
}
