package org.ossvitals.jobs.affiliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.sql.DeclaredAffiliation;

/** Refuses a line of {@code affiliations.yml} about a login that the facts do not know: it is mistyped, or out of date. */
public final class KnownEmployees {
    private KnownEmployees() {}

    /**
     * Files of foundations are about everybody, so that most whom they name are unknown here; they are not checked.
     *
     * @param people the folder that {@code affiliations.yml} is in
     * @param known {@code login:<login>} among others
     * @throws ConfigurationException naming file and line
     */
    public static void check(Path people, List<DeclaredAffiliation> declared, Set<String> known) {
        for (DeclaredAffiliation one : declared) {
            if (one.source().equals(Source.OVERRIDE.word()) && !known.contains("login:" + one.login())) {
                throw new ConfigurationException(
                        place(people.resolve(DeclaredAffiliations.BY_HAND), one.login()) + ": `"
                                + one.login()
                                + "` is nobody whom the collected facts name, or several accounts had this login, or"
                                + " they opted out; correct the name or take the entry away");
            }
        }
    }

    private static String place(Path file, String login) {
        Pattern whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(login) + "(?![\\w-])");
        try {
            List<String> lines = Files.readAllLines(file);
            return file
                    + IntStream.range(0, lines.size())
                            .filter(i -> whole.matcher(lines.get(i).toLowerCase(Locale.ROOT))
                                    .find())
                            .mapToObj(i -> " line " + (i + 1))
                            .findFirst()
                            .orElse("");
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read " + file + "; it must be text in UTF-8", e);
        }
    }
}
