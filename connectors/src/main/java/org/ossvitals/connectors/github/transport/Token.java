package org.ossvitals.connectors.github.transport;

import java.io.IOException;

/** One right to ask. */
interface Token {
    /** 60 requests an hour from one address. */
    Token NONE = new Token() {
        @Override
        public String kind() {
            return "no token";
        }

        @Override
        public String authorization(Host host) {
            return null;
        }

        @Override
        public boolean anonymous() {
            return true;
        }
    };

    /** What sort of token this is, in words; never the token. */
    String kind();

    /** The Authorization header; null for none. Where it must be fetched first, the host is asked for it. */
    String authorization(Host host) throws IOException;

    default boolean anonymous() {
        return false;
    }

    /** The host refused it: what can be fetched anew is fetched anew. */
    default void refused() {}
}
