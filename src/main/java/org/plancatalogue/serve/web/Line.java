/* The line to one page that listens. */
package org.plancatalogue.serve.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Server-sent events (WHATWG HTML, 9.2): each a name and one line of JSON. */
public final class Line {
    private final OutputStream out;
    private boolean broken;

    Line(OutputStream out) {
        this.out = out;
    }

    /** Tells an event; whether the line still stands. */
    public boolean tell(String event, String json) {
        return send("event: " + event + "\ndata: " + json.replace("\n", " ") + "\n\n");
    }

    /** Sends nothing, to see whether anybody is there. */
    public boolean breathe() {
        return send(":\n\n");
    }

    private synchronized boolean send(String text) {
        if (!broken) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException e) {
                close();
            }
        }
        return !broken;
    }

    public synchronized void close() {
        broken = true;
        try {
            out.close();
        } catch (IOException e) {
            // The other side is gone already.
        }
    }
}
