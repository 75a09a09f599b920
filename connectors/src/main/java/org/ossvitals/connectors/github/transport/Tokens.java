package org.ossvitals.connectors.github.transport;

import java.util.Arrays;
import java.util.List;

/** By which right GitHub is asked: no token, or several, used one after the other. */
public final class Tokens {
    private final List<String> personal;

    private Tokens(List<String> personal) {
        this.personal = List.copyOf(personal);
    }

    /** 60 requests an hour: enough for one small repository. */
    public static Tokens none() {
        return new Tokens(List.of());
    }

    /** @param commaSeparated one or several tokens as {@code GITHUB_TOKEN} holds them; blank for none */
    public static Tokens of(String commaSeparated) {
        List<String> all = Arrays.stream(commaSeparated.split(",", -1))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .distinct()
                .toList();
        for (String token : all) {
            if (!token.matches("\\p{Graph}+")) {
                // The header would be refused with a message that repeats it.
                throw new IllegalArgumentException("A token holds blanks or control characters: check GITHUB_TOKEN");
            }
        }
        return new Tokens(all);
    }

    public boolean anonymous() {
        return personal.isEmpty();
    }

    String authorization() {
        return personal.isEmpty() ? null : "Bearer " + personal.get(0);
    }
}
