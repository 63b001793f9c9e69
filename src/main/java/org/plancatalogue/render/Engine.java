/* The template engine, locked down. */
package org.plancatalogue.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.render.trace.Recorder;
import org.plancatalogue.render.trace.Written;
import org.plancatalogue.web.SitePath;

/**
 * FreeMarker over templates held in memory: nothing outside the folder can be reached. Templates escape HTML, load no
 * class, see records only, and print numbers and truth values as written in Java.
 */
final class Engine {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    private final Map<String, SourceText> templates = new TreeMap<>();

    Engine(Map<String, String> texts, Problems problems) {
        StringTemplateLoader loader = new StringTemplateLoader();
        texts.forEach(loader::putTemplate);
        texts.forEach((name, text) -> templates.put(name, new SourceText(name, text)));
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setTabSize(1);
        forbid();
        format();
        templates.keySet().forEach(it -> parse(it, problems));
    }

    private void forbid() {
        configuration.setObjectWrapper(new PageWrapper(Records.reachableFrom(Page.class)));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    private void format() {
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
    }

    /** Parses a template ahead of its first use, so that a mistake in it is told once and not with every page. */
    private void parse(String name, Problems problems) {
        try {
            configuration.getTemplate(name);
        } catch (ParseException e) {
            problems.add(TemplateError.of(e, name, templates).problem());
        } catch (IOException e) {
            problems.add(
                    ProblemKind.FILE_UNREADABLE,
                    Place.startOf(name),
                    e.getClass().getSimpleName());
        }
    }

    /** What a template makes of its model; empty when it fails, which is handed on unless it was told by parsing. */
    Optional<String> process(String template, Map<String, Object> model, Consumer<TemplateError> failures) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(template).process(model, out);
            return Optional.of(out.toString());
        } catch (TemplateException | IOException e) {
            TemplateError.of(e, template, templates).ifPresent(failures);
            return Optional.empty();
        }
    }

    /** The same, with the origin of every character. */
    Optional<Written> trace(String template, Map<String, Object> model, SitePath page) {
        Recorder recorder = new Recorder(template, templates);
        try {
            Environment environment = configuration.getTemplate(template).createProcessingEnvironment(model, recorder);
            environment.setTemplateProcessingTracer(recorder);
            environment.process();
            return Optional.of(recorder.written(page.value()));
        } catch (TemplateException | IOException e) {
            return Optional.empty();
        }
    }
}
