package org.ossvitals.connectors.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What other collectors ask of GitHub per 1,000 issues and change requests, counted in their code for a repository of
 * this mix with people and reviews.
 */
final class Peers {
    private static final Map<String, String> PER_THOUSAND = new LinkedHashMap<>();

    static {
        PER_THOUSAND.put("Perceval", "4,200 counted in its code, 4,700 measured on six real repositories");
        PER_THOUSAND.put("Augur", "4,400");
        PER_THOUSAND.put("DevLake, REST", "2,100");
        PER_THOUSAND.put("DevLake, GraphQL", "280, without edits of old closed threads");
    }

    private Peers() {}

    static double perThousand(Bill bill, int threads) {
        return 1000.0 * bill.total() / threads;
    }

    static String beside(Bill bill, int threads) {
        StringBuilder text = new StringBuilder("requests and points per 1,000 threads\n");
        text.append(String.format(Locale.ROOT, "  %-17s %.1f%n", "OSS Vitals", perThousand(bill, threads)));
        PER_THOUSAND.forEach((peer, cost) -> text.append(String.format(Locale.ROOT, "  %-17s %s%n", peer, cost)));
        return text.toString();
    }
}
