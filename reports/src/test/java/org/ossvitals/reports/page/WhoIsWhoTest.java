package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.ossvitals.reports.model.Identification;

class WhoIsWhoTest {
    @Test
    void whatWasWrittenByHandSinceTheRunBeforeIsToldWithWhatItMayChange() {
        assertThat(sentence(2, 1))
                .contains("12 accounts and addresses are 9 people.")
                .contains(
                        "keep them apart: 2, in the run before 1; figures of people may differ for that reason alone.");
        assertThat(sentence(0, 1)).contains("keep them apart: 0, in the run before 1;");
    }

    @Test
    void whatStaysIsTold() {
        assertThat(sentence(2, 2)).endsWith("keep them apart: 2, as many as in the run before.");
        assertThat(sentence(2, null)).endsWith("keep them apart: 2.");
    }

    @Test
    void nothingByHandNeedsNoWords() {
        assertThat(sentence(0, 0)).endsWith("9 people.");
        assertThat(sentence(0, null)).endsWith("9 people.");
        assertThat(WhoIsWho.sentence(Identification.NONE)).isEmpty();
    }

    private static String sentence(int now, Integer before) {
        return WhoIsWho.sentence(new Identification(12, 9, new TreeMap<>(), now, before, List.of(), List.of()));
    }
}
