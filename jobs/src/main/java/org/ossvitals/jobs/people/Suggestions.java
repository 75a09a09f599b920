package org.ossvitals.jobs.people;

import org.apache.commons.csv.CSVFormat;
import org.ossvitals.reports.model.Identification.ClassSuggestion;
import org.ossvitals.reports.model.Identification.MergeSuggestion;

/** What the program would not do by itself, with the line by which a person does it. */
public final class Suggestions {
    private static final String LOGIN_ALIKE = "login-alike";

    private Suggestions() {}

    /** @param first a login, or an identity where none is known */
    public static MergeSuggestion merge(String first, String second, String rule) {
        String one = IdentityRow.printable(first);
        String other = IdentityRow.printable(second);
        return new MergeSuggestion(
                one, other, rule, evidence(rule), "  - identities: [\"%s\", \"%s\"]".formatted(one, other));
    }

    /** A sentence that tells which fact a sign rests on becomes the reason in the list. */
    public static ClassSuggestion machine(String login, String sign, String evidence) {
        String name = IdentityRow.printable(login);
        return new ClassSuggestion(name, sign, evidence, CSVFormat.RFC4180.format(name, "bot", "exact", evidence));
    }

    private static String evidence(String rule) {
        if (rule.equals(LOGIN_ALIKE)) {
            return "the logins differ in hyphens, underscores or capitals only; logins that look alike are never enough";
        }
        LinkRule known = LinkRule.of(rule);
        return known.words()
                + (known.onlySuggests()
                        ? "; that alone is not enough"
                        : "; two accounts are one person by hand only, or a line keeps them apart");
    }
}
