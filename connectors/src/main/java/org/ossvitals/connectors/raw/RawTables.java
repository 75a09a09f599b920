package org.ossvitals.connectors.raw;

import java.util.List;
import java.util.Locale;

/** Every raw table there is, and the one rule by which record components become columns. */
public final class RawTables {
    public static final List<Class<? extends Record>> ALL = List.of(
            Repository.class,
            RepositorySnapshot.class,
            RepositoryName.class,
            Issue.class,
            Comment.class,
            Review.class,
            ReviewComment.class,
            TimelineEvent.class,
            ChangeFacts.class,
            MissingThread.class,
            ThreadReading.class,
            Commit.class,
            Address.class,
            MailmapEntry.class,
            RepositoryFile.class,
            Tag.class,
            Release.class,
            ReleaseDownloads.class,
            StarDay.class,
            Profile.class,
            CollectionRun.class);

    private RawTables() {}

    /** The table that rows of this record belong to. */
    public static RawTable of(Class<? extends Record> row) {
        RawTable table = row.getAnnotation(RawTable.class);
        if (table == null) {
            throw new IllegalArgumentException(row.getName() + " is not a raw table: @RawTable is missing");
        }
        return table;
    }

    /** {@code stargazersCount} to {@code stargazers_count}. */
    public static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
