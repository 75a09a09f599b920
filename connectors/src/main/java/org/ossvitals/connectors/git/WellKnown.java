package org.ossvitals.connectors.git;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files by which a project says how it is run, known by their names in the places where hosts look for them. */
final class WellKnown {
    static final String MAILMAP = ".mailmap";

    private static final String ISSUE_TEMPLATE = "issue_template";
    private static final String CHANGE_TEMPLATE = "change_request_template";
    /** Folders that are looked into; a repository's root is, too. */
    private static final Set<String> PLACES = Set.of(".github", "docs");
    /** Their text is read further on, so it is kept. */
    private static final Set<String> KEPT = Set.of(
            "codeowners",
            "maintainers",
            "owners",
            "owners_aliases",
            "adopters",
            "governance",
            "contributing",
            "release_plan");
    /** Name without ending, in lower case and with "_" for "-" and blanks, to kind. */
    private static final Map<String, String> KINDS = new TreeMap<>();

    static {
        kind("readme", "readme");
        kind("license", "license", "licence", "copying", "unlicense", "license_apache", "license_mit");
        kind("notice", "notice");
        kind("contributing", "contributing", "contribute", "contributing_guide");
        kind("code_of_conduct", "code_of_conduct", "codeofconduct", "conduct");
        kind("governance", "governance", "project_governance");
        kind("maintainers", "maintainers", "maintainer", "committers");
        kind("owners", "owners");
        kind("owners_aliases", "owners_aliases");
        kind("codeowners", "codeowners");
        kind("adopters", "adopters", "users", "adoption");
        kind("security", "security", "security_policy", "security_contacts");
        kind("support", "support");
        kind("roadmap", "roadmap");
        kind("changelog", "changelog", "changes", "history", "news", "release_notes", "releasenotes");
        kind(
                "release_plan",
                "release",
                "releases",
                "release_process",
                "release_schedule",
                "release_policy",
                "releasing");
        kind("authors", "authors", "contributors");
        kind("citation", "citation");
        kind("dco", "dco");
        kind("cla", "cla");
        kind("charter", "charter", "technical_charter");
        kind("funding", "funding");
        kind(ISSUE_TEMPLATE, ISSUE_TEMPLATE);
        kind(CHANGE_TEMPLATE, "pull_request_template");
        kind("mailmap", MAILMAP);
    }

    private static final List<String> ENDINGS = List.of(
            ".md",
            ".markdown",
            ".mdx",
            ".rst",
            ".txt",
            ".adoc",
            ".asciidoc",
            ".org",
            ".html",
            ".yml",
            ".yaml",
            ".cff",
            ".bib",
            ".toml",
            ".csv");

    private WellKnown() {}

    /** @param regular whether there is a content of its own: a link has none */
    record Found(String kind, ObjectId blob, boolean regular) {}

    private static void kind(String kind, String... names) {
        for (String name : names) {
            KINDS.put(name, kind);
        }
    }

    static boolean isKept(String kind) {
        return KEPT.contains(kind);
    }

    /** Whether the content matters, and not only that there is one. */
    static boolean isRead(String kind) {
        return isKept(kind) || kind.equals("mailmap");
    }

    /** Path to file, in the tree of the newest commit. */
    static SortedMap<String, Found> in(History history) throws IOException {
        SortedMap<String, Found> found = new TreeMap<>();
        try (RevWalk commits = new RevWalk(history.repository());
                TreeWalk walk = new TreeWalk(history.repository())) {
            RevTree tree = commits.parseCommit(history.head()).getTree();
            walk.addTree(tree);
            while (walk.next()) {
                FileMode mode = walk.getFileMode(0);
                String path = walk.getPathString();
                if (mode == FileMode.TREE) {
                    if (isPlace(path)) {
                        walk.enterSubtree();
                    }
                } else if (mode != FileMode.GITLINK && kind(path) != null) {
                    found.put(path, new Found(kind(path), walk.getObjectId(0), mode != FileMode.SYMLINK));
                }
            }
        }
        return found;
    }

    private static boolean isPlace(String path) {
        return PLACES.contains(path.toLowerCase(Locale.ROOT)) || templates(path) != null;
    }

    /** Which templates a folder holds; null when it holds none. */
    private static String templates(String folder) {
        String parent = parent(folder).toLowerCase(Locale.ROOT);
        String kind = KINDS.get(name(folder));
        boolean holds = ISSUE_TEMPLATE.equals(kind) || CHANGE_TEMPLATE.equals(kind);
        return holds && (parent.isEmpty() || PLACES.contains(parent)) ? kind : null;
    }

    /** Null when the path says nothing. */
    static String kind(String path) {
        String parent = parent(path);
        if (!parent.isEmpty() && templates(parent) != null) {
            return templates(parent);
        }
        return parent.isEmpty() || PLACES.contains(parent.toLowerCase(Locale.ROOT)) ? KINDS.get(name(path)) : null;
    }

    private static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private static String name(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
