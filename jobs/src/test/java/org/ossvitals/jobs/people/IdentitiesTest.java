package org.ossvitals.jobs.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Who becomes one person, on sightings that can be counted on one hand. */
class IdentitiesTest {
    private final Sightings seen = new Sightings();

    @Test
    void anAddressThatTheHostLinksIsTheAccounts() {
        host(1, "ada", "work");
        host(1, "ada", "home");

        assertThat(persons())
                .containsExactly("account:1 = account:1", "email:home = account:1", "email:work = account:1");
    }

    @Test
    void everyIdentitySaysWhatLinksItToWhom() {
        host(1, "ada", "work");
        mailmap("old", "work");
        address("old");

        assertThat(Persons.of(seen, ByHand.NOTHING)
                        .map(each -> each.identity() + " " + each.rule() + " " + each.linkedTo())
                        .sorted())
                .containsExactly("account:1 null null", "email:old MAILMAP email:work", "email:work HOST account:1");
    }

    @Test
    void twoAccountsAreNeverOnePersonByThemselves() {
        host(1, "ada", "work");
        host(2, "ada-too", "home");
        mailmap("home", "work");

        assertThat(persons())
                .containsExactly(
                        "account:1 = account:1",
                        "account:2 = account:2",
                        "email:home = account:2",
                        "email:work = account:1");
        assertThat(doubts()).containsExactly("account:1 may be account:2 (mailmap)");
    }

    @Test
    void theWeakestLinkBetweenTwoAccountsIsDropped() {
        host(1, "ada", "work");
        host(2, "bob", "home");
        mailmap("shared", "work");
        noreply(2, "bob", "shared");

        assertThat(persons()).contains("email:shared = account:2", "email:work = account:1");
    }

    @Test
    void aLoginWithoutNumberIsTheAccountThatAloneHadIt() {
        account(1L, "Ada");
        account(null, "ada");
        account(2L, "bob");
        account(3L, "BOB");
        account(null, "bob");

        assertThat(persons()).contains("login:ada = account:1", "login:bob = login:bob");
    }

    @Test
    void anAddressThatOnlyAMailmapNamesJoinsOthersAndIsNobody() {
        address("one");
        address("two");
        mailmap("one", "proper");
        mailmap("two", "proper");

        assertThat(persons()).containsExactly("email:one = email:one", "email:two = email:one");
    }

    @Test
    void signingOffForAnotherAddressOnlySuggests() {
        address("one");
        address("two");
        seen.link(
                LinkRule.SIGN_OFF, seen.links().find("email:one"), seen.links().find("email:two"));

        assertThat(persons()).containsExactly("email:one = email:one", "email:two = email:two");
        assertThat(doubts()).containsExactly("email:one may be email:two (sign-off)");
    }

    @Test
    void byHandEvenAccountsAreJoinedAndWhatIsOneIsSetApart() {
        host(1, "ada", "work");
        host(2, "ada-too", "home");
        host(1, "ada", "team");

        var byHand = new ByHand(
                List.of(List.of("login:ada", "login:ada-too")), List.of(List.of("login:ada", "email:team")), List.of());

        assertThat(persons(byHand))
                .containsExactly(
                        "account:1 = account:1",
                        "account:2 = account:1",
                        "email:home = account:1",
                        "email:team = email:team",
                        "email:work = account:1");
    }

    @Test
    void whoOptsOutIsNotThereNorWhatBelongsToThem() {
        host(1, "ada", "work");
        host(2, "bob", "home");

        assertThat(persons(new ByHand(List.of(), List.of(), List.of("login:ada"))))
                .containsExactly("account:2 = account:2", "email:home = account:2");
    }

    @Test
    void oneLookAtAMachineIsEnoughForAllThatItUses() {
        host(1, "deploy-bot", "ops");

        assertThat(Persons.of(seen, ByHand.NOTHING)
                        .map(each -> each.identity() + " " + each.verdict().kind() + " "
                                + each.verdict().source().sql())
                        .sorted())
                .containsExactly("account:1 BOT safe-pattern", "email:ops BOT safe-pattern");
    }

    @Test
    void theOrderAndThePartsInWhichLinksComeChangeNothing() {
        long seed = 20_261_001;
        Random random = new Random(seed);
        List<long[]> links = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            links.add(new long[] {random.nextInt(2), random.nextInt(60), random.nextInt(150), random.nextInt(150)});
        }
        List<String> first = persons(parts(links, 1));
        for (int parts = 2; parts < 8; parts++) {
            Collections.shuffle(links, random);
            assertThat(persons(parts(links, parts))).as("seed " + seed).isEqualTo(first);
        }
    }

    @Test
    void theAccountsOfAPersonAreOne() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            if (random.nextBoolean()) {
                host(random.nextInt(20), "x", "a" + random.nextInt(60));
            } else {
                mailmap("a" + random.nextInt(60), "a" + random.nextInt(60));
            }
        }

        assertThat(persons().stream().filter(each -> each.startsWith("account:")))
                .hasSize(20)
                .allMatch(each -> each.split(" = ")[0].equals(each.split(" = ")[1]));
    }

    private static Sightings parts(List<long[]> links, int parts) {
        Sightings all = new Sightings();
        for (int part = 0; part < parts; part++) {
            Sightings some = new Sightings();
            for (int i = part; i < links.size(); i += parts) {
                long[] link = links.get(i);
                int one = some.address("e" + link[2], Verdict.UNSEEN);
                if (link[0] == 0) {
                    some.link(LinkRule.HOST, some.account(link[1], null, Verdict.UNSEEN), one);
                } else {
                    some.link(LinkRule.MAILMAP, one, some.address("e" + link[3], Verdict.UNSEEN));
                }
            }
            all.addAll(some);
        }
        return all;
    }

    private void host(long id, String login, String address) {
        link(LinkRule.HOST, id, login, address);
    }

    private void noreply(long id, String login, String address) {
        link(LinkRule.NOREPLY, id, login, address);
    }

    private void link(LinkRule rule, long id, String login, String address) {
        seen.link(rule, account(id, login), address(address));
    }

    private int account(Long id, String login) {
        return seen.account(id, login, ActorClasses.shipped().verdict(login, "User"));
    }

    private int address(String hash) {
        return seen.address(hash, Verdict.UNSEEN);
    }

    private void mailmap(String one, String other) {
        seen.link(
                LinkRule.MAILMAP,
                seen.links().place("email:" + one),
                seen.links().place("email:" + other));
    }

    private List<String> persons() {
        return persons(ByHand.NOTHING);
    }

    private List<String> persons(ByHand byHand) {
        return persons(seen, byHand);
    }

    private static List<String> persons(Sightings sightings) {
        return persons(sightings, ByHand.NOTHING);
    }

    private static List<String> persons(Sightings sightings, ByHand byHand) {
        return Persons.of(sightings, byHand)
                .map(each -> each.identity() + " = " + each.person())
                .sorted()
                .toList();
    }

    private List<String> doubts() {
        return Persons.of(seen, ByHand.NOTHING)
                .flatMap(each -> each.doubts().stream().map(doubt -> "%s may be %s (%s)"
                        .formatted(each.identity(), doubt.other(), doubt.rule().sql())))
                .toList();
    }
}
