package org.ossvitals.jobs.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
        Path optOut = folder.resolve("opt-out.txt");
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
