/* The option that names the address of the site. */
package org.plancatalogue.cli.option;

import java.net.URI;
import java.util.Optional;
import org.plancatalogue.content.Site;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** {@code --base-url}; what stands there without it is for the command to say. */
public final class BaseUrl {
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = Address.class,
            description = {
                "the address the site is published under (default: the one in site.yaml; "
                        + "of any other folder the one its canonical links tell)",
                "サイトを公開するアドレス（省くと site.yaml のもの。ほかのフォルダーでは canonical のリンクから読みます）"
            })
    private Optional<URI> address = Optional.empty();

    public Optional<URI> address() {
        return address;
    }

    /** Reads an address under which a site can be published. */
    static final class Address implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            return Site.baseUrl(text)
                    .orElseThrow(() -> new WrongValue(
                            "https://example.org/plans/ のような http か https のアドレスを指定してください（「" + text + "」は使えません）",
                            "it must be an http or https address such as https://example.org/plans/, not " + text));
        }
    }
}
