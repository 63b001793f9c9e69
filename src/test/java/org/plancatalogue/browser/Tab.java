/* One tab of the browser, driven as a reader would. */
package org.plancatalogue.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A tab with storage and history of its own; actions that lead to another page wait until it has loaded. */
final class Tab implements AutoCloseable {
    private static final int MOST_STOPS = 500;
    private static final int TRIES = 250;

    /** The codes of keys that write nothing. */
    private static final Map<String, Integer> KEYS = Map.of(
            "Escape", 27, "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40, "Home", 36, "End", 35);

    private final DevTools devTools;
    private final String context;
    private final String session;
    private final Observed observed = new Observed();

    private Tab(DevTools devTools, String context, String session) {
        this.devTools = devTools;
        this.context = context;
        this.session = session;
    }

    static Tab in(DevTools devTools) {
        String context = devTools.send(DevTools.BROWSER, "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asText();
        String target = devTools.send(
                        DevTools.BROWSER,
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asText();
        String session = devTools.send(
                        DevTools.BROWSER, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asText();
        Tab tab = new Tab(devTools, context, session);
        tab.listen();
        return tab;
    }

    private void listen() {
        devTools.listen(session, observed::meet);
        List.of("Page.enable", "Runtime.enable", "Log.enable", "Network.enable", "Audits.enable")
                .forEach(it -> send(it, Map.of()));
        send("Page.setLifecycleEventsEnabled", Map.of("enabled", true));
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        // The width of a page is then the width asked for, without a bar at its side.
        send("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        width(1280);
    }

    Observed observed() {
        return observed;
    }

    void width(int pixels) {
        window(pixels, 900);
    }

    void window(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** {@code light} or {@code dark}. */
    void scheme(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void withoutScripts() {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    void open(String address) {
        follow("Page.navigate", Map.of("url", address));
    }

    /** Opens a page that sends its readers on, and waits until they have arrived. */
    void openAndArrive(String address, String target) {
        open(address);
        for (int i = 0; i < TRIES; i++) {
            JsonNode frame = send("Page.getFrameTree", Map.of()).at("/frameTree/frame");
            String shown =
                    frame.path("url").asText() + frame.path("urlFragment").asText();
            if (shown.equals(target) && text("document.readyState").equals("complete")) {
                return;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("never led to " + target);
    }

    /** Clicks with the mouse on the first element; the link leads to another page. */
    void click(String selector) {
        JsonNode spot = spot(selector);
        mouse("mousePressed", spot);
        follow("Input.dispatchMouseEvent", mouseEvent("mouseReleased", spot));
    }

    /** Clicks with the mouse on the first element; the page stays. */
    void clickWithinThePage(String selector) {
        JsonNode spot = spot(selector);
        mouse("mousePressed", spot);
        mouse("mouseReleased", spot);
    }

    /** Moves the mouse onto the first element. */
    void hover(String selector) {
        mouse("mouseMoved", spot(selector));
    }

    /** Touches the first element with a finger; the page stays. */
    void tapWithinThePage(String selector) {
        touch("touchStart", List.of(spot(selector)));
        touch("touchEnd", List.of());
    }

    /** Touches the first element with a finger; the link leads to another page. */
    void tap(String selector) {
        touch("touchStart", List.of(spot(selector)));
        follow("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
    }

    private void touch(String type, List<JsonNode> points) {
        send("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    /** The middle of the first line of the first element, in sight. */
    private JsonNode spot(String selector) {
        return evaluate("""
                (() => {
                  const element = document.querySelector(%s);
                  element.scrollIntoView({block: 'center', behavior: 'instant'});
                  const box = element.getClientRects()[0];
                  return {x: box.left + box.width / 2, y: box.top + box.height / 2};
                })()
                """.formatted(quoted(selector)));
    }

    /** Goes on with the Tab key until the focus is on such an element. */
    void tabTo(String selector) {
        for (int i = 0; i < MOST_STOPS; i++) {
            tab();
            if (evaluate("document.activeElement.matches(" + quoted(selector) + ")")
                    .asBoolean()) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + selector);
    }

    void tab() {
        key("rawKeyDown", "Tab", 9, "");
        key("keyUp", "Tab", 9, "");
    }

    /** Presses Enter on a link that leads to another page. */
    void enter() {
        follow("Input.dispatchKeyEvent", keyEvent("keyDown", "Enter", 13, "\r"));
        key("keyUp", "Enter", 13, "");
    }

    /** Presses Enter on a link that leads elsewhere on the page. */
    void enterWithinThePage() {
        key("keyDown", "Enter", 13, "\r");
        key("keyUp", "Enter", 13, "");
    }

    /** Presses a key such as {@code Escape} or {@code ArrowDown} where the focus is. */
    void press(String key) {
        int code = KEYS.getOrDefault(key, 0);
        key("rawKeyDown", key, code, "");
        key("keyUp", key, code, "");
    }

    /** Presses the space bar. */
    void space() {
        key("keyDown", " ", 32, " ");
        key("keyUp", " ", 32, "");
    }

    /** Writes where the focus is. */
    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Waits until a JavaScript expression is true. */
    void await(String expression) {
        for (int i = 0; i < TRIES; i++) {
            if (evaluate("Boolean(" + expression + ")").asBoolean()) {
                return;
            }
            evaluate("new Promise(done => setTimeout(done, 20))");
        }
        throw new AssertionError("never true: " + expression);
    }

    /** Lets pages of this tab read and write the clipboard without asking. */
    void allowClipboard() {
        devTools.send(
                DevTools.BROWSER,
                "Browser.grantPermissions",
                Map.of(
                        "browserContextId",
                        context,
                        "permissions",
                        List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    /** The page as it is printed on A4, as a PDF. */
    byte[] printed() {
        JsonNode answer =
                send("Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    /** What the window shows, as a PNG. */
    byte[] picture() {
        JsonNode answer = send("Page.captureScreenshot", Map.of("format", "png"));
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    /** The value of a JavaScript expression, or what a promise it gives comes to. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    String text(String expression) {
        return evaluate(expression).asText();
    }

    @Override
    public void close() {
        devTools.send(DevTools.BROWSER, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }

    private void follow(String command, Map<String, ?> parameters) {
        String before = send("Page.getFrameTree", Map.of())
                .at("/frameTree/frame/loaderId")
                .asText();
        send(command, parameters);
        observed.awaitLoadAfter(before);
    }

    private void mouse(String type, JsonNode spot) {
        send("Input.dispatchMouseEvent", mouseEvent(type, spot));
    }

    private static Map<String, ?> mouseEvent(String type, JsonNode spot) {
        return Map.of(
                "type",
                type,
                "x",
                spot.path("x"),
                "y",
                spot.path("y"),
                "button",
                "left",
                "buttons",
                1,
                "clickCount",
                1);
    }

    private void key(String type, String key, int code, String text) {
        send("Input.dispatchKeyEvent", keyEvent(type, key, code, text));
    }

    private static Map<String, ?> keyEvent(String type, String key, int code, String text) {
        return Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text);
    }

    private JsonNode send(String command, Map<String, ?> parameters) {
        return devTools.send(session, command, parameters);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
