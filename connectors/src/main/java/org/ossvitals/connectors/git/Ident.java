package org.ossvitals.connectors.git;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * Who and when, as a commit or tag states it. JGit's own reading makes 1970 of a date that is not there and gives up on
 * one that is out of range; here both are unknown.
 *
 * @param address null when there is none
 * @param at null when the date is missing or no date of ours
 * @param offsetMinutes east of Greenwich; null when the zone is missing, impossible or said to be unknown
 */
record Ident(String address, Instant at, Integer offsetMinutes) {
    static final Ident UNKNOWN = new Ident(null, null, null);

    private static final Pattern WHEN = Pattern.compile("(\\d{1,15})(?:\\s+([+-]\\d{4}))?");
    private static final Instant END = LocalDate.of(10_000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final int MOST_MINUTES = 18 * 60;
    private static final int HOUR = 100;

    static Ident committer(RevCommit commit) {
        byte[] raw = commit.getRawBuffer();
        return read(raw, RawParseUtils.committer(raw, 0), null);
    }

    /** @param start where the name begins, or less than zero when there is no such line */
    static Ident read(byte[] raw, int start, Charset charset) {
        if (start < 0) {
            return UNKNOWN;
        }
        int end = RawParseUtils.nextLF(raw, start);
        String line = RawParseUtils.decode(charset == null ? StandardCharsets.UTF_8 : charset, raw, start, end);
        int open = line.indexOf('<');
        int close = line.indexOf('>', open);
        if (open < 0 || close < 0) {
            return UNKNOWN;
        }
        String address = line.substring(open + 1, close).strip();
        Matcher when = WHEN.matcher(line.substring(line.lastIndexOf('>') + 1).strip());
        return when.matches()
                ? new Ident(known(address), instant(when.group(1)), offset(when.group(2)))
                : new Ident(known(address), null, null);
    }

    private static String known(String address) {
        return address.isEmpty() ? null : address;
    }

    private static Instant instant(String seconds) {
        Instant at = Instant.ofEpochSecond(Long.parseLong(seconds));
        return at.isBefore(END) ? at : null;
    }

    /** git writes "-0000" where the zone is not known. */
    private static Integer offset(String zone) {
        if (zone == null || zone.equals("-0000")) {
            return null;
        }
        int digits = Integer.parseInt(zone.substring(1));
        int minutes = digits / HOUR * 60 + digits % HOUR;
        return digits % HOUR >= 60 || minutes > MOST_MINUTES ? null : zone.charAt(0) == '-' ? -minutes : minutes;
    }
}
