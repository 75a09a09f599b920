package org.ossvitals.jobs.places;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What the gazetteer does not know or has otherwise than people write it: {@code conf/places/names.csv}. */
final class OwnNames {
    private static final String SHIPPED = "/places/names.csv";
    private static final long NOT_SAID = 0;

    /** Of what nobody counted. */
    private static final long MANY = 1_000_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private OwnNames() {}

    /**
     * One name of ours.
     *
     * @param meaning empty for a word that names no country
     * @param only true where the name is no region nor country beside this
     * @param alike the keys of all names in its row
     */
    record Name(String key, Optional<Meaning> meaning, boolean only, List<String> alike) {
        /** The same with the people of the largest place that the gazetteer has by one of the names, where none are said. */
        Name counted(Function<String, List<Meaning>> gazetteer) {
            return new Name(
                    key, meaning.map(said -> said.people() == NOT_SAID ? counted(said, gazetteer) : said), only, alike);
        }

        private Meaning counted(Meaning said, Function<String, List<Meaning>> gazetteer) {
            long people = alike.stream()
                    .flatMap(name -> gazetteer.apply(name).stream())
                    .filter(place -> place.kind() == Kind.CITY
                            && place.country().equals(said.country())
                            && place.region().equals(said.region()))
                    .mapToLong(Meaning::people)
                    .max()
                    .orElse(MANY);
            return new Meaning(said.kind(), said.country(), said.region(), people);
        }

        List<Meaning> with(List<Meaning> before) {
            List<Meaning> after = new ArrayList<>();
            before.stream().filter(this::stays).forEach(after::add);
            meaning.ifPresent(after::add);
            return List.copyOf(after);
        }

        private boolean stays(Meaning other) {
            if (only) {
                // "in" is no place, but IN is a code; Mexico is a country, but "Mexico, MO" is a town.
                boolean same =
                        meaning.isPresent() && meaning.orElseThrow().country().equals(other.country());
                return other.kind().isCode() && !same || meaning.isPresent() && other.kind() == Kind.CITY;
            }
            return !replaces(other);
        }

        private boolean replaces(Meaning other) {
            Meaning mine = meaning.orElseThrow();
            boolean sameRegion = mine.region().isEmpty() || mine.region().equals(other.region());
            return mine.kind() == other.kind() && mine.country().equals(other.country()) && sameRegion;
        }
    }

    static List<Name> shipped() {
        try (Reader reader =
                new InputStreamReader(OwnNames.class.getResourceAsStream(SHIPPED), StandardCharsets.UTF_8)) {
            return read(reader, SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED + " in the program's jar", e);
        }
    }

    /** A table with the columns names (apart by |), kind, country, region, people, source. */
    static List<Name> read(Reader reader, String source) throws IOException {
        List<Name> names = new ArrayList<>();
        for (CSVRecord row : FORMAT.parse(reader)) {
            try {
                List<String> keys = Arrays.stream(row.get("names").split("\\|"))
                        .map(OwnNames::key)
                        .toList();
                keys.forEach(key -> names.add(name(key, row, keys)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        source + ", record " + row.getRecordNumber() + ": " + e.getMessage(), e);
            }
        }
        return names;
    }

    private static String key(String written) {
        String key = Keys.of(written);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("'" + written + "' has neither letters nor digits");
        }
        return key;
    }

    private static Name name(String key, CSVRecord row, List<String> alike) {
        String kind = row.get("kind");
        return switch (kind) {
            case "nothing" -> new Name(key, Optional.empty(), true, alike);
            case "country" -> new Name(key, Optional.of(meaning(Kind.COUNTRY, row, MANY)), true, alike);
            case "region" -> new Name(key, Optional.of(meaning(Kind.REGION, row, MANY)), false, alike);
            case "region-code" -> new Name(key, Optional.of(meaning(Kind.REGION_CODE, row, MANY)), false, alike);
            case "city" -> new Name(key, Optional.of(meaning(Kind.CITY, row, NOT_SAID)), false, alike);
            case "city-code" -> new Name(key, Optional.of(meaning(Kind.CITY_CODE, row, MANY)), false, alike);
            default ->
                throw new IllegalArgumentException("kind is '" + kind
                        + "', but must be one of country, region, region-code, city, city-code, nothing");
        };
    }

    private static Meaning meaning(Kind kind, CSVRecord row, long unsaid) {
        String people = row.get("people");
        return new Meaning(
                kind, row.get("country"), row.get("region"), people.isEmpty() ? unsaid : Long.parseLong(people));
    }
}
