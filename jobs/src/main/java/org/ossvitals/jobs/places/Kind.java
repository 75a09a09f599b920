package org.ossvitals.jobs.places;

/** What a name may be the name of. The letter stands for it in the gazetteer. */
enum Kind {
    COUNTRY('n'),
    COUNTRY_CODE('i'),
    REGION('r'),
    REGION_CODE('k'),
    CITY('c'),
    CITY_CODE('a');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    static Kind of(int letter) {
        for (Kind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of place is written " + (char) letter);
    }

    boolean isCode() {
        return this == COUNTRY_CODE || this == REGION_CODE || this == CITY_CODE;
    }

    boolean isRegion() {
        return this == REGION || this == REGION_CODE;
    }
}
