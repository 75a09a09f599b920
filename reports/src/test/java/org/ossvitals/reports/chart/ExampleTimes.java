package org.ossvitals.reports.chart;

import static org.ossvitals.reports.chart.ExampleCharts.FIRST;
import static org.ossvitals.reports.chart.ExampleCharts.WORDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented charts of what happened when: releases, and what was opened and closed. */
final class ExampleTimes {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    private ExampleTimes() {}

    static List<Chart> all() {
        Random random = new Random(8);
        List<OpenedClosed.Month> months = IntStream.range(0, 24)
                .mapToObj(i -> new OpenedClosed.Month(
                        FIRST.plusMonths(36L + i),
                        i == 7 ? null : 130 + random.nextInt(60),
                        i == 7 ? null : 90 + random.nextInt(80)))
                .toList();
        return List.of(
                new OpenedClosed("opened", WORDS, months),
                new OpenedClosed("opened-single", WORDS, months.subList(0, 1)),
                new OpenedClosed("opened-missing", WORDS, months.subList(7, 8)),
                new OpenedClosed("opened-none", WORDS, List.of()),
                quarterly("releases-promised"),
                overdue("releases-overdue"),
                weekly("releases-weekly"),
                new ReleaseTimeline("releases-none", WORDS, AS_OF, List.of(), List.of(), null));
    }

    private static ReleaseTimeline quarterly(String id) {
        List<LocalDate> due = IntStream.range(0, 9)
                .mapToObj(i -> LocalDate.of(2024, 10, 12).plusMonths(3L * i))
                .toList();
        List<ReleaseTimeline.Release> releases = due.stream()
                .limit(8)
                .map(day -> day.getYear() == 2025 && day.getMonthValue() == 7
                        ? release(day.plusDays(14), Judgement.WORSE, "14 days late")
                        : release(day.plusDays(1), Judgement.STEADY, null))
                .toList();
        List<ReleaseTimeline.Window> windows = due.stream()
                .map(day -> new ReleaseTimeline.Window(day.minusDays(7), day.plusDays(7)))
                .toList();
        return new ReleaseTimeline(
                id, WORDS, AS_OF, releases, windows, new ReleaseTimeline.Next(due.get(8), "next: 12 October"));
    }

    private static ReleaseTimeline overdue(String id) {
        List<ReleaseTimeline.Release> releases = IntStream.range(0, 9)
                .mapToObj(i -> release(
                        LocalDate.of(2024, 11, 3).plusDays(66L * i),
                        Judgement.UNJUDGED,
                        "v" + (i / 4 + 2) + "." + i % 4))
                .toList();
        return new ReleaseTimeline(
                id,
                WORDS,
                AS_OF,
                releases,
                List.of(),
                new ReleaseTimeline.Next(LocalDate.of(2026, 7, 15), "78 days overdue"));
    }

    private static ReleaseTimeline weekly(String id) {
        List<ReleaseTimeline.Release> releases = IntStream.range(0, 104)
                .mapToObj(i -> new ReleaseTimeline.Release(
                        AS_OF.minusDays(7L * i),
                        i % 6 == 0 ? ReleaseTimeline.Size.FEATURE : ReleaseTimeline.Size.PATCH,
                        Judgement.UNJUDGED,
                        i % 6 == 0 ? "v1." + (104 - i) : null))
                .toList();
        return new ReleaseTimeline(id, WORDS, AS_OF, releases, List.of(), null);
    }

    private static ReleaseTimeline.Release release(LocalDate on, Judgement judgement, String remark) {
        return new ReleaseTimeline.Release(on, ReleaseTimeline.Size.FEATURE, judgement, remark);
    }
}
