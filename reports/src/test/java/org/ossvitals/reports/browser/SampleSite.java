package org.ossvitals.reports.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ossvitals.reports.SampleHomes;
import org.ossvitals.reports.Written;

/** The sample run's pages in a folder. */
record SampleSite(Path path) {

    static SampleSite write(Path folder) throws IOException {
        return new SampleSite(
                Written.of(SampleHomes.computed(), folder).folder().resolve("site"));
    }

    /** One page of each kind: all at the top, a comparison, two projects, the catalogue and a definition. */
    List<String> kinds() throws IOException {
        try (Stream<Path> top = Files.list(path)) {
            Stream<String> pages = top.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted();
            Stream<String> below = Stream.of(
                    "index.html#compare=cobalt,granite,harbour,juniper,tangle",
                    "projects/harbour/index.html",
                    "projects/tangle/index.html",
                    "metrics/index.html",
                    "metrics/issue-first-response.html");
            return Stream.concat(pages, below).toList();
        }
    }
}
