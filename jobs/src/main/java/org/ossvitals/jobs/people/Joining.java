package org.ossvitals.jobs.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins identities into persons, strongest links first. Two accounts with numbers of their own become one person by hand
 * only: of the links that would join them the weakest is refused. So is a link between what was set apart by hand.
 */
final class Joining {
    private final Sightings seen;
    private final Groups groups;
    /** By the one that stands for a group: its account with the smallest number, or -1. */
    private final int[] accounts;

    private final List<int[]> apart;
    private final List<Long> joined = new ArrayList<>();
    private final List<Long> refused = new ArrayList<>();

    private Joining(Sightings seen, List<int[]> apart) {
        this.seen = seen;
        this.apart = apart;
        groups = new Groups(seen.links().nodes());
        accounts = new int[seen.links().nodes()];
        Arrays.setAll(accounts, place -> isAccount(place) ? place : -1);
    }

    /** @param apart pairs of places */
    static Joining of(Sightings seen, List<int[]> apart) {
        Joining joining = new Joining(seen, apart);
        for (long link : seen.links().sorted()) {
            joining.look(link);
        }
        return joining;
    }

    /** The links that hold persons together, the strongest first: a tree for each. */
    List<Long> joined() {
        return joined;
    }

    /** Links that were not applied, also those that only suggest; what they join may have become one person otherwise. */
    List<Long> refused() {
        return refused;
    }

    /** What stands for the person of an identity. */
    int group(int place) {
        return groups.of(place);
    }

    /** The account with the smallest number of a group, or -1. */
    int account(int group) {
        return accounts[group];
    }

    private void look(long link) {
        int one = groups.of(Links.one(link));
        int other = groups.of(Links.other(link));
        if (one == other) {
            return;
        }
        LinkRule rule = Links.rule(link);
        boolean accountsDiffer = accounts[one] >= 0 && accounts[other] >= 0 && rule != LinkRule.BY_HAND;
        if (rule.onlySuggests() || accountsDiffer || isSetApart(one, other)) {
            refused.add(link);
            return;
        }
        int account = older(accounts[one], accounts[other]);
        groups.join(one, other);
        accounts[groups.of(one)] = account;
        joined.add(link);
    }

    private boolean isSetApart(int one, int other) {
        return apart.stream().anyMatch(pair -> {
            int first = groups.of(pair[0]);
            int second = groups.of(pair[1]);
            return first == one && second == other || first == other && second == one;
        });
    }

    private boolean isAccount(int place) {
        return seen.links().name(place).startsWith(Sightings.ACCOUNT);
    }

    private int older(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return number(one) <= number(other) ? one : other;
    }

    long number(int account) {
        return Long.parseLong(seen.links().name(account).substring(Sightings.ACCOUNT.length()));
    }
}
