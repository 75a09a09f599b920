package org.ossvitals.jobs.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFooterTest {
    @TempDir
    Path folder;

    @Test
    void theOrderOfEncodingsMakesNoDifference() throws IOException {
        Path one = file("one", Encoding.PLAIN, Encoding.RLE, Encoding.PLAIN_DICTIONARY);
        Path other = file("other", Encoding.PLAIN_DICTIONARY, Encoding.PLAIN, Encoding.RLE);
        assertThat(one).isRegularFile();
        assertThat(Files.mismatch(one, other)).isNotEqualTo(-1);

        ParquetFooter.sort(one);
        ParquetFooter.sort(other);

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.readString(one, StandardCharsets.ISO_8859_1))
                .startsWith("PAR1the rows")
                .endsWith("PAR1");
    }

    private Path file(String name, Encoding... encodings) throws IOException {
        ColumnMetaData column = new ColumnMetaData(
                Type.INT64,
                new ArrayList<>(List.of(encodings)),
                List.of("n"),
                CompressionCodec.UNCOMPRESSED,
                1,
                8,
                8,
                4);
        ColumnChunk chunk = new ColumnChunk(4).setMeta_data(column);
        ByteArrayOutputStream footer = new ByteArrayOutputStream();
        Util.writeFileMetaData(new FileMetaData(1, List.of(), 1, List.of(new RowGroup(List.of(chunk), 8, 1))), footer);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("PAR1the rows".getBytes(StandardCharsets.US_ASCII));
        footer.writeTo(file);
        file.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.size())
                .array());
        file.writeBytes("PAR1".getBytes(StandardCharsets.US_ASCII));
        return Files.write(folder.resolve(name), file.toByteArray());
    }
}
