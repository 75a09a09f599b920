package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class AsOfTest {
    private static final Instant NOW = Instant.parse("2026-10-02T10:00:00Z");

    @Test
    void aDayIsItsUtcMidnight() {
        assertThat(AsOf.parse("2026-10-01", NOW)).isEqualTo(Instant.parse("2026-10-01T00:00:00Z"));
        assertThat(AsOf.today(NOW)).isEqualTo(Instant.parse("2026-10-02T00:00:00Z"));
    }

    @Test
    void theFutureIsRefused() {
        assertThatThrownBy(() -> AsOf.parse("2026-10-03", NOW)).hasMessageContaining("is in the future");
    }

    @Test
    void anHourIsRefusedWithTheDayToAskFor() {
        assertThatThrownBy(() -> AsOf.parse("2026-10-01T08:00:00Z", NOW))
                .hasMessageContaining("give a day such as 2026-10-01");
        assertThatThrownBy(() -> AsOf.parse("yesterday", NOW)).hasMessageContaining("is not a day");
    }
}
