package org.ossvitals.connectors.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kohsuke.github.connector.GitHubConnectorResponse;
import org.ossvitals.connectors.github.transport.Request;

class AnswerTest {
    private static final URI NEXT = URI.create("https://hub.invalid/repositories/1/issues?page=2,3");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://hub.invalid/repositories/1/issues?page=2,3>; rel=\"next\", <https://hub.invalid/>; rel=\"last\"",
                "<https://hub.invalid/>; rel=\"last\",<https://hub.invalid/repositories/1/issues?page=2,3>;rel=next",
                "<https://hub.invalid/repositories/1/issues?page=2,3>; title=\"a, b; c\"; REL=\"next\"; type=\"x\"",
                "<https://hub.invalid/>; title=\"<\"; rel=prev, <https://hub.invalid/repositories/1/issues?page=2,3>; rel=next"
            })
    void findsTheNextPageHoweverTheLinkIsWritten(String link) throws IOException {
        assertThat(answer(link).next()).contains(NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<https://hub.invalid/>; rel=\"last\"", "<https://hub.invalid/next>; rel=prev", "next"})
    void otherLinksAreNoNextPage(String link) throws IOException {
        assertThat(answer(link).next()).isEmpty();
    }

    private static Answer answer(String link) throws IOException {
        Request asked = Request.get(URI.create("https://hub.invalid/"));
        return Answer.read(new JsonMapper(), asked, new Response(asked, Map.of("Link", List.of(link))));
    }

    private static final class Response extends GitHubConnectorResponse.ByteArrayResponse {
        Response(Request asked, Map<String, List<String>> headers) {
            super(asked, 200, headers);
        }

        @Override
        protected InputStream rawBodyStream() {
            return new ByteArrayInputStream(new byte[] {'[', ']'});
        }
    }
}
