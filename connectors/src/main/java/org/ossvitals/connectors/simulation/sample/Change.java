package org.ossvitals.connectors.simulation.sample;

/**
 * A change request and who wrote it, as its commits need them.
 *
 * @param address as it stands in the author line
 */
record Change(Conversation talk, String login, String name, String address) {
    static Change by(Person person, Conversation talk, Dice dice) {
        String name = person.account().name() == null
                ? person.account().login()
                : person.account().name();
        return new Change(talk, person.login(), name, dice.pick(person.addresses()));
    }

    static Change byBot(String login, Conversation talk) {
        return new Change(talk, login, login, Robots.address(login));
    }
}
