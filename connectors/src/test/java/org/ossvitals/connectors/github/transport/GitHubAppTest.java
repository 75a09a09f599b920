package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ossvitals.connectors.github.transport.Line.FINE;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jws;
import io.jsonwebtoken.Jwts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubAppTest {
    /** Of PKCS#8 before the key itself, for keys of this length. */
    private static final int PKCS8_HEAD = 26;

    private static KeyPair pair;

    private final TestClock clock = new TestClock();
    private final AtomicInteger minted = new AtomicInteger();

    @TempDir
    Path folder;

    @BeforeAll
    static void key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
    }

    @Test
    void provesItselfByTheServersClockAndAsksWithATokenForEachInstallation() throws IOException {
        try (Script script = new Script(clock, this::gitHub)) {
            Way way = Way.to(script, app(), Way.manners(clock));
            assertThat(way.ask()).isEqualTo("{\"fine\":true}");

            assertThat(script.asked())
                    .extracting(asked -> asked.method() + " " + asked.path())
                    .containsExactly(
                            "GET /rate_limit",
                            "GET /app/installations?per_page=100",
                            "POST /app/installations/7/access_tokens",
                            "GET /repos/a/b/issues");
            assertThat(script.last().header("Authorization")).isEqualTo("Bearer ghs_1");
            assertThat(way.transport().standings(way.census()))
                    .extracting(Standing::kind)
                    .containsExactly("GitHub App 123 installed on acme", "GitHub App 123 installed on umbrella");
        }
    }

    @Test
    void fetchesATokenBeforeTheOldOneExpires() throws IOException {
        try (Script script = new Script(clock, this::gitHub)) {
            Way way = Way.to(script, app(), Way.manners(clock));
            way.ask();
            clock.advance(Duration.ofMinutes(54));
            way.ask();
            way.ask();
            assertThat(script.last().header("Authorization")).isEqualTo("Bearer ghs_1");
            clock.advance(Duration.ofMinutes(1));
            way.ask();
            way.ask();
            assertThat(script.last().header("Authorization")).isEqualTo("Bearer ghs_2");
        }
    }

    @Test
    void aTokenThatDiedEarlyIsFetchedAnew() throws IOException {
        try (Script script = new Script(
                clock,
                asked -> "Bearer ghs_1".equals(asked.header("Authorization")) ? Line.of(401, "{}") : gitHub(asked))) {
            assertThat(Way.to(script, app(), Way.manners(clock)).ask()).isEqualTo("{\"fine\":true}");
            assertThat(script.last().header("Authorization")).isEqualTo("Bearer ghs_2");
        }
    }

    @Test
    void whileOneInstallationIsUsedUpTheOtherAsks() throws IOException {
        Instant reset = clock.now().plus(Duration.ofMinutes(30));
        try (Script script = new Script(
                clock,
                asked -> "Bearer ghs_1".equals(asked.header("Authorization"))
                        ? Line.limited(403).budget(5000, 0, reset)
                        : gitHub(asked))) {
            assertThat(Way.to(script, app(), Way.manners(clock)).ask()).isEqualTo("{\"fine\":true}");
            assertThat(clock.pauses()).isEmpty();
        }
    }

    @Test
    void obeysLimitsAlsoWhileItFetchesAToken() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        try (Script script = new Script(
                clock,
                asked -> asked.method().equals("POST") && fetched.getAndIncrement() == 0
                        ? Line.secondary(403).with("Retry-After", "9")
                        : gitHub(asked))) {
            assertThat(Way.to(script, app(), Way.manners(clock)).ask()).isEqualTo("{\"fine\":true}");
            assertThat(clock.pauses()).containsExactly(Duration.ofSeconds(10));
        }
    }

    @Test
    void readsBothFormsOfAKey() throws Exception {
        byte[] pkcs8 = pair.getPrivate().getEncoded();
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, PKCS8_HEAD, pkcs8.length);

        assertThat(PrivateKeys.read(pem("PRIVATE KEY", pkcs8))).isEqualTo(pair.getPrivate());
        assertThat(PrivateKeys.read(pem("RSA PRIVATE KEY", pkcs1))).isEqualTo(pair.getPrivate());
    }

    @Test
    void saysWhatIsNoKeyWithoutShowingIt() throws IOException {
        Path secret = Files.writeString(folder.resolve("key"), "ghp_secret");
        for (Path file : List.of(secret, pem("PRIVATE KEY", new byte[] {1, 2, 3}))) {
            assertThatThrownBy(() -> Tokens.app("123", file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("GITHUB_APP_PRIVATE_KEY_FILE")
                    .hasMessageContaining(file.toString())
                    .hasMessageNotContaining("ghp_");
        }
        assertThatThrownBy(() -> Tokens.app("12 3", secret)).hasMessageContaining("GITHUB_APP_ID");
        assertThatThrownBy(() -> Tokens.app("123", folder.resolve("none")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("GITHUB_APP_PRIVATE_KEY_FILE");
    }

    @Test
    void saysThatItsKeyIsNotAccepted() throws IOException {
        try (Script script = new Script(clock, Line.of(401, "{}"))) {
            assertThatThrownBy(() -> Way.to(script, app(), Way.manners(clock)).ask())
                    .isInstanceOf(TokenRefusedException.class)
                    .hasMessageContaining("key of GitHub App 123")
                    .hasMessageContaining("GITHUB_APP_PRIVATE_KEY_FILE");
        }
    }

    @Test
    void saysThatItIsInstalledNowhere() throws IOException {
        try (Script script = new Script(clock, Line.of(200, "[]"))) {
            assertThatThrownBy(() -> Way.to(script, app(), Way.manners(clock)).ask())
                    .isInstanceOf(TokenRefusedException.class)
                    .hasMessageContaining("installed nowhere");
        }
    }

    @Test
    void cannotProveItselfToAHostWithoutAClock() throws IOException {
        try (Script script = new Script(clock, FINE.with("Date", ""))) {
            assertThatThrownBy(() -> Way.to(script, app(), Way.manners(clock)).ask())
                    .hasMessageContaining("sends no Date header");
        }
    }

    /** Answers as GitHub does to an App with two installations, and a third one that is suspended. */
    private Line gitHub(Script.Asked asked) {
        if (asked.path().equals("/rate_limit")) {
            return Line.of(200, "{}");
        }
        if (asked.path().startsWith("/app")) {
            checkProof(asked.header("Authorization"));
            return asked.method().equals("POST")
                    ? Line.of(
                            201,
                            "{\"token\":\"ghs_%d\",\"expires_at\":\"%s\"}"
                                    .formatted(
                                            minted.incrementAndGet(),
                                            clock.now().plus(Duration.ofHours(1))))
                    : Line.of(200, """
                            [{"id":6,"account":{"login":"asleep"},"suspended_at":"2026-01-01T00:00:00Z"},
                             {"id":7,"account":{"login":"acme"},"suspended_at":null},
                             {"id":8,"account":{"login":"umbrella"}}]""");
        }
        return FINE;
    }

    private void checkProof(String authorization) {
        Jws<Claims> proof = Jwts.parser()
                .verifyWith(pair.getPublic())
                .clock(() -> Date.from(clock.now()))
                .build()
                .parseSignedClaims(authorization.substring("Bearer ".length()));
        assertThat(proof.getHeader().getAlgorithm()).isEqualTo("RS256");
        assertThat(proof.getPayload().getIssuer()).isEqualTo("123");
        Instant issued = proof.getPayload().getIssuedAt().toInstant();
        assertThat(issued).isBefore(clock.now());
        assertThat(proof.getPayload().getExpiration().toInstant()).isBefore(issued.plus(Duration.ofMinutes(10)));
    }

    private Tokens app() throws IOException {
        return Tokens.app("123", pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private Path pem(String name, byte[] der) throws IOException {
        String text = "-----BEGIN " + name + "-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END " + name + "-----\n";
        return Files.writeString(Files.createTempFile(folder, "key", ".pem"), text);
    }
}
