package berkas.diagnostic;

import static berkas.diagnostic.Severity.ERROR;
import static berkas.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of problem Berkas reports.
 *
 * <p>Numbers are stable: one that is given up is not given again. {@code docs/diagnostics.md} is
 * generated from these constants and from the fixtures that trigger them: of each the number, the
 * usual weight, the title, then what has happened, why it is reported, and what to do instead.
 */
public enum Code {
    // Files: B0xx
    ENCODING(
            "B001",
            ERROR,
            "file is not UTF-8",
            "The file has bytes that are not UTF-8, or a control character.",
            "The same bytes mean other letters in other encodings. A wrong guess would change"
                    + " names.",
            "Save the file as UTF-8 in its editor, and delete control characters that a copy"
                    + " brought in."),
    EMPTY_FILE(
            "B002",
            ERROR,
            "file is empty",
            "The file has no text in it.",
            "An empty file says nothing about the article, note or entry that its name promises.",
            "Write its fields, or delete the file."),
    UNKNOWN_FOLDER(
            "B003",
            ERROR,
            "file in no known folder",
            "The file stands in a folder that Berkas does not read, or its name has another"
                    + " ending.",
            "Berkas would never read it, and nobody would notice that a note is missing from the"
                    + " site.",
            "Move or rename it as the report says. Pictures and other files to be shown go into"
                    + " `media/`."),
    BAD_ID(
            "B004",
            ERROR,
            "file name is not an id",
            "The name of the file or its folder is not an id: lower-case a–z, digits and hyphens.",
            "The name becomes a part of the page's address, which has to work on every server.",
            "Rename it as the report says, for example to `soyuz-2.yaml`. Titles may be written"
                    + " freely."),
    DUPLICATE_ID(
            "B005",
            ERROR,
            "id used twice",
            "Two files, or a file and a source written in place, have the same id.",
            "A reference to this id could mean either of them, and both would get the same page.",
            "Rename or delete one of them. Give a source written in place a file of its own."),
    NO_DOSSIER(
            "B006",
            ERROR,
            "no dossier.yaml",
            "The content folder is missing, or there is no `dossier.yaml` in it.",
            "The title and the language of the whole site come from this file.",
            "Run Berkas where `content/` stands, name the folder with `--content`, or write the"
                    + " file."),
    NO_FRONT_MATTER(
            "B007",
            ERROR,
            "no front matter",
            "A Markdown file does not begin with its keys between two lines of `---`.",
            "The title of an article or a page stands there, and without it there is no page.",
            "Begin the file with a line of `---`, write the keys, and end them with another line"
                    + " of `---`."),
    UNREADABLE(
            "B008",
            ERROR,
            "file cannot be read",
            "The file or folder cannot be read: a missing permission, a dead link, or one that is"
                    + " far too large or too deeply nested.",
            "What cannot be read cannot be published, and leaving it out silently would mislead"
                    + " readers.",
            "Do what the report says: give the right to read it, mend the link, or divide the"
                    + " file."),

    // Fields: B1xx
    MERGE_CONFLICT(
            "B009",
            ERROR,
            "merge conflict",
            "Two people have changed the same lines, and the program that was to bring both together"
                    + " has left both in the file, between lines of `<<<<<<<` and `>>>>>>>`.",
            "Readers would see both versions, and the marks.",
            "Keep what is right of the two versions, and delete the lines with the marks."),
    NO_PICTURE(
            "B010",
            WARNING,
            "not a picture",
            "A file in `media/` has the name of a picture and does not begin like one: it is empty,"
                    + " or a web page was saved in its stead.",
            "Browsers show a mark in its place.",
            "Save the picture anew from where it comes from, or give the file the ending of what it"
                    + " is."),
    YAML_SYNTAX(
            "B101",
            ERROR,
            "not valid YAML",
            "The file, or the front matter of the file, breaks the rules of YAML at this place.",
            "Behind such a place nothing in the file can be read with certainty.",
            "Correct the line as the report shows. Most often a value with a colon needs quotes"
                    + " around it."),
    DUPLICATE_KEY(
            "B102",
            ERROR,
            "key given twice",
            "A key stands twice in one set of keys.",
            "Only one of the two values could count, and nobody could tell which.",
            "Delete one of the two lines, or put all values under one key as a list."),
    UNKNOWN_KEY(
            "B103",
            ERROR,
            "unknown key",
            "Files of this kind have no such key.",
            "A misspelt key would be passed over, and what it says would be missing from the site.",
            "Correct the key as proposed. What Berkas does not know may stand under `extra:`."),
    MISSING_KEY(
            "B104",
            ERROR,
            "required key missing",
            "A key that every file of this kind needs is not there.",
            "The page cannot be made, or says too little, without it.",
            "Add the key; the report shows it with an example."),
    WRONG_TYPE(
            "B105",
            ERROR,
            "value of the wrong type",
            "The value is of another shape: a list where one value belongs, a word for a number.",
            "Berkas would have to guess what was meant.",
            "Write the value as the report shows. Text that looks like something else goes into"
                    + " quotes."),
    BAD_DATE(
            "B106",
            ERROR,
            "not a date",
            "The value is not a date in EDTF, level 1, or no calendar has this day.",
            "Dates are sorted, shown in the site's language, and read by machines.",
            "Write `2023`, `2023-09`, `2023-09-13`, or one of the other forms the report lists."),
    BAD_LANGUAGE(
            "B107",
            ERROR,
            "not a language tag",
            "The value is not a language tag as BCP 47 defines it.",
            "Screen readers choose the pronunciation by it, and browsers the hyphenation.",
            "Write the short code: `id` for Indonesian, `en` for English, `ru-Latn` for Russian in"
                    + " Latin letters."),
    BAD_URL(
            "B108",
            ERROR,
            "not a web address",
            "The value is not a complete address that begins with `http://` or `https://`.",
            "Readers who follow it would get nowhere.",
            "Copy the whole address from the address bar of the browser."),
    BAD_VALUE(
            "B109",
            ERROR,
            "value not in the list",
            "The key takes one word of a closed list, and this word is not in the list.",
            "Types, verdicts and kinds have a label, a colour and a count on the site.",
            "Choose one of the words the report lists; each is listed with its meaning."),
    YAML_ALIAS(
            "B110",
            ERROR,
            "YAML alias or anchor",
            "The value uses an anchor, an alias, a tag or a merge key of YAML.",
            "They hide what a file says from the person who reads it, and can stand for endless"
                    + " text.",
            "Write the value out. If it is meant as text, put it in quotes."),
    EMPTY_VALUE(
            "B111",
            ERROR,
            "empty value",
            "The key stands there, but has no value.",
            "An empty value is most often a forgotten one.",
            "Give it a value, or delete the line."),
    OUT_OF_RANGE(
            "B112",
            ERROR,
            "number out of range",
            "The number is smaller or greater than this key allows.",
            "There is no such place on Earth: latitude ends at 90, longitude at 180.",
            "Correct the number. Were latitude and longitude exchanged?"),
    CONFLICTING_KEYS(
            "B113",
            ERROR,
            "keys that exclude or need each other",
            "Two keys exclude each other, or one of them needs another that is not there.",
            "A note is either on a passage or on the whole article; a verdict belongs to a claim.",
            "Delete one of the two keys or add the one that is missing, as the report says."),
    VERDICT_NEEDS_SOURCE(
            "B114",
            ERROR,
            "verdict without a source",
            "The verdict says that sources decide the claim, but no source is named.",
            "Readers have to be able to check a verdict.",
            "Name under `sources:` what the verdict rests on, or write `verdict: unverified`."),
    UNFIT_TRANSLATION(
            "B115",
            ERROR,
            "translation of what is not translated",
            "A translation gives a text that the original has not, or that stays in its own"
                    + " language: the text of an article, the title of a cited work.",
            "It would be shown nowhere, and nobody would notice that it is missing.",
            "Delete it from the translation, as the report says."),
    TRANSLATED_LENGTH(
            "B116",
            ERROR,
            "translated list of another length",
            "A list in a translation has more or fewer items than the original's.",
            "Items are matched by their order: one that is missing would shift all others to the"
                    + " wrong place.",
            "Translate every item, in the order of the original, or leave the whole list out."),
    COMMENT_IN_TEXT(
            "B117",
            WARNING,
            "text taken for a comment",
            "In a text without quotes, YAML takes a `#` after a space, and all that follows in the"
                    + " line, for a comment.",
            "Readers would see half a title, and nobody would notice.",
            "Put the text in quotes. If a comment is meant, write a space after the `#`."),

    // References: B2xx
    DANGLING_REFERENCE(
            "B201",
            ERROR,
            "reference to nothing",
            "A field names a glossary entry or a source that is not there, a folder of"
                    + " annotations has the name of no article, or a translation has no original.",
            "The site would have a link to nothing, or a note on nothing.",
            "Correct the id as proposed, or write the file that is missing."),
    DANGLING_LINK(
            "B202",
            ERROR,
            "link to nothing in a text",
            "A link, an image, `[[…]]` or `[@…]` in a text leads to nothing in the dossier.",
            "Readers would follow it to a page that is not there.",
            "Correct the id or the path as proposed, or add the file that is missing."),
    DRAFT_REFERENCE(
            "B203",
            ERROR,
            "reference to a draft",
            "Something that is published refers to a note that is a draft, or to its source.",
            "A draft leaves no trace in the site, so there is nothing to lead to.",
            "Publish the draft by deleting `status: draft`, or take the reference out."),
    AMBIGUOUS_TERM(
            "B204",
            ERROR,
            "one name for two entries",
            "Two glossary entries have the same name or alias.",
            "Where a text uses the name, Berkas cannot know which of the two is meant.",
            "Take the name out of one entry, and link to that entry by hand: `[[id|name]]`."),
    RAW_HTML(
            "B205",
            ERROR,
            "HTML in a text",
            "The text has an HTML tag. Where a dossier lowers this code, readers see the tag as it"
                    + " is written.",
            "HTML could break the page, load something from another host, or run a script.",
            "Write it in Markdown; the report says how. For a `<` that readers shall see write"
                    + " `\\<`."),
    UNSAFE_LINK(
            "B206",
            ERROR,
            "link that is not safe to publish",
            "A link has a scheme that is not published, such as `javascript:`, or an image stands"
                    + " on another host.",
            "Such a link could run a program, and such an image would tell the other host who"
                    + " reads the page.",
            "Link to an `https:` address. Put a copy of the image into `media/` if its rights"
                    + " allow that."),
    MISSING_ALT(
            "B207",
            ERROR,
            "image without a text alternative",
            "An image has no description between its brackets.",
            "Readers who do not see the image are told nothing.",
            "Say in a few words what it shows: `![The launch pad at night](../media/pad.jpg)`."),
    UNKNOWN_CODE(
            "B208",
            ERROR,
            "unknown diagnostic code",
            "`dossier.yaml` sets the severity of a code that does not exist.",
            "The setting would have no effect.",
            "Correct the code as proposed; reports show codes in brackets."),
    UNKNOWN_UI_LANGUAGE(
            "B209",
            WARNING,
            "no interface texts in this language",
            "There are no interface texts in a language of the dossier, or some are missing.",
            "Menus and labels are shown in English instead.",
            "Translate `templates/i18n/ui_en.properties`, and name the file after the language."),
    FIXED_SEVERITY(
            "B210",
            ERROR,
            "severity that cannot be lowered",
            "`dossier.yaml` lowers the severity of a problem that is always an error.",
            "With such a problem the site would be wrong or incomplete, and readers could not"
                    + " tell.",
            "Delete the line, and correct what is reported. This page says which codes may be"
                    + " lowered."),
    UNLISTED_LANGUAGE(
            "B211",
            ERROR,
            "translation into a language the site is not built in",
            "A file translates something into a language that `dossier.yaml` does not list.",
            "Nobody would ever see the translation.",
            "Add the language under `languages:` in `dossier.yaml`. If the file is no translation,"
                    + " take the language out of its name."),
    OWN_LANGUAGE(
            "B212",
            ERROR,
            "translation into the language of the original",
            "A file, or a key of one, translates a text into the language that it is in already.",
            "There would be two texts for the same readers, and only one could be shown.",
            "Put the text into the original, and delete the translation. The language of an"
                    + " article is its `language`, or else that of the dossier."),

    // Anchoring: B3xx
    STRAY_MARK(
            "B213",
            WARNING,
            "mark that is text",
            "Something looks like a link, a citation, a heading or a list, and is none: a link is not"
                    + " closed or has no id, a citation has words in its brackets, a mark of Markdown"
                    + " has no space behind it, or the text takes no marks at all.",
            "Readers would see brackets and marks that were meant for Berkas.",
            "Write the mark as the message says, or put a `\\` before it if readers shall see it."),
    ORPHAN(
            "B301",
            ERROR,
            "quotation not found",
            "The quotation of the note does not stand in the article.",
            "A note that is placed by guessing may be shown at words that it is not about.",
            "Copy the passage from the article again. Compare it with the passage that is"
                    + " proposed."),
    AMBIGUOUS_QUOTE(
            "B302",
            ERROR,
            "quotation found more than once",
            "The words of the quotation stand in several places of the article.",
            "The note is about one of them, and only its author knows which.",
            "Paste the `prefix:` and `suffix:` that the report gives for the place you mean."),
    CONTEXT_MISMATCH(
            "B303",
            ERROR,
            "quotation found, but not in the given context",
            "The words stand in the article, but not with this prefix and suffix around them.",
            "The place that was meant has probably been changed; the one that is left may be"
                    + " another.",
            "Paste the lines that the report gives for the place you mean."),
    BLANK_QUOTE(
            "B304",
            ERROR,
            "quotation without a visible character",
            "The quotation consists of spaces or invisible characters only.",
            "There is nothing to highlight.",
            "Copy the passage from the article, or write `whole: true` for a note on all of it."),

    // Published pages: B4xx
    BROKEN_LINK(
            "B401",
            ERROR,
            "link to a page or file that is not there",
            "A published page has a link to a page or file that is not in the site.",
            "Readers would be shown an error page.",
            "Correct the link at the place that is named: a content file, or a template if none"
                    + " is."),
    BROKEN_FRAGMENT(
            "B402",
            ERROR,
            "link to a place that is not on the page",
            "A link leads to a place on a page (`#…`), and the page has no such place.",
            "The browser would show the top of the page, and readers would search in vain.",
            "Correct the part after the `#`, or link to the page as a whole."),
    WRONG_CASE(
            "B403",
            ERROR,
            "link that differs from the file in upper and lower case",
            "A link and the name of the file differ in capital and small letters.",
            "It works on some computers and fails on most servers.",
            "Write the name exactly as the file is named."),
    BAD_ENCODING(
            "B404",
            ERROR,
            "link with bad percent-encoding",
            "A link has a `%` that is not followed by the code of a character.",
            "Browsers and servers disagree on what such an address means.",
            "Write `%25` for a percent sign, or write the character itself."),
    DUPLICATE_ELEMENT_ID(
            "B405",
            ERROR,
            "id used twice on one page",
            "Two elements of a page have the same id, or an id is empty or has a space in it.",
            "Links and screen readers find the first of the two only.",
            "Give each element an id of its own. If you changed no template, report it as a bug."),
    DUPLICATE_OUTPUT(
            "B406",
            ERROR,
            "two pages at one path",
            "Two pages or files would be written to the same path, capitals not counted.",
            "One would overwrite the other, on some systems or on all.",
            "Rename one of the two, or one of the content files they come from."),
    EMPTY_LINK(
            "B407",
            ERROR,
            "link without a destination or without a name",
            "A link has no address, or nothing that can be read or heard.",
            "Readers cannot see where it leads, and some cannot find it at all.",
            "Write text between the brackets of the link, and an address after them."),
    IMAGE_WITHOUT_ALT(
            "B408",
            ERROR,
            "published image without alt",
            "An image in a published page has no `alt` attribute.",
            "A screen reader reads the name of the file instead.",
            "Say in the template's `alt` what the image shows; `alt=\"\"` if it is decoration."),
    MISSING_LANG(
            "B409",
            ERROR,
            "page without a language",
            "The `html` element of a page does not say its language.",
            "Screen readers would read it with the wrong pronunciation.",
            "Name the language in the template: `lang=\"${frame.language}\"`."),
    MISSING_TITLE(
            "B410",
            ERROR,
            "page without a title",
            "A page has no title, or an empty one.",
            "Tabs, bookmarks and search results show the title.",
            "Give the page a title in the head of its template."),
    HEADING_ORDER(
            "B411",
            ERROR,
            "heading level skipped",
            "The headings of a page skip a level, or there is not exactly one of the first level.",
            "Many readers with a screen reader move by headings.",
            "Begin with one `h1` in the template, and go down one level at a time."),
    NESTED_LINK(
            "B412",
            ERROR,
            "link within a link",
            "A link or a button stands within another one.",
            "Browsers break such markup apart, each in its own way.",
            "End the outer one before the inner one begins."),
    LINK_TO_DRAFT(
            "B413",
            ERROR,
            "link to a draft",
            "A published page has a link to the page of a draft.",
            "The page is not published, so the link leads nowhere.",
            "Publish the draft by deleting `status: draft`, or take the link out."),
    BROKEN_ID_REFERENCE(
            "B414",
            ERROR,
            "reference to an id that is not on the page",
            "An attribute such as `aria-details` or `for` names an id that is not on the page.",
            "A label or a description is lost to readers with a screen reader.",
            "Correct the id in the template. If you changed no template, report it as a bug."),
    UNLINKED_FILE(
            "B415",
            WARNING,
            "file nobody links to",
            "No chain of links leads from the start page to this file.",
            "Readers cannot find it, and yet it is published.",
            "Link to it, or delete it: a picture in `media/` that no text shows, for example."),
    MALFORMED_LINK(
            "B418",
            ERROR,
            "link that is not a valid address",
            "A link has an address that cannot work: a backslash, a missing host, a stray"
                    + " character.",
            "Browsers would fail to open it.",
            "Copy the address again, and remove what the report names."),

    // Templates and output: B5xx
    TEMPLATE_FAILURE(
            "B501",
            ERROR,
            "template failed",
            "A template could not be read or filled in.",
            "A page is either complete or not published.",
            "Correct the line of the template. Delete your copy to get the built-in template"
                    + " back."),
    FOREIGN_FILE(
            "B502",
            ERROR,
            "page would overwrite a file that is not ours",
            "At the path of a page stands a file that Berkas did not write.",
            "Berkas never overwrites or deletes the files of other people.",
            "Move the file to another place, or choose another folder with `--output`.");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String what;
    private final String why;
    private final String instead;

    Code(String id, Severity severity, String title, String what, String why, String instead) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.what = what;
        this.why = why;
        this.instead = instead;
    }

    /** The code with a number; empty if there is none. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }

    /** The number people see, search for and set severities by: {@code B301}. */
    public String id() {
        return id;
    }

    /** The weight when the dossier's settings do not change it. */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether a dossier's settings may weigh it less than an error: the site can be published as it
     * is all the same.
     */
    public boolean negotiable() {
        return severity == WARNING
                || this == RAW_HTML
                || this == MISSING_ALT
                || (id.startsWith("B4") && this != DUPLICATE_OUTPUT);
    }

    /** What is wrong, in a few words; the heading of its page in the reference. */
    public String title() {
        return title;
    }

    /** What has happened, for the page in the reference. */
    public String what() {
        return what;
    }

    /** Why it is reported. */
    public String why() {
        return why;
    }

    /** What an editor, publisher or author of templates can do about it. */
    public String instead() {
        return instead;
    }
}
