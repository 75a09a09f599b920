package org.ossvitals.jobs.compute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ossvitals.jobs.config.Registry;
import org.ossvitals.jobs.metric.MetricDefinition;
import org.ossvitals.jobs.metric.Population;
import org.ossvitals.jobs.sql.RegistryProject;
import org.ossvitals.jobs.sql.ScopeRow;
import org.ossvitals.jobs.verdict.Standing.Compared;

/**
 * Which repositories belong to which scope: each repository, its project, the project's stage, the foundation; and the
 * comparable parts of a project, where not all its repositories are known as far back as verdicts look.
 */
final class Scopes {
    private final Map<String, List<String>> repositories = new LinkedHashMap<>();
    private final Map<String, String> projects = new HashMap<>();
    private final Map<String, List<Compared>> compared = new HashMap<>();
    private final Knowledge knowledge;

    Scopes(Registry registry, Knowledge knowledge, Instant asOf) {
        this.knowledge = knowledge;
        Comparables comparables = new Comparables(knowledge, asOf);
        for (Registry.Project project : registry.projects()) {
            for (Registry.Repository repository : project.repositories()) {
                add("repository:" + repository.name(), repository.name(), project.id());
                add("project:" + project.id(), repository.name(), project.id());
                if (project.stage() != null) {
                    add("stage:" + project.stage(), repository.name(), null);
                }
                add("foundation:" + registry.foundation().id(), repository.name(), null);
            }
            addCompared(project.id(), comparables);
        }
    }

    /** The rows of the view {@code registry_projects}. */
    static List<RegistryProject> declared(Registry registry) {
        return registry.projects().stream()
                .map(project -> new RegistryProject(
                        "project:" + project.id(),
                        project.stage(),
                        project.stageSince(),
                        project.mode(),
                        project.home() == null ? null : project.home().country(),
                        project.releases() == null ? null : project.releases().cadenceDays()))
                .toList();
    }

    /** The rows of the view {@code scopes}: repositories that were never found have no number and no row. */
    List<ScopeRow> rows() {
        List<ScopeRow> rows = new ArrayList<>();
        measured()
                .forEach((scope, names) -> names.forEach(name -> knowledge
                        .state(name)
                        .ifPresent(state -> rows.add(new ScopeRow(scope, kind(scope), state.repositoryId())))));
        return rows;
    }

    /** Every scope, also those about which nothing is known. */
    List<Population> populations() {
        return measured().entrySet().stream()
                .map(scope -> population(scope.getKey(), scope.getValue()))
                .toList();
    }

    /** Without the only repository of a project: the project is measured, and all that is said of it holds for both. */
    private Map<String, List<String>> measured() {
        Map<String, List<String>> measured = new LinkedHashMap<>(repositories);
        repositories.forEach((scope, names) -> alike(scope, names).forEach(measured::remove));
        return measured;
    }

    private static List<String> alike(String scope, List<String> names) {
        return kind(scope).equals("project") && names.size() == 1 ? List.of("repository:" + names.get(0)) : List.of();
    }

    /** The scopes of a project that may be compared over time, all of its repositories first. */
    List<Compared> compared(String project) {
        return compared.get(project);
    }

    /** The project that a repository, project or comparable scope belongs to. */
    Optional<String> project(String scope) {
        return Optional.ofNullable(projects.get(scope));
    }

    static String kind(String scope) {
        return scope.substring(0, scope.indexOf(':'));
    }

    private void add(String scope, String repository, String project) {
        repositories.computeIfAbsent(scope, any -> new ArrayList<>()).add(repository);
        if (project != null) {
            projects.put(scope, project);
        }
    }

    private void addCompared(String project, Comparables comparables) {
        List<String> all = repositories.get("project:" + project);
        List<Compared> scopes = new ArrayList<>(List.of(comparables.scope("project:" + project, all)));
        for (List<String> part : comparables.parts(all)) {
            Compared scope = comparables.part(project, part);
            part.forEach(name -> add(scope.scope(), name, project));
            scopes.add(scope);
        }
        compared.put(project, scopes);
    }

    private Population population(String scope, List<String> names) {
        LocalDate born = names.stream()
                .flatMap(name -> knowledge.bornOn(name).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        Map<String, String> missing = missing(names);
        return new Population(
                scope,
                alike(scope, names),
                missing,
                partly(names, missing),
                knownSince(names),
                knownUntil(names),
                born);
    }

    /** A scope lacks a fact when all its repositories do; the first one's reason stands for them. */
    private Map<String, String> missing(List<String> names) {
        Map<String, String> missing = new HashMap<>();
        List<Map<String, String>> each = names.stream().map(knowledge::missing).toList();
        for (String fact : MetricDefinition.FACTS) {
            if (each.stream().allMatch(reasons -> reasons.containsKey(fact))) {
                missing.put(fact, each.get(0).get(fact));
            }
        }
        return missing;
    }

    /** Facts that some repositories of a scope tell, and others were not asked for yet. */
    private Map<String, String> partly(List<String> names, Map<String, String> missing) {
        Map<String, String> partly = new HashMap<>();
        for (String fact : MetricDefinition.FACTS) {
            long unlooked = names.stream()
                    .filter(name -> knowledge.notLookedAt(name, fact))
                    .count();
            if (unlooked > 0 && !missing.containsKey(fact)) {
                partly.put(
                        fact,
                        "%s of %d of %d repositories not collected"
                                .formatted(fact.replace('-', ' '), unlooked, names.size()));
            }
        }
        return partly;
    }

    /** A scope was last looked at when any of its repositories was: one that could not be read does not age them all. */
    private Map<String, LocalDate> knownUntil(List<String> names) {
        Map<String, LocalDate> until = new HashMap<>();
        names.forEach(name -> knowledge
                .knownUntil(name)
                .forEach((fact, day) -> until.merge(fact, day, (a, b) -> a.isAfter(b) ? a : b)));
        return until;
    }

    /** A scope is known since its last repository is. */
    private Map<String, LocalDate> knownSince(List<String> names) {
        Map<String, LocalDate> since = new HashMap<>();
        names.forEach(name -> knowledge
                .knownSince(name)
                .forEach((fact, day) -> since.merge(fact, day, (a, b) -> a.isAfter(b) ? a : b)));
        return since;
    }
}
