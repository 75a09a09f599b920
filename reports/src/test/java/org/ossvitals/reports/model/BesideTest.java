package org.ossvitals.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTest {

    @Test
    void readsWhatItWrote() {
        List<Beside> all =
                List.of(new Beside("bots-issues", "0.02", "0.31"), new Beside("release", null, "v2.0>rc=1 2026-08-03"));
        assertThat(Beside.write(all)).isEqualTo("bots-issues=0.02>0.31; release=>v2.0>rc=1 2026-08-03");
        assertThat(Beside.read(Beside.write(all))).isEqualTo(all);
    }

    @Test
    void isAnEmptyCellWhenNothingDiffers() {
        assertThat(Beside.write(List.of())).isNull();
        assertThat(Beside.read(null)).isEmpty();
    }
}
