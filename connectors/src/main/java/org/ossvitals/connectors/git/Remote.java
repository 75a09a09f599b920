package org.ossvitals.connectors.git;

import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Where the other side stands.
 *
 * @param absence why there is nothing, for example {@code empty}; null when there is something
 */
record Remote(ObjectId head, Map<String, ObjectId> tags, String absence) {
    static Remote none(String reason) {
        return new Remote(null, Map.of(), reason);
    }
}
