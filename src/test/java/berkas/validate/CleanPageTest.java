package berkas.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that looks wrong to a careless checker and is right. */
class CleanPageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <a href='tidak-ada.html'>x</a> <p id=a> --><p id=a>x</p>",
                "<script>var a = \"<a href='x'><a href='y'><img src='z'>\";</script>",
                "<script type=\"application/ld+json\">{\"url\": \"x.html\"}</script>",
                "<textarea><a href='x'><a href='y'></textarea>",
                "<template><h4>x</h4><a href='x'></a><img src='y'><p id=a></template><p id=a>x</p>",
                "<pre>&lt;a href='x'&gt;</pre><code>[x](y.html)</code>",
                "<a name=\"tempat\"></a><a href=\"#tempat\">x</a>",
                "<a>penampung</a><a id=\"b\"></a>",
                "<a href=#>x</a><a href='#TOP'>x</a><a href='?q=1'>x</a>",
                "<p id=\"let's-go\">x</p><a href=\"#let's-go\">x</a>",
                "<a href='glossary/soyuz.html#peluncuran-é'>x</a>",
                "<a href='glossary/soyuz.html#100%25'>x</a>",
                "<a href='glossary/soyuz.html#:~:text=roket,itu&amp;text=x'>x</a>",
                "<a href='glossary/soyuz.html?a=%zz&amp;b=c d#orbit'>x</a>",
                "<a href='docs/laporan.pdf#page=3'>x</a><img alt='' src='img/a.png#xywh=1,2,3,4'>",
                "<a href=' \n tentang/ \t'>x</a><a href='ten\ntang/'>x</a>",
                "<a href='/'>x</a><a href='.'>x</a><a href='./'>x</a><a href='index.html'>x</a>",
                "<a href='tentang'>x</a><a href='tentang/.'>x</a><a href='glossary/..'>x</a>",
                "<img alt='' src='img/dua kata.png'><img alt='' src='img/c%2Bd.png'>",
                "<img alt='' srcset='img/a.png, img/a,b.png 2x,img/c+d.png 3x , '>",
                "<img alt='' srcset='data:image/gif;base64,R0lGODlhAQABAAAAACw=, img/a.png 2x'>",
                "<img alt='' src='data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org%22/%3E'>",
                "<picture><source srcset='img/a.png 1x,img/a.png 2x' type=image/png>"
                        + "<img src=img/a.png alt></picture>",
                "<img src='img/a.png' aria-hidden='true'><div hidden><a href='tentang/'></a></div>",
                "<a href='tentang/'><img src='img/a.png' alt=''>Tentang</a>",
                "<a href='tentang/'><svg aria-hidden='true'><path/></svg><span>x</span></a>",
                "<a href='tentang/'><svg role='img'><title>Tentang</title></svg></a>",
                "<a href='tentang/' aria-labelledby='n'></a><b id='n'>x</b>",
                "<a href='#' onclick='return a > b'>x</a> <a href='#'>y</a>",
                "<a href='#'>x</A><a HREF='#'>y</a>",
                "<a href='#'>x<template><a href='y'>z</a></template></a>",
                "<svg><a href='#' aria-label='x'/><a href='tentang/'><text>x</text></a></svg>",
                "<svg><style>a { fill: url(#g) }</style><g id='g'/><rect fill='none'/></svg>",
                "<svg><defs><linearGradient id='g' href='#h'/><g id='h'/></defs></svg>",
                "<svg><title>Judul gambar</title><use href='img/sprite.svg#roket'/></svg>",
                "<p style='color: red; background: url(\"img/a.png\") /* url(x) */'>x</p>",
                "<p style=\"content: 'url(x)'\">x</p>",
                "<label>Cari <input></label><label><a href='tentang/'>syarat</a></label>",
                "<details><summary><a href='tentang/'>x</a></summary></details>",
                "<input type='text' src=''><script></script><source data-src='x'>",
                "<iframe title='x' src='about:blank'></iframe>",
                "<iframe title='x' srcdoc=\"<h3 id='a'>x</h3><a href='#b'>y</a>\"></iframe>",
                "<noscript><p id='n'>x</p><a href='#n'>y</a></noscript>",
                "<p role='none' aria-describedby='' itemid='urn:x:y'>x</p>",
                "<h3 role='presentation'>x</h3><h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>",
                "<table><tr><th id='a'>x</th><td headers='a a'>y</td></tr></table>",
                "<a href='irc://irc.example.org/berkas'>x</a><a href='magnet:?xt=urn:x'>y</a>",
                "<a href='HTTPS://EXAMPLE.ORG'>x</a><a href='//example.org:443?x#y'>y</a>",
                "<a href='https://id.wikipedia.org/wiki/Soyuz_(roket)#100%'>x</a>",
                "<a href='https://user:pass@example.org/[x]?a={b}'>x</a>",
                "<a href='mailto:redaksi@example.org?subject=a%20b'>x</a>",
                "<p data-href='x.html' data-id='a' title='a.html'>x</p><div href='x.html'>y</div>",
                "<p id='a'>x</p><p id='A'>y</p><p aria-owns=' a  A '>z</p>",
                "<form action='https://cari.example.org/'><button>x</button></form>",
                "<ins cite='https://example.org/'>x</ins><object type='x'></object>"
            })
    void raisesNoAlarm(String body) {
        assertThat(SmallSite.with("", body).check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=\"dns-prefetch\" href=\"//example.org\">",
                "<link rel=\"preconnect\" href=\"https://example.org\">",
                "<link rel=\"icon\">",
                "<base target=\"_blank\">",
                "<meta name=\"description\" content=\"x.html\">",
                "<meta property=\"og:title\" content=\"\">",
                "<meta http-equiv=\"refresh\" content=\"300\">",
                "<style>@import url(https://example.org/x.css); p { color: red }</style>",
                "<meta property=\"og:image\" content=\"https://example.org/x.png\">"
            })
    void raisesNoAlarmInTheHead(String head) {
        assertThat(SmallSite.with(head, "").check()).isEmpty();
    }

    @Test
    void acceptsUtf8NamesInEveryForm() {
        SmallSite site =
                SmallSite.with(
                                "",
                                "<a href='kosmodrom-восточный.html'>x</a>"
                                        + "<a href='kosmodrom-%D0%B2осточный.html#平'>x</a>"
                                        + "")
                        .page(
                                "kosmodrom-восточный.html",
                                SmallSite.HEAD,
                                "<h1 id='平'>x</h1><a href='index.html#'>x</a>");
        assertThat(site.check()).isEmpty();
    }

    @Test
    void asksNoHeadingOfAPageThatForwards() {
        String head = SmallSite.HEAD + "<meta http-equiv=refresh content='0; url=index.html'>";
        SmallSite site =
                SmallSite.with("", "<a href='lama.html'>x</a>")
                        .page("lama.html", head, "<p><a href='index.html'>x</a></p>");
        assertThat(site.check()).isEmpty();
    }
}
