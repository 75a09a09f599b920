package org.ossvitals.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleHomes;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.model.Computed;

class PaperTest {
    @TempDir
    private static Path folder;

    private static Computed run;
    private static Path brief;

    @BeforeAll
    static void write() throws IOException {
        run = SampleHomes.computed();
        Site.write(run, folder.resolve("site"));
        brief = Site.writePaper(run, "harbour", folder.resolve("site"));
    }

    @Test
    void theSheetOfABoardIsOnePageOfText() throws IOException {
        assertThat(pages(board())).hasSize(1);
        assertThat(text(board()))
                .contains("board sheet", "Hosted projects", "Issues answered within 7 days", "1 / 1")
                .contains("Harbour has stopped answering", "Unknown is never zero");
        assertThat(Files.readString(folder.resolve("site/board.html")))
                .contains("href=\"board.pdf\"", "Hosted projects");
        assertThat(Files.readString(folder.resolve("site/index.html"))).contains("href=\"board.html\"");
    }

    @Test
    void aReportHasTextPageNumbersAndLinks() throws IOException {
        assertThat(brief).isEqualTo(folder.resolve("site/projects/harbour/harbour.pdf"));
        assertThat(text(brief))
                .contains(
                        "Who does the work?",
                        "Do people get answers?",
                        "1 / " + pages(brief).size());
        assertThat(links(brief)).isNotEmpty().allMatch(link -> link.startsWith("https://"));
    }

    @Test
    void thePaperOfTheSameTablesIsTheSame(@TempDir Path other) throws IOException {
        Path again = Site.writePaper(run, "harbour", other.resolve("site"));
        assertThat(Files.mismatch(again, brief)).isEqualTo(-1);
    }

    @Test
    void aLanguageWithoutLettersHasThePageAlone(@TempDir Path other) throws IOException {
        Language.of("ja").speak(() -> Site.write(run, other.resolve("site")));
        assertThat(other.resolve("site/board.pdf")).doesNotExist();
        assertThat(Files.readString(other.resolve("site/board.html"))).doesNotContain("board.pdf");
    }

    private static Path board() {
        return folder.resolve("site/board.pdf");
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDPage> pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<PDPage> pages = new ArrayList<>();
            document.getPages().forEach(pages::add);
            return pages;
        }
    }

    private static List<String> links(Path pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                page.getAnnotations().stream()
                        .filter(PDAnnotationLink.class::isInstance)
                        .map(link -> (PDActionURI) ((PDAnnotationLink) link).getAction())
                        .forEach(action -> links.add(action.getURI()));
            }
        }
        return links;
    }
}
