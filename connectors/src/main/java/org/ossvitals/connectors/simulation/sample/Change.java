package org.ossvitals.connectors.simulation.sample;

/** A change request and the author of its commits. */
record Change(Conversation talk, Signature author) {
    boolean merged() {
        return talk.mergedAt() != null;
    }
}
