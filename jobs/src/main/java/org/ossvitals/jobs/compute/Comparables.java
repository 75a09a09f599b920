package org.ossvitals.jobs.compute;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ossvitals.jobs.metric.ComparedWindows;
import org.ossvitals.jobs.sql.Window;
import org.ossvitals.jobs.sql.Windows;
import org.ossvitals.jobs.verdict.Standing;
import org.ossvitals.jobs.verdict.Standing.Compared;

/** Which repositories of a project were all there, and known, as far back as windows are compared. */
final class Comparables {
    /** Of a repository of which nothing is known, no past is. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Knowledge knowledge;
    private final List<LocalDate> beginnings;

    Comparables(Knowledge knowledge, Instant asOf) {
        this.knowledge = knowledge;
        List<String> past = List.of("survival", "rate", "bootstrap").stream()
                .flatMap(compare -> ComparedWindows.of(compare).orElseThrow().names().stream())
                .toList();
        beginnings = Windows.at(asOf).stream()
                .filter(window -> past.contains(window.name()))
                .map(Window::from)
                .distinct()
                .sorted(naturalOrder())
                .toList();
    }

    /** Parts of a project that are known from the beginning of some compared window on, the largest first. */
    List<List<String>> parts(List<String> all) {
        List<List<String>> parts = new ArrayList<>();
        for (LocalDate beginning : beginnings) {
            List<String> part =
                    all.stream().filter(name -> !since(name).isAfter(beginning)).toList();
            boolean isPart = !part.isEmpty() && part.size() < all.size();
            if (isPart && parts.stream().noneMatch(part::equals)) {
                parts.add(0, part);
            }
        }
        return parts;
    }

    /** A part as a scope: its name says since when it is known. */
    Compared part(String project, List<String> repositories) {
        return scope(Standing.COMPARABLE + ":" + project + "@" + since(repositories), repositories);
    }

    Compared scope(String scope, List<String> repositories) {
        return new Compared(scope, repositories.size(), since(repositories));
    }

    private LocalDate since(List<String> repositories) {
        return repositories.stream().map(this::since).max(naturalOrder()).orElse(NEVER);
    }

    private LocalDate since(String repository) {
        LocalDate known = knowledge.allKnownSince(repository).orElse(LocalDate.MIN);
        LocalDate born = knowledge.bornOn(repository).orElse(NEVER);
        return known.isAfter(born) ? known : born;
    }
}
