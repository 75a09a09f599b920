package org.ossvitals.jobs.affiliation;

import com.google.common.net.InternetDomainName;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The organisation that a mail domain belongs to. The longest listed suffix speaks; free mail, noreply addresses,
 * memberships and addresses of alumni are nobody's employer. Then rules: {@code .edu}, {@code .ac.uk} and their like are
 * universities, {@code .gov} and its like authorities. Any other domain that somebody can have registered is an
 * unlisted organisation, named by its first label so that "Tecton" and tecton.ai are one; whoever asks has to see
 * whether more than one person uses it, as people have domains of their own.
 */
final class MailDomains {
    /** Why a domain is nobody's employer, where that is not because nothing is known. */
    static final String FREE_MAIL = "free-mail";

    private static final Pattern UNIVERSITY = Pattern.compile("(edu|ac|edu\\.[a-z]{2}|ac\\.[a-z]{2})");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(gov|mil|gov\\.[a-z]{2}|gob\\.[a-z]{2}|gouv\\.[a-z]{2}|go\\.[a-z]{2}|gc\\.ca|mil\\.[a-z]{2})");
    private static final Pattern ALUMNI = Pattern.compile("(^|.*\\.)alum(n|ni|nos|nus|nae)?\\..+");
    private static final int SHORTEST_LABEL = 4;
    /** Labels that many domains share. */
    private static final Set<String> COMMON = Set.of(
            "mail",
            "email",
            "home",
            "cloud",
            "data",
            "tech",
            "labs",
            "info",
            "software",
            "solutions",
            "consulting",
            "group",
            "global",
            "digital",
            "online",
            "code",
            "open",
            "company");

    private final Organizations organizations;
    private final Universities universities;
    private final Map<String, String> noEmployer = new HashMap<>();

    MailDomains(Organizations organizations, Universities universities) {
        this.organizations = organizations;
        this.universities = universities;
        Table.lines("domains/free-mail.txt").forEach(domain -> noEmployer.put(domain, FREE_MAIL));
        Table.records("domains/no-employer.csv").forEach(row -> noEmployer.put(row.get("domain"), row.get("kind")));
    }

    /** Empty when the domain says nothing of an employer; null says nothing. */
    Optional<Organization> of(String domain) {
        if (domain == null) {
            return Optional.empty();
        }
        String name = domain.strip().toLowerCase(Locale.ROOT);
        if (ALUMNI.matcher(name).matches()) {
            return Optional.empty();
        }
        for (String suffix = name; !suffix.isEmpty(); suffix = shorter(suffix)) {
            if (noEmployer.containsKey(suffix)) {
                return Optional.empty();
            }
            Optional<Organization> listed = listed(suffix, suffix.equals(name));
            if (listed.isPresent()) {
                return listed.filter(organization -> organization.kind() != Kind.COMMUNITY);
            }
        }
        return registrable(name).flatMap(this::unlisted).filter(found -> found.kind() != Kind.COMMUNITY);
    }

    /** Why a domain is nobody's employer: free-mail, noreply, alias, membership, access, machine; else empty. */
    Optional<String> reason(String domain) {
        String suffix = domain == null ? "" : domain.strip().toLowerCase(Locale.ROOT);
        while (!suffix.isEmpty()) {
            if (noEmployer.containsKey(suffix)) {
                return Optional.of(noEmployer.get(suffix));
            }
            suffix = shorter(suffix);
        }
        return Optional.empty();
    }

    /** The university of this name, if it is listed or its name is a domain that only universities have. */
    Optional<Organization> university(String name) {
        return universities
                .spelled(Spelling.letters(Spelling.plain(name)))
                .or(() -> name.indexOf('.') < 0 ? Optional.empty() : of(name).filter(Organization::listed));
    }

    private Optional<Organization> listed(String suffix, boolean whole) {
        return organizations
                .domain(suffix)
                .or(() -> whole ? organizations.domain("=" + suffix) : Optional.empty())
                .or(() -> universities.domain(suffix));
    }

    private static String shorter(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }

    /** The part that somebody registered: a public suffix and one label more. Empty for names of machines and the like. */
    private static Optional<InternetDomainName> registrable(String name) {
        if (!InternetDomainName.isValid(name)) {
            return Optional.empty();
        }
        InternetDomainName domain = InternetDomainName.from(name);
        // Below a suffix that a host lends to its users, as github.io, sits a user.
        return domain.isUnderRegistrySuffix() && domain.publicSuffix().equals(domain.registrySuffix())
                ? Optional.of(domain.topPrivateDomain())
                : Optional.empty();
    }

    private Optional<Organization> unlisted(InternetDomainName domain) {
        String suffix = domain.publicSuffix().toString();
        if (UNIVERSITY.matcher(suffix).matches()) {
            return Optional.of(Organization.listed(domain.toString(), Kind.UNIVERSITY));
        }
        if (AUTHORITY.matcher(suffix).matches()) {
            return Optional.of(Organization.listed(domain.toString(), Kind.GOVERNMENT));
        }
        String label = Spelling.letters(domain.parts().get(0));
        if (label.length() < SHORTEST_LABEL || COMMON.contains(label)) {
            return Optional.of(Organization.unlisted(domain.toString(), Kind.COMPANY));
        }
        // google.fr is likely Google's, but nobody has looked.
        return Optional.of(organizations
                .spelled(label)
                .map(listed -> Organization.unlisted(listed.name(), listed.kind()))
                .orElseGet(() -> Organization.unlisted(label, Kind.COMPANY)));
    }
}
