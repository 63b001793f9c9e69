/* The Nu HTML checker, run in process and without a network. */
package org.plancatalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.validation.SimpleDocumentValidator;
import org.plancatalogue.web.SiteFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks pages and style sheets one after the other, each by the same set of rules, which is slow to load. */
public final class NuValidator {
    /** The checker's own default. It reads the rules under this name from its jar. */
    private static final String RULES = "http://s.validator.nu/html5-all.rnc";

    /** Pages are checked under the address they are served from, which their own policy names as "self". */
    private static final String BASE = "https://plan-catalogue.example/";

    /** The checker wraps a style sheet in a page, which begins with a line of its own. */
    private static final int LINES_BEFORE_STYLE = 1;

    private static final long STACK_BYTES = 16L << 20;

    private final SimpleDocumentValidator validator;
    private final Findings findings = new Findings();

    /** The properties forbid it to fetch, let it warn of values, and make its guess of a page's language repeatable. */
    private NuValidator() throws Exception {
        System.setProperty("nu.validator.servlet.allowed-address-type", "none");
        System.setProperty("nu.validator.datatype.warn", "true");
        System.setProperty("nu.validator.checker.langDetectionSeed", "1");
        validator = new SimpleDocumentValidator(false, false, true);
        validator.setUpMainSchema(RULES, findings);
        validator.setUpValidatorAndParsers(findings, true, false);
    }

    /**
     * Everything the checker says of these files, as {@code file:line:column: message}. The rules are deeply
     * nested, so that reading them needs a thread of its own.
     */
    public static List<String> findings(List<SiteFile> files) throws ExecutionException, InterruptedException {
        FutureTask<List<String>> task = new FutureTask<>(() -> new NuValidator().check(files));
        new Thread(null, task, "validator", STACK_BYTES).start();
        return task.get();
    }

    private List<String> check(List<SiteFile> files) throws IOException, SAXException {
        for (SiteFile file : files) {
            String path = file.path().value();
            if (path.endsWith(".css")) {
                findings.begin(path, LINES_BEFORE_STYLE);
                validator.checkCssInputSource(input(path, withoutLayers(file.text())));
            } else {
                findings.begin(path, 0);
                validator.checkHtmlInputSource(input(path, file.text()));
            }
        }
        return List.copyOf(findings.all);
    }

    private static InputSource input(String path, String text) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        InputSource input = new InputSource(bytes);
        input.setSystemId(BASE + path);
        return input;
    }

    /** The checker knows no layers and would skip what is inside; no line moves. */
    private static String withoutLayers(String style) {
        return style.replaceAll("@layer [a-z, ]+;", "").replaceAll("@layer [a-z]+ \\{", "@media all {");
    }

    /** Collects errors, warnings and remarks alike: none is to be left. */
    private static final class Findings implements InfoAwareErrorHandler {
        private final List<String> all = new ArrayList<>();
        private String file = "";
        private int linesBefore;

        void begin(String path, int before) {
            file = path;
            linesBefore = before;
        }

        @Override
        public void error(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void warning(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void info(SAXParseException finding) {
            add(finding);
        }

        private void add(SAXParseException finding) {
            int line = finding.getLineNumber() - linesBefore;
            all.add("%s:%d:%d: %s".formatted(file, line, finding.getColumnNumber(), finding.getMessage()));
        }
    }
}
