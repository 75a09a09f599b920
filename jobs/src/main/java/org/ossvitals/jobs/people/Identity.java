package org.ossvitals.jobs.people;

import java.util.Comparator;
import java.util.List;

/**
 * One identity and the person behind it: a row of {@code int_identities}.
 *
 * @param person null for a deleted account, which is nobody in particular
 * @param account the person's oldest account, null without one
 * @param rule why it belongs to the person; null for the one that stands for the person
 * @param linkedTo the identity of the same person that the rule links it to
 * @param logins of the account, in small letters
 * @param doubts on the identity that stands for a person: links to others that were not applied
 * @param classHint why it may be a machine although it counts as a person, or null
 */
record Identity(
        String identity,
        Verdict verdict,
        String person,
        Long account,
        LinkRule rule,
        String linkedTo,
        List<String> logins,
        List<Doubt> doubts,
        String classHint) {

    /** @param other the person who may be the same one */
    record Doubt(String other, LinkRule rule) {
        static final Comparator<Doubt> ORDER =
                Comparator.comparing(Doubt::other).thenComparing(Doubt::rule);
    }
}
