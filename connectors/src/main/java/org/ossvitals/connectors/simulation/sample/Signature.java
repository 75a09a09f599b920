package org.ossvitals.connectors.simulation.sample;

/**
 * An author as a commit names one.
 *
 * @param login the account behind the address, or null when it is deleted
 */
record Signature(String login, String name, String address) {
    /** Whoever has two addresses uses now one, now the other. */
    static Signature of(Person person, Dice dice) {
        String name = person.account().name();
        String shown = name == null ? person.account().login() : name;
        return new Signature(person.login(), shown, dice.pick(person.addresses()));
    }

    static Signature ofBot(String login) {
        return new Signature(login, login, Robots.address(login));
    }

    String trailer() {
        return name + " <" + address + ">";
    }
}
