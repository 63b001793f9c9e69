/* The template engine, locked down. */
package org.plancatalogue.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * FreeMarker over templates held in memory: nothing outside the folder can be reached. Templates escape HTML, load no
 * class, see records only, and print numbers and truth values as written in Java.
 */
final class Engine {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    private final Problems problems;

    Engine(Map<String, String> templates, Problems problems) {
        this.problems = problems;
        StringTemplateLoader loader = new StringTemplateLoader();
        templates.forEach(loader::putTemplate);
        configuration.setTemplateLoader(loader);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setTabSize(1);
        forbid();
        format();
        templates.keySet().forEach(this::parse);
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
    private void parse(String name) {
        try {
            configuration.getTemplate(name);
        } catch (ParseException e) {
            problems.add(TemplateError.of(e, name));
        } catch (IOException e) {
            problems.add(
                    ProblemKind.FILE_UNREADABLE,
                    Place.startOf(name),
                    e.getClass().getSimpleName());
        }
    }

    Optional<SiteFile> process(String template, Map<String, Object> model, SitePath page) {
        StringWriter out = new StringWriter();
        try {
            configuration.getTemplate(template).process(model, out);
            return Optional.of(SiteFile.of(page, out.toString()));
        } catch (TemplateException e) {
            TemplateError.of(e, template, page).ifPresent(problems::add);
        } catch (TemplateNotFoundException e) {
            problems.add(Problem.of(
                    ProblemKind.TEMPLATE_FAILED, Place.startOf(template), page + ": there is no such template"));
        } catch (IOException e) {
            if (!TemplateError.toldWhenOpened(e)) {
                problems.add(
                        ProblemKind.FILE_UNREADABLE,
                        Place.startOf(template),
                        e.getClass().getSimpleName());
            }
        }
        return Optional.empty();
    }
}
