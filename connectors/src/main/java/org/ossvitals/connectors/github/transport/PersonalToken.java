package org.ossvitals.connectors.github.transport;

import java.util.Map;

/** A token that was given to us as it is. */
final class PersonalToken implements Token {
    /** GitHub's prefixes. */
    private static final Map<String, String> KINDS = Map.of(
            "ghp_", "personal access token (classic)",
            "github_pat_", "personal access token (fine-grained)",
            "gho_", "OAuth token",
            "ghu_", "user token of a GitHub App",
            "ghs_", "installation token of a GitHub App");

    private final String token;

    PersonalToken(String token) {
        if (!token.matches("\\p{Graph}+")) {
            // The header would be refused with a message that repeats it.
            throw new IllegalArgumentException("A token holds blanks or control characters: check GITHUB_TOKEN");
        }
        this.token = token;
    }

    @Override
    public String kind() {
        return KINDS.entrySet().stream()
                .filter(kind -> token.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(token.matches("[0-9a-f]{40}") ? "personal access token (old form)" : "token of unknown kind");
    }

    @Override
    public String authorization(Host host) {
        return "Bearer " + token;
    }
}
