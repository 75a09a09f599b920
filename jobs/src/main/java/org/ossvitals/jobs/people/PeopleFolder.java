package org.ossvitals.jobs.people;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ossvitals.connectors.lake.OptedOut;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.config.StrictYaml;

/**
 * What people said of people in files ({@code conf/people}): {@code bots.csv}, {@code identities.yml} and
 * {@code opt-out.txt}. Each may be missing; the list of bots that the program ships then speaks.
 */
public final class PeopleFolder {
    /** Nothing is said; only the program's own list of bots speaks. */
    public static final PeopleFolder NONE =
            new PeopleFolder(null, ActorClasses.shipped(), IdentityFile.EMPTY, "identities.yml", "", List.of());

    private static final String OPT_OUT = "opt-out.txt";

    private final Path folder;
    private final ActorClasses classes;
    private final IdentityFile identities;
    private final String file;
    private final String text;
    private final List<String> optedOut;

    private PeopleFolder(
            Path folder,
            ActorClasses classes,
            IdentityFile identities,
            String file,
            String text,
            List<String> optedOut) {
        this.folder = folder;
        this.classes = classes;
        this.identities = identities;
        this.file = file;
        this.text = text;
        this.optedOut = List.copyOf(optedOut);
    }

    /** @throws ConfigurationException when a file cannot be read, or a line of it makes no sense */
    public static PeopleFolder read(Path folder) {
        Path bots = folder.resolve("bots.csv");
        Path identities = folder.resolve("identities.yml");
        Path optOut = folder.resolve(OPT_OUT);
        try {
            String text = Files.exists(identities) ? Files.readString(identities) : "";
            return new PeopleFolder(
                    folder,
                    Files.exists(bots) ? ActorClasses.read(bots) : ActorClasses.shipped(),
                    saysNothing(text)
                            ? IdentityFile.EMPTY
                            : StrictYaml.read(text, identities.toString(), IdentityFile.class),
                    identities.toString(),
                    text,
                    Files.exists(optOut) ? OptOutList.read(optOut) : List.of());
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read the files in " + folder, e);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage(), e);
        }
    }

    private static boolean saysNothing(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    /** Where the files are, for what others read there; empty when nothing is said. */
    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** @param hash of addresses as the lake keeps them */
    public ActorClasses classes(UnaryOperator<String> hash) {
        return classes.hashed(hash);
    }

    /** What is in force on a day. */
    public ByHand byHand(LocalDate day, UnaryOperator<String> hash) {
        return new ByHand(
                inForce(identities.same(), day, hash),
                inForce(identities.apart(), day, hash),
                optedOut.stream().map(who -> identity(who, hash)).toList());
    }

    /** Who opted out, as collecting leaves them out; addresses are known to the lake alone. */
    public OptedOut optedOut() {
        return new OptedOut(
                optedOut.stream()
                        .filter(who -> who.startsWith(Sightings.ACCOUNT))
                        .map(who -> Long.valueOf(who.substring(Sightings.ACCOUNT.length())))
                        .collect(toSet()),
                optedOut.stream()
                        .filter(who -> !who.startsWith(Sightings.ACCOUNT))
                        .collect(toSet()),
                Set.of());
    }

    /** The same files, as if nobody had opted out. */
    public PeopleFolder withEverybody() {
        return new PeopleFolder(folder, classes, identities, file, text, List.of());
    }

    /** File and line of what was written by hand about somebody, but for the opt-out. */
    public List<String> linesAbout(Leaving person) throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : List.of("identities.yml", "affiliations.yml")) {
            Path written = folder.resolve(name);
            List<String> lines = Files.exists(written) ? Files.readAllLines(written) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                if (person.isNamedIn(lines.get(i))) {
                    found.add(written + " line " + (i + 1));
                }
            }
        }
        return found;
    }

    public boolean optsOut(String who) {
        return optedOut.contains(who.strip().toLowerCase(Locale.ROOT));
    }

    /** Notes in {@code opt-out.txt} who is not to be counted from now on; whoever is there already is not named twice. */
    public void optOut(List<String> who) throws IOException {
        List<String> fresh = who.stream().filter(one -> !optedOut.contains(one)).toList();
        if (!fresh.isEmpty()) {
            OptOutList.add(folder.resolve(OPT_OUT), fresh);
        }
    }

    /** Who is named in {@code identities.yml}, as the lake may know them. */
    public List<String> named(UnaryOperator<String> hash) {
        return identities.named().stream().map(who -> identity(who, hash)).toList();
    }

    /** An error about what the file says of somebody. */
    public ConfigurationException refused(String identity, UnaryOperator<String> hash, String reason) {
        String who = identities.named().stream()
                .filter(named -> identity(named, hash).equals(identity))
                .findFirst()
                .orElse(identity);
        return new ConfigurationException(file + line(who) + ": `" + who + "` " + reason);
    }

    private String line(String who) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).toLowerCase(Locale.ROOT).contains(who))
                .mapToObj(i -> " line " + (i + 1))
                .findFirst()
                .orElse("");
    }

    private static List<List<String>> inForce(
            List<IdentityFile.Entry> entries, LocalDate day, UnaryOperator<String> hash) {
        List<List<String>> lists = new ArrayList<>();
        for (IdentityFile.Entry entry : entries) {
            if (entry.holds(day)) {
                lists.add(entry.identities().stream()
                        .map(who -> identity(who, hash))
                        .toList());
            }
        }
        return lists;
    }

    private static String identity(String who, UnaryOperator<String> hash) {
        if (who.startsWith(Sightings.ACCOUNT) || who.startsWith(Sightings.EMAIL)) {
            return who;
        }
        return who.contains("@") ? Sightings.EMAIL + hash.apply(who) : Sightings.LOGIN + who;
    }
}
