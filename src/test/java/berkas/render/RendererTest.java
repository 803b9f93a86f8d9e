package berkas.render;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.plan.view.SafeHtml;
import berkas.text.LineMap;
import berkas.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private static final String PAGE = "pages/x.ftlh";

    @TempDir Path folder;

    /** A view as templates see it. */
    public record Sample(
            String text, SafeHtml html, int number, List<String> items, Map<String, String> ui) {}

    private static final Sample SAMPLE =
            new Sample(
                    "a < b & \"c\"",
                    new SafeHtml("<b>x</b>"),
                    1234567,
                    List.of("α", "β"),
                    Map.of("a.b", "words"));

    @Test
    void escapesTextAndPrintsSafeHtmlAsItIs() throws IOException {
        assertThat(page("${text} ${html}")).isEqualTo("a &lt; b &amp; &quot;c&quot; <b>x</b>");
    }

    @Test
    void showsNumbersForMachines() throws IOException {
        assertThat(page("${number}")).isEqualTo("1234567");
    }

    @Test
    void knowsEmptyFromFull() throws IOException {
        String template = "<#if html?has_content>1</#if><#if ui?has_content>2</#if>";
        assertThat(page(template)).isEqualTo("12");
        Sample empty = new Sample("", SafeHtml.EMPTY, 0, List.of(), Map.of());
        assertThat(renderer(template).render(PAGE, empty).value()).contains("");
    }

    @Test
    void readsTextsByTheirKeys() throws IOException {
        assertThat(page("${ui[\"a.b\"]}")).isEqualTo("words");
    }

    @Test
    void callsPartialsFromTheRoot() throws IOException {
        write("partials/p.ftlh", "<#macro list of>${of}:<#nested></#macro>");
        assertThat(page("<#import \"/partials/p.ftlh\" as p><@p.list of=text>in</@p.list>"))
                .isEqualTo("a &lt; b &amp; &quot;c&quot;:in");
    }

    @Test
    void pointsAtTheExpressionThatHasNoValue() throws IOException {
        Diagnostic problem = problem("<p>\n\t${text} ${titel}\n");
        assertThat(problem.code()).isEqualTo(Code.TEMPLATE_FAILURE);
        assertThat(problem.message()).isEqualTo("there is no value called titel");
        assertThat(span(problem).text()).isEqualTo("titel");
        assertThat(place(problem)).isEqualTo(folder + "/pages/x.ftlh:2:12");
    }

    @Test
    void countsColumnsInCharactersAndLinesByAnyLineEnd() throws IOException {
        Diagnostic problem = problem("<p>\r\n😀 ${titel}\r\n");
        assertThat(span(problem).text()).isEqualTo("titel");
        assertThat(place(problem)).endsWith(":2:5");
    }

    @Test
    void pointsIntoTheMacroThatFailed() throws IOException {
        write("partials/p.ftlh", "<#macro m of>\n${of.name}</#macro>");
        Diagnostic problem = problem("<#import \"/partials/p.ftlh\" as p>\n<@p.m of=ui/>");
        assertThat(place(problem)).isEqualTo(folder + "/partials/p.ftlh:2:3");
    }

    @Test
    void pointsAtTheMistakeInAnImportedFile() throws IOException {
        write("partials/p.ftlh", "<#macro m>\n<#if x>");
        Diagnostic problem = problem("<#import \"/partials/p.ftlh\" as p>");
        assertThat(place(problem)).startsWith(folder + "/partials/p.ftlh:");
        assertThat(problem.message()).contains("unclosed #if");
    }

    @Test
    void namesAnImportThatIsNotThere() throws IOException {
        Diagnostic problem = problem("\n<#import \"/partials/none.ftlh\" as p>");
        assertThat(place(problem)).isEqualTo(folder + "/pages/x.ftlh:2:1");
        assertThat(problem.message()).contains("/partials/none.ftlh");
    }

    @Test
    void namesAPageTemplateThatIsNotThere() throws IOException {
        Diagnostic problem = renderer("").render("pages/none.ftlh", SAMPLE).diagnostics().get(0);
        assertThat(problem.path()).isEqualTo("pages/none.ftlh");
        assertThat(problem.message()).isEqualTo("there is no template of this name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if>",
                "<#foo>",
                "${",
                "${text?foo}",
                "<#list text as x></#list>",
                "${ui}",
                "${text.length()}",
                "${html.html}",
                "<#if number></#if>",
                "${text?number}",
                "<#include \"none.ftlh\">",
                "<@nothing/>",
                "${\"freemarker.template.utility.Execute\"?new()}",
                "${text?api.getClass()}",
                "${text.class}",
                "${.data_model.hashCode()}",
                "${.data_model.equals(text)?c}",
                "${items.size()}",
                "<#stop \"enough\">",
                "<#import \"../../../etc/passwd\" as x>"
            })
    void saysInWordsWhatIsWrong(String template) throws IOException {
        Diagnostic problem = problem("\n" + template);
        assertThat(problem.message())
                .isNotBlank()
                .doesNotContain(
                        "\n", "Exception", "freemarker.core", "\tat ", "[in template", "Tip:")
                .doesNotEndWith(".");
        assertThat(problem.path()).isEqualTo(folder + "/" + PAGE);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void stopsAMacroThatCallsItself() throws IOException {
        Diagnostic problem = problem("<#macro m><@m/></#macro><@m/>");
        assertThat(problem.message()).isEqualTo("the template never ends");
    }

    @Test
    void givesNoHalfOfAPage() throws IOException {
        assertThat(renderer("<p>half ${titel}").render(PAGE, SAMPLE).value()).isEmpty();
    }

    @Test
    void worksOnSeveralThreadsAtOnce() throws IOException {
        Renderer renderer = renderer("<#list items as i>${i}</#list>${number}");
        assertThat(
                        IntStream.range(0, 500)
                                .parallel()
                                .mapToObj(i -> renderer.render(PAGE, SAMPLE).value().orElse("")))
                .containsOnly("αβ1234567");
    }

    @Test
    void isTheSameUnderAnyLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
            assertThat(page("${number} <#if html?has_content>i</#if>")).isEqualTo("1234567 i");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private String page(String template) throws IOException {
        Checked<Optional<String>> page = renderer(template).render(PAGE, SAMPLE);
        assertThat(page.diagnostics()).isEmpty();
        return page.value().orElseThrow();
    }

    private Diagnostic problem(String template) throws IOException {
        List<Diagnostic> problems = renderer(template).render(PAGE, SAMPLE).diagnostics();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private Renderer renderer(String template) throws IOException {
        write(PAGE, template);
        return new Renderer(TemplateFiles.over(folder).value());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Span span(Diagnostic problem) {
        assertThat(problem.span()).isNotNull();
        return problem.span();
    }

    private static String place(Diagnostic problem) {
        Span span = span(problem);
        return problem.path() + ":" + LineMap.of(span.file().text()).at(span.start());
    }
}
