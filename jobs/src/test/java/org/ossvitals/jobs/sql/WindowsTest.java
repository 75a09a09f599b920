package org.ossvitals.jobs.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final List<Window> WINDOWS = Windows.at(Instant.parse("2026-10-15T00:00:00Z"));

    @Test
    void lastYearIsShiftedByWholeWeeks() {
        Window now = named("last-90d");
        Window then = named("year-ago-90d");

        assertThat(then.to()).isEqualTo(now.to().minusWeeks(52));
        assertThat(then.from()).isEqualTo(now.from().minusWeeks(52));
    }

    @Test
    void onlyCompleteMonthsAndQuartersOfFiveYearsAreLookedAt() {
        assertThat(of("month")).hasSize(60).contains(named("2021-10"), named("2026-09"));
        assertThat(of("quarter")).hasSize(20).contains(named("2021-Q4"), named("2026-Q3"));
        assertThat(named("2026-Q3").to()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void aYearToAMonthsEndHas365Days() {
        assertThat(named("year-to-2026-09"))
                .isEqualTo(new Window(
                        "year-to-2026-09", "trailing-year", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 10, 1)));
    }

    @Test
    void anAsOfThatIsNoMidnightIsRefused() {
        assertThatThrownBy(() -> Windows.at(Instant.parse("2026-10-15T00:00:01Z")))
                .hasMessageContaining("midnight");
    }

    private static Window named(String name) {
        return WINDOWS.stream()
                .filter(window -> window.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Window> of(String kind) {
        return WINDOWS.stream().filter(window -> window.kind().equals(kind)).toList();
    }
}
