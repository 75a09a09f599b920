package org.ossvitals.connectors.simulation.recording;

import org.ossvitals.connectors.simulation.World.Tag;

/** Reads a row of a tag table. */
record TagRow(RecordedRepository repository) {
    private static final int SHA = 40;

    void read(Row row) {
        String type = row.demanded("type");
        if (!type.equals("tag") && !type.equals("commit")) {
            throw new IllegalArgumentException("type is neither tag nor commit: " + type);
        }
        repository.add(
                new Tag(row.demanded("tag"), commit(row.demanded("object")), type.equals("tag"), row.instant("date")));
    }

    /** An annotated tag has its own name first and its commit's name behind it, without a gap. */
    private static String commit(String object) {
        if (!object.matches("[0-9a-f]{40}([0-9a-f]{40})?")) {
            throw new IllegalArgumentException("object is neither one nor two object names: " + object);
        }
        return object.substring(object.length() - SHA);
    }
}
