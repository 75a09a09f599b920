package org.ossvitals.connectors.simulation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static Curve curve(String json) throws IOException {
        return Curve.of(new JsonMapper().readTree(json));
    }

    @Test
    void aNumberIsALevelForAllTime() throws IOException {
        assertThat(curve("3").at(LocalDate.parse("2024-02-29"))).isEqualTo(3);
    }

    @Test
    void runsStraightBetweenItsDaysAndLevelOutside() throws IOException {
        Curve curve = curve("{\"2026-01-01\": 10, \"2026-01-11\": 20}");

        assertThat(curve.at(LocalDate.parse("2025-01-01"))).isEqualTo(10);
        assertThat(curve.at(LocalDate.parse("2026-01-04"))).isEqualTo(13);
        assertThat(curve.at(LocalDate.parse("2027-01-01"))).isEqualTo(20);
    }

    @Test
    void refusesARateBelowZero() {
        assertThatThrownBy(() -> curve("-1")).hasMessageContaining("no value below 0");
    }
}
