package org.ossvitals.jobs.compute;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.Util;

/**
 * The description at the end of a Parquet file: its bytes, their number as four bytes, and {@code PAR1}. The library
 * that writes it lists encodings in the order of a hash set, which differs from one process to the next.
 */
final class ParquetFooter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = Integer.BYTES + MAGIC.length;

    private ParquetFooter() {}

    /** Lists encodings in their own order, so that equal tables are equal files. */
    static void sort(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer tail = ByteBuffer.wrap(bytes, bytes.length - TAIL, TAIL).order(ByteOrder.LITTLE_ENDIAN);
        int start = bytes.length - TAIL - tail.getInt();
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, start, bytes.length - start));
        footer.getRow_groups().forEach(group -> group.getColumns().forEach(column -> sort(column.getMeta_data())));
        ByteArrayOutputStream sorted = new ByteArrayOutputStream();
        Util.writeFileMetaData(footer, sorted);
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (var out = Files.newOutputStream(file)) {
            out.write(Arrays.copyOf(bytes, start));
            sorted.writeTo(out);
            out.write(length.putInt(sorted.size()).array());
            out.write(MAGIC);
        }
    }

    private static void sort(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.comparing(Encoding::getValue));
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing((PageEncodingStats stats) ->
                                    stats.getPage_type().getValue())
                            .thenComparing(stats -> stats.getEncoding().getValue()));
        }
    }
}
