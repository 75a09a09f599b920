package org.ossvitals.jobs.sql;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One SQL file: a query whose result is known by the file's name. */
public record SqlModel(String name, String text) {
    private static final Pattern NOT_CODE =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Pattern UNREPEATABLE = Pattern.compile(
            "\\b(now|current_date|current_timestamp|localtimestamp|curdate|rand|randn|random|uuid|shuffle)\\b");

    /** Of the known names, those that the code mentions outside comments and literals. */
    public SortedSet<String> mentions(Collection<String> known) {
        SortedSet<String> mentioned = new TreeSet<>(words());
        mentioned.retainAll(known);
        mentioned.remove(name);
        return mentioned;
    }

    /** How often the code mentions a name outside comments and literals. */
    public long times(String known) {
        return Pattern.compile("\\b" + Pattern.quote(known) + "\\b")
                .matcher(code())
                .results()
                .count();
    }

    /** Mentions of tables that this layer may not read: anything named like a table of ours and not allowed. */
    public SortedSet<String> trespasses(Pattern allowed) {
        SortedSet<String> tables = new TreeSet<>(words());
        tables.removeIf(word ->
                !word.matches("(raw|stg|int)_.*") || allowed.matcher(word).matches());
        tables.remove(name);
        return tables;
    }

    /** Functions that would give another answer tomorrow. */
    public Set<String> unrepeatable() {
        return found(UNREPEATABLE);
    }

    private Set<String> words() {
        return found(WORD);
    }

    private String code() {
        return NOT_CODE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private Set<String> found(Pattern pattern) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(code());
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
