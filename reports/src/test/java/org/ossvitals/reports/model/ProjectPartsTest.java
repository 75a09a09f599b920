package org.ossvitals.reports.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ossvitals.reports.SampleRun;

class ProjectPartsTest {
    private static final Instant DAY = Instant.parse("2026-10-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aProjectsRowsAreThoseOfTheWholeTables() throws IOException {
        SampleRun.computed().write(folder);
        Computed whole = Computed.read(folder);
        assertThat(whole.portfolio().projects()).isNotEmpty().allSatisfy(project -> {
            Computed read = Computed.readProject(folder, whole.portfolio(), project);
            assertThat(read.measures())
                    .isEqualTo(whole.measures().stream()
                            .filter(row -> row.scopeKind().equals("project")
                                    && row.scope().equals(project.id()))
                            .toList());
            assertThat(read.verdicts())
                    .isEqualTo(whole.verdicts().stream()
                            .filter(row -> row.project().equals(project.id()))
                            .toList());
        });
    }

    @Test
    void rowsOfMixedOrderWithLinesAndLettersOfAnyKindAreFoundAgain() throws IOException {
        List<ReleaseMark> marks = List.of(
                mark("b", "väl\nkommen"),
                mark("a", "1,0"),
                mark("é \"x\"", "日本"),
                mark("b", "v2"),
                mark("a", "\"v3\""));
        try (ProjectParts.Writing writing = ProjectParts.writing(folder)) {
            writing.write("releases.csv", ReleaseMark.class, marks, ReleaseMark::project);
        }
        assertThat(Rows.read(folder.resolve("releases.csv"), ReleaseMark.class)).isEqualTo(marks);
        assertThat(rows("a")).containsExactly(marks.get(1), marks.get(4));
        assertThat(rows("b")).containsExactly(marks.get(0), marks.get(3));
        assertThat(rows("é \"x\"")).containsExactly(marks.get(2));
        assertThat(rows("c")).isEmpty();
    }

    @Test
    void tablesOfAnOlderProgramAreAnErrorThatSaysWhatToDo() throws IOException {
        Computed whole = SampleRun.computed();
        whole.write(folder);
        Files.delete(folder.resolve("parts.csv"));
        assertThatThrownBy(() -> Computed.readProject(
                        folder, whole.portfolio(), whole.portfolio().projects().get(0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("run `compute` again");
    }

    private List<ReleaseMark> rows(String project) throws IOException {
        return ProjectParts.read(folder, List.of(project)).rows("releases.csv", ReleaseMark.class);
    }

    private static ReleaseMark mark(String project, String tag) {
        return new ReleaseMark(project, "o/r", tag, "minor", DAY);
    }
}
