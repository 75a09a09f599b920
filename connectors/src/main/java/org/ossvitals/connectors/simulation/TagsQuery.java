package org.ossvitals.connectors.simulation;

import org.ossvitals.connectors.simulation.World.Tag;

/** Tags by name, with the object that each points at. */
final class TagsQuery {
    private TagsQuery() {}

    static Fields connection(Shelf shelf, Slice slice) {
        return slice.connection(shelf.tags, TagsQuery::tag);
    }

    private static Fields tag(Tag tag) {
        return new Fields().with("name", tag.name()).with("target", tag.annotated() ? annotated(tag) : commit(tag));
    }

    /** The world knows the commit only, not the tag object's own name. */
    private static Fields annotated(Tag tag) {
        return new Fields()
                .with("__typename", "Tag")
                .with("tagger", new Fields().with("date", tag.taggedAt()))
                .with("target", new Fields().with("__typename", "Commit").with("oid", tag.sha()));
    }

    private static Fields commit(Tag tag) {
        return new Fields().with("__typename", "Commit").with("oid", tag.sha()).with("committedDate", tag.taggedAt());
    }
}
