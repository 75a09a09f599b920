package org.ossvitals.reports.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something beside the figure itself that differs between the two windows of a comparison, and might explain it.
 *
 * @param what {@code bots-change-requests} or {@code bots-issues} (shares opened by machines), {@code imported} (threads
 *     brought along from elsewhere), {@code repositories} (all of the project, and those compared), {@code completeness},
 *     {@code coverage} (shares), {@code version} (of the definition, since the last alarm), {@code release} (only now: tag
 *     and day of a feature release in the window)
 * @param past null where there is nothing to compare with
 */
public record Beside(String what, String past, String now) {

    /** As one cell: {@code bots-issues=0.02>0.31; release=>v2.0 2026-08-03}. Null when there is nothing. */
    public static String write(Collection<Beside> all) {
        String text = all.stream().map(Beside::cell).collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    static List<Beside> read(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("; ")).map(Beside::of).toList();
    }

    private static Beside of(String cell) {
        int past = cell.indexOf('=') + 1;
        int now = cell.indexOf('>', past) + 1;
        String before = cell.substring(past, now - 1);
        return new Beside(cell.substring(0, past - 1), before.isEmpty() ? null : before, cell.substring(now));
    }

    private String cell() {
        return what + "=" + (past == null ? "" : past) + ">" + now.replace(';', ',');
    }
}
