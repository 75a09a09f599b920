package org.ossvitals.connectors.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ossvitals.connectors.github.GitHubSource;
import org.ossvitals.connectors.github.Look;
import org.ossvitals.connectors.github.Repositories;
import org.ossvitals.connectors.github.transport.Census;
import org.ossvitals.connectors.lake.LakeView;

/**
 * A look before a long collection, which writes nothing: who is there, and what is still to be asked.
 *
 * @param missing the names that the host does not show
 * @param left what collecting the rest is likely to cost, less what the lake holds already
 */
public record Survey(List<String> missing, Estimate left) {
    public Survey {
        missing = List.copyOf(missing);
    }

    /** @throws org.ossvitals.connectors.github.NeedsTokenException without a token: hundreds are asked for at once */
    public static Survey of(GitHubSource source, LakeView lake, List<String> names) throws IOException {
        Map<String, Look> looks = new Repositories(source.api(new Census())).look(names);
        List<String> missing = new ArrayList<>(names);
        missing.removeAll(looks.keySet());
        Estimate left = Estimate.NOTHING;
        for (Look look : looks.values()) {
            left = left.plus(left(look, lake));
        }
        return new Survey(missing, left);
    }

    private static Estimate left(Look look, LakeView lake) throws IOException {
        String kept = lake.watermarks(Standing.scope(look.repository().id())).get(RepositoryCollection.THREADS);
        return look.threads() == null ? Estimate.NOTHING : Estimate.less(look.threads(), Standing.parse(kept));
    }
}
