package org.ossvitals.connectors.lake;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ossvitals.connectors.raw.Address;
import org.ossvitals.connectors.raw.CoAuthor;
import org.ossvitals.connectors.raw.Profile;

/**
 * Who does not want to be known. What they wrote stays, as written by a deleted account; who they are does not. Of their
 * addresses only the keyed hash stays, as {@link #NOBODYS}: else commits under it would become somebody new.
 *
 * @param logins in small letters
 * @param addresses keyed hashes
 */
public record OptedOut(Set<Long> accounts, Set<String> logins, Set<String> addresses) implements Serializable {
    public static final OptedOut NOBODY = new OptedOut(Set.of(), Set.of(), Set.of());

    /** The number, which no host gives, of the account that addresses of all who opted out are linked to. */
    public static final long NOBODYS = -1;

    /** How the components begin that say who did something. */
    private static final List<String> ROLES = List.of("author", "committer", "actor", "mergedBy");

    private static final List<String> PARTS = List.of("Id", "Login", "Type", "EmailHash", "EmailDomain");

    public OptedOut {
        accounts = Set.copyOf(accounts);
        logins = Set.copyOf(logins);
        addresses = Set.copyOf(addresses);
    }

    public boolean isNobody() {
        return accounts.isEmpty() && logins.isEmpty() && addresses.isEmpty();
    }

    /** Whether one of them is meant; either may be null. */
    public boolean names(Long account, String login) {
        return account != null && accounts.contains(account)
                || login != null && logins.contains(login.toLowerCase(Locale.ROOT));
    }

    /** A row of a raw table without them; empty when the row is about one of them and nothing else. */
    public Optional<Record> without(Record row) {
        if (isNobody()) {
            return Optional.of(row);
        }
        if (row instanceof Profile profile) {
            return names(profile.accountId(), profile.login()) ? Optional.empty() : Optional.of(row);
        }
        if (row instanceof Address address) {
            return Optional.of(isTheirs(address) ? nobodys(address) : address);
        }
        return Optional.of(withoutRoles(row));
    }

    private boolean isTheirs(Address address) {
        return names(address.accountId(), address.login()) || addresses.contains(address.emailHash());
    }

    private static Address nobodys(Address address) {
        return new Address(address.emailHash(), null, NOBODYS, null, null, address.observedAt());
    }

    private Record withoutRoles(Record row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            values.put(component.getName(), without(component.getName(), value(component, row)));
        }
        for (String role : ROLES) {
            if (did(role, values)) {
                PARTS.forEach(part -> values.replace(role + part, null));
            }
        }
        return made(row.getClass(), row.getClass().getRecordComponents(), values);
    }

    private boolean did(String role, Map<String, Object> values) {
        return names((Long) values.get(role + "Id"), (String) values.get(role + "Login"))
                || values.get(role + "EmailHash") != null
                        && addresses.contains((String) values.get(role + "EmailHash"));
    }

    private Object without(String component, Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(one -> !(one instanceof CoAuthor author) || !isTheirs(author))
                    .toList();
        }
        boolean text = value instanceof String && (component.equals("text") || component.equals("title"));
        return text && !logins.isEmpty() ? unnamed((String) value, component.equals("title") ? "@" : "@?") : value;
    }

    private boolean isTheirs(CoAuthor author) {
        return names(author.accountId(), author.login())
                || author.emailHash() != null && addresses.contains(author.emailHash());
    }

    /** A title may hold any word, a list of maintainers names people with and without the sign. */
    private String unnamed(String text, String sign) {
        String anyOf = logins.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w-])" + sign + "(" + anyOf + ")(?![\\w-])", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .replaceAll("@ghost");
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every raw table is a public record: " + row.getClass(), e);
        }
    }

    private static Record made(Class<? extends Record> type, RecordComponent[] components, Map<String, Object> values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types)
                    .newInstance(values.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every raw table is a public record: " + type, e);
        }
    }
}
