package org.ossvitals.connectors.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.raw.CoAuthor;

class PeopleTest {
    private final People people = new People(address -> "hash");

    @Test
    void whoLeftASettingAsItWasIsNobody() {
        assertThat(List.of("root@build.example", "Ada@localhost", "you@example.com", "roots@build.example"))
                .map(people::of)
                .containsExactly(
                        new CoAuthor(null, null, null, "build.example"),
                        new CoAuthor(null, null, null, "localhost"),
                        new CoAuthor(null, null, null, "example.com"),
                        new CoAuthor(null, null, "hash", "build.example"));
    }
}
