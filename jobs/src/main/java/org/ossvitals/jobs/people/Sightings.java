package org.ossvitals.jobs.people;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Who was seen in the facts: identities ({@code account:<number>}, {@code login:<login>} where no number is known,
 * {@code email:<hash>}), what kind of actor each looks like, whose logins were whose, and what links them.
 */
public final class Sightings implements Externalizable {
    static final String ACCOUNT = "account:";
    static final String LOGIN = "login:";
    static final String EMAIL = "email:";
    private static final long serialVersionUID = 1L;
    private static final int SEVERAL = -1;

    private final Links links = new Links();
    /** Small letters to the account that had it, or {@link #SEVERAL}. */
    private final Map<String, Integer> logins = new HashMap<>();
    /** By place the code of the verdict; 0 for what only a link names. */
    private byte[] verdicts = new byte[16];

    /** For {@link Externalizable} only; use it like any other. */
    public Sightings() {}

    Links links() {
        return links;
    }

    Map<String, Integer> logins() {
        return logins;
    }

    boolean isSeen(int place) {
        return place < verdicts.length && verdicts[place] != 0;
    }

    Verdict verdict(int place) {
        return Verdict.of(verdicts[place]);
    }

    /** The account that alone had this login, or -1. */
    int owner(String login) {
        return logins.getOrDefault(login, SEVERAL);
    }

    /** An account, or a login of which no number is known; null where nobody is named. */
    Integer account(Long id, String login, Verdict verdict) {
        if (id == null && login == null) {
            return null;
        }
        if (id == null) {
            return saw(LOGIN + small(login), verdict);
        }
        int account = saw(ACCOUNT + id, verdict);
        if (login != null) {
            owns(small(login), account);
        }
        return account;
    }

    int address(String hash, Verdict verdict) {
        return saw(EMAIL + hash, verdict);
    }

    void link(LinkRule rule, int one, int other) {
        links.add(rule, one, other);
    }

    private void owns(String login, int account) {
        logins.merge(login, account, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    private int saw(String name, Verdict verdict) {
        return saw(name, verdict.code());
    }

    private int saw(String name, byte code) {
        int place = links.place(name);
        if (code != 0) {
            if (place >= verdicts.length) {
                verdicts = Arrays.copyOf(verdicts, Math.max(place + 1, verdicts.length * 2));
            }
            verdicts[place] = verdicts[place] == 0 ? code : (byte) Math.min(verdicts[place], code);
        }
        return place;
    }

    Sightings addAll(Sightings more) {
        int[] moved = links.addAll(more.links);
        for (int place = 0; place < moved.length; place++) {
            saw(links.name(moved[place]), more.isSeen(place) ? more.verdicts[place] : 0);
        }
        more.logins.forEach((login, account) -> owns(login, account == SEVERAL ? SEVERAL : moved[account]));
        return this;
    }

    static String small(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        links.writeExternal(out);
        byte[] codes = Arrays.copyOf(verdicts, links.nodes());
        out.write(codes);
        out.writeInt(logins.size());
        for (Map.Entry<String, Integer> login : logins.entrySet()) {
            Links.write(out, login.getKey());
            out.writeInt(login.getValue());
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        links.readExternal(in);
        verdicts = new byte[links.nodes()];
        in.readFully(verdicts);
        for (int left = in.readInt(); left > 0; left--) {
            String login = Links.read(in);
            logins.put(login, in.readInt());
        }
    }
}
