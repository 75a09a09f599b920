package org.ossvitals.connectors.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may ask how much, what is said to those who ask too much, and where things are that are no longer here. */
class HabitsTest {
    private static final String LOOM = "/repos/sample/loom";

    @ParameterizedTest
    @CsvSource({
        "/repos/sample/hidden/issues,404,Not Found",
        "/repos/sample/blocked,403,Repository access blocked",
        "/repositories/6/releases,451,Repository access blocked",
        "/repos/sample/loom/issues/202,410,This issue was deleted",
        "/repos/sample/loom/issues/200,404,Not Found",
        "/orgs/ada,404,Not Found",
    })
    void whatIsNotShownIsRefusedAsGitHubDoes(String path, int status, String message) {
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.eventful())) {
            HttpResponse<byte[]> response = new Client(github.endpoint()).get(path);

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(Client.read(response).path("message").asText()).isEqualTo(message);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/repos/sample/elsewhere,/repositories/1",
        "/repos/Sample/Elsewhere/issues?state=all&page=2,/repositories/1/issues?state=all&page=2",
        "/repos/sample/loom/issues/201,/repositories/3/issues/7",
    })
    void whatMovedSaysWhereTo(String path, String target) {
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.eventful())) {
            HttpResponse<byte[]> response = new Client(github.endpoint()).get(path);

            assertThat(response.statusCode()).isEqualTo(301);
            assertThat(response.headers().firstValue("Location")).contains(github.endpoint() + target);
        }
    }

    @Test
    void aRenamedRepositoryIsAtItsNumberAndUnderBothNames() {
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.small())) {
            Client client = new Client(github.endpoint());
            github.change(world -> world.with(world.repository("sample/loom")
                    .change()
                    .renamed("other", "shuttle")
                    .done()));

            assertThat(client.json("/repositories/1").path("full_name").asText())
                    .isEqualTo("other/shuttle");
            assertThat(client.json("/repos/other/shuttle").path("id").asInt()).isEqualTo(1);
            assertThat(client.get(LOOM).statusCode()).isEqualTo(301);
        }
    }

    @Test
    void theFifthRequestOfFourWaitsForTheNextHour() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB.hourly(4))) {
            Client client = new Client(github.endpoint());
            IntStream.range(0, 4)
                    .forEach(i -> assertThat(ask(client).statusCode()).isEqualTo(200));
            HttpResponse<byte[]> refused = ask(client);
            HttpResponse<byte[]> again = ask(client);
            long reset = Long.parseLong(
                    refused.headers().firstValue("x-ratelimit-reset").orElseThrow());

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.headers().firstValue("x-ratelimit-remaining")).contains("0");
            assertThat(again.statusCode()).isEqualTo(403);
            assertThat(github.log().sentWhileLimited()).hasSize(1);
            github.clock().pause(Duration.between(github.clock().now(), Instant.ofEpochSecond(reset)));
            assertThat(ask(client).statusCode()).isEqualTo(200);
            assertThat(client.get(LOOM, "Authorization", "Bearer other").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void withoutATokenThereAreSixtyRequests() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB)) {
            Client client = new Client(github.endpoint());

            assertThat(client.json("/rate_limit").at("/resources/core/limit").asInt())
                    .isEqualTo(60);
            IntStream.range(0, 60).forEach(i -> client.get("/users/ada"));
            assertThat(client.get("/users/ada").statusCode()).isEqualTo(403);
            assertThat(github.log().anonymous()).hasSize(62);
        }
    }

    @Test
    void aKnownAnswerIsFreeWithATokenAndOnlyWithTheSame() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB)) {
            Client client = new Client(github.endpoint());
            String etag = ask(client).headers().firstValue("ETag").orElseThrow();
            HttpResponse<byte[]> known = ask(client, "If-None-Match", etag);
            HttpResponse<byte[]> other = client.get(LOOM, "Authorization", "Bearer other", "If-None-Match", etag);

            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.headers().firstValue("x-ratelimit-used")).contains("1");
            assertThat(other.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void pointsRunOutWithinAnAnswerThatSaysSo() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB.points(1))) {
            Client client = new Client(github.endpoint());
            JsonNode first = client.query("{ rateLimit { cost remaining used } }", Map.of());
            JsonNode second = client.query("{ rateLimit { cost } }", Map.of());

            assertThat(first.at("/data/rateLimit").toString()).isEqualTo("{\"cost\":1,\"remaining\":0,\"used\":1}");
            assertThat(second.at("/errors/0/type").asText()).isEqualTo("RATE_LIMITED");
        }
    }

    @Test
    void tooManyInAMinuteAreToldToWaitForItsEnd() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB.perMinute(3))) {
            Client client = new Client(github.endpoint());
            IntStream.range(0, 3).forEach(i -> ask(client));
            HttpResponse<byte[]> refused = ask(client);

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.headers().firstValue("Retry-After")).contains("60");
            assertThat(Client.read(refused).path("message").asText()).contains("secondary rate limit");
            github.clock().pause(Duration.ofSeconds(60));
            assertThat(ask(client).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoGoesOnAskingIsShutOutForLonger() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB.perMinute(1))) {
            Client client = new Client(github.endpoint());
            IntStream.range(0, 22).forEach(i -> ask(client));

            assertThat(ask(client).headers().firstValue("Retry-After")).contains("3600");
        }
    }

    @Test
    void moreAtOnceThanAllowedAreRefused() throws InterruptedException {
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        try (SimulatedGitHub github = serve(Quotas.GITHUB.concurrent(1))) {
            Client client = new Client(github.endpoint());
            github.afterEveryRequest(() -> {
                if (first.getAndSet(false)) {
                    within.countDown();
                    await(seen);
                }
            });
            Thread slow = new Thread(() -> ask(client));
            slow.start();
            await(within);
            int refused = ask(client).statusCode();
            seen.countDown();
            slow.join();

            assertThat(refused).isEqualTo(403);
            assertThat(github.log().mostInFlight()).isEqualTo(2);
        }
    }

    @Test
    void aRevokedTokenIsBad() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB)) {
            Client client = new Client(github.endpoint());
            int before = ask(client).statusCode();
            github.revoke(Client.TOKEN);

            assertThat(before).isEqualTo(200);
            assertThat(ask(client).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void anAppGetsATokenForAnHourIfItsSignatureIsRight() throws GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        KeyPair others = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        App app = new App("77", keys.getPublic(), List.of("sample"));
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.small(), Habits.STRICT.with(app))) {
            Client client = new Client(github.endpoint());
            String proof = "Bearer " + statement(keys, Worlds.NOW);
            String forged = "Bearer " + statement(others, Worlds.NOW);
            JsonNode installations = Client.read(client.get("/app/installations", "Authorization", proof));
            String path = "/app/installations/" + installations.at("/0/id").asInt() + "/access_tokens";
            JsonNode given = Client.read(client.post(path, "", "Authorization", proof));
            String token = "Bearer " + given.path("token").asText();

            assertThat(installations.at("/0/account/login").asText()).isEqualTo("sample");
            assertThat(client.get("/app/installations", "Authorization", forged).statusCode())
                    .isEqualTo(401);
            assertThat(given.path("expires_at").asText()).isEqualTo("2026-10-01T01:00:00Z");
            assertThat(client.get(LOOM, "Authorization", token).statusCode()).isEqualTo(200);
            github.clock().pause(Duration.ofHours(1));
            assertThat(client.get(LOOM, "Authorization", token).statusCode()).isEqualTo(401);
            assertThat(client.get("/app/installations", "Authorization", proof).statusCode())
                    .as("the statement has run out as well")
                    .isEqualTo(401);
        }
    }

    @Test
    void theLogTellsWhatWasAskedByWhom() {
        try (SimulatedGitHub github = serve(Quotas.GITHUB)) {
            Client client = new Client(github.endpoint());
            ask(client);
            client.query("query Looks { rateLimit { cost } }", Map.of());
            client.get(LOOM + "/issues/7/comments");

            assertThat(github.log().byRoute())
                    .containsOnlyKeys(
                            "GET /repos/{owner}/{repo}",
                            "GET /repos/{owner}/{repo}/issues/{number}/comments",
                            "POST /graphql Looks");
            assertThat(github.log()
                            .exchanges(exchange -> exchange.request().token().equals(Client.TOKEN)))
                    .hasSize(2);
            assertThat(github.log().unidentified()).isEmpty();
        }
    }

    @Test
    void aChangeCostsOnlyTheRepositoryThatItChanges() {
        try (SimulatedGitHub github = SimulatedGitHub.serve(Worlds.small())) {
            Routes before = github.routes();
            github.change(world ->
                    world.with(world.repository("sample/loom").change().forks(8).done()));
            Routes after = github.routes();

            assertThat(after.byId(1)).isNotSameAs(before.byId(1));
            assertThat(after.byId(2)).isSameAs(before.byId(2));
            assertThat(after.accounts()).isSameAs(before.accounts());
        }
    }

    private static SimulatedGitHub serve(Quotas quotas) {
        return SimulatedGitHub.serve(Worlds.small(), Habits.GENEROUS.with(quotas));
    }

    private static HttpResponse<byte[]> ask(Client client) {
        return client.get(LOOM, "Authorization", "Bearer " + Client.TOKEN);
    }

    private static HttpResponse<byte[]> ask(Client client, String header, String value) {
        return client.get(LOOM, "Authorization", "Bearer " + Client.TOKEN, header, value);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String statement(KeyPair keys, Instant now) throws GeneralSecurityException {
        String claims = "{\"iss\":\"77\",\"iat\":" + now.minusSeconds(60).getEpochSecond() + ",\"exp\":"
                + now.plusSeconds(480).getEpochSecond() + "}";
        String signed = encoded("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.US_ASCII)) + "."
                + encoded(claims.getBytes(StandardCharsets.US_ASCII));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + encoded(signature.sign());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
