package org.ossvitals.reports.finding;

import java.util.List;
import java.util.Locale;

/**
 * The language in which a piece of work speaks: its words, dates, numbers and names of countries. It holds for the thread
 * that does the work and for as long as the work lasts; whoever shares work among threads takes it along. Outside of any
 * such work, English is spoken.
 */
public final class Language {
    /** The language that every text is written in first. */
    public static final Language ENGLISH = new Language("en");

    /** English, and every language that has a file of words beside it. */
    public static final List<String> TAGS = List.of("en", "ja");

    private static final ThreadLocal<Language> SPOKEN = ThreadLocal.withInitial(() -> ENGLISH);

    private final Locale locale;

    private Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** The language with a BCP 47 tag, one of {@link #TAGS}; any other is an error that names those. */
    public static Language of(String tag) {
        if (!TAGS.contains(tag)) {
            throw new IllegalArgumentException("language `" + tag + "` is not one of " + String.join(", ", TAGS));
        }
        return new Language(tag);
    }

    /** The language of this thread's present work. */
    public static Language spoken() {
        return SPOKEN.get();
    }

    /** Does a piece of work in this language; the language before is spoken again after it, whatever happens. */
    public <T, E extends Exception> T speak(Work<T, E> work) throws E {
        Language before = SPOKEN.get();
        SPOKEN.set(this);
        try {
            return work.done();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** Work that says something. */
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** As in {@code <html lang>}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    boolean isEnglish() {
        return locale.equals(ENGLISH.locale);
    }

    public Locale locale() {
        return locale;
    }
}
