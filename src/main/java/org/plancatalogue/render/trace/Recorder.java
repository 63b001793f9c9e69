/* Records which part of the templates writes each part of a page. */
package org.plancatalogue.render.trace;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.SourceText;

/**
 * Output and tracer of one run of the engine. The engine says which element it enters and which it leaves; what is
 * written meanwhile comes from the innermost one.
 */
public final class Recorder extends Writer implements TemplateProcessingTracer {
    private final String pageTemplate;
    private final Map<String, SourceText> templates;
    private final Deque<TracedElement> running = new ArrayDeque<>();
    private final NavigableMap<Integer, Passage> passages = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    public Recorder(String pageTemplate, Map<String, SourceText> templates) {
        this.pageTemplate = pageTemplate;
        this.templates = templates;
    }

    public Written written(String page) {
        return new Written(new SourceText(page, text.toString()), passages);
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        running.push(element);
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        running.pop();
    }

    @Override
    public void write(char[] characters, int from, int length) {
        passages.put(text.length(), passage());
        text.append(characters, from, length);
    }

    private Passage passage() {
        TracedElement writer = running.element();
        Optional<TracedElement> caller = isOwn(writer)
                ? Optional.empty()
                : running.stream().filter(this::isOwn).findFirst();
        SourceText source = source(writer);
        int begin = source.offset(writer.getBeginLine(), writer.getBeginColumn());
        int end = source.offset(writer.getEndLine(), writer.getEndColumn() + 1);
        return new Passage(source, begin, Math.max(begin, end), caller.map(this::start));
    }

    private boolean isOwn(TracedElement element) {
        return element.getTemplate().getName().equals(pageTemplate);
    }

    private Place start(TracedElement element) {
        SourceText source = source(element);
        return source.at(source.offset(element.getBeginLine(), element.getBeginColumn()));
    }

    private SourceText source(TracedElement element) {
        String name = element.getTemplate().getName();
        return templates.getOrDefault(name, new SourceText(name, ""));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
