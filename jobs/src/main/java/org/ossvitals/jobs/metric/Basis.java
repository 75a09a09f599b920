package org.ossvitals.jobs.metric;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which facts a measure comes from, and how far back it looks.
 *
 * @param needs facts without which there is no figure
 * @param uses facts that add to the figure where they are collected at all
 * @param reach {@link #BEGINNING}, {@link #WINDOW} or {@link #END}
 */
record Basis(List<String> needs, List<String> uses, String reach) {
    /** Everything that ever happened: stocks, and who came first. What nobody says otherwise is taken for this. */
    static final String BEGINNING = "beginning";
    /** What began in the window, or happened in it, and what became of it since. */
    static final String WINDOW = "window";
    /** What the source itself counts at the window's end. */
    static final String END = "end";

    static final Set<String> REACHES = Set.of(BEGINNING, WINDOW, END);

    Basis {
        needs = List.copyOf(needs);
        uses = List.copyOf(uses);
    }

    Stream<String> facts() {
        return Stream.concat(needs.stream(), uses.stream()).distinct();
    }
}
