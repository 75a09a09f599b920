package org.ossvitals.connectors.raw;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a record as the schema of one raw table, and says what makes two of its rows the same thing. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RawTable {
    /** The table's name: snake_case, plural. */
    String name();

    /** The columns (snake_case) that identify a row; of several rows with one key the newest version stays. */
    String[] key();

    /** The column (snake_case) that orders the versions of one row: an instant or a day. */
    String version();
}
