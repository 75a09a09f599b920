package org.ossvitals.jobs.affiliation;

import java.util.Locale;
import java.util.Optional;

/** Who a profile's company text or a mail domain names, by the tables that the program ships. Read once, when first asked. */
public final class Employers {
    private static final Employers SHIPPED = new Employers(Organizations.shipped(), Universities.shipped());

    private final Organizations organizations;
    private final MailDomains domains;
    private final CompanyText companies;

    private Employers(Organizations organizations, Universities universities) {
        this.organizations = organizations;
        domains = new MailDomains(organizations, universities);
        companies = new CompanyText(organizations, universities, domains);
    }

    public static Employers shipped() {
        return SHIPPED;
    }

    /** Empty when the text names none; null names none. */
    public Optional<Organization> ofCompany(String company) {
        return companies.of(company);
    }

    /** Empty when the domain says nothing of an employer; null says nothing. */
    public Optional<Organization> ofDomain(String domain) {
        return domains.of(domain);
    }

    /** Why a domain is nobody's employer: free-mail, noreply, alias, membership, access, machine; empty otherwise. */
    Optional<String> whyNoEmployer(String domain) {
        return domains.reason(domain);
    }

    /** The kind of an organisation by its name as tables have it, in small letters. */
    String kindOf(String name) {
        return organizations
                .named(name)
                .or(() -> domains.university(name))
                .map(Organization::kind)
                .orElseGet(() -> CompanyText.kind(name))
                .name()
                .toLowerCase(Locale.ROOT);
    }

    /** A listed organisation by its one name. */
    Optional<Organization> named(String name) {
        return organizations.named(name);
    }
}
