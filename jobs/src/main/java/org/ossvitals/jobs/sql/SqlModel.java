package org.ossvitals.jobs.sql;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One SQL file: a query whose result is known by the file's name. */
public final class SqlModel {
    private static final Pattern NOT_CODE =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Pattern UNREPEATABLE = Pattern.compile(
            "\\b(now|current_date|current_timestamp|localtimestamp|curdate|rand|randn|random|uuid|shuffle)\\b");

    private final String name;
    private final String text;
    /** All words of the code, as they come: every model is asked for them many times. */
    private final List<String> words;

    public SqlModel(String name, String text) {
        this.name = name;
        this.text = text;
        words = found(WORD);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Of the known names, those that the code mentions outside comments and literals. */
    public SortedSet<String> mentions(Collection<String> known) {
        SortedSet<String> mentioned = new TreeSet<>(words);
        mentioned.retainAll(known);
        mentioned.remove(name);
        return mentioned;
    }

    /** How often the code mentions a name outside comments and literals. */
    public long times(String known) {
        return Collections.frequency(words, known);
    }

    /** Mentions of tables that this layer may not read: anything named like a table of ours and not allowed. */
    public SortedSet<String> trespasses(Pattern allowed) {
        SortedSet<String> tables = new TreeSet<>(words);
        tables.removeIf(word ->
                !word.matches("(raw|stg|int)_.*") || allowed.matcher(word).matches());
        tables.remove(name);
        return tables;
    }

    /** Functions that would give another answer tomorrow. */
    public Set<String> unrepeatable() {
        return new LinkedHashSet<>(found(UNREPEATABLE));
    }

    private String code() {
        return NOT_CODE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(code()).results().map(MatchResult::group).toList();
    }
}
