/* What a browser tells while it shows pages. */
package org.plancatalogue.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Collects the requests, the complaints and the finished loads of one tab. */
final class Observed {
    private static final int SECONDS_TO_LOAD = 20;

    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();

    synchronized void meet(String event, JsonNode parameters) {
        switch (event) {
            case "Network.requestWillBeSent" ->
                requests.add(parameters.at("/request/url").asText());
            case "Page.lifecycleEvent" -> {
                if (parameters.path("name").asText().equals("load")) {
                    loads.add(parameters.path("loaderId").asText());
                }
            }
            case "Runtime.consoleAPICalled",
                    "Runtime.exceptionThrown",
                    "Log.entryAdded",
                    "Network.loadingFailed",
                    "Audits.issueAdded" -> complaints.add(event + " " + parameters);
            default -> {}
        }
    }

    /** The addresses asked for, in order. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** Console messages, exceptions, breaches of the content security policy and failed requests. */
    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Waits until a document other than this one has loaded. */
    void awaitLoadAfter(String loader) {
        String loaded = loader;
        while (loaded.equals(loader)) {
            loaded = next();
        }
    }

    private String next() {
        try {
            String loaded = loads.poll(SECONDS_TO_LOAD, TimeUnit.SECONDS);
            if (loaded == null) {
                throw new AssertionError("no page was loaded");
            }
            return loaded;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
