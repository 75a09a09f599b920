package org.ossvitals.reports.page;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.ossvitals.reports.finding.Language;

/**
 * PDF of a page whose marks are plain enough for print: text that can be copied, links, page numbers of the style sheet's.
 * Nothing is loaded from anywhere, and the same page gives the same bytes.
 */
final class Paper {
    /** Comes with PDFBox: Latin, Greek and Cyrillic letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String FAMILY = "Paper";
    /** Titles may have such characters, XML may not. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Paper() {}

    /** Whether the font has the letters of the language that is spoken; others print from a browser. */
    static boolean hasLetters() {
        return Language.spoken().equals(Language.ENGLISH);
    }

    /** @param page well-formed as XML */
    static Path write(String page, Instant asOf, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useFont(Paper::font, FAMILY);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withHtmlContent(NOT_XML.matcher(page).replaceAll(""), null);
            builder.toStream(out);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                try (PDDocument document = renderer.createPDFKeepOpen()) {
                    stamp(document, asOf);
                    document.save(out);
                }
            }
        }
        return file;
    }

    /** A drawing with the font of the paper, and without the edges of words: they would be drawn over the words. */
    static String drawing(String svg) {
        return svg.replaceFirst(
                        "style=\"font:13px [^;\"]*",
                        "style=\"font-size:13px;font-family:" + FAMILY + ",system-ui,sans-serif")
                .replace("fill=\"transparent\"", "fill=\"none\"")
                .replaceAll("paint-order:stroke;[^\"]*", "");
    }

    private static void stamp(PDDocument document, Instant asOf) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar day = GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        information.setCreationDate(day);
        information.setModificationDate(day);
        information.setProducer("OSS Vitals");
        document.setDocumentId(asOf.toEpochMilli());
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
