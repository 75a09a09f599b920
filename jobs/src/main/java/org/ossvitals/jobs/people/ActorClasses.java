package org.ossvitals.jobs.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.ossvitals.jobs.people.Verdict.Source;

/**
 * Tells people from bots and AI agents. A curated list speaks first, in both directions; then the account's type; then
 * name patterns that hardly ever hit a person. An exact entry is also meant with the suffix {@code [bot]}, which the
 * host's interfaces add or leave out. Case never matters.
 */
public final class ActorClasses implements Serializable {

    private static final String SHIPPED = "/people/bots.csv";

    private static final Pattern SAFE = Pattern.compile(".*\\[bot].*|.*-bot|bot-.*|.*-robot|.*clabot.*|.*cla-bot.*");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    /** Names that a person may have, too: those who look at them decide, by a line of the list. */
    private static final Pattern RISKY = Pattern.compile(
            ".*[-_]ci|ci[-_].*|.*-testing|k8s-.*|jenkins.*|codecov-.*|.*[a-z]bot|.*bot[0-9]+|.*automation.*");

    private final Map<String, ActorClass> exact = new HashMap<>();
    /** Addresses that machines sign their commits with; once hashed, their hashes. */
    private final Map<String, ActorClass> addresses = new HashMap<>();

    private final List<Glob> globs = new ArrayList<>();

    private record Glob(Pattern pattern, ActorClass kind) implements Serializable {}

    private ActorClasses() {}

    /** The list in {@code conf/people/bots.csv} as it was when the program was built. */
    public static ActorClasses shipped() {
        try (Reader reader =
                new InputStreamReader(ActorClasses.class.getResourceAsStream(SHIPPED), StandardCharsets.UTF_8)) {
            return read(reader, SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED + " in the program's jar", e);
        }
    }

    /** A list with the columns pattern, kind (bot, ai_agent, human), match (exact, glob, address) and reason. */
    public static ActorClasses read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(reader, file.toString());
        }
    }

    private static ActorClasses read(Reader reader, String source) throws IOException {
        ActorClasses classes = new ActorClasses();
        for (CSVRecord row : FORMAT.parse(reader)) {
            classes.add(row, source);
        }
        return classes;
    }

    private void add(CSVRecord row, String source) {
        String pattern = row.get("pattern").strip().toLowerCase(Locale.ROOT);
        ActorClass kind = kind(row.get("kind"), row, source);
        switch (row.get("match")) {
            case "exact" -> exact.put(pattern, kind);
            case "address" -> addresses.put(pattern, kind);
            case "glob" -> globs.add(new Glob(glob(pattern), kind));
            default -> throw wrong(row, source, "match", "exact, glob or address");
        }
    }

    private static ActorClass kind(String kind, CSVRecord row, String source) {
        return switch (kind) {
            case "bot" -> ActorClass.BOT;
            case "ai_agent" -> ActorClass.AI_AGENT;
            case "human" -> ActorClass.HUMAN;
            default -> throw wrong(row, source, "kind", "bot, ai_agent or human");
        };
    }

    private static IllegalArgumentException wrong(CSVRecord row, String source, String column, String allowed) {
        return new IllegalArgumentException(source + ", record " + row.getRecordNumber() + ": " + column + " is '"
                + row.get(column) + "', but must be " + allowed);
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
    }

    /** The same list, whose addresses are known by their hashes only. */
    public ActorClasses hashed(UnaryOperator<String> hash) {
        ActorClasses hashed = new ActorClasses();
        hashed.exact.putAll(exact);
        hashed.globs.addAll(globs);
        addresses.forEach((address, kind) -> hashed.addresses.put(hash.apply(address), kind));
        return hashed;
    }

    /**
     * The class of an account.
     *
     * @param login null when the account was deleted
     * @param type the host's word for it: User, Bot, Organization, Mannequin; null when it was not given
     */
    public ActorClass of(String login, String type) {
        return verdict(login, type).kind();
    }

    /** The same, and how it is known. */
    Verdict verdict(String login, String type) {
        if (login == null || login.isBlank()) {
            return new Verdict(ActorClass.GHOST, Source.DELETED_ACCOUNT);
        }
        String name = login.strip().toLowerCase(Locale.ROOT);
        ActorClass listed = listed(name);
        return listed == null ? unlisted(name, type) : new Verdict(listed, Source.CURATED_LIST);
    }

    /** @param hash of an address, by the function that {@link #hashed} was given */
    Verdict ofAddress(String hash) {
        ActorClass listed = addresses.get(hash);
        return listed == null ? Verdict.UNSEEN : new Verdict(listed, Source.CURATED_LIST);
    }

    /** Why a login that counts as a person's may be a machine's, or null. */
    static String risky(String login) {
        return RISKY.matcher(login).matches() ? "its name is like that of a machine" : null;
    }

    private ActorClass listed(String name) {
        ActorClass kind = exact.get(name);
        if (kind == null && name.endsWith("[bot]")) {
            kind = exact.get(name.substring(0, name.length() - "[bot]".length()));
        }
        for (int i = 0; kind == null && i < globs.size(); i++) {
            kind = globs.get(i).pattern.matcher(name).matches() ? globs.get(i).kind : null;
        }
        return kind;
    }

    private static Verdict unlisted(String name, String type) {
        if (name.equals("ghost")) {
            return new Verdict(ActorClass.GHOST, Source.DELETED_ACCOUNT);
        }
        if ("Bot".equalsIgnoreCase(type)) {
            return new Verdict(ActorClass.BOT, Source.ACCOUNT_TYPE);
        }
        if (type != null && !"User".equalsIgnoreCase(type)) {
            return new Verdict(ActorClass.UNKNOWN, Source.ACCOUNT_TYPE);
        }
        return SAFE.matcher(name).matches()
                ? new Verdict(ActorClass.BOT, Source.SAFE_PATTERN)
                : new Verdict(ActorClass.HUMAN, Source.NOTHING_AGAINST_IT);
    }
}
