package org.ossvitals.reports.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ossvitals.reports.export.api.Json;
import org.ossvitals.reports.model.Portfolio;

/** {@code datapackage.json}: every file with its columns, types and descriptions. */
final class DataPackage {
    private DataPackage() {}

    static String text(Portfolio portfolio, List<Table<?>> tables) throws JsonProcessingException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("profile", "tabular-data-package");
        content.put("name", "oss-vitals");
        content.put("title", "OSS Vitals: " + portfolio.name());
        content.put("version", portfolio.version());
        content.put("created", portfolio.asOf().toString());
        content.put("resources", tables.stream().map(DataPackage::resource).toList());
        return Json.text(content);
    }

    private static Map<String, Object> resource(Table<?> table) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("description", Descriptions.of(table.name()));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        List<Map<String, String>> fields =
                table.columns().stream().map(column -> field(table, column)).toList();
        resource.put("schema", Map.of("fields", fields));
        return resource;
    }

    private static Map<String, String> field(Table<?> table, Column<?> column) {
        Map<String, String> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        field.put("description", Descriptions.of(table.name() + "." + column.name()));
        return field;
    }
}
