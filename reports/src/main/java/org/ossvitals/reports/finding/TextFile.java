package org.ossvitals.reports.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** A file of texts and its translations beside it, such as {@code words.properties} and {@code words_ja.properties}. */
record TextFile(String name, Map<String, Properties> read) {
    TextFile(String name) {
        this(name, new ConcurrentHashMap<>());
    }

    /** In the language that is spoken, else in English, else null. */
    String of(String key) {
        String translated = in(Language.spoken()).getProperty(key);
        return translated != null ? translated : in(Language.ENGLISH).getProperty(key);
    }

    private Properties in(Language language) {
        return read.computeIfAbsent(language.tag(), this::load);
    }

    /** Where nothing was written, as of what stands in metric folders in English, there are no texts. */
    private Properties load(String tag) {
        String file = name + (tag.equals(Language.ENGLISH.tag()) ? "" : "_" + tag) + ".properties";
        Properties texts = new Properties();
        try (InputStream in = TextFile.class.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + "; build the reports module again", e);
        }
    }
}
