package org.ossvitals.connectors.simulation.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where people say they are, in many spellings. Places are real, people are not. */
final class Places {
    private static final Map<String, List<String>> BY_COUNTRY = Map.ofEntries(
            Map.entry(
                    "US",
                    List.of("San Francisco, CA", "Seattle, WA", "New York", "Austin, TX, USA", "Boston, MA", "USA")),
            Map.entry(
                    "DE",
                    List.of("Berlin, Germany", "Berlin", "München", "Hamburg, Deutschland", "Germany", "Köln 🇩🇪")),
            Map.entry("FR", List.of("Paris, France", "Paris", "Lyon, France", "Toulouse", "France 🇫🇷")),
            Map.entry("BR", List.of("São Paulo, Brasil", "Sao Paulo - SP", "Recife, Brazil", "Brasil")),
            Map.entry("JP", List.of("Tokyo", "Tokyo, Japan", "東京", "Osaka, Japan", "日本")),
            Map.entry("IN", List.of("Bengaluru, India", "Bangalore", "Pune, Maharashtra", "Hyderabad, India", "India")),
            Map.entry("GB", List.of("London, UK", "London", "Edinburgh, Scotland", "Manchester, United Kingdom")),
            Map.entry("NL", List.of("Amsterdam, The Netherlands", "Utrecht, NL", "Rotterdam")),
            Map.entry("CA", List.of("Toronto, ON", "Vancouver, Canada", "Montréal, QC")),
            Map.entry("CN", List.of("Beijing, China", "Shanghai", "杭州", "Shenzhen, China")),
            Map.entry("ES", List.of("Madrid, Spain", "Barcelona", "València, España")),
            Map.entry("PL", List.of("Warszawa", "Kraków, Poland", "Wrocław, Polska")),
            Map.entry("SE", List.of("Stockholm, Sweden", "Göteborg")),
            Map.entry("KR", List.of("Seoul, South Korea", "서울", "Seoul")),
            Map.entry("NG", List.of("Lagos, Nigeria", "Abuja")),
            Map.entry("KE", List.of("Nairobi, Kenya", "Nairobi")),
            Map.entry("AU", List.of("Melbourne, Australia", "Sydney, NSW")),
            Map.entry("CH", List.of("Zürich, Switzerland", "Zurich", "Genève")),
            Map.entry("IT", List.of("Milano, Italia", "Torino, Italy")),
            Map.entry("PT", List.of("Lisboa, Portugal", "Porto")));
    /** Earlier in the list is more frequent. */
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
            return dice.pick(BY_COUNTRY.get(cast.home()));
        }
        int rank = (int) (COUNTRIES.size() * dice.even() * dice.even());
        return dice.pick(BY_COUNTRY.get(COUNTRIES.get(rank)));
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
