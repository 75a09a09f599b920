package org.ossvitals.jobs.affiliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.sql.DeclaredAffiliation;

/**
 * What people wrote down about who works where: {@code affiliations.yml}, and every {@code .txt} of the folder
 * {@code affiliations} in the format that the CNCF publishes.
 */
public final class DeclaredAffiliations {
    static final String BY_HAND = "affiliations.yml";
    private static final String OF_FOUNDATIONS = "affiliations";

    private DeclaredAffiliations() {}

    /**
     * All of them, in the order of the files.
     *
     * @param people null, or not there, when nobody wrote anything down
     * @param hash of a mail address, as everywhere in the lake
     * @throws ConfigurationException naming file, line and what is wrong
     */
    public static List<DeclaredAffiliation> in(Path people, UnaryOperator<String> hash) {
        List<DeclaredAffiliation> declared = new ArrayList<>();
        if (people == null) {
            return List.of();
        }
        Path byHand = people.resolve(BY_HAND);
        if (Files.exists(byHand)) {
            declared.addAll(AffiliationsByHand.read(text(byHand), byHand.toString()));
        }
        for (Path file : files(people.resolve(OF_FOUNDATIONS))) {
            declared.addAll(new GitdmFile(file.toString(), hash).read(text(file)));
        }
        return List.copyOf(declared);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ConfigurationException("Cannot list " + folder + "; make it readable or take it away", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ConfigurationException("Cannot read " + file + "; it must be text in UTF-8", e);
        }
    }

    /** The one name of an organisation, however the file spells it; null where the file names none. */
    static String organization(String written) {
        return Employers.shipped().ofCompany(written).map(Organization::name).orElse(null);
    }
}
