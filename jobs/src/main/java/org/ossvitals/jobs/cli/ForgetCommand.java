package org.ossvitals.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.ossvitals.connectors.lake.Lake;
import org.ossvitals.jobs.compute.ComputeSettings;
import org.ossvitals.jobs.compute.Forgetting;
import org.ossvitals.jobs.compute.WhoIsWho;
import org.ossvitals.jobs.config.ConfigurationException;
import org.ossvitals.jobs.people.IdentityRow;
import org.ossvitals.jobs.people.Leaving;
import org.ossvitals.jobs.people.PeopleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = {
            "Removes a person from the lake, for good: accounts, addresses and profile, in all versions that are kept. What",
            "they wrote stays, as by a deleted account. Notes them in opt-out.txt, as the next night would bring them again",
            "otherwise, and computes and writes pages and exports anew. Backups and copies elsewhere are yours to mend."
        })
final class ForgetCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private RunOptions options;

    @Parameters(paramLabel = "LOGIN", description = "A login, or account:<number>.")
    private String who;

    ForgetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Run run = Run.from(options, surroundings);
        LakeOf.require(run);
        Path folder = run.people()
                .folder()
                .orElseThrow(
                        () -> new ConfigurationException("There is no folder `people` beside the configuration, where"
                                + " opt-out.txt would name who is not to be collected again; make it first"));
        Folders.makeWritable(folder);
        try (Lake lake = Lake.open(run.lake())) {
            WhoIsWho found = WhoIsWho.look(everybody(run, lake), who);
            if (!found.rows().isEmpty()) {
                forget(run, lake, onlyOne(found), folder);
            } else if (run.people().optsOut(who)) {
                surroundings.terminal().say("Nothing of " + who + " is in the lake, and opt-out.txt names them.");
            } else {
                throw new WrongUsageException("`" + who + "` is nobody whom the collected facts name; somebody who was"
                        + " forgotten is no longer known by login" + NearestLogins.hint(who, found.logins()));
            }
            Run without = Run.from(options, surroundings);
            lake.leaveOut(without.people().optedOut());
            ExitCode ended = new Nightly(surroundings.terminal(), without, lake).run();
            lake.forgetOlderComputed();
            return ended.code();
        }
    }

    /** Who opted out may have been collected before. */
    private static ComputeSettings everybody(Run run, Lake lake) {
        return Stages.settings(run.withPeople(run.people().withEverybody()), lake);
    }

    private List<IdentityRow> onlyOne(WhoIsWho found) {
        List<IdentityRow> asked =
                found.rows().stream().filter(IdentityRow::isAsked).toList();
        List<String> persons =
                asked.stream().map(IdentityRow::person).distinct().sorted().toList();
        if (persons.size() > 1) {
            throw new WrongUsageException("`" + who + "` was the login of several: " + String.join(", ", persons)
                    + "; name the one who is meant like that");
        }
        return asked;
    }

    private void forget(Run run, Lake lake, List<IdentityRow> rows, Path folder) throws IOException {
        Leaving person = Leaving.of(rows);
        PeopleFolder people = run.people();
        List<String> written = people.linesAbout(person);
        if (!written.isEmpty()) {
            throw new ConfigurationException("Nothing was done yet: " + String.join(" and ", written)
                    + " would still name " + who + ", and the next run would refuse it; take that out first");
        }
        // First, so that whoever is interrupted may begin again and is never collected in between.
        people.optOut(person.lines());
        Stopwatch watch = Stopwatch.started();
        SortedMap<String, Long> gone = Forgetting.forget(
                everybody(run, lake), person.who(), surroundings.clock().instant());
        Folders.delete(run.out().resolve(CloneReport.LAKE));
        say(person, gone, watch, folder);
    }

    private void say(Leaving person, SortedMap<String, Long> gone, Stopwatch watch, Path folder) {
        Terminal terminal = surroundings.terminal();
        terminal.say(Stages.line(
                "forget",
                watch.lap(),
                "%s: %d accounts and %d addresses; rows that no longer say who: %s"
                        .formatted(
                                who,
                                person.who().accounts().size(),
                                person.who().addresses().size(),
                                gone)));
        terminal.say(
                "Older versions of the lake, kept answers and clones are gone, too. A clone that is fetched again holds"
                        + " what the public history holds; from there nothing of them comes into the lake.");
        if (!person.lines().isEmpty()) {
            terminal.say(folder.resolve("opt-out.txt") + " names " + String.join(", ", person.lines())
                    + ": without that the next night would bring them again.");
        }
    }
}
