package org.ossvitals.jobs.compute;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ossvitals.connectors.lake.Batch;
import org.ossvitals.connectors.lake.Lake;

/**
 * Threads of which we hold other comments than the host counts: a deleted comment shows nowhere else. They are put into the
 * queue {@code rereads/<repositoryId>}, and the next collection reads their comments again.
 */
final class Rereads {
    private static final String QUEUE = "rereads/";

    private Rereads() {}

    /** A row of {@code sql/report/threads_to_reread.sql}. */
    record Thread(long repositoryId, int number) {}

    static void ask(Lake lake, List<Thread> threads) throws IOException {
        Map<String, Map<String, String>> asked = new TreeMap<>();
        try (Batch batch = lake.batch()) {
            for (Thread thread : threads) {
                String queue = QUEUE + thread.repositoryId();
                String number = Integer.toString(thread.number());
                if (!asked.computeIfAbsent(queue, batch::watermarks).containsKey(number)) {
                    batch.watermark(queue, number, "");
                }
            }
            batch.commitAndContinue();
        }
    }
}
