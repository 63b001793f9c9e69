/* The journal that a program reads. */
package org.plancatalogue.report.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Told;

/**
 * Prints one JSON object when the work is over.
 *
 * <p>Example: {@code {"version": 1, "command": "translate", "exit": 0, "written": ["content/plans/ome.en.md"],
 * "failed": [], "messages": ["…"]}}; an entry of {@code failed} has a path, a line, a code and a message, {@code null}
 * where there is none.
 */
public final class OneObject implements Journal {
    private static final int VERSION = 1;

    private final PrintWriter out;
    private final String command;
    private final ArrayNode written = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode failed = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode messages = JsonNodeFactory.instance.arrayNode();

    public OneObject(PrintWriter out, String command) {
        this.out = out;
        this.command = command;
    }

    @Override
    public void said(String line) {
        messages.add(line);
    }

    @Override
    public void left(String line) {
        messages.add(line);
    }

    @Override
    public void wrote(String path) {
        written.add(path);
    }

    @Override
    public void failed(String why) {
        failure().put("message", why);
    }

    @Override
    public void failed(String path, String why) {
        failure().put("path", path).put("message", why);
    }

    @Override
    public void failed(String path, int line, String why) {
        failure().put("path", path).put("line", line).put("message", why);
    }

    @Override
    public void problems(Told told) {
        for (Problem problem : told.problems()) {
            failure()
                    .put("path", told.texts().shown(problem.place().file()))
                    .put("line", problem.place().position().line())
                    .put("code", problem.kind().code())
                    .put("message", problem.message(told.lang()));
        }
    }

    @Override
    public void end(int exit) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION).put("command", command).put("exit", exit);
        root.set("written", written);
        root.set("failed", failed);
        root.set("messages", messages);
        out.println(root.toPrettyString());
    }

    /** Every entry has the same keys. */
    private ObjectNode failure() {
        ObjectNode entry = failed.addObject();
        return entry.putNull("path").putNull("line").putNull("code").putNull("message");
    }
}
