package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryChartTest {

    private static final int LARGEST = 25_000;
    /** The countries of the world take two thirds of it. */
    private static final int LARGEST_MAP = 30_000;

    static Stream<Chart> charts() {
        return ExampleCharts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isTheSameBytesOnEveryDrawing(Chart chart) {
        assertThat(chart.draw()).isEqualTo(chart.draw());
        assertThat(chart.png()).isEqualTo(chart.png());
    }

    @Test
    void isTheSameWhenManyAreDrawnAtOnce() {
        List<Drawn> apart = charts().map(Chart::draw).toList();
        assertThat(charts().parallel().map(Chart::draw).toList()).isEqualTo(apart);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isSmallAndHasNoNumberThatIsNone(Chart chart) {
        Drawn drawn = chart.draw();
        for (String svg : List.of(drawn.svgWide(), drawn.svgNarrow(), drawn.svgFile())) {
            assertThat(svg.length()).isLessThan(chart instanceof WorldMap ? LARGEST_MAP : LARGEST);
            assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void takesColoursAndFontFromThePage(Chart chart) {
        assertThat(chart.draw().inline())
                .startsWith("<svg class=\"chart wide\" viewBox=")
                .contains("<svg class=\"chart narrow\" viewBox=", "role=\"img\"", "var(--sans)")
                .doesNotContainPattern("rgb\\(|#[0-9a-f]{3}|<\\?xml|clip-path|<defs");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void carriesItsOwnColoursInItsOwnFile(Chart chart) throws Exception {
        String file = chart.draw().svgFile();
        assertThat(file).contains("xmlns=\"http://www.w3.org/2000/svg\"").doesNotContain("var(--");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void saysItsTitleAndResultUnderIdsOfItsOwn(Chart chart) {
        assertThat(chart.draw().svgNarrow())
                .contains("<title id=\"" + chart.id() + "-narrow-t\">"
                        + chart.words().title())
                .contains("<desc id=\"" + chart.id() + "-narrow-d\">"
                        + chart.words().description());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void keepsItsWordsOnTheSheetAndApart(Chart chart) {
        for (Width width : Width.values()) {
            Sheet sheet = chart.at(width);
            List<Label> labels = sheet.labels();
            for (Label label : labels) {
                assertThat(label.box().getMinX()).as(label + " left").isGreaterThanOrEqualTo(-1);
                assertThat(label.box().getMaxX()).as(label + " right").isLessThanOrEqualTo(sheet.width() + 1.0);
                assertThat(labels.stream()
                                .filter(other -> other != label && other.box().intersects(label.box())))
                        .as("over " + label)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isPaintedAtTwiceItsSize(Chart chart) throws IOException {
        Sheet sheet = chart.at(Width.WIDE);
        var image = ImageIO.read(new ByteArrayInputStream(chart.png()));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(2 * sheet.width(), 2 * sheet.height());
    }
}
