package org.ossvitals.connectors.simulation.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When which version came out: feature releases by the story's rhythm, patches and candidates around them. */
final class ReleasePlan {
    private final Story.Releases rhythm;
    private final Dice dice;
    private final Instant end;

    /** A version in SemVer, without a leading v. */
    record Version(String number, Instant at, boolean candidate) {}

    ReleasePlan(Story.Releases rhythm, Dice dice, Instant end) {
        this.rhythm = rhythm;
        this.dice = dice;
        this.end = end;
    }

    List<Version> versions(LocalDate created) {
        List<Version> versions = new ArrayList<>();
        List<Instant> features = features(created);
        for (int i = 0; i < features.size(); i++) {
            // Ten minor versions to a major one, and the first is 0.1.
            publish((i + 1) / 10 + "." + (i + 1) % 10, features.get(i), versions);
        }
        versions.removeIf(version -> !version.at().isBefore(end));
        versions.sort(Comparator.comparing(Version::at));
        return versions;
    }

    /** Forward from the first release, or back from the last where the story names that. */
    private List<Instant> features(LocalDate created) {
        LocalDate first = rhythm.first() == null ? created.plusDays(45) : rhythm.first();
        if (rhythm.never()) {
            return List.of();
        }
        LocalDate anchor = rhythm.last() == null ? first : rhythm.last();
        int direction = rhythm.last() == null ? 1 : -1;
        return Stream.iterate(anchor, day -> !day.isBefore(first), day -> next(day, direction))
                .map(day -> Season.timeOfDay(day, dice))
                .takeWhile(at -> at.isBefore(end))
                .sorted()
                .toList();
    }

    private void publish(String number, Instant at, List<Version> versions) {
        if (rhythm.candidates()) {
            versions.add(new Version(number + ".0-rc.1", at.minus(Duration.ofDays(7)), true));
        }
        versions.add(new Version(number + ".0", at, false));
        patches(number, at, versions);
    }

    private void patches(String number, Instant feature, List<Version> versions) {
        Instant at = feature;
        int count = dice.count(rhythm.patches());
        for (int patch = 1; patch <= count; patch++) {
            at = at.plus(dice.days(9, 0.7));
            versions.add(new Version(number + "." + patch, at, false));
        }
    }

    private LocalDate next(LocalDate day, int direction) {
        if (rhythm.dayOfMonth() > 0) {
            return day.plusMonths(direction).withDayOfMonth(rhythm.dayOfMonth());
        }
        long gap = Math.max(1, Math.round(dice.skewed(rhythm.everyDays().at(day), rhythm.jitter())));
        return day.plusDays(direction * gap);
    }
}
