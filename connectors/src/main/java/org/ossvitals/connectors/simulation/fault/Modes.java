package org.ossvitals.connectors.simulation.fault;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every way of failing that is known of GitHub, and what became of those that no answer of a server can show. */
public final class Modes {
    public static final List<Mode> ALL = Stream.of(
                    LimitModes.ALL, TransportModes.ALL, StatusModes.ALL, PagingModes.ALL, PayloadModes.ALL)
            .flatMap(List::stream)
            .toList();

    /** Modes that are shown by other means, or cannot happen to us: which, and how or why. */
    public static final Map<String, String> ELSEWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry("more requests in flight than allowed", "a habit of the simulated server"),
            Map.entry("more than 900 requests a minute for one endpoint", "a habit of the simulated server"),
            Map.entry("a ban for asking on while limited", "the server's log counts requests after a limit"),
            Map.entry("connection refused", "the collection is sent to a closed port"),
            Map.entry("TLS failure", "the collection speaks TLS to a server that does not"),
            Map.entry("HTTP/2 GOAWAY", "cannot happen: the transport speaks HTTP/1.1 only"),
            Map.entry("301 of a renamed or transferred repository", "a change of the world: former names"),
            Map.entry("403 list of contributors too large", "cannot happen: contributors come from git"),
            Map.entry("409 empty repository", "a repository without commits in the world; commits come from git"),
            Map.entry("410 issues disabled", "a repository with issues disabled in the world"),
            Map.entry("404, 403, 451 of a whole repository", "a change of the world: its standing"),
            Map.entry("304 to a client that has the answer", "every second run"),
            Map.entry("rows changed, inserted, deleted between pages", "a change script over the world"),
            Map.entry("a hundred rows in one second", "rows of the world"),
            Map.entry("rows changed in the future", "rows of the world"),
            Map.entry("cursors in links", "the simulated server writes them beyond its page wall"),
            Map.entry("ghosts, hostile titles, long texts, large numbers, bots", "rows of the world"),
            Map.entry("recycled and changed logins, spam accounts", "a change of the world"),
            Map.entry("transferred and deleted issues", "a change of the world"),
            Map.entry("line ends in names of git authors", "cannot happen: git itself takes them out"),
            Map.entry("kill between page and commit", "a process of its own, killed again and again"),
            Map.entry("disk full, two runs at once", "tests of the lake and of the command line"),
            Map.entry("token that expires in a walk", "401 mid-run, and tests of the tokens"),
            Map.entry("budget exhausted", "reset three days ahead, and a habit of the simulated server")));

    private Modes() {}
}
