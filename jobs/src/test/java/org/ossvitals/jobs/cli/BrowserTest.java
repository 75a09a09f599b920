package org.ossvitals.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final URI PAGE = URI.create("file:///out/site/index.html");

    @Test
    void eachSystemHasItsOwnWay() {
        assertThat(new Browser("Linux", Map.of()).starter()).containsExactly("xdg-open");
        assertThat(new Browser("Mac OS X", Map.of()).starter()).containsExactly("open");
        assertThat(new Browser("Windows 11", Map.of()).starter()).startsWith("rundll32");
        assertThat(new Browser("Linux", Map.of("BROWSER", "lynx")).starter()).containsExactly("lynx");
    }

    @Test
    void whereThereIsNoneNothingIsOpened() {
        assertThat(new Browser("Linux", Map.of("BROWSER", "/no/such/browser")).open(PAGE))
                .isFalse();
    }
}
