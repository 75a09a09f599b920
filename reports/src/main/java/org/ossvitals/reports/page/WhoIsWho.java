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
        Integer before = found.byHandBefore();
        if (found.byHand() == 0 && (before == null || before == 0)) {
            return "";
        }
        String now = Numbers.count(found.byHand());
        if (before == null) {
            return Words.text("mark.gap") + Words.text("people.by-hand.first", now);
        }
        return Words.text("mark.gap")
                + (before == found.byHand()
                        ? Words.text("people.by-hand", now)
                        : Words.text("people.by-hand.changed", now, Numbers.count(before)));
    }
}
