package org.ossvitals.connectors.raw;

/** A person named in a {@code Co-authored-by} or {@code Signed-off-by} trailer: an account id where a noreply address gives it, else a hash. */
public record CoAuthor(Long accountId, String login, String emailHash, String emailDomain) {}
