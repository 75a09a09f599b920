package org.ossvitals.connectors.github.transport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** By which right GitHub is asked: no token, or several, the next one where the first may ask no more. */
public final class Tokens {
    private final Source source;
    private final boolean anonymous;

    /** Where tokens come from, when they are first needed. */
    interface Source {
        List<Token> tokens(Host host) throws IOException;
    }

    private Tokens(Source source, boolean anonymous) {
        this.source = source;
        this.anonymous = anonymous;
    }

    /** 60 requests an hour: enough for one small repository. */
    public static Tokens none() {
        return new Tokens(host -> List.of(Token.NONE), true);
    }

    /** @param commaSeparated one or several tokens as {@code GITHUB_TOKEN} holds them; blank for none */
    public static Tokens of(String commaSeparated) {
        List<Token> all = Arrays.stream(commaSeparated.split(",", -1))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .distinct()
                .<Token>map(PersonalToken::new)
                .toList();
        return all.isEmpty() ? none() : new Tokens(host -> all, false);
    }

    /**
     * The tokens of a GitHub App, one for each place where it is installed.
     *
     * @param id as {@code GITHUB_APP_ID} holds it
     * @param keyFile the file that {@code GITHUB_APP_PRIVATE_KEY_FILE} names
     */
    public static Tokens app(String id, Path keyFile) throws IOException {
        if (!id.strip().matches("[A-Za-z0-9.]{1,40}")) {
            throw new IOException("GITHUB_APP_ID is not the id of a GitHub App: it reads like 123456 or Iv1.8a61f9b3");
        }
        AppKey key = new AppKey(id.strip(), PrivateKeys.read(keyFile));
        return new Tokens(key::installations, false);
    }

    /** Whether GitHub is asked without any token. */
    public boolean anonymous() {
        return anonymous;
    }

    Source source() {
        return source;
    }
}
