package org.ossvitals.jobs.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ossvitals.connectors.raw.Commit;
import org.ossvitals.connectors.raw.StarDay;

class SchemasTest {
    @Test
    void componentsBecomeSnakeCaseColumnsInOrder() {
        assertThat(Schemas.of(StarDay.class).toDDL())
                .isEqualTo("repository_id BIGINT,starred_on DATE,stars INT,observed_on DATE");
    }

    @Test
    void nestedRecordsAreSnakeCaseToo() {
        assertThat(Schemas.of(Commit.class).apply("co_authors").dataType().simpleString())
                .isEqualTo("array<struct<account_id:bigint,login:string,email_hash:string,email_domain:string>>");
    }

    @Test
    void aTypeWithoutColumnTypeIsRefusedByName() {
        record Odd(Locale language) {}
        assertThatThrownBy(() -> Schemas.of(Odd.class))
                .hasMessageContaining("language")
                .hasMessageContaining("Odd");
    }
}
