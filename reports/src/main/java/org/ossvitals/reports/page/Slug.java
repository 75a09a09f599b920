package org.ossvitals.reports.page;

/** Folder and file names for ids: an id that is no plain name cannot leave its folder. */
public final class Slug {
    private Slug() {}

    public static String of(String id) {
        String slug = id.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
