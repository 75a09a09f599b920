package org.ossvitals.jobs.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The staging and intermediate queries, and the order in which they can be made into views. */
public final class SqlModels {
    private final Map<String, SqlModel> models = new TreeMap<>();

    /** @throws IllegalArgumentException when two files have one name */
    public SqlModels(Collection<SqlModel> models) {
        for (SqlModel model : models) {
            if (this.models.put(model.name(), model) != null) {
                throw new IllegalArgumentException("Two SQL files are named " + model.name() + ".sql");
            }
        }
    }

    /** The files that come with the program: {@code sql/staging} and {@code sql/intermediate}. */
    public static SqlModels packaged() {
        List<SqlModel> models = new ArrayList<>(folder("sql/staging"));
        models.addAll(folder("sql/intermediate"));
        return new SqlModels(models);
    }

    /** The SQL files of one packaged folder, by name. */
    public static List<SqlModel> folder(String folder) {
        List<SqlModel> models = new ArrayList<>();
        Resources.packaged(folder).forEach((file, text) -> {
            if (file.endsWith(".sql")) {
                models.add(new SqlModel(file.substring(0, file.length() - ".sql".length()), text));
            }
        });
        return models;
    }

    public Collection<SqlModel> all() {
        return models.values();
    }

    public Set<String> names() {
        return models.keySet();
    }

    /** Every model after those it reads. */
    public List<SqlModel> inOrder() {
        return neededBy(models.keySet(), Set.of());
    }

    /**
     * What has to exist for these names, each model after those it reads.
     *
     * @param given names that exist already: neither they nor what only they read is needed
     */
    public List<SqlModel> neededBy(Collection<String> wanted, Set<String> given) {
        Map<String, SqlModel> ordered = new LinkedHashMap<>();
        wanted.stream().sorted().forEach(name -> visit(name, given, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered.values());
    }

    private void visit(String name, Set<String> given, Map<String, SqlModel> ordered, Set<String> path) {
        SqlModel model = models.get(name);
        if (model == null || given.contains(name) || ordered.containsKey(name)) {
            return;
        }
        if (!path.add(name)) {
            throw new IllegalArgumentException(
                    "SQL files read each other in a circle: " + String.join(" > ", path) + " > " + name);
        }
        model.mentions(models.keySet()).forEach(read -> visit(read, given, ordered, path));
        path.remove(name);
        ordered.put(name, model);
    }
}
