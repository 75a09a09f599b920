package org.ossvitals.jobs.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which country all the names of a text can lie in. Each name has a share of its population in each country; the shares of
 * the names are multiplied, and a country that holds nine tenths of what is left is the answer: one name alone is decided
 * by population, several qualify each other.
 */
final class Weighing {
    private static final double DECIDED = 0.9;

    /** A smaller place does not contradict a country that is named: there is a Freedom, but "Freedom, China" is no place. */
    private static final long SMALL = 100_000;

    /** A larger place is meant even before the code of a state or the name of a country. */
    private static final long LARGE = 1_000_000;

    private static final int PERCENT = 100;

    private final List<Mention> mentions;

    Weighing(List<Mention> mentions) {
        this.mentions = mentions.size() == 1 ? List.of(mentions.get(0).alone()) : mentions;
    }

    Finding finding() {
        if (mentions.isEmpty()) {
            return Finding.none("no place");
        }
        Map<String, Double> countries = countries();
        if (countries.isEmpty()) {
            return withoutCoincidence();
        }
        double all = countries.values().stream().mapToDouble(p -> p).sum();
        var best =
                countries.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        double share = best.getValue() / all;
        return share >= DECIDED ? Finding.of(best.getKey(), evidence(best.getKey(), share)) : Finding.none("ambiguous");
    }

    private Map<String, Double> countries() {
        Map<String, Double> countries = new TreeMap<>();
        for (Scope scope : scopes()) {
            double p = likelihood(scope);
            if (p > 0) {
                countries.merge(scope.country(), p, Math::max);
            }
        }
        return countries;
    }

    private Set<Scope> scopes() {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            for (Meaning meaning : mention.meanings()) {
                scopes.add(new Scope(meaning.country(), ""));
                if (meaning.kind().isRegion()) {
                    scopes.add(new Scope(meaning.country(), meaning.region()));
                }
            }
        }
        return scopes;
    }

    private double likelihood(Scope scope) {
        boolean named = false;
        for (Mention mention : mentions) {
            named |= mention.names(scope);
        }
        double p = 1;
        for (Mention mention : mentions) {
            double share = mention.share(scope);
            p *= named || share >= Mention.LIKELY || mentions.size() == 1 ? share : 0;
        }
        return p;
    }

    /** Names that lie in no one country: what is left when those go that are there by coincidence. */
    private Finding withoutCoincidence() {
        Mention last = mentions.get(mentions.size() - 1);
        boolean says = last.later()
                && last.meanings().stream()
                        .anyMatch(meaning -> meaning.kind() == Kind.REGION_CODE || meaning.kind() == Kind.COUNTRY);
        List<Mention> kept = new ArrayList<>(mentions);
        kept.removeIf(mention -> mention != last && mention.isCity() && mention.people() < (says ? LARGE : SMALL));
        if (kept.size() == mentions.size()) {
            kept.removeIf(mention -> mention.isCity() && mention.people() < SMALL);
        }
        boolean fewer = kept.size() < mentions.size() && kept.stream().anyMatch(mention -> !mention.isCity());
        return fewer ? new Weighing(kept).finding() : Finding.none("several countries");
    }

    private String evidence(String country, double share) {
        List<Kind> kinds =
                mentions.stream().map(mention -> mention.kind(country)).toList();
        if (mentions.size() == 1) {
            return switch (kinds.get(0)) {
                case COUNTRY -> "country-name";
                case COUNTRY_CODE -> "country-code";
                case REGION -> "region";
                case REGION_CODE -> "region-code";
                case CITY_CODE -> "city-code";
                case CITY -> "city " + (int) (share * PERCENT) + "% of population";
            };
        }
        boolean city = kinds.contains(Kind.CITY) || kinds.contains(Kind.CITY_CODE);
        if (kinds.contains(Kind.COUNTRY) || kinds.contains(Kind.COUNTRY_CODE)) {
            return city ? "city+country" : "country-name";
        }
        boolean region = kinds.contains(Kind.REGION) || kinds.contains(Kind.REGION_CODE);
        return region ? city ? "city+region" : "region" : "cities";
    }
}
