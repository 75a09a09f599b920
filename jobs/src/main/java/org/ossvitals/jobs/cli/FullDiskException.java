package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ossvitals.connectors.lake.LakeUnwritableException;

/** Tells in one line that the disk filled up in the middle of the work; whoever wrote just then tells it in his own way. */
final class FullDiskException extends RuntimeException {
    private static final Pattern SYSTEM = Pattern.compile(
            "No space left on device|File too large|Disk quota exceeded|There is not enough space on the disk");

    private FullDiskException(String reason, Path out, Exception cause) {
        super(words(reason, out), cause);
    }

    /** Work that writes much. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** @param out where most of it is written */
    static <T> T told(Path out, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            Optional<String> full = reason(e);
            if (full.isPresent()) {
                throw new FullDiskException(full.get(), out, e);
            }
            throw e;
        }
    }

    private static String words(String reason, Path out) {
        return "Cannot write all that belongs in %s (%s); make room there and in %s (temporary files), and run again:"
                        .formatted(out, reason, System.getProperty("java.io.tmpdir"))
                + " what was committed is kept";
    }

    private static Optional<String> reason(Throwable failure) {
        Optional<String> reason = Optional.empty();
        for (Throwable each = failure; each != null && reason.isEmpty(); each = each.getCause()) {
            if (each instanceof LakeUnwritableException || each instanceof FullDiskException) {
                return Optional.empty(); // It is told already.
            }
            reason = Optional.ofNullable(each.getMessage())
                    .map(SYSTEM::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group);
        }
        return reason;
    }
}
