package org.ossvitals.reports.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.ossvitals.reports.export.api.Api;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.finding.Language;
import org.ossvitals.reports.model.Computed;
import org.ossvitals.reports.model.Identification.ClassSuggestion;
import org.ossvitals.reports.model.Identification.MergeSuggestion;
import org.ossvitals.reports.model.Measure;
import org.ossvitals.reports.model.NumberMonth;
import org.ossvitals.reports.model.Restatement;
import org.ossvitals.reports.model.WaitingThread;

/**
 * Writes the export: every table as CSV, {@code datapackage.json}, which describes them (Frictionless, version 1), and one
 * JSON document and the badges of each project. The same tables give the same bytes. The Parquet copy of the measures is written where they
 * are computed.
 */
public final class Exports {
    private Exports() {}

    /** In English, whatever the pages speak: programs read it, and one foundation's beside another's. */
    public static void write(Computed computed, Path exportFolder) throws IOException {
        Language.ENGLISH.speak(() -> written(computed, exportFolder));
    }

    private static Path written(Computed computed, Path exportFolder) throws IOException {
        Files.createDirectories(exportFolder);
        Facts facts = new Facts(computed);
        Table<?> projects = ProjectsTable.of(facts);
        List<Table<?>> tables = List.of(
                Table.of("measures", Measure.class, computed.measures()),
                projects,
                ColumnsTable.of(projects),
                FindingsTable.of(facts),
                LifecycleTable.of(facts),
                OpennessTable.of(facts),
                Table.of("completeness", NumberMonth.class, computed.numbers()),
                CountriesTable.of(facts),
                Table.of("restatements", Restatement.class, computed.restatements()),
                Table.of(
                        "merge-suggestions",
                        MergeSuggestion.class,
                        computed.people().merges()),
                Table.of(
                        "class-suggestions",
                        ClassSuggestion.class,
                        computed.people().classes()),
                Table.of("unanswered", WaitingThread.class, longestFirst(computed)));
        for (Table<?> table : tables) {
            table.write(exportFolder);
        }
        Files.writeString(exportFolder.resolve("datapackage.json"), DataPackage.text(computed.portfolio(), tables));
        Api.write(facts, exportFolder);
        Badges.write(facts, exportFolder);
        return exportFolder;
    }

    private static List<WaitingThread> longestFirst(Computed computed) {
        return computed.waiting().stream()
                .sorted(Comparator.comparing(WaitingThread::project)
                        .thenComparing(WaitingThread::openedAt)
                        .thenComparing(WaitingThread::repository)
                        .thenComparingInt(WaitingThread::number))
                .toList();
    }
}
