package org.ossvitals.reports.export.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.ossvitals.reports.finding.Facts;
import org.ossvitals.reports.model.Portfolio;
import org.ossvitals.reports.model.Portfolio.Project;
import org.ossvitals.reports.page.Slug;

/** The folder {@code api/v1} of an export: an index, one document per project, and the schema of each. */
public final class Api {
    /** From a project's document to the folder that holds site and export. */
    static final String UP = "../../../../";

    static final String PROJECT_SCHEMA = "project.schema.json";
    private static final String INDEX_SCHEMA = "index.schema.json";

    private Api() {}

    /** @param projects by name; their addresses are relative to the index */
    record Index(
            @JsonProperty("$schema") String schema,
            String foundation,
            String name,
            Instant asOf,
            Instant previousAsOf,
            String version,
            String simulated,
            List<Entry> projects) {}

    /** A project's line in the index. */
    record Entry(String id, String name, String stage, String document, String page) {}

    /** Writes the folder into that of the export. */
    public static void write(Facts facts, Path exportFolder) throws IOException {
        Path folder = exportFolder.resolve("api").resolve("v1");
        Files.createDirectories(folder.resolve("projects"));
        for (Project project : facts.projects()) {
            Files.writeString(folder.resolve(document(project)), Json.text(ProjectDocument.of(facts, project)));
        }
        Files.writeString(folder.resolve("index.json"), Json.text(index(facts)));
        for (String schema : List.of(PROJECT_SCHEMA, INDEX_SCHEMA)) {
            try (InputStream in = Api.class.getResourceAsStream(schema)) {
                Files.copy(in, folder.resolve(schema), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Index index(Facts facts) {
        Portfolio portfolio = facts.portfolio();
        return new Index(
                INDEX_SCHEMA,
                portfolio.foundation(),
                portfolio.name(),
                portfolio.asOf(),
                portfolio.previousAsOf(),
                portfolio.version(),
                portfolio.simulated(),
                facts.projects().stream().map(Api::entry).toList());
    }

    private static Entry entry(Project project) {
        String page = "../../../site/projects/" + Slug.of(project.id()) + "/index.html";
        return new Entry(project.id(), project.name(), project.stage(), document(project), page);
    }

    private static String document(Project project) {
        return "projects/" + Slug.of(project.id()) + ".json";
    }
}
