package org.ossvitals.jobs.people;

import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.StructType;

/**
 * The SQL function {@code identities(account_id, login, type, email_hash, other_hash, rule)}: from everything that was seen
 * to one row for each identity. Each partition packs what it sees, and one task joins the links
 * of all; that is the only step that needs everything at once.
 */
public final class IdentitiesAggregate extends Aggregator<Row, Sightings, Row[]> {
    /** One sighting: an account, an address or both, or two addresses; the rule says how the two belong together. */
    public static final StructType SIGHTING = StructType.fromDDL(
            "account_id bigint, login string, type string, email_hash string, other_hash string, rule string");

    /**
     * Rows are many, and pass through memory at once: what repeats is a number, and what the query can put together is null:
     * the person who has an account, and a link to the identity that stands for the person.
     */
    private static final StructType IDENTITY = StructType.fromDDL("""
            identity string, verdict tinyint, person_id string, account_id bigint, rule tinyint, linked_to string, \
            logins array<string>, doubts array<struct<other: string, rule: string>>, class_hint string""");

    private static final int LOGIN = 1;
    private static final int TYPE = 2;
    private static final int EMAIL = 3;
    private static final int OTHER = 4;
    private static final int RULE = 5;

    private final ActorClasses classes;
    private final ByHand byHand;

    /** @param classes whose addresses are hashed */
    public IdentitiesAggregate(ActorClasses classes, ByHand byHand) {
        this.classes = classes;
        this.byHand = byHand;
    }

    @Override
    public Sightings zero() {
        return new Sightings();
    }

    @Override
    public Sightings reduce(Sightings seen, Row row) {
        Long id = row.isNullAt(0) ? null : row.getLong(0);
        String login = row.getString(LOGIN);
        Verdict verdict = login == null ? Verdict.UNSEEN : classes.verdict(login, row.getString(TYPE));
        Integer account = seen.account(id, login, verdict);
        String hash = row.getString(EMAIL);
        if (hash == null) {
            return seen;
        }
        LinkRule rule = LinkRule.of(row.getString(RULE));
        if (row.getString(OTHER) != null) {
            // What a .mailmap or a trailer names need not be anybody's: only commits show who is there.
            seen.link(
                    rule,
                    seen.links().place(Sightings.EMAIL + hash),
                    seen.links().place(Sightings.EMAIL + row.getString(OTHER)));
            return seen;
        }
        int address = seen.address(hash, classes.ofAddress(hash));
        if (account != null) {
            seen.link(rule, account, address);
        }
        return seen;
    }

    @Override
    public Sightings merge(Sightings one, Sightings other) {
        return one.addAll(other);
    }

    @Override
    public Row[] finish(Sightings seen) {
        return Persons.of(seen, byHand).map(IdentitiesAggregate::row).toArray(Row[]::new);
    }

    private static Row row(Identity identity) {
        Object[] doubts = identity.doubts().stream()
                .map(doubt -> RowFactory.create(doubt.other(), doubt.rule().sql()))
                .toArray();
        return RowFactory.create(
                identity.identity(),
                identity.verdict().code(),
                identity.account() == null ? identity.person() : null,
                identity.account(),
                identity.rule() == null ? null : (byte) identity.rule().ordinal(),
                Objects.equals(identity.linkedTo(), identity.person()) ? null : identity.linkedTo(),
                identity.logins().isEmpty() ? null : identity.logins().toArray(),
                doubts.length == 0 ? null : doubts,
                identity.classHint());
    }

    @Override
    public Encoder<Sightings> bufferEncoder() {
        // Not Kryo, whose buffer ends at 64 MB.
        return Encoders.javaSerialization(Sightings.class);
    }

    @Override
    public Encoder<Row[]> outputEncoder() {
        @SuppressWarnings("unchecked") // An array of rows is what the encoder takes; its Scala type cannot say so.
        Encoder<Row[]> rows = (Encoder<Row[]>)
                (Encoder<?>) new AgnosticEncoders.ArrayEncoder<>(RowEncoder.encoderFor(IDENTITY), false);
        return rows;
    }
}
