package org.ossvitals.jobs.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of places in a text. */
final class Reading {
    private static final Pattern WORDS = Pattern.compile("[\\s_-]+");

    /** What nobody writes beside the code of a state or country; a path is none either. */
    private static final Pattern ODD = Pattern.compile("[%^$*={}<>\\\\~#]|^\\.{0,2}/");

    /** Words in small letters that are codes only where written in capitals. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "am", "an", "as", "at", "be", "by", "de", "do", "es", "hi", "id", "in", "is", "it", "la", "ma", "me", "my",
            "no", "oh", "ok", "on", "or", "pa", "sa", "se", "so", "to");

    private static final int LONGEST_NAME = 6;
    private static final int MOST_WORDS = 40;

    /** A smaller city counts only where a whole part of the text is its name. */
    private static final long KNOWN = 15_000;

    /** A smaller city counts only where nothing unknown stands beside it. */
    private static final long WELL_KNOWN = 100_000;

    private static final int SHORT_NAME = 3;

    private final Gazetteer gazetteer;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean capitals;
    private boolean begun;
    private int words;

    private Reading(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static List<Mention> of(String text, Gazetteer gazetteer) {
        Reading reading = new Reading(gazetteer);
        // In a text all in capitals a word is no code for being in capitals.
        reading.capitals = text.length() <= SHORT_NAME + 2 || !text.equals(text.toUpperCase(Locale.ROOT));
        List<String> parts = Parts.of(text);
        if (parts.size() > 1 && reading.name(Keys.of(text), text, Place.NAME)) {
            return reading.mentions;
        }
        for (String part : parts) {
            reading.part(part);
        }
        boolean noise = ODD.matcher(text).find() && reading.mentions.stream().allMatch(Reading::isBareCode);
        return noise ? List.of() : reading.mentions;
    }

    /** Where a word stands, on which it depends what it can be. */
    private enum Place {
        NAME,
        WHOLE_PART,
        WORD
    }

    private void part(String part) {
        String key = Keys.of(part);
        if (key.isEmpty()) {
            return;
        }
        boolean known = name(key, part, Place.WHOLE_PART) || gazetteer.isNowhere(key);
        if (!known && words < MOST_WORDS) {
            words(part);
        }
        begun = true;
    }

    private boolean name(String key, String written, Place place) {
        List<Meaning> meanings = gazetteer.meanings(key);
        if (meanings.isEmpty()) {
            return false;
        }
        List<Meaning> possible = new ArrayList<>(meanings);
        possible.removeIf(meaning -> !isPossible(meaning, key, written, place));
        if (!possible.isEmpty()) {
            mentions.add(new Mention(possible, begun));
        }
        return !possible.isEmpty();
    }

    private boolean isPossible(Meaning meaning, String key, String written, Place place) {
        return switch (meaning.kind()) {
            case COUNTRY, REGION -> true;
            case COUNTRY_CODE, REGION_CODE, CITY_CODE -> place != Place.NAME && isCode(key, written, place);
            case CITY ->
                key.length() > SHORT_NAME
                        || key.length() > 1
                                && (key.charAt(0) > 0x7f || meaning.people() > KNOWN && !written.equals(key));
        };
    }

    private boolean isCode(String key, String written, Place place) {
        String letters = written.replace(".", "");
        boolean upper = letters.length() == key.length() && letters.chars().allMatch(Character::isUpperCase);
        if (upper && (capitals || place == Place.WHOLE_PART)) {
            return true;
        }
        if (!begun || key.length() > 2) {
            return false;
        }
        return place == Place.WHOLE_PART || !mentions.isEmpty() && !SMALL_WORDS.contains(key);
    }

    private void words(String part) {
        List<String> written = WORDS.splitAsStream(part)
                .filter(word -> !Keys.of(word).isEmpty())
                .limit(MOST_WORDS)
                .toList();
        words += written.size();
        List<String> keys = written.stream().map(Keys::of).toList();
        if (joined(keys)) {
            return;
        }
        List<Mention> before = List.copyOf(mentions);
        boolean unknown = false;
        for (int at = 0; at < keys.size(); ) {
            int length = longest(written, keys, at);
            unknown |= length == 0;
            at += Math.max(1, length);
            begun |= length > 0;
        }
        sift(before, unknown, written.get(written.size() - 1));
    }

    /** Chinese names are often written apart: Hang Zhou. */
    private boolean joined(List<String> keys) {
        if (keys.size() != 2) {
            return false;
        }
        List<Meaning> meanings = gazetteer.meanings(String.join("", keys)).stream()
                .filter(meaning ->
                        meaning.kind() == Kind.REGION || meaning.kind() == Kind.CITY && meaning.people() >= WELL_KNOWN)
                .toList();
        boolean found = !meanings.isEmpty();
        if (found) {
            mentions.add(new Mention(meanings, begun));
        }
        return found;
    }

    /** How many words from here are one name, or one that names no country; 0 when this word is not known. */
    private int longest(List<String> written, List<String> keys, int at) {
        for (int length = Math.min(LONGEST_NAME, keys.size() - at); length > 0; length--) {
            String key = length == 1 ? keys.get(at) : Keys.spelled(String.join(" ", keys.subList(at, at + length)));
            if (name(key, length == 1 ? written.get(at) : key, length == 1 ? Place.WORD : Place.NAME)
                    || gazetteer.isNowhere(key)
                    || key.chars().allMatch(Character::isDigit)) {
                return length;
            }
        }
        return ideographs(keys.get(at)) ? 1 : 0;
    }

    /** Names that stand in one run of ideographs, each as long as possible, endings for province and city left out. */
    private boolean ideographs(String word) {
        if (word.isEmpty() || !Character.isIdeographic(word.codePointAt(0))) {
            return false;
        }
        boolean whole = true;
        for (int at = 0; at < word.length(); ) {
            int length = Math.min(8, word.length() - at);
            while (length > 1 && !name(word.substring(at, at + length), word, Place.NAME)) {
                length--;
            }
            whole &= length > 1 || "省市区區县縣都府県州".indexOf(word.charAt(at)) >= 0;
            at += Math.max(1, length);
        }
        return whole;
    }

    /** Beside words that are not known, or where several names make up a part, small places are there by coincidence. */
    private void sift(List<Mention> before, boolean unknown, String last) {
        List<Mention> found = mentions.subList(before.size(), mentions.size());
        boolean qualified = found.stream().anyMatch(mention -> !mention.isCity());
        long least = unknown ? WELL_KNOWN : found.size() > 1 && !qualified ? KNOWN : qualified ? 0 : KNOWN;
        List<Mention> kept = found.stream()
                .filter(mention -> !mention.isCity() || mention.people() >= least)
                .collect(Collectors.toCollection(ArrayList::new));
        if (unknown) {
            kept.removeIf(mention -> isBareCode(mention) && !last.equals(last.toUpperCase(Locale.ROOT)));
        }
        found.clear();
        mentions.addAll(kept);
    }

    private static boolean isBareCode(Mention mention) {
        return mention.meanings().stream().allMatch(meaning -> meaning.kind().isCode());
    }
}
