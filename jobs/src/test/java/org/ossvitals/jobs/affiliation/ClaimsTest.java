package org.ossvitals.jobs.affiliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final Claims claims = new Claims(Employers.shipped()::named);

    @Test
    void whatAFileSaysComesBeforeTheProfileAndThatIsKeptBesideIt() {
        assertThat(rulings(
                        word(Source.PROFILE, "Acme", "2026-10-01", null),
                        word(Source.OVERRIDE, "Globex", "2026-01-01", "2026-06-01")))
                .containsExactly(
                        "Acme profile 2025-10-01..2026-01-01",
                        "Acme profile 2026-06-01..null",
                        "Acme profile-before null..2025-10-01",
                        "Globex override 2026-01-01..2026-06-01",
                        "overruled: Acme profile 2026-01-01..2026-06-01");
    }

    @Test
    void aProfileSpeaksForAYearBackAndThenOnlyWhereNoCommitDoes() {
        assertThat(rulings(
                        word(Source.PROFILE, "Google", "2026-10-01", null),
                        word(Source.EMAIL, "Uber", "2021-03-01", "2021-09-01")))
                .containsExactly(
                        "Google profile 2025-10-01..null",
                        "Google profile-before null..2021-03-01",
                        "Google profile-before 2022-09-01..2025-10-01",
                        "Uber email-domain 2021-03-01..2022-09-01",
                        "overruled: Google profile-before 2021-03-01..2022-09-01");
    }

    @Test
    void aDomainSpeaksUntilAnotherEmployersDoes() {
        assertThat(rulings(
                        word(Source.EMAIL, "Uber", "2021-03-01", "2021-03-20"),
                        word(Source.EMAIL, "Uber", "2021-06-01", "2021-06-20"),
                        word(Source.EMAIL, "Lyft", "2021-09-01", "2021-09-10")))
                .containsExactly(
                        "Lyft email-domain 2021-09-01..2022-09-10", "Uber email-domain 2021-03-01..2021-09-01");
    }

    @Test
    void anAcquiredOrganizationCountsForItsOwnerFromThatDayOn() {
        assertThat(rulings(word(Source.EMAIL, "Sun Microsystems", "2009-06-01", "2010-06-01")))
                .containsExactly(
                        "Oracle email-domain 2010-01-27..2011-06-01",
                        "Sun Microsystems email-domain 2009-06-01..2010-01-27");
        assertThat(rulings(word(Source.OVERRIDE, "Red Hat", null, null)))
                .as("listed as counting for itself, whoever owns it")
                .containsExactly("Red Hat override null..null");
    }

    @Test
    void theOrderOfWordsDoesNotMatter() {
        Claims.Word profile = word(Source.PROFILE, "Acme", null, null);
        Claims.Word second = word(Source.PROFILE, "Globex", null, null);
        assertThat(rulings(profile, second)).isEqualTo(rulings(second, profile)).hasSize(2);
    }

    private List<String> rulings(Claims.Word... words) {
        return claims.rulings(List.of(words)).stream()
                .map(ruling -> (ruling.holds() ? "" : "overruled: ") + text(ruling.claim()))
                .toList();
    }

    private static String text(Claim claim) {
        return claim.organization() + " " + claim.source().word() + " " + day(claim.from()) + ".." + day(claim.to());
    }

    private static String day(Instant at) {
        return at == null ? "null" : at.toString().substring(0, 10);
    }

    private static Claims.Word word(Source source, String organization, String from, String to) {
        return new Claims.Word(source, organization, at(from), at(to));
    }

    private static Instant at(String day) {
        return day == null ? null : Instant.parse(day + "T00:00:00Z");
    }
}
