package org.ossvitals.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.page.Site;

/**
 * What the pages of 2,000 projects weigh and cost: seconds and memory to write them, bytes, and how long a browser takes
 * to open the portfolio and to filter it. Prints each beside what is allowed, and fails when one is over.
 */
class PagesBenchmark {
    private static final int PROJECTS = Integer.getInteger("vitals.projects", 2_000);
    private static final double MILLION = 1e6;
    /** Milliseconds until the page after a change has been laid out and drawn. */
    private static final String FILTERED = """
            () => new Promise((done) => {
              const start = performance.now();
              document.querySelector('#st-g').click();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            })""";

    private static final String NAMED = """
            () => new Promise((done) => {
              const start = performance.now();
              const input = document.querySelector('input[type=search]');
              input.value = '-0042';
              input.dispatchEvent(new Event('input'));
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            })""";

    @TempDir
    Path folder;

    @Test
    void twoThousandProjects() throws IOException {
        Computed run = ManyProjects.of(PROJECTS);
        Path site = folder.resolve("site");
        double start = processorSeconds();
        Site.write(run, site);
        allowed("seconds of two processors to write all pages", (processorSeconds() - start) / 2, 120);
        allowed("MiB of heap at most", heap(), 2048);
        allowed("MB of the portfolio page", Files.size(site.resolve("index.html")) / MILLION, 3);
        allowed("MB of a project page", Files.size(site.resolve("projects/project-0042/index.html")) / MILLION, 0.4);
        open(site);
    }

    private static void open(Path site) {
        try (Chromium chromium = Chromium.start();
                Visit visit = chromium.visit()) {
            Page page = visit.open(site, "index.html");
            Object loaded = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd");
            allowed("seconds to open it", ((Number) loaded).doubleValue() / 1000, 1);
            allowed("seconds to filter it by stage", seconds(page, FILTERED), 1);
            allowed("seconds to find a name in it", seconds(page, NAMED), 1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static double seconds(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue() / 1000;
    }

    /** Of this process, so that a busy machine does not count. */
    private static double processorSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / (double) (1 << 20);
    }

    private static void allowed(String what, double found, double most) {
        System.out.printf("%-50s %8.2f of %.1f%n", what, found, most);
        assertThat(found).as(what).isLessThanOrEqualTo(most);
    }
}
