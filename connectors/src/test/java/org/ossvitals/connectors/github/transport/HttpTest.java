package org.ossvitals.connectors.github.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ossvitals.connectors.github.transport.Line.FINE;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ossvitals.connectors.github.transport.Line.Damage;

/** What may happen on the wire. */
class HttpTest {
    private static final String WHOLE = "{\"fine\":true}";

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration TINY = Duration.ofMillis(1);

    private final TestClock clock = new TestClock();

    @ParameterizedTest
    @EnumSource(
            value = Damage.class,
            names = {"RESET_BEFORE_HEADERS", "RESET_IN_BODY", "SHORT", "CHUNKS_CUT"})
    void anAnswerThatBreaksOffIsAskedForAgain(Damage damage) throws IOException {
        try (Script script = new Script(clock, FINE.damaged(damage), FINE)) {
            assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
        }
        try (Script script = new Script(clock, FINE.damaged(damage))) {
            assertThatThrownBy(() -> Way.to(script, clock).ask())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessageMatching("The answer to GET /repos/a/b/issues broke off: .*, 5 times; run again later");
        }
    }

    @Test
    void unpacksAndNoticesWhatIsDamagedInside() throws IOException {
        Line packed = FINE.zipped();
        byte[] corrupt = packed.body();
        corrupt[corrupt.length - 6] ^= 1;
        byte[] cut = java.util.Arrays.copyOf(packed.body(), packed.body().length - 9);
        try (Script script = new Script(clock, packed.body(cut), packed.body(corrupt), FINE.zipped())) {
            Way way = Way.to(script, clock);
            assertThat(way.ask()).isEqualTo(WHOLE);
            assertThat(script.requests()).isEqualTo(3);
        }
    }

    @Test
    void anEmptyAnswerMaySayThatItIsPacked() throws IOException {
        try (Script script = new Script(clock, Line.of(204, "").with("Content-Encoding", "gzip"))) {
            assertThat(Way.to(script, clock).ask()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Damage.class,
            names = {"SILENCE", "SILENCE_AFTER_HEADERS", "DRIP"})
    void anAnswerThatNeverEndsIsGivenUp(Damage damage) throws IOException {
        try (Script script = new Script(clock, FINE.damaged(damage), FINE)) {
            // More attempts than one would do on a machine that has nothing else to do.
            assertThat(way(script, new Patience(LONG, brief(damage), Duration.ofMillis(400), 20, TINY, TINY))
                            .ask())
                    .isEqualTo(WHOLE);
            assertThat(script.requests()).isGreaterThan(1);
        }
    }

    private static Duration brief(Damage damage) {
        return damage == Damage.SILENCE ? Duration.ofMillis(250) : LONG;
    }

    @Test
    void saysWhichAnswerDidNotCome() throws IOException {
        Duration brief = Duration.ofMillis(200);
        try (Script silent = new Script(clock, FINE.damaged(Damage.SILENCE));
                Script dripping = new Script(clock, FINE.damaged(Damage.DRIP))) {
            assertThatThrownBy(() -> way(silent, new Patience(LONG, brief, LONG, 1, TINY, TINY))
                            .ask())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessage("No answer to GET /repos/a/b/issues within 0.2 s; run again later");
            assertThatThrownBy(() -> way(dripping, new Patience(LONG, LONG, brief, 2, TINY, TINY))
                            .ask())
                    .isInstanceOf(HostFailedException.class)
                    .hasMessage("No whole answer to GET /repos/a/b/issues within 0.2 s, 2 times; run again later");
        }
    }

    @Test
    void noAnswerFillsTheMemory() throws IOException {
        Line bomb = Line.of(200, " ".repeat(65 << 20)).zipped();
        assertThat(bomb.body()).hasSizeLessThan(1 << 20);
        try (Script endless = new Script(clock, FINE.damaged(Damage.ENDLESS), FINE);
                Script packed = new Script(clock, bomb, FINE)) {
            for (Script script : new Script[] {endless, packed}) {
                assertThatThrownBy(() -> way(script, once()).ask())
                        .isInstanceOf(HostFailedException.class)
                        .hasMessageContaining("longer than 64 MB");
                assertThat(Way.to(script, clock).ask()).isEqualTo(WHOLE);
            }
        }
    }

    @Test
    void namesTheHostThatNobodyAnswersAt() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThatThrownBy(() -> ask(URI.create("http://127.0.0.1:" + closed + "/x")))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("Cannot reach 127.0.0.1:" + closed)
                .hasMessageContaining("check the network and github.endpoint");
        assertThat(clock.pauses()).as("asked five times").hasSize(4);
    }

    @Test
    void namesTheHostThatDoesNotExist() {
        assertThatThrownBy(() -> ask(URI.create("https://no-such-host.invalid/x")))
                .isInstanceOf(UnreachableException.class)
                .hasMessage(
                        "Cannot reach no-such-host.invalid:443 (no such host); check the network and github.endpoint");
    }

    @Test
    void saysThatACertificateIsNotTrustedAndWhatToDo(@TempDir Path folder) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys"))));
        server.start();
        try {
            assertThatThrownBy(() -> ask(URI.create(
                            "https://127.0.0.1:" + server.getAddress().getPort() + "/x")))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("its certificate is not trusted")
                    .hasMessageContaining("-Djavax.net.ssl.trustStore=FILE");
            assertThat(clock.pauses()).as("asking again cannot help").isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aHostThatDoesNotSpeakTlsIsUnreachable() throws IOException {
        try (Script plain = new Script(clock, FINE)) {
            assertThatThrownBy(() ->
                            ask(URI.create("https" + plain.at("/x").toString().substring(4))))
                    .isInstanceOf(UnreachableException.class)
                    .hasMessageContaining("Cannot reach 127.0.0.1");
        }
    }

    private static SSLContext selfSigned(Path store) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "host",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storepass",
                        "changeit",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private void ask(URI address) throws IOException {
        new Transport(address, Tokens.none(), Way.manners(clock))
                .connector(new Census())
                .send(Request.get(address));
    }

    private static Patience once() {
        return new Patience(LONG, LONG, 1, TINY, Duration.ZERO);
    }

    private Way way(Script script, Patience patience) {
        return Way.to(script, Tokens.none(), Way.manners(clock).with(patience));
    }
}
