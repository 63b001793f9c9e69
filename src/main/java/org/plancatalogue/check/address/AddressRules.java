/* The rules over the addresses of the site. */
package org.plancatalogue.check.address;

import java.util.List;
import org.plancatalogue.check.site.SiteRule;

/** A new rule is one class and one line here. */
public final class AddressRules {
    public static final List<SiteRule> ALL =
            List.of(new SoundAddresses(), new LanguageJumps(), new Redirects(), new ThirdParties(), new Integrity());

    private AddressRules() {}
}
