package org.ossvitals.connectors.git;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.util.RawParseUtils;
import org.ossvitals.connectors.RepositoryId;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Commit;

/** Reads one commit, whatever bytes it is made of. */
final class CommitRow {
    /** Accounts of applications end so, and no others can. */
    private static final String BOT = "[bot]";

    private final RepositoryId repository;
    private final People people;
    private final Instant observedAt;

    CommitRow(RepositoryId repository, UnaryOperator<String> addressHash, Instant observedAt) {
        this.repository = repository;
        this.people = new People(addressHash);
        this.observedAt = observedAt;
    }

    /** A row for a commit whose body is parsed. */
    Commit of(RevCommit commit, boolean onDefaultBranch) {
        byte[] raw = commit.getRawBuffer();
        Charset charset = charset(raw);
        Ident author = Ident.read(raw, RawParseUtils.author(raw, 0), charset);
        Ident committer = Ident.read(raw, RawParseUtils.committer(raw, 0), charset);
        CoAuthor person = people.of(author.address());
        CoAuthor writer = people.of(committer.address());
        String message = message(raw, charset);
        return new Commit(
                repository.id(),
                commit.name(),
                commit.getParentCount(),
                person.accountId(),
                person.login(),
                person.login() != null && person.login().endsWith(BOT) ? "Bot" : null,
                person.emailHash(),
                person.emailDomain(),
                author.at(),
                author.offsetMinutes(),
                writer.emailHash(),
                writer.emailDomain(),
                committer.at(),
                committer.offsetMinutes(),
                people.coAuthors(message),
                people.signedOffBy(message),
                onDefaultBranch,
                observedAt);
    }

    private static String message(byte[] raw, Charset charset) {
        int start = RawParseUtils.commitMessage(raw, 0);
        return start < 0 ? "" : RawParseUtils.decode(charset, raw, start, raw.length);
    }

    /** What the commit says it is written in, where that exists. JGit falls back further by itself. */
    private static Charset charset(byte[] raw) {
        try {
            Charset named = RawParseUtils.parseEncoding(raw);
            return named == null ? StandardCharsets.UTF_8 : named;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
