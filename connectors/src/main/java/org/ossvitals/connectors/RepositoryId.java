package org.ossvitals.connectors;

/** A repository as its host knows it: the number is the identity, owner and name are how it is addressed today. */
public record RepositoryId(long id, String owner, String name) {
    public String fullName() {
        return owner + "/" + name;
    }
}
