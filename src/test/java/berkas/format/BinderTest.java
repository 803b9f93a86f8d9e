package berkas.format;

import static org.assertj.core.api.Assertions.assertThat;

import berkas.diagnostic.Checked;
import berkas.diagnostic.Code;
import berkas.diagnostic.Diagnostic;
import berkas.model.Annotation;
import berkas.model.AnnotationType;
import berkas.model.Entry;
import berkas.model.EntryKind;
import berkas.model.Event;
import berkas.model.Extra;
import berkas.model.LanguageTag;
import berkas.model.Settings;
import berkas.model.SeverityOverride;
import berkas.model.Source;
import berkas.model.SourceRef;
import berkas.model.Text;
import berkas.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinderTest {
    private static final String ENTRY = "name: Soyuz-2\nkind: technology\nsummary: Roket.\n";
    private static final String NOTE = "quote: x\ntype: context\nbody: y\n";

    private static <T extends Record> Checked<Optional<T>> read(Class<T> type, String yaml) {
        return ContentReader.yaml(
                type, new SourceFile("a.yaml", yaml), Map.of("id", "roket", "article", "kim"));
    }

    private static <T extends Record> T clean(Class<T> type, String yaml) {
        Checked<Optional<T>> read = read(type, yaml);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    private static Diagnostic fault(Class<? extends Record> type, String yaml) {
        Checked<? extends Optional<? extends Record>> read = read(type, yaml);
        assertThat(read.diagnostics()).hasSize(1);
        return read.diagnostics().get(0);
    }

    private static void assertFault(Diagnostic fault, Code code, String shown) {
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.span().text()).isEqualTo(shown);
    }

    @Test
    void takesAnEmptyPairOfQuotesForWhatIsNotGiven() {
        Annotation note =
                clean(Annotation.class, NOTE + "prefix: \"\"\nsuffix: ''\nupdated: \"\"\n");
        assertThat(note.prefix()).isNull();
        assertThat(note.updated()).isNull();
    }

    @Test
    void readsEveryKindOfValue() {
        Entry entry =
                clean(
                        Entry.class,
                        """
                        name: "Soyuz-2"
                        kind: technology
                        summary: >
                          Roket
                          Rusia.
                        aliases: [Soyuz 2, 'Союз']
                        names:
                          ru: Союз-2
                          en: [Soyuz-2, Soyuz 2]
                        body: |
                          Satu.
                        facts:
                          label: Tinggi
                          value: 46 m
                          source: a
                        location:
                          lat: 51
                          lon: -0.5
                          precision: approximate
                        dates:
                          - {label: Pertama, date: 2004-11-08}
                        seeAlso: angara
                        identifiers: {wikidata: Q1}
                        match:
                          policy: none
                          ignoreCase: true
                        sources: [a, b]
                        extra: {x: [1, {y: z}], q: }
                        """);
        assertThat(entry.id()).isEqualTo("roket");
        assertThat(entry.name().span().text()).isEqualTo("Soyuz-2");
        assertThat(entry.kind()).isEqualTo(EntryKind.TECHNOLOGY);
        assertThat(entry.summary()).isEqualTo("Roket Rusia.");
        assertThat(entry.aliases()).extracting(Text::value).containsExactly("Soyuz 2", "Союз");
        assertThat(entry.names().keySet()).extracting(LanguageTag::tag).containsExactly("ru", "en");
        assertThat(entry.names().get(new LanguageTag("en"))).containsExactly("Soyuz-2", "Soyuz 2");
        assertThat(entry.body().isEmpty()).isFalse();
        assertThat(entry.facts()).hasSize(1);
        assertThat(entry.location().lat()).isEqualTo(51.0);
        assertThat(entry.location().lon()).isEqualTo(-0.5);
        assertThat(entry.dates().get(0).date().text()).isEqualTo("2004-11-08");
        assertThat(entry.seeAlso().get(0).span().text()).isEqualTo("angara");
        assertThat(entry.identifiers()).containsEntry("wikidata", List.of("Q1"));
        assertThat(entry.match().ignoreCase()).isTrue();
        assertThat(entry.sources()).extracting(SourceRef::id).containsExactly("a", "b");
        assertThat(entry.extra().values()).containsEntry("x", List.of("1", Map.of("y", "z")));
    }

    @Test
    void absentKeysHaveTheirDefaults() {
        Entry entry = clean(Entry.class, ENTRY);
        assertThat(entry.aliases()).isEmpty();
        assertThat(entry.names()).isEmpty();
        assertThat(entry.body().isEmpty()).isTrue();
        assertThat(entry.location()).isNull();
        assertThat(entry.match()).isNull();
        assertThat(entry.extra()).isEqualTo(Extra.NONE);
        assertThat(clean(Annotation.class, NOTE).whole()).isFalse();
        assertThat(clean(Annotation.class, NOTE).title()).isEmpty();
        assertThat(clean(Annotation.class, NOTE).verdict()).isNull();
        assertThat(clean(Annotation.class, NOTE).article()).isEqualTo("kim");
    }

    @Test
    void takesWhatLooksLikeNumbersOrBooleansAsWritten() {
        Settings settings = clean(Settings.class, "title: 2023\nlanguage: no\npublisher: yes\n");
        assertThat(settings.title()).isEqualTo("2023");
        assertThat(settings.language().tag()).isEqualTo("no");
        assertThat(settings.publisher()).isEqualTo("yes");
        assertThat(clean(Event.class, "title: x\ndate: 2023").date().text()).isEqualTo("2023");
    }

    @Test
    void readsSeverities() {
        Settings settings = clean(Settings.class, "title: x\nlanguage: id\nseverity: {B415: off}");
        assertThat(settings.severity()).containsEntry("B415", SeverityOverride.OFF);
    }

    @Test
    void keepsThePlaceOfAQuoteInABlock() {
        Annotation note =
                clean(Annotation.class, "quote: |\n  Kim\n  Jong-un\ntype: context\nbody: y");
        assertThat(note.quote().value()).isEqualTo("Kim\nJong-un");
        assertThat(note.quote().span().text()).isEqualTo("Kim\n  Jong-un");
    }

    @Test
    void faultsInMarkdownPointIntoTheBlock() {
        String yaml = "quote: x\ntype: context\nbody: |\n  satu\n\n  dua <b>tiga</b>\n";
        assertThat(read(Annotation.class, yaml).diagnostics())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.code()).isEqualTo(Code.RAW_HTML))
                .anySatisfy(d -> assertThat(d.span().text()).startsWith("<b>"));
    }

    @Test
    void suggestsTheNearestKey() {
        Diagnostic fault = fault(Entry.class, ENTRY + "alises: x");
        assertFault(fault, Code.UNKNOWN_KEY, "alises");
        assertThat(fault.help().get(0)).isEqualTo("did you mean `aliases`?");
        assertThat(fault.help().get(1)).startsWith("the known keys are: name, kind, ");
        assertThat(fault(Entry.class, ENTRY + "see-also: x").help().get(0)).contains("`seeAlso`");
    }

    @Test
    void aMistypedRequiredKeyIsOneFault() {
        assertFault(fault(Entry.class, ENTRY.replace("name:", "nama:")), Code.UNKNOWN_KEY, "nama");
    }

    @Test
    void theFileItselfSaysTheId() {
        assertThat(fault(Entry.class, ENTRY + "id: x").help().get(0))
                .isEqualTo("delete it: the file's name and folder say the id");
    }

    @Test
    void showsALineForAMissingKey() {
        Diagnostic fault = fault(Entry.class, "# x\nname: Soyuz\nsummary: Roket.\n");
        assertFault(fault, Code.MISSING_KEY, "name");
        assertThat(fault.message()).isEqualTo("the key `kind` is missing");
        assertThat(fault.help().get(0)).endsWith(":\nkind: person");
        Diagnostic nested = fault(Entry.class, ENTRY + "dates:\n  - label: x\n");
        assertThat(nested.help().get(0)).endsWith(":\n    date: 2016-04-28");
    }

    @Test
    void everyMissingKeyIsNamed() {
        assertThat(read(Entry.class, "aliases: x").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.MISSING_KEY, Code.MISSING_KEY, Code.MISSING_KEY);
    }

    @Test
    void suggestsTheNearestWordAndListsAll() {
        Diagnostic fault = fault(Annotation.class, NOTE.replace("context", "\"contxt\""));
        assertFault(fault, Code.BAD_VALUE, "contxt");
        assertThat(fault.help().get(0)).isEqualTo("did you mean `context`?");
        assertThat(fault.help().get(1)).contains("\n  question — What the passage leaves open.");
        assertThat(fault(Annotation.class, NOTE.replace("context", "Context")).help().get(0))
                .isEqualTo("did you mean `context`?");
    }

    @ParameterizedTest
    @CsvSource({
        "'title: [a, b]', '[a, b]', '`title` takes a single value, but here is a list'",
        "'title: {a: b}', '{a: b}', '`title` takes a single value, but here is a set of keys'",
        "'extra: x', x, '`extra` takes a set of keys, but here is a single value'",
        "'terms: {a: b}', '{a: b}', '`terms` takes a single value, but here is a set of keys'",
        "'whole: ya', ya, '`whole` takes true or false, but here is `ya`'",
    })
    void saysWhatWasExpectedAndWhatWasFound(String line, String shown, String message) {
        Diagnostic fault = fault(Annotation.class, NOTE + line);
        assertFault(fault, Code.WRONG_TYPE, shown);
        assertThat(fault.message()).isEqualTo(message);
    }

    @Test
    void aWikiLinkAsAValueIsMeantAsText() {
        assertThat(fault(Annotation.class, NOTE + "title: [[soyuz-2]]").help().get(0))
                .endsWith(":\ntitle: \"[[soyuz-2]]\"");
    }

    @Test
    void aGluedKeyIsShownWithItsSpace() {
        assertThat(fault(Entry.class, ENTRY + "location:\n  lat:51").help().get(0))
                .endsWith(":\n  lat: 51");
        assertThat(fault(Entry.class, "name:Soyuz").help().get(0)).endsWith(":\nname: Soyuz");
    }

    @ParameterizedTest
    @CsvSource({
        "'51,5', WRONG_TYPE",
        "'\"51\"', WRONG_TYPE",
        "utara, WRONG_TYPE",
        "91, OUT_OF_RANGE",
        "-90.5, OUT_OF_RANGE",
        "1e3, WRONG_TYPE",
        "NaN, WRONG_TYPE",
    })
    void checksNumbers(String number, Code code) {
        assertFault(
                fault(
                        Entry.class,
                        ENTRY
                                + "location: {lat: "
                                + (number.contains(",") ? "'" + number + "'" : number)
                                + "}"),
                code,
                number.contains(",") ? "'" + number + "'" : number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:",
                "title: ~",
                "title: '  '",
                "title: null",
                "terms:",
                "verdict:",
                "extra:"
            })
    void refusesEmptyValues(String line) {
        Diagnostic fault = fault(Annotation.class, NOTE + line + "\n");
        assertThat(fault.code()).isEqualTo(Code.EMPTY_VALUE);
        assertThat(line).contains(fault.span().text());
    }

    @Test
    void refusesEmptyItems() {
        Diagnostic fault = fault(Annotation.class, NOTE + "terms:\n  - a\n  -\n  - b\n");
        assertFault(fault, Code.EMPTY_VALUE, "-");
        assertThat(clean(Annotation.class, NOTE + "terms: []").terms()).isEmpty();
    }

    @Test
    void findsAListItemHiddenInAValue() {
        Diagnostic fault = fault(Annotation.class, NOTE + "terms: a\n  - b\n");
        assertFault(fault, Code.WRONG_TYPE, "a\n  - b");
        assertThat(fault.help().get(0)).endsWith(":\n  - a\n  - b");
    }

    @Test
    void anAliasIsReportedOnce() {
        assertThat(fault(Annotation.class, "quote: x\ntype: *t\nbody: y").code())
                .isEqualTo(Code.YAML_ALIAS);
    }

    @Test
    void refusesOneLanguageUnderTwoKeys() {
        assertFault(fault(Entry.class, ENTRY + "names: {ru: a, RU: b}"), Code.DUPLICATE_KEY, "RU");
        assertFault(fault(Entry.class, ENTRY + "names: {rusia: a}"), Code.BAD_LANGUAGE, "rusia");
    }

    @Test
    void numbersSourcesWrittenInPlace() {
        Annotation note =
                clean(
                        Annotation.class,
                        NOTE
                                + "sources:\n  - a\n  - {title: X, url: 'https://x.org'}\n"
                                + "  - title: Y\n    url: https://y.org\n    type: book\n");
        assertThat(note.sources())
                .extracting(SourceRef::id)
                .containsExactly("a", "kim-roket-1", "kim-roket-2");
        Source last = note.sources().get(2).inPlace();
        assertThat(last.id()).isEqualTo("kim-roket-2");
        assertThat(last.span().text()).startsWith("title: Y").endsWith("type: book");
        assertThat(note.sources().get(0).inPlace()).isNull();
    }

    @Test
    void aSourceInPlaceNeedsTitleAndAddress() {
        Diagnostic fault = fault(Annotation.class, NOTE + "sources:\n  - title: X\n");
        assertFault(fault, Code.MISSING_KEY, "title");
        assertThat(fault.help().get(0)).endsWith(":\n    url: https://example.org/");
    }

    @Test
    void theOwnerOfSourcesCanBeGiven() {
        SourceFile file =
                new SourceFile("a.yaml", NOTE + "sources: {title: X, url: 'https://x.org'}");
        Annotation note =
                ContentReader.yaml(Annotation.class, file, Map.of("owner", "a/b"))
                        .value()
                        .orElseThrow();
        assertThat(note.sources().get(0).id()).isEqualTo("a-b-1");
    }

    @Test
    void faultyFilesStillGiveARecord() {
        Checked<Optional<Annotation>> read =
                read(Annotation.class, "type: x\nquote: [a]\ncreated: y\n");
        Annotation note = read.value().orElseThrow();
        assertThat(read.diagnostics()).hasSize(4);
        assertThat(note.type()).isEqualTo(AnnotationType.CONTEXT);
        assertThat(note.quote()).isNull();
        assertThat(note.body().isEmpty()).isTrue();
        assertThat(read(Event.class, "title: x\ndate: y").value().orElseThrow().date()).isNotNull();
        assertThat(read(Settings.class, "a: b").value().orElseThrow().language()).isNotNull();
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        String yaml =
                "nam: x\n"
                        + "kind: plce\n"
                        + "summary:\n"
                        + "location: {lat: x, lon: 999}\n"
                        + "dates: {label: a, date: b}\n"
                        + "names: {xx: a}\n"
                        + "sources: {title: x, url: y}\n"
                        + "foo: bar\n"
                        + "kind: place\n";
        assertThat(read(Entry.class, yaml).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(
                        Code.UNKNOWN_KEY,
                        Code.UNKNOWN_KEY,
                        Code.BAD_VALUE,
                        Code.EMPTY_VALUE,
                        Code.WRONG_TYPE,
                        Code.OUT_OF_RANGE,
                        Code.BAD_DATE,
                        Code.BAD_LANGUAGE,
                        Code.BAD_URL,
                        Code.DUPLICATE_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim", "- a", "[a]", "'a: b'"})
    void aFileIsASetOfKeys(String yaml) {
        assertThat(fault(Entry.class, yaml).code()).isEqualTo(Code.WRONG_TYPE);
        assertThat(read(Entry.class, yaml).value()).isEmpty();
    }

    @Test
    void messagesStayOnOneLine() {
        String yaml = NOTE + "created: |\n  " + "satu\n  dua ".repeat(50) + "\n";
        assertThat(fault(Annotation.class, yaml).message())
                .doesNotContain("\n")
                .hasSizeLessThan(120);
    }
}
