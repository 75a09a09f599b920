package org.ossvitals.reports.page;

import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.Identification;

/** How many people there are, and what was said of them by hand; a number, and nobody in particular. */
final class WhoIsWho {
    private WhoIsWho() {}

    /** Begins with a blank; nothing where nobody is known. */
    static String sentence(Identification found) {
        return found.identities() == 0
                ? ""
                : Words.text("mark.gap")
                        + Words.text("people.joined", Numbers.count(found.identities()), Numbers.count(found.people()))
                        + byHand(found);
    }

    private static String byHand(Identification found) {
        boolean isUnchanged =
                found.byHandBefore() == null || found.byHandBefore().equals(found.byHand());
        if (isUnchanged && found.byHand() == 0) {
            return "";
        }
        return Words.text("mark.gap")
                + (isUnchanged
                        ? Words.text("people.by-hand", Numbers.count(found.byHand()))
                        : Words.text(
                                "people.by-hand.changed",
                                Numbers.count(found.byHand()),
                                Numbers.count(found.byHandBefore())));
    }
}
