package org.ossvitals.connectors.git;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * How far the walk over the default branch has come, as its watermark keeps it.
 *
 * @param head the commit whose whole history is known; null for none
 * @param target the commit that a run was on the way to when it ended; null when it arrived
 * @param done how many commits of that way were brought
 */
record Branch(ObjectId head, ObjectId target, int done) {
    private static final Branch NOTHING = new Branch(null, null, 0);
    private static final String NONE = "-";

    /** A commit that is not in the clone (any more) is not known, and the walk starts from the beginning. */
    static Branch parse(String watermark, Repository repository) throws IOException {
        String[] parts = watermark == null ? new String[0] : watermark.split(" ", -1);
        if (parts.length == 1 && there(parts[0], repository)) {
            return at(ObjectId.fromString(parts[0]));
        }
        if (parts.length == 3
                && there(parts[1], repository)
                && (parts[0].equals(NONE) || there(parts[0], repository))) {
            ObjectId head = parts[0].equals(NONE) ? null : ObjectId.fromString(parts[0]);
            return new Branch(head, ObjectId.fromString(parts[1]), Integer.parseInt(parts[2]));
        }
        return NOTHING;
    }

    private static boolean there(String sha, Repository repository) throws IOException {
        return ObjectId.isId(sha) && repository.getObjectDatabase().has(ObjectId.fromString(sha));
    }

    static Branch at(ObjectId head) {
        return new Branch(head.copy(), null, 0);
    }

    Branch towards(ObjectId next) {
        return new Branch(head, next.copy(), 0);
    }

    Branch with(int brought) {
        return new Branch(head, target, brought);
    }

    @Override
    public String toString() {
        return target == null ? head.name() : (head == null ? NONE : head.name()) + " " + target.name() + " " + done;
    }
}
