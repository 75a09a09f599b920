package org.ossvitals.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorldMapTest {
    private static final Alternative WORDS = new Alternative("Homes", "United States 45");

    @Test
    void areasOfCirclesAreInProportionToCountsOnTheMapAndBesideIt() {
        Sheet sheet = map(place("US", 64), place("CN", 16)).at(Width.WIDE);
        double large = sheet.tips().get(0).over().getWidth();
        double small = sheet.tips().get(1).over().getWidth();
        assertThat(large / small).isEqualTo(2.0);
        assertThat(large).isEqualTo(52.0);
        WorldMap unknown = new WorldMap(
                "m", WORDS, List.of(place("US", 16)), List.of(new WorldMap.Beside("Unknown", 64, true, "")));
        assertThat(unknown.at(Width.WIDE).tips().get(0).over().getWidth()).isEqualTo(26.0);
    }

    @Test
    void countriesTooSmallForAShapeHaveTheirCircleAndEveryCountryItsPlace() {
        assertThat(texts(map(place("SG", 3)))).containsExactly("3", "SG");
        World world = new World(720);
        assertThat(world.middle("SG").distance(world.middle("MY"))).isLessThan(30);
        assertThat(world.middle("US").getX()).isBetween(150.0, 210.0);
        assertThat(world.middle("AU").getY()).isGreaterThan(world.middle("JP").getY());
        assertThat(world.land(java.util.Set.of("UA")).contains(world.middle("UA")))
                .isTrue();
        assertThat(world.middle("FJ").getX()).isGreaterThan(690);
        World.all().forEach(country -> assertThat(
                        world.land(java.util.Set.of(country)).getBounds2D().getWidth())
                .as(country)
                .isLessThan(330));
        assertThat(World.all()).hasSizeGreaterThan(225).contains("FR", "NO", "XK", "TW", "PS");
    }

    @Test
    void circlesAnswerAPointerInWordsThatCannotBreakThePage() {
        String svg = map(new WorldMap.Place("FR", "France", 2, "France: 2 <b>"))
                .draw()
                .svgWide();
        assertThat(svg).contains("<title>France: 2 &lt;b&gt;</title></circle>", "var(--land-2)", "var(--land)");
    }

    @Test
    void whatNobodyKnowsHasNoPlaceAndNoCountIsNoCircle() {
        assertThat(texts(map(place("ZZ", 3)))).isEmpty();
        assertThatThrownBy(() -> place("US", 0)).hasMessageContaining("leave it out");
    }

    private static WorldMap map(WorldMap.Place... places) {
        return new WorldMap("m", WORDS, List.of(places), List.of());
    }

    private static WorldMap.Place place(String country, int count) {
        return new WorldMap.Place(country, country, count, country + ": " + count);
    }

    private static List<String> texts(Chart chart) {
        return chart.at(Width.WIDE).labels().stream().map(Label::text).toList();
    }
}
