package org.ossvitals.jobs.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Lines that end at a line feed and nowhere else, a carriage return before it left out: as many as other line tools count,
 * whatever bytes they hold.
 */
record ByteLines(InputStream bytes) {
    private static final int CHUNK = 1 << 16;

    void forEach(Consumer<byte[]> lines) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
            int start = 0;
            for (int i = 0; i < read; i++) {
                if (chunk[i] == '\n') {
                    line.write(chunk, start, i - start);
                    lines.accept(ended(line));
                    start = i + 1;
                }
            }
            line.write(chunk, start, read - start);
        }
        if (line.size() > 0) {
            lines.accept(ended(line));
        }
    }

    private static byte[] ended(ByteArrayOutputStream line) {
        byte[] whole = line.toByteArray();
        line.reset();
        boolean returned = whole.length > 0 && whole[whole.length - 1] == '\r';
        return returned ? Arrays.copyOf(whole, whole.length - 1) : whole;
    }
}
