package org.ossvitals.jobs.affiliation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What several sources say of one person, put in order of time. At each time the strongest source holds; of two claims of
 * one source the one that began later. What is overruled by another organisation's claim is kept beside it. Commits from a
 * domain speak until a year after the last of them, or until a commit from another employer's.
 */
final class Claims {
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Comparator<Claim> STRENGTH = Comparator.comparing(Claim::source)
            .thenComparing(Claim::from, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Claim::organization);

    private final Function<String, Optional<Organization>> named;

    /** @param named the listed organisation of a name, which may count for an owner from some day on */
    Claims(Function<String, Optional<Organization>> named) {
        this.named = named;
    }

    /** @param holds whether work counts for it in this time; otherwise it was overruled */
    record Ruling(Claim claim, boolean holds) {}

    /** A source's words as they stand: for a domain the first and the last commit, for a profile when it was read. */
    record Word(Source source, String organization, Instant from, Instant to) {}

    List<Ruling> rulings(List<Word> words) {
        List<Claim> claims = new ArrayList<>();
        spoken(words).forEach(claim -> claims.addAll(owned(claim)));
        TreeSet<Instant> edges = new TreeSet<>();
        claims.forEach(claim -> {
            Optional.ofNullable(claim.from()).ifPresent(edges::add);
            Optional.ofNullable(claim.to()).ifPresent(edges::add);
        });
        List<Ruling> rulings = new ArrayList<>();
        Instant start = null;
        for (Instant edge : edges) {
            rule(claims, start, edge, rulings);
            start = edge;
        }
        rule(claims, start, null, rulings);
        return joined(rulings);
    }

    private static List<Claim> spoken(List<Word> words) {
        List<Claim> claims = new ArrayList<>();
        List<Word> sightings = new ArrayList<>();
        for (Word word : words) {
            switch (word.source()) {
                case OVERRIDE, FOUNDATION, EARLIER ->
                    claims.add(new Claim(word.source(), word.organization(), word.from(), word.to()));
                case PROFILE -> claims.addAll(profile(word));
                case EMAIL, SHARED_DOMAIN -> sightings.add(word);
            }
        }
        sightings.sort(Comparator.comparing(Word::from).thenComparing(Word::organization));
        for (int i = 0; i < sightings.size(); i++) {
            claims.add(sighting(sightings, i));
        }
        return claims;
    }

    private static List<Claim> profile(Word word) {
        if (word.from() == null) {
            return List.of(new Claim(Source.PROFILE, word.organization(), null, null));
        }
        Instant since = word.from().minus(YEAR);
        return List.of(
                new Claim(Source.PROFILE, word.organization(), since, null),
                new Claim(Source.EARLIER, word.organization(), null, since));
    }

    private static Claim sighting(List<Word> sightings, int i) {
        Word word = sightings.get(i);
        Instant until = word.to().plus(YEAR);
        Instant next = sightings.stream()
                .skip(i + 1L)
                .filter(later -> !later.organization().equals(word.organization()))
                .map(Word::from)
                .filter(from -> from.isAfter(word.from()))
                .findFirst()
                .orElse(until);
        return new Claim(word.source(), word.organization(), word.from(), next.isBefore(until) ? next : until);
    }

    /** From the day on which the owner took over, work is the owner's. */
    private List<Claim> owned(Claim claim) {
        Organization organization = named.apply(claim.organization()).orElse(null);
        if (organization == null || organization.owner() == null) {
            return List.of(claim);
        }
        Instant since = organization.since().atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Claim> claims = new ArrayList<>();
        if (claim.from() == null || claim.from().isBefore(since)) {
            claims.add(
                    claim.during(claim.from(), claim.to() == null || claim.to().isAfter(since) ? since : claim.to()));
        }
        if (claim.to() == null || claim.to().isAfter(since)) {
            Instant from = claim.from() == null || claim.from().isBefore(since) ? since : claim.from();
            claims.addAll(owned(new Claim(claim.source(), organization.owner(), from, claim.to())));
        }
        return claims;
    }

    private static void rule(List<Claim> claims, Instant start, Instant end, List<Ruling> rulings) {
        List<Claim> now = claims.stream()
                .filter(claim -> holds(claim, start))
                .sorted(STRENGTH)
                .toList();
        for (int i = 0; i < now.size(); i++) {
            Claim claim = now.get(i);
            if (i == 0 || !claim.organization().equals(now.get(0).organization())) {
                rulings.add(new Ruling(claim.during(start, end), i == 0));
            }
        }
    }

    private static boolean holds(Claim claim, Instant start) {
        boolean begun = claim.from() == null || start != null && !claim.from().isAfter(start);
        return begun && (claim.to() == null || start == null || claim.to().isAfter(start));
    }

    /** Neighbours in time that say the same are one. */
    private static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparing(Ruling::holds)
                .reversed()
                .thenComparing(ruling -> ruling.claim().organization())
                .thenComparing(ruling -> ruling.claim().source())
                .thenComparing(ruling -> ruling.claim().from(), Comparator.nullsFirst(Comparator.naturalOrder())));
        List<Ruling> joined = new ArrayList<>();
        for (Ruling ruling : sorted) {
            Ruling last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && goesOn(last, ruling)) {
                Claim whole =
                        last.claim().during(last.claim().from(), ruling.claim().to());
                joined.set(joined.size() - 1, new Ruling(whole, last.holds()));
            } else if (!joined.contains(ruling)) {
                joined.add(ruling);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean goesOn(Ruling before, Ruling after) {
        return before.holds() == after.holds()
                && before.claim().source() == after.claim().source()
                && before.claim().organization().equals(after.claim().organization())
                && before.claim().to() != null
                && Objects.equals(before.claim().to(), after.claim().from());
    }
}
