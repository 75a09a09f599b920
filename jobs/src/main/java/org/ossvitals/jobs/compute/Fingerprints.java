package org.ossvitals.jobs.compute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ossvitals.jobs.metric.MetricFolder;
import org.ossvitals.jobs.sql.SqlModel;
import org.ossvitals.jobs.sql.SqlModels;

/** What each metric was computed by: its version, its query, and every query below that. */
final class Fingerprints {
    private Fingerprints() {}

    /** Metric to fingerprint; equal ones compute the same from the same facts. */
    static SortedMap<String, String> of(List<MetricFolder> folders) {
        SqlModels models = SqlModels.packaged();
        SortedMap<String, String> fingerprints = new TreeMap<>();
        folders.forEach(folder -> fingerprints.put(folder.id(), of(folder, models)));
        return fingerprints;
    }

    private static String of(MetricFolder folder, SqlModels models) {
        MessageDigest digest = sha256();
        digest.update(String.valueOf(folder.definition().version()).getBytes(StandardCharsets.UTF_8));
        digest.update(folder.query().text().getBytes(StandardCharsets.UTF_8));
        for (SqlModel model : models.neededBy(folder.query().mentions(models.names()), Set.of())) {
            digest.update(model.text().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
