package org.ossvitals.connectors.simulation.sample;

import java.util.List;
import java.util.Locale;

/** Invented employers, spelled as people spell them in profiles. */
final class Companies {
    private static final List<String> KNOWN = List.of(
            "Acme",
            "Brightwater",
            "Hexaform",
            "Lumenar",
            "Tindra",
            "Kumoworks",
            "Serradata",
            "Polderlabs",
            "Varnholm",
            "Ostwerk",
            "Quarrystone",
            "Pinegate",
            "Solvano",
            "Redkite",
            "Merivale");
    private static final List<String> FORMS =
            List.of("%s", "@%s", "%s GmbH", "%s, Inc.", "%s Inc", "%s AG", "  %s ", "%s Ltd.", "@%s ");
    private static final List<String> UNUSUAL = List.of(
            "Independent", "Freelance", "self-employed", "University of Somewhere", "-", "=1+1", "<b>Acme</b>", "🚀");

    private Companies() {}

    /** Mostly the same few; null for two in five. */
    static String any(Dice dice) {
        if (dice.chance(0.4)) {
            return null;
        }
        if (dice.chance(0.08)) {
            return dice.pick(UNUSUAL);
        }
        int rank = (int) (KNOWN.size() * dice.even() * dice.even());
        return spelled(KNOWN.get(rank), dice);
    }

    static String spelled(String company, Dice dice) {
        String form = dice.pick(FORMS);
        return form.formatted(form.startsWith("@") ? company.toLowerCase(Locale.ROOT) : company);
    }

    /** Under a top-level domain that is reserved for examples. */
    static String domain(String spelled) {
        String lower = spelled.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                        .map(known -> known.toLowerCase(Locale.ROOT))
                        .filter(lower::contains)
                        .findFirst()
                        .orElse("mail")
                + ".example";
    }
}
