/* The preview as a browser asks it, while the sources change. */
package org.plancatalogue.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {
    private static final String PLAN = "content/plans/mihon.ja.md";
    private static final String PAGE = "/plans/ja/plans/mihon/";

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Maintained site;

    @BeforeEach
    void serve() {
        site = Maintained.small(folder);
        site.awaitRound(Round.Kind.SHOWN);
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void theSiteIsServedBelowItsOwnPathAsItWouldBePublishedButForOneScript() {
        HttpResponse<String> page = site.get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map())
                .containsEntry("content-type", java.util.List.of("text/html; charset=utf-8"))
                .containsEntry("cache-control", java.util.List.of("no-store"))
                .containsEntry("x-content-type-options", java.util.List.of("nosniff"));
        assertThat(page.body()).contains("<script src=\"/_live/live.js\" data-number=\"1\" defer></script>\n</head>");
        assertThat(site.get("/").headers().firstValue("location")).contains("/plans/");
        assertThat(site.get("/plans/ja/plans/mihon").headers().firstValue("location"))
                .contains(PAGE);
        assertThat(site.get("/plans/data/catalogue.json").headers().firstValue("content-type"))
                .contains("application/json");
        HttpResponse<String> missing = site.get("/plans/ja/nothing/");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<html", "live.js");
        assertThat(site.get("/_live/secret").statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeIsShownAndToldToThePageThatShowsIt() throws Exception {
        BlockingQueue<String> plan = site.listen(PAGE, 1);
        BlockingQueue<String> glossary = site.listen("/plans/ja/glossary/", 1);
        assertThat(Maintained.next(plan)).isEqualTo("event: state");
        Maintained.next(plan);
        Maintained.next(glossary);
        Maintained.next(glossary);
        site.replace(PLAN, "を育てます", "を大切に育てます");
        site.awaitRound(Round.Kind.SHOWN);
        assertThat(site.get(PAGE).body()).contains("を大切に育てます");
        assertThat(Maintained.next(plan)).isEqualTo("event: page");
        assertThat(Maintained.next(plan)).startsWith("data: {\"section\":\"");
        assertThat(Maintained.next(glossary)).isEqualTo("event: state");
    }

    @Test
    void whileThereIsAnErrorTheLastGoodPagesStayAndTheErrorIsTold() throws Exception {
        BlockingQueue<String> lines = site.listen(PAGE, 1);
        Maintained.next(lines);
        Maintained.next(lines);
        String good = site.read(PLAN);
        site.write(PLAN, good + "\n[[nothing]]\n");
        Round round = site.awaitRound(Round.Kind.SHOWN);
        assertThat(round.problems()).extracting(it -> it.kind().code()).contains("unknown-term");
        assertThat(site.get(PAGE).body()).doesNotContain("nothing");
        assertThat(Maintained.next(lines)).isEqualTo("event: state");
        assertThat(Maintained.next(lines))
                .contains("\"code\":\"unknown-term\"", "\"before\":\"[[\",\"spot\":\"n\",\"after\":\"othing]]\"");
        site.write(PLAN, good.replace("を育てます", "をよく育てます"));
        assertThat(site.awaitRound(Round.Kind.SHOWN).problems()).isEmpty();
        assertThat(site.get(PAGE).body()).contains("をよく育てます");
    }

    @Test
    void aTemplateThatFailsLeavesThePageThatIsLookedAt() throws Exception {
        BlockingQueue<String> lines = site.listen(PAGE, 1);
        Maintained.next(lines);
        Maintained.next(lines);
        String template = site.read("templates/pages/plan.ftlh");
        site.write("templates/pages/plan.ftlh", template + "${nothing}");
        Round round = site.awaitRound(Round.Kind.SHOWN);
        assertThat(round.problems()).extracting(it -> it.place().file()).containsExactly("pages/plan.ftlh");
        assertThat(site.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(Maintained.next(lines)).isEqualTo("event: state");
        assertThat(Maintained.next(lines)).contains("\"code\":\"template-failed\"");
        site.write("templates/pages/plan.ftlh", template);
        assertThat(site.awaitRound(Round.Kind.SHOWN).problems()).isEmpty();
    }

    @Test
    void aStyleThatChangesIsToldAsAStyle() throws Exception {
        BlockingQueue<String> lines = site.listen(PAGE, 1);
        Maintained.next(lines);
        Maintained.next(lines);
        site.write(
                "templates/base/print.css",
                site.read("templates/base/print.css") + "\n@layer print { p { color: red; } }\n");
        site.awaitRound(Round.Kind.SHOWN);
        assertThat(Maintained.next(lines)).isEqualTo("event: style");
        String data = Maintained.next(lines);
        assertThat(data).startsWith("data: {\"href\":\"/plans/assets/style-");
        String href = data.replaceAll(".*\"(/plans/[^\"]*)\".*", "$1");
        assertThat(site.get(href).body()).contains("color: red");
    }

    @Test
    void whatEditorsAndToolsDoWithFilesIsSeen() throws IOException {
        Path plan = folder.resolve(PLAN);
        Path draft = plan.resolveSibling(".mihon.ja.md.swp");
        Files.writeString(draft, site.read(PLAN).replace("を育てます", "を近くで育てます"));
        Files.move(draft, plan, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        site.awaitRound(Round.Kind.SHOWN);
        assertThat(site.get(PAGE).body()).contains("を近くで育てます");

        Path content = folder.resolve("content");
        Path away = folder.resolve("away");
        Files.move(content, away);
        assertThat(site.awaitRound(Round.Kind.SHOWN).problems())
                .extracting(it -> it.kind().code())
                .contains("folder-unreadable");
        assertThat(site.get(PAGE).body()).contains("を近くで育てます");

        Files.writeString(
                away.resolve("plans/mihon.ja.md"),
                Files.readString(away.resolve("plans/mihon.ja.md")).replace("を近くで育てます", "を遠くで育てます"));
        Files.move(away, content);
        Round back = site.awaitRound(Round.Kind.SHOWN);
        while (!back.problems().isEmpty()) {
            back = site.awaitRound(Round.Kind.SHOWN);
        }
        assertThat(site.get(PAGE).body()).contains("を遠くで育てます");
        site.replace(PLAN, "を遠くで育てます", "を長く育てます");
        site.awaitRound(Round.Kind.SHOWN);
        assertThat(site.get(PAGE).body()).contains("を長く育てます");
    }

    @Test
    void sourcesThatCannotBeBuiltAreToldOnEveryAddressUntilTheyCan() throws IOException {
        site.close();
        Files.writeString(folder.resolve(PLAN), "no front matter");
        site = Maintained.of(folder, false, false);
        assertThat(site.get("/plans/").statusCode()).isEqualTo(503);
        assertThat(site.get("/plans/").body()).contains("live.js");
    }

    @Test
    void aPageThatMissedAChangeIsToldAtOnce() throws Exception {
        BlockingQueue<String> lines = site.listen(PAGE, 0);
        assertThat(Maintained.next(lines)).isEqualTo("event: page");
    }

    @Test
    void onlyThisMachineIsAnswered() throws IOException {
        assertThat(InetAddress.getLoopbackAddress().isLoopbackAddress()).isTrue();
        assertThat(raw("GET /plans/ HTTP/1.1\r\nHost: evil.example\r\n\r\n")).startsWith("HTTP/1.1 403");
        assertThat(raw("POST /plans/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
        assertThat(raw("GET /plans/../../pom.xml HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(raw("GET /plans/%2e%2e/%2e%2e/pom.xml HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(raw("HEAD /plans/ HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("<html");
    }

    @Test
    void aPortInUseGivesTheNext() throws IOException {
        var settings = new org.plancatalogue.build.Settings(
                folder.resolve("content"), folder.resolve("templates"), java.util.Optional.empty());
        var wishes = new Serving.Wishes(settings, site.port(), false, false, org.plancatalogue.lang.Lang.EN, it -> it);
        try (Serving second = Serving.begin(wishes, round -> {})) {
            assertThat(second.port()).isGreaterThan(site.port()).isLessThan(site.port() + 20);
        }
    }

    @Test
    void whatWasRebuiltIsHeldAgainstABuildFromNothing() {
        site.close();
        site = Maintained.of(folder, false, true);
        site.awaitRound(Round.Kind.EQUAL);
        site.replace(PLAN, "を育てます", "を育てました");
        site.awaitRound(Round.Kind.EQUAL);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
