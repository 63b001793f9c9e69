/* What web servers are told of the site. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.Golden;
import org.plancatalogue.RealSite;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.check.policy.HostPolicies;
import org.plancatalogue.check.policy.Policy;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

class HeadersCommandTest {
    private static final Path APPROVED = Path.of("docs/hosting");
    private static final Path NOWHERE = Path.of("no-folder-of-the-test");

    /** A header as each of the three languages of configuration writes it; quotes belong to two of them. */
    private static final Pattern HEADER = Pattern.compile(
            "(?m)^ +(?:(?:add_header|Header always set) ([A-Z][A-Za-z-]+) \"|([A-Z][A-Za-z-]+): )([^\"\n]+)");

    @ParameterizedTest
    @CsvSource({"nginx, nginx.conf", "apache, apache.htaccess", "netlify, _headers"})
    void theConfigurationsOfTheDocumentationAreThoseThatArePrinted(String server, String file) {
        Golden.assertApproved(APPROVED.resolve(file), printed(server));
    }

    @Test
    void everyFormSendsThePolicyOfThePagesAndForbidsFrames() {
        Policy page = Policy.of(policyOf("ja/plans/sumida/index.html"));

        for (String server : List.of("nginx", "apache", "netlify")) {
            List<Policy> sent = policies(printed(server));
            assertThat(sent).as(server).isNotEmpty().allSatisfy(policy -> {
                Map<String, List<String>> directives = new TreeMap<>(policy.directives());
                assertThat(directives.remove("frame-ancestors")).containsExactly("'none'");
                assertThat(directives).isEqualTo(page.directives());
            });
        }
    }

    @Test
    void everyFormSendsTheSameOtherHeaders() {
        List<String> nginx = others("nginx");

        assertThat(nginx).anyMatch(it -> it.startsWith("Permissions-Policy: camera=()"));
        assertThat(others("apache")).isEqualTo(nginx);
        assertThat(others("netlify")).isEqualTo(nginx);
    }

    @Test
    void theCheckTakesTheHeadersOfTheRealSite() {
        List<Stored> site = Stream.concat(
                        RealSite.BUILT.files().stream(),
                        Stream.of(SiteFile.of(new SitePath("_headers"), printed("netlify"))))
                .map(Stored::of)
                .toList();

        assertThat(SiteCheck.check(site, Optional.empty()).findings()).isEmpty();

        HostPolicies host = HostPolicies.of(printed("netlify"));
        for (String path : List.of("index.html", "ja/index.html", "en/glossary/stem/index.html", "404.html")) {
            assertThat(host.of(new SitePath(path))).as(path).hasSize(1);
        }
        assertThat(host.of(new SitePath("data/plan-catalogue.ja.html"))).isEmpty();
    }

    @Test
    void aSiteBelowTheRootOfItsHostIsFoundThere() {
        Session session = Session.run(NOWHERE, "headers", "nginx", "--path", "/plans/");

        assertThat(session.out())
                .contains("error_page 404 /plans/404.html;", "\"~^/plans/search/[0-9a-f]{8}/\"")
                .doesNotContain("^/search", "{{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngnix | the server must be nginx | apache | netlify, not ngnix; did you mean nginx?",
                "nginx no-such-site | no-such-site/index.html cannot be read; build the site first: catalogue build | |",
                "nginx --path plans | \"plans\" is not a value of --path; write for example /plans/ | |",
            })
    void whatCannotBePrintedIsWrongUse(String arguments, String told, String more, String last) {
        String[] words = ("headers " + arguments + " --lang en").split(" ");

        Session session = Session.run(NOWHERE, words);

        String whole = more == null ? told : told + " | " + more + " | " + last;
        assertThat(session.err()).startsWith(whole + "\n");
        assertThat(session.exit()).isEqualTo(2);
    }

    private static String printed(String server) {
        Session session = Session.run(NOWHERE, "headers", server);
        assertThat(session.exit()).as(session.err()).isZero();
        return session.out();
    }

    private static String policyOf(String page) {
        Matcher meta = Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\"")
                .matcher(Tree.read(Path.of("site").resolve(page)));
        assertThat(meta.find()).isTrue();
        return meta.group(1);
    }

    /** Every policy, wherever it stands. */
    private static List<Policy> policies(String configuration) {
        return Pattern.compile("default-src [^\"\\n]+")
                .matcher(configuration)
                .results()
                .map(it -> Policy.of(it.group()))
                .toList();
    }

    /** The headers that are the same for every file. */
    private static List<String> others(String server) {
        Collection<String> headers = new TreeSet<>();
        HEADER.matcher(printed(server))
                .results()
                .map(it -> (it.group(1) == null ? it.group(2) : it.group(1)) + ": " + it.group(3))
                .filter(it -> !it.matches("(Content-Security-Policy|Cache-Control|Access-Control-Allow-Origin): .*"))
                .forEach(headers::add);
        return List.copyOf(headers);
    }
}
