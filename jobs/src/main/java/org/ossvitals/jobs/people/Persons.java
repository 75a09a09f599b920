package org.ossvitals.jobs.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ossvitals.connectors.lake.OptedOut;

/** From all sightings to one row for each identity. Those who opted out are left out, with all that belongs to them. */
final class Persons {
    private static final int NOBODY = -1;

    private final Sightings seen;
    private final Links links;
    private final ByHand byHand;
    private final Joining joining;
    /** By group: the place that stands for the person. */
    private final int[] heads;

    private final byte[] codes;
    private final Set<Integer> optedOut = new HashSet<>();
    private final Map<Integer, Set<String>> logins = new HashMap<>();

    private Persons(Sightings seen, ByHand byHand) {
        this.seen = seen;
        this.byHand = byHand;
        links = seen.links();
        byHand.same().forEach(this::linkByHand);
        lonelyLogins();
        joining = Joining.of(seen, apart());
        heads = new int[links.nodes()];
        codes = new byte[links.nodes()];
        lookAtGroups();
        Stream.concat(byHand.optedOut().stream(), Stream.of(Sightings.ACCOUNT + OptedOut.NOBODYS))
                .map(this::place)
                .filter(place -> place >= 0)
                .forEach(place -> optedOut.add(joining.group(place)));
        seen.logins().forEach((login, account) -> {
            if (account >= 0) {
                logins.computeIfAbsent(account, any -> new TreeSet<>()).add(login);
            }
        });
    }

    static Stream<Identity> of(Sightings seen, ByHand byHand) {
        return new Persons(seen, byHand).identities();
    }

    private int place(String identity) {
        int owner = identity.startsWith(Sightings.LOGIN)
                ? seen.owner(identity.substring(Sightings.LOGIN.length()))
                : NOBODY;
        return owner >= 0 ? owner : links.find(identity);
    }

    private void linkByHand(List<String> identities) {
        int[] places = identities.stream()
                .mapToInt(this::place)
                .filter(place -> place >= 0)
                .toArray();
        for (int i = 1; i < places.length; i++) {
            links.add(LinkRule.BY_HAND, places[0], places[i]);
        }
    }

    private void lonelyLogins() {
        for (int place = 0; place < links.nodes(); place++) {
            String name = links.name(place);
            if (name.startsWith(Sightings.LOGIN) && place(name) != place) {
                links.add(LinkRule.LOGIN, place, place(name));
            }
        }
    }

    private List<int[]> apart() {
        List<int[]> pairs = new ArrayList<>();
        for (List<String> identities : byHand.apart()) {
            int[] places = identities.stream()
                    .mapToInt(this::place)
                    .filter(place -> place >= 0)
                    .toArray();
            for (int i = 0; i < places.length; i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(new int[] {places[i], places[j]});
                }
            }
        }
        return pairs;
    }

    private void lookAtGroups() {
        Arrays.fill(heads, NOBODY);
        for (int place = 0; place < links.nodes(); place++) {
            if (seen.isSeen(place)) {
                int group = joining.group(place);
                byte code = seen.verdict(place).code();
                codes[group] = codes[group] == 0 ? code : (byte) Math.min(codes[group], code);
                heads[group] = head(group, place);
            }
        }
    }

    private int head(int group, int place) {
        if (joining.account(group) >= 0) {
            return joining.account(group);
        }
        boolean first = heads[group] == NOBODY || links.name(place).compareTo(links.name(heads[group])) < 0;
        return first ? place : heads[group];
    }

    private Stream<Identity> identities() {
        Tree tree = Tree.of(links.nodes(), joining.joined(), this::isHead);
        Map<Integer, Set<Identity.Doubt>> doubts = doubts();
        return IntStream.range(0, links.nodes())
                .filter(place -> seen.isSeen(place) && !optedOut.contains(joining.group(place)))
                .mapToObj(place -> identity(place, tree, doubts.get(place)));
    }

    private Identity identity(int place, Tree tree, Set<Identity.Doubt> doubts) {
        int group = joining.group(place);
        Verdict verdict = Verdict.of(codes[group]);
        int head = heads[group];
        boolean isHead = isHead(place);
        boolean ghost = verdict.kind() == ActorClass.GHOST;
        int account = joining.account(group);
        Set<String> names = logins.get(place);
        return new Identity(
                links.name(place),
                verdict,
                ghost ? null : links.name(head),
                account < 0 ? null : joining.number(account),
                isHead ? null : tree.rule(place),
                isHead ? null : links.name(above(tree, place)),
                names == null ? List.of() : List.copyOf(names),
                doubts == null ? List.of() : List.copyOf(doubts),
                names == null || verdict.kind() != ActorClass.HUMAN ? null : hint(verdict, names));
    }

    private boolean isHead(int place) {
        return heads[joining.group(place)] == place;
    }

    /** The nearest that was seen on the way to the head: an address may be known from a .mailmap only. */
    private int above(Tree tree, int place) {
        int above = tree.above(place);
        while (!seen.isSeen(above)) {
            above = tree.above(above);
        }
        return above;
    }

    private static String hint(Verdict verdict, Set<String> logins) {
        return verdict.source() == Verdict.Source.CURATED_LIST
                ? null
                : logins.stream()
                        .map(ActorClasses::risky)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** By head: those who may be the same person, each once. */
    private Map<Integer, Set<Identity.Doubt>> doubts() {
        Map<Integer, Set<Identity.Doubt>> doubts = new HashMap<>();
        for (long link : joining.refused()) {
            int one = joining.group(Links.one(link));
            int other = joining.group(Links.other(link));
            if (one != other && isPerson(one) && isPerson(other)) {
                boolean inOrder = links.name(heads[one]).compareTo(links.name(heads[other])) < 0;
                int first = inOrder ? heads[one] : heads[other];
                int second = inOrder ? heads[other] : heads[one];
                doubts.computeIfAbsent(first, any -> new TreeSet<>(Identity.Doubt.ORDER))
                        .add(new Identity.Doubt(links.name(second), Links.rule(link)));
            }
        }
        return doubts;
    }

    private boolean isPerson(int group) {
        return heads[group] != NOBODY
                && !optedOut.contains(group)
                && Verdict.of(codes[group]).kind() == ActorClass.HUMAN;
    }
}
