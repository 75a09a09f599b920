package org.ossvitals.jobs.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SqlModelsTest {
    @Test
    void aModelComesAfterWhatItReads() {
        SqlModels models = models("int_a", "select * from int_b", "int_b", "select * from stg_c", "stg_c", "select 1");

        assertThat(models.inOrder()).extracting(SqlModel::name).containsExactly("stg_c", "int_b", "int_a");
    }

    @Test
    void onlyWhatIsNeededAndNotGivenIsMade() {
        SqlModels models = models("int_a", "select * from int_b", "int_b", "select * from stg_c", "stg_c", "select 1");

        assertThat(models.neededBy(List.of("int_a"), Set.of("int_b")))
                .extracting(SqlModel::name)
                .containsExactly("int_a");
    }

    @Test
    void commentsAndTextsAreNotRead() {
        assertThat(models("int_a", "-- from int_b\nselect 'int_b' /* int_b */", "int_b", "select 1")
                        .inOrder())
                .extracting(SqlModel::name)
                .containsExactly("int_a", "int_b");
    }

    @Test
    void aCircleIsRefusedAndShown() {
        SqlModels models = models("int_a", "select * from int_b", "int_b", "select * from int_a");

        assertThatThrownBy(models::inOrder).hasMessageContaining("int_a > int_b > int_a");
    }

    @Test
    void stagingReadsOneRawTableAndNothingElse() {
        assertThat(SqlModels.folder("sql/staging")).isNotEmpty().allSatisfy(model -> {
            String table = model.name().replaceFirst("^stg_", "raw_");
            assertThat(model.mentions(Set.of(table))).containsExactly(table);
            assertThat(model.trespasses(Pattern.compile(table))).isEmpty();
        });
    }

    @Test
    void everyRawTableIsStaged() {
        assertThat(SqlModels.folder("sql/staging"))
                .extracting(model -> model.name().replaceFirst("^stg_", "raw_"))
                .containsExactlyInAnyOrderElementsOf(RawViews.schemas().keySet());
    }

    @Test
    void whatLiesBetweenReadsNoRawTable() {
        assertThat(SqlModels.folder("sql/intermediate"))
                .allSatisfy(model -> assertThat(model.trespasses(Pattern.compile("(stg|int)_.*")))
                        .isEmpty());
        assertThat(SqlModels.folder("sql/report"))
                .allSatisfy(model -> assertThat(model.trespasses(Pattern.compile("(stg|int)_.*")))
                        .isEmpty());
    }

    @Test
    void noQueryAsksForTheTimeOrForChance() {
        assertThat(SqlModels.packaged().all())
                .allSatisfy(model -> assertThat(model.unrepeatable()).isEmpty());
        assertThat(SqlModels.folder("sql/report"))
                .allSatisfy(model -> assertThat(model.unrepeatable()).isEmpty());
    }

    private static SqlModels models(String... namesAndTexts) {
        List<SqlModel> models = new java.util.ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            models.add(new SqlModel(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return new SqlModels(models);
    }
}
