package org.ossvitals.connectors.simulation;

import java.security.PublicKey;
import java.util.List;

/**
 * A GitHub App that the simulated GitHub knows.
 *
 * @param key to check with what the App signs
 * @param installations where it is installed: the number of the installation is its place in the list, from 1, and the
 *     login of the account
 */
public record App(String id, PublicKey key, List<String> installations) {
    public App {
        installations = List.copyOf(installations);
    }
}
