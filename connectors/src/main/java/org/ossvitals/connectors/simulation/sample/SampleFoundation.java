package org.ossvitals.connectors.simulation.sample;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ossvitals.connectors.simulation.World;
import org.ossvitals.connectors.simulation.World.Account;
import org.ossvitals.connectors.simulation.World.SimulatedRepository;

/**
 * An invented foundation: 24 projects in all stages, five years of history, and a story in each that a report should
 * tell. The same seed gives the same world.
 */
public final class SampleFoundation {
    /** The seed of the demo. */
    public static final long SEED = 20_261_001L;

    static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");
    static final String OWNER = "sample";
    /** Nobody is there, as in RFC 2606: what is invented has no page on a host that exists. */
    private static final URI WEB = URI.create("https://github.invalid");

    private static final String NOTE =
            "Simulated data. The Sample Foundation, its 24 projects and every figure here are invented.";

    private SampleFoundation() {}

    /** Everything that GitHub would know of the Sample Foundation on 1 October 2026. */
    public static World world(long seed) {
        return world(seed, Stories.packaged());
    }

    static World world(long seed, Stories foundation) {
        List<SimulatedRepository> repositories = new ArrayList<>();
        Map<String, Account> accounts = new TreeMap<>();
        Robots.ALL.forEach(robot -> accounts.put(robot.login(), robot));
        List<Story> stories = foundation.stories();
        List<String> projects = stories.stream().map(Story::project).distinct().toList();
        for (int number = 0; number < stories.size(); number++) {
            Story story = stories.get(number);
            Population.Home home = new Population.Home(projects.indexOf(story.project()), number);
            Population population = new Population(seed, home, story.people(), foundation.regulars());
            People people = new People(story, population, Dice.of(seed, "people of " + story.repository()));
            repositories.add(new RepositoryLife(story, people, Dice.of(seed, story.repository()), number).live());
            people.accounts().forEach(account -> accounts.putIfAbsent(account.login(), account));
        }
        return new World("Sample Foundation", NOW, NOTE, WEB, repositories, accounts);
    }
}
