package org.ossvitals.reports.page;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ossvitals.reports.finding.Numbers;
import org.ossvitals.reports.finding.Words;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.ThreadNumbers;

/** How completely a repository's issues and change requests were collected, in words. */
final class NumbersSeen {
    private NumbersSeen() {}

    /** The share and what is behind it; the words for nothing where no number is known. */
    static String text(ThreadNumbers numbers) {
        if (numbers == null || numbers.completeness() == null) {
            return Words.text("numbers.none");
        }
        return Words.text(
                "numbers.share", Numbers.completeness(numbers.completeness()), Numbers.count(numbers.given()));
    }

    /** What is missing and why, each cause with its count; empty when nothing is. */
    static Optional<String> missing(ThreadNumbers numbers) {
        if (numbers == null || numbers.lost() == 0) {
            return Optional.empty();
        }
        String causes = causes(
                cause("deleted", numbers.deleted()),
                cause("not_visible", numbers.notVisible()),
                cause("unknown", numbers.unknown()));
        return Optional.of(Words.text("numbers.missing", Numbers.count(numbers.lost()), causes));
    }

    /** What holds no issue and no change request, rightly; empty when there is none of it. */
    static Optional<String> explained(ThreadNumbers numbers) {
        long explained = numbers == null ? 0 : numbers.transferred() + numbers.discussion();
        if (explained == 0) {
            return Optional.empty();
        }
        String causes = causes(cause("transferred", numbers.transferred()), cause("discussion", numbers.discussion()));
        return Optional.of(Words.text("numbers.explained", Numbers.count(explained), causes));
    }

    /** The month of which most is missing, in proportion; empty when nothing is. */
    static Optional<String> worst(List<NumberMonth> months) {
        return months.stream()
                .filter(month -> month.numbers().lost() > 0)
                .min(Comparator.<NumberMonth>comparingDouble(
                                month -> month.numbers().completeness())
                        .thenComparing(NumberMonth::month))
                .map(month -> Words.text(
                        "numbers.worst",
                        WindowWords.of(month.month()),
                        Numbers.completeness(month.numbers().completeness())));
    }

    private static Optional<String> cause(String cause, long count) {
        return count == 0 ? Optional.empty() : Optional.of(Words.text("numbers." + cause, Numbers.count(count)));
    }

    @SafeVarargs
    private static String causes(Optional<String>... causes) {
        return Stream.of(causes).flatMap(Optional::stream).collect(joining(Words.text("mark.list")));
    }
}
