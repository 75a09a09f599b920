package org.ossvitals.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleRun;
import org.ossvitals.reports.Written;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BadgesTest {
    @TempDir
    static Path folder;

    private static Written written;

    @BeforeAll
    static void write() throws IOException {
        written = Written.of(SampleRun.computed(), folder);
    }

    @Test
    void badgeSaysTheFigureAndItsIntervalInTheTitle() throws Exception {
        Document badge = badge("harbour/answered-7d");
        assertThat(texts(badge)).isEqualTo("answered within 7 days|11%");
        assertThat(title(badge)).isEqualTo("Harbour, answered within 7 days: 11% (6–19, n 116). As of 1 October 2026");
        assertThat(spaced(badge.getDocumentElement().getAttribute("aria-label")))
                .isEqualTo(title(badge));
    }

    @Test
    void unknownIsAStateWithItsReason() throws Exception {
        Document badge = badge("furnace/absence-factor");
        assertThat(texts(badge)).isEqualTo("people behind half the work|unknown");
        assertThat(title(badge)).contains("unknown, not collected: not visible at the source");
    }

    @Test
    void nameOfAStrangerIsTextAndNothingElse() throws Exception {
        assertThat(title(badge("tangle/releases"))).startsWith("Tangle <b>, feature releases: unknown");
    }

    @Test
    void badgeStaysWithinItsBoundsAndLoadsNothing() throws Exception {
        for (Path file : written.files(".svg").stream()
                .filter(file -> file.startsWith(folder.resolve("export/badges")))
                .toList()) {
            Element root = parsed(file).getDocumentElement();
            int end = 0;
            for (int i = 0; i < 2; i++) {
                Element text = (Element) root.getElementsByTagName("text").item(i);
                int start = Integer.parseInt(text.getAttribute("x"));
                assertThat(start).isGreaterThan(end);
                end = start + Integer.parseInt(text.getAttribute("textLength"));
            }
            assertThat(end).isLessThan(Integer.parseInt(root.getAttribute("width")));
            assertThat(written.text(folder.relativize(file).toString()))
                    .doesNotContain("href", "url(", "<script", "<style", "@import");
        }
    }

    @Test
    void pageShowsEveryBadgeWithItsMarkdown() throws IOException {
        assertThat(written.text("site/projects/harbour/index.html"))
                .contains("src=\"../../../export/badges/harbour/answered-7d.svg\"")
                .contains("[![feature releases](https://vitals.example.org/export/badges/harbour/releases.svg)]"
                        + "(https://vitals.example.org/site/projects/harbour/index.html)");
        assertThat(written.files("harbour/answered-7d.svg")).hasSize(1);
    }

    private static Document badge(String name) throws Exception {
        return parsed(folder.resolve("export/badges/" + name + ".svg"));
    }

    private static Document parsed(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static String title(Document badge) {
        return spaced(badge.getElementsByTagName("title").item(0).getTextContent());
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String texts(Document badge) {
        return badge.getElementsByTagName("text").item(0).getTextContent() + "|"
                + badge.getElementsByTagName("text").item(1).getTextContent();
    }
}
