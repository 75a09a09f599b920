package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.connectors.simulation.App;
import org.ossvitals.connectors.simulation.Habits;
import org.ossvitals.connectors.simulation.SimulatedGitHub;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.fault.FaultPlan;
import org.ossvitals.connectors.simulation.fault.Mode;
import org.ossvitals.connectors.simulation.fault.Modes;

/** Whatever happens in a run, its secrets are in nothing that it says or writes. */
final class SecretsTest {
    private static final String CLASSIC = "ghp_R3cognisableClassicT0kenOfNobody";
    private static final String FINE = "github_pat_11R3cognisableFineGrainedT0kenOfNobody";
    private static final String KEY_FILE = "GITHUB_APP_PRIVATE_KEY_FILE";
    private static final List<String> FAILURES = List.of(
            "429 with seconds to wait",
            "JSON cut off, always",
            "502 for everything after a while",
            "302 to another host",
            "401 mid-run",
            "403 SAML",
            "404 mid-walk");

    private final World world = SmallFoundation.world();

    @TempDir
    private Path folder;

    @Test
    void noTokenIsWrittenInAWholeNight() throws IOException {
        try (SimulatedGitHub github = SimulatedGitHub.serve(world)) {
            Ended ended = run(github, Map.of("GITHUB_TOKEN", CLASSIC + "," + FINE), "nightly");
            assertThat(ended.code()).as(ended.said()).isEqualTo(3);
            assertThat(folder.resolve("out/site/index.html")).exists();
            assertThat(traces(ended, List.of(CLASSIC, FINE))).isEmpty();
        }
    }

    @Test
    void noTokenIsWrittenWhateverFails() throws IOException {
        List<Mode> modes = Modes.ALL.stream()
                .filter(mode -> FAILURES.contains(mode.name()))
                .toList();
        assertThat(modes).hasSameSizeAs(FAILURES);
        for (Mode mode : modes) {
            // A lake of its own: what an earlier run brought would not be asked for again.
            Path out = folder.resolve("out of " + mode.name());
            FaultPlan plan = FaultPlan.none().and(mode.fault(), mode.when().get());
            try (SimulatedGitHub github = SimulatedGitHub.serve(world, Habits.GENEROUS.with(plan))) {
                Ended ended = run(github, Map.of("GITHUB_TOKEN", CLASSIC + "," + FINE), "collect", out);
                assertThat(plan.strikes()).as(mode.name()).isPositive();
                assertThat(traces(ended, List.of(CLASSIC, FINE)))
                        .as(mode.name())
                        .isEmpty();
            }
        }
    }

    @Test
    void theKeyOfAnAppIsWrittenNowhere() throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        String text = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("keys")).resolve("app.pem"),
                "-----BEGIN PRIVATE KEY-----\n" + text + "\n-----END PRIVATE KEY-----\n");
        Map<String, String> app = Map.of("GITHUB_APP_ID", "123", KEY_FILE, file.toString());
        App known = new App("123", keys.getPublic(), List.of("sample"));
        try (SimulatedGitHub github = SimulatedGitHub.serve(world, Habits.GENEROUS.with(known))) {
            Ended ended = run(github, app, "collect");
            assertThat(ended.code()).as(ended.said()).isEqualTo(3);
            Ended stranger = run(github, Map.of("GITHUB_APP_ID", "124", KEY_FILE, file.toString()), "collect");
            assertThat(stranger.code()).isEqualTo(1);
            assertThat(stranger.said()).contains("GITHUB_APP_ID");
            Files.delete(file);
            Ended gone = run(github, app, "collect");
            assertThat(gone.code()).isEqualTo(4);
            assertThat(gone.said()).contains("app.pem");

            List<String> secrets = new ArrayList<>(text.lines().toList());
            secrets.add("ghs_simulated");
            for (Ended each : List.of(ended, stranger, gone)) {
                assertThat(traces(each, secrets)).isEmpty();
            }
        }
    }

    private Ended run(SimulatedGitHub github, Map<String, String> environment, String command) throws IOException {
        return run(github, environment, command, folder.resolve("out"));
    }

    private Ended run(SimulatedGitHub github, Map<String, String> environment, String command, Path out)
            throws IOException {
        Path configuration = SmallFoundation.configuration(folder, github, SmallFoundation.REGISTRY_WITH_NOWHERE);
        PrintStream err = System.err;
        PrintStream usual = System.out;
        try (PrintStream log = new PrintStream(folder.resolve("log-" + command).toFile(), StandardCharsets.UTF_8)) {
            System.setErr(log);
            System.setOut(log);
            return Ended.of(
                    environment,
                    github.clock(),
                    command,
                    "--as-of",
                    "2026-10-01",
                    "--config",
                    configuration,
                    "--out",
                    out);
        } finally {
            System.setErr(err);
            System.setOut(usual);
        }
    }

    /** Where one of the secrets stands, as it is or as basic authentication would write it. */
    private List<String> traces(Ended ended, List<String> secrets) throws IOException {
        List<String> traces = new ArrayList<>();
        List<String> needles = new ArrayList<>(secrets);
        secrets.forEach(
                secret -> needles.add(Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8))));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = file + "\n" + text(file);
                needles.stream().filter(text::contains).forEach(needle -> traces.add(file.toString()));
            }
        }
        needles.stream().filter(ended.said()::contains).forEach(needle -> traces.add("said"));
        return traces;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean packed = file.toString().endsWith(".gz");
        try (var in = packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)) : new ByteArrayInputStream(bytes)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
