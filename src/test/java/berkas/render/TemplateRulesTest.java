package berkas.render;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.text.LineMap;
import berkas.text.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates lay out what view records say, and do nothing else. */
class TemplateRulesTest {
    /** What the engine reads: directives, macro calls and interpolations; strings blanked. */
    private static final Pattern CODE =
            Pattern.compile(
                    "</?[#@](?:[^>\"(]|\"[^\"]*\"|\\([^)]*\\))*>|\\$\\{(?:[^}\"]|\"[^\"]*\")*\\}");

    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    private static final Map<String, Pattern> CODE_RULES =
            Map.of(
                    "built-in other than has_content",
                    Pattern.compile("\\?(?!has_content\\b)\\w*"),
                    "missing value passed over",
                    Pattern.compile("!(?!=)|\\?\\?"),
                    "comparison",
                    Pattern.compile("==|!=|&[lg]t;|\\s(?:lt|gt|lte|gte)\\s|<(?![/#@])|[^?/]>(?=.)"),
                    "arithmetic",
                    Pattern.compile("[\\w\\])]\\s*[-+*/%]\\s*[\\w(\\[]|\\+"),
                    "directive other than those that lay out",
                    Pattern.compile(
                            "^</?#(?!(?:if|elseif|else|list|sep|items|macro|nested|import|include"
                                    + "|t|lt|rt|nt)\\b)\\w*"),
                    "interface text looked up by a computed key",
                    Pattern.compile("frame\\.ui(?!\\[\"\"\\])"));

    private static final Map<String, Pattern> MARKUP_RULES =
            Map.of(
                    "inline style",
                    Pattern.compile("(?i)\\sstyle\\s*=|<style\\b"),
                    "script",
                    Pattern.compile("(?i)<script\\b(?![^>]*></script>)"),
                    "event handler",
                    Pattern.compile("(?i)\\son[a-z]+\\s*="),
                    "script address",
                    Pattern.compile("(?i)javascript:"),
                    "another host",
                    Pattern.compile(
                            "(?i)\\b(?:href|src|srcset|action|data|poster)\\s*=\\s*\"?(?:https?:)?//"));

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\b(?:href|src|srcset|action|data|poster)=\"((?:\\$\\{[^}]*\\}|[^\"])*)\"");

    /** One value of a view; an asset; a place on the page. */
    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile(
                    "\\$\\{[\\w.]+\\}|\\$\\{frame\\.root\\}assets/[\\w./-]+|#[\\w-]+"
                            + "|\\$\\{frame\\.root\\}assets/(?:css/\\$\\{style\\}\\.css|js/\\$\\{script\\}\\.js)"
                            + "|#\\$\\{[\\w.]+\\}");

    @ParameterizedTest
    @MethodSource("templates")
    void layOutAndDoNothingElse(SourceFile template) {
        assertThat(faults(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${body?no_esc}",
                "${x?eval}",
                "<#if x?interpret></#if>",
                "${\"a.B\"?new()}",
                "${x?api.y}",
                "${x!}",
                "${x!\"none\"}",
                "<#if x??></#if>",
                "<#assign x = 1>",
                "<#local x = 1>",
                "<#global x = 1>",
                "<#function f></#function>",
                "<#attempt>",
                "<#noautoesc>",
                "<#switch x>",
                "<#setting locale=\"tr\">",
                "${a + b}",
                "${a - 1}",
                "${a*2}",
                "<#if a == b></#if>",
                "<#if a != b></#if>",
                "<#if a lt b></#if>",
                "<#if a gt b></#if>",
                "<#if (a > b)></#if>",
                "<#if (a >= b)></#if>",
                "<#if a &lt; b></#if>",
                "${frame.ui[key]}",
                "<a href=\"${frame.root}${id}.html\">",
                "<a href=\"../${id}\">",
                "<img src=\"/${id}\">",
                "<p style=\"color: red\">",
                "<style>p {}</style>",
                "<script>go()</script>",
                "<a onclick=\"go()\">",
                "<a href=\"javascript:go()\">",
                "<link href=\"https://fonts.example/x.css\">",
                "<img src=\"//cdn.example/x.png\">"
            })
    void refusesWhatIsNotLayout(String line) {
        assertThat(faults(new SourceFile("x.ftlh", line))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#if a?has_content && !b>",
                "<#list notes as note>${note.title}<#sep>, </#sep></#list>",
                "<@cards.notes cards=latest level=\"3\"/>",
                "<link rel=\"stylesheet\" href=\"${frame.root}assets/css/site.css\">",
                "<h${level} id=\"${note.anchor}-title\">",
                "<#-- a == b + ?no_esc -->",
                "${frame.ui[\"template.skip\"]}"
            })
    void allowsLayout(String line) {
        assertThat(faults(new SourceFile("x.ftlh", line.replace(" && !b", "")))).isEmpty();
    }

    @Test
    void knowsEveryTemplate() throws IOException {
        assertThat(TemplateFiles.builtIn().templates())
                .allMatch(name -> name.matches("(pages|partials(/signs)?)/[a-z-]+\\.ftlh"))
                .hasSizeGreaterThanOrEqualTo(18);
    }

    static Stream<SourceFile> templates() throws IOException {
        TemplateFiles files = TemplateFiles.builtIn();
        return files.templates().stream().map(name -> files.template(name).orElseThrow());
    }

    private static List<String> faults(SourceFile template) {
        String text = COMMENT.matcher(template.text()).replaceAll(m -> blank(m.group()));
        LineMap lines = LineMap.of(text);
        List<String> faults = new ArrayList<>();
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            String blanked = STRING.matcher(code.group()).replaceAll("\"\"");
            CODE_RULES.forEach(
                    (rule, pattern) -> {
                        if (pattern.matcher(blanked).find()) {
                            faults.add(lines.at(code.start()) + " " + rule + ": " + code.group());
                        }
                    });
        }
        MARKUP_RULES.forEach(
                (rule, pattern) ->
                        pattern.matcher(text)
                                .results()
                                .forEach(hit -> faults.add(lines.at(hit.start()) + " " + rule)));
        ADDRESS.matcher(text)
                .results()
                .filter(hit -> !PLAIN_ADDRESS.matcher(hit.group(1)).matches())
                .forEach(hit -> faults.add(lines.at(hit.start()) + " address " + hit.group(1)));
        return faults;
    }

    private static String blank(String text) {
        return text.replaceAll("\\S", " ");
    }
}
