package org.ossvitals.connectors.github;

import com.fasterxml.jackson.databind.JsonNode;

/** Who did something. All null for a ghost: an account that is gone. */
record Actor(Long id, String login, String type) {
    static final Actor NOBODY = new Actor(null, null, null);

    /** An account inside a REST row. */
    static Actor rest(JsonNode account) {
        return new Actor(Fields.number(account, "id"), Fields.text(account, "login"), Fields.text(account, "type"));
    }

    /** An actor inside a GraphQL row; GraphQL leaves out the {@code [bot]} that REST puts behind a bot's login. */
    static Actor graphql(JsonNode actor) {
        String login = Fields.text(actor, "login");
        String type = Fields.text(actor, "__typename");
        boolean bare = "Bot".equals(type) && login != null && !login.endsWith("[bot]");
        return new Actor(Fields.number(actor, "databaseId"), bare ? login + "[bot]" : login, type);
    }
}
