package org.ossvitals.connectors.simulation.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where people say they are, in many spellings. Places are real, people are not. */
final class Places {
    /** The first spellings name the country, the last, rarer ones only a city. */
    private static final Map<String, List<String>> BY_COUNTRY = Map.ofEntries(
            Map.entry(
                    "US",
                    List.of("San Francisco, CA", "Seattle, WA", "USA", "Austin, TX, USA", "Boston, MA", "New York")),
            Map.entry(
                    "DE",
                    List.of(
                            "Berlin, Germany",
                            "Germany",
                            "Hamburg, Deutschland",
                            "Köln, Germany",
                            "Berlin",
                            "München")),
            Map.entry("FR", List.of("Paris, France", "France", "Lyon, France", "Paris", "Toulouse 🇫🇷")),
            Map.entry("BR", List.of("São Paulo, Brasil", "Recife, Brazil", "Brasil", "Sao Paulo - SP")),
            Map.entry("JP", List.of("Tokyo, Japan", "Osaka, Japan", "日本", "Tokyo", "東京")),
            Map.entry("IN", List.of("Bengaluru, India", "India", "Hyderabad, India", "Pune, Maharashtra", "Bangalore")),
            Map.entry("GB", List.of("London, UK", "Manchester, United Kingdom", "Edinburgh, Scotland", "London")),
            Map.entry("NL", List.of("Amsterdam, The Netherlands", "Utrecht, NL", "Rotterdam")),
            Map.entry("CA", List.of("Vancouver, Canada", "Toronto, Canada", "Montréal, QC", "Toronto, ON")),
            Map.entry("CN", List.of("Beijing, China", "Shenzhen, China", "Shanghai", "杭州")),
            Map.entry("ES", List.of("Madrid, Spain", "València, España", "Barcelona")),
            Map.entry("PL", List.of("Kraków, Poland", "Wrocław, Polska", "Warszawa")),
            Map.entry("SE", List.of("Stockholm, Sweden", "Göteborg")),
            Map.entry("KR", List.of("Seoul, South Korea", "Seoul, Korea", "서울")),
            Map.entry("NG", List.of("Lagos, Nigeria", "Abuja")),
            Map.entry("KE", List.of("Nairobi, Kenya", "Nairobi")),
            Map.entry("AU", List.of("Melbourne, Australia", "Australia", "Sydney, NSW")),
            Map.entry("CH", List.of("Zürich, Switzerland", "Bern, Switzerland", "Zurich")),
            Map.entry("IT", List.of("Milano, Italia", "Torino, Italy", "Roma")),
            Map.entry("PT", List.of("Lisboa, Portugal", "Portugal", "Porto")));
    /** As in all lists here, earlier is more frequent. */
    private static final List<String> COUNTRIES = List.of(
            "US", "DE", "IN", "FR", "GB", "CN", "BR", "JP", "CA", "NL", "ES", "PL", "KR", "SE", "CH", "AU", "IT", "PT",
            "NG", "KE");

    private static final List<String> NOWHERE = nowhere();

    private Places() {}

    static String text(Story.Cast cast, Dice dice) {
        if (dice.chance(cast.placeless())) {
            return dice.chance(0.75) ? null : dice.pick(NOWHERE);
        }
        if (dice.chance(cast.homeShare())) {
            return spelled(cast.home(), dice);
        }
        return spelled(early(COUNTRIES, dice), dice);
    }

    private static String spelled(String country, Dice dice) {
        return early(BY_COUNTRY.get(country), dice);
    }

    private static String early(List<String> list, Dice dice) {
        return list.get((int) (list.size() * dice.even() * dice.even()));
    }

    static boolean isNowhere(String text) {
        return NOWHERE.contains(text);
    }

    private static List<String> nowhere() {
        List<String> texts =
                new ArrayList<>(List.of("Earth", "Earth", "The Internet", "Remote", "127.0.0.1", "/dev/null"));
        texts.addAll(List.of(
                "Somewhere over the rainbow", "Milky Way", "🌍", "in a galaxy far far away", "404", "<script>"));
        return List.copyOf(texts);
    }
}
