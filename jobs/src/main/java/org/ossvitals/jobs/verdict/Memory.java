package org.ossvitals.jobs.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ossvitals.jobs.verdict.Judgement.Subject;
import org.ossvitals.reports.model.Verdict;

/**
 * What earlier runs said. Runs are nightly, and persistence is monthly: a verdict is confirmed by the newest run at least
 * four weeks before, and an alarm counts as recent in all runs since that one.
 */
final class Memory {

    /** How far apart two runs are that count as two monthly ones. */
    static final Duration MONTH = Duration.ofDays(28);

    private final Map<Subject, Verdict> aMonthAgo;
    private final List<Map<Subject, Verdict>> since;

    /** @param runs verdicts of earlier runs by their as-of; those at or after this one are not looked at */
    Memory(SortedMap<Instant, List<Verdict>> runs, Instant asOf) {
        SortedMap<Instant, List<Verdict>> old = runs.headMap(asOf.minus(MONTH).plusNanos(1));
        aMonthAgo = old.isEmpty() ? Map.of() : bySubject(old.get(old.lastKey()));
        SortedMap<Instant, List<Verdict>> young =
                new TreeMap<>(runs.headMap(asOf)).tailMap(asOf.minus(MONTH).plusNanos(1));
        since = young.values().stream().map(Memory::bySubject).toList();
    }

    private static Map<Subject, Verdict> bySubject(Collection<Verdict> verdicts) {
        Map<Subject, Verdict> bySubject = new HashMap<>();
        verdicts.forEach(each -> bySubject.put(Subject.of(each), each));
        return bySubject;
    }

    /** What the run a month before said. */
    Optional<Verdict> aMonthAgo(Subject subject) {
        return Optional.ofNullable(aMonthAgo.get(subject));
    }

    /** The newest alarm of the last month, which may be over. */
    Optional<Verdict> recentAlarm(Subject subject) {
        return Stream.concat(Stream.of(aMonthAgo), since.stream())
                .flatMap(run -> Optional.ofNullable(run.get(subject)).stream())
                .filter(Memory::isAlarm)
                .reduce((older, newer) -> newer);
    }

    /** The alarm of the run before, however long ago that was. */
    Optional<Verdict> previousAlarm(Subject subject) {
        Map<Subject, Verdict> previous = since.isEmpty() ? aMonthAgo : since.get(since.size() - 1);
        return Optional.ofNullable(previous.get(subject)).filter(Memory::isAlarm);
    }

    /** How many months an alarm that is not over has lasted, as far as earlier runs know; 0 without one. */
    int alarmMonths(Subject subject) {
        return aMonthAgo(subject).filter(Memory::isAlarm).map(Verdict::months).orElse(0);
    }

    static boolean isAlarm(Verdict verdict) {
        return "amber".equals(verdict.alarm()) || "red".equals(verdict.alarm());
    }
}
