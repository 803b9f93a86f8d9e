// Search, 1 of 3: words. The same as the index is made with: see berkas.search.Words, Folding,
// Stemmer and Forms. A test holds both to the same results.
(() => {
  "use strict";
  const UNSPACED =
    "[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]";
  const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}]`;
  const WORD = new RegExp(`${UNSPACED}\\p{M}*|(?:${LETTER})+(?:['’ʼ](?:${LETTER})+)*`, "gu");
  const MARKS =
    /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]+/g;
  const LETTERS = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ŋ: "ng", ς: "σ",
  };

  const fold = (word) =>
    word
      .toLowerCase()
      .replace(/['’ʼ]s$/, "")
      .replace(/['’ʼ]/g, "")
      .normalize("NFKD")
      .replace(MARKS, "")
      .toLowerCase()
      .replace(/[ßæœøđðþłıħŋς]/g, (letter) => LETTERS[letter])
      .normalize("NFC");

  // The words of a text with their places in it.
  const split = (text) =>
    Array.from(text.matchAll(WORD), (match) => ({
      word: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    })).filter((found) => found.word);

  // Of the endings, the longest the word has.
  const ending = (word, endings) => {
    let longest = null;
    for (const end of endings) {
      if (word.endsWith(end) && (longest === null || end.length > longest.length)) {
        longest = end;
      }
    }
    return longest;
  };

  const rules = (text) => Object.fromEntries(text.split(" ").map((rule) => rule.split(">")));
  const STEP_2 = rules(
    "tional>tion enci>ence anci>ance abli>able entli>ent eli>e izer>ize ization>ize ational>ate ation>ate ator>ate alli>al alism>al aliti>al fulness>ful ousli>ous ousness>ous iveness>ive iviti>ive biliti>ble",
  );
  const STEP_3 = rules("alize>al icate>ic iciti>ic ical>ic ative> ful> ness>");
  const STEP_4 =
    "al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize ion".split(" ");

  const SHORT = /[^aeiouy][aeiouy][^aeiouywxY]$/;
  const VOWEL = /[aeiouy]/;

  // Porter, An algorithm for suffix stripping (1980), as Snowball states it.
  const english = (text) => {
    let word = text.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const after = (from) => {
      const found = /[aeiouy]+[^aeiouy]/.exec(word.slice(from));
      return found ? from + found.index + found[0].length : text.length;
    };
    const first = after(0);
    const second = after(first);
    const cut = (end, by = "") => {
      word = word.slice(0, word.length - end.length) + by;
    };
    const begins = (end) => word.length - end.length;

    let end = ending(word, ["sses", "ies", "ss", "s"]);
    if (end && end !== "ss") {
      cut(end, { sses: "ss", ies: "i", s: "" }[end]);
    }
    end = ending(word, ["eed", "ed", "ing"]);
    if (end === "eed") {
      if (begins(end) >= first) {
        cut(end, "ee");
      }
    } else if (end && VOWEL.test(word.slice(0, begins(end)))) {
      cut(end);
      if (/(?:at|bl|iz)$/.test(word)) {
        word += "e";
      } else if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word)) {
        cut("x");
      } else if (word.length === first && SHORT.test(word)) {
        word += "e";
      }
    }
    if (/[yY]$/.test(word) && VOWEL.test(word.slice(0, -1))) {
      cut("y", "i");
    }
    for (const step of [STEP_2, STEP_3]) {
      end = ending(word, Object.keys(step));
      if (end && begins(end) >= first) {
        cut(end, step[end]);
      }
    }
    end = ending(word, STEP_4);
    if (end && begins(end) >= second && (end !== "ion" || /[st]ion$/.test(word))) {
      cut(end);
    }
    if (word.endsWith("e")) {
      const at = begins("e");
      if (at >= second || (at >= first && !SHORT.test(word.slice(0, at)))) {
        cut("e");
      }
    }
    if (word.endsWith("ll") && begins("l") >= second) {
      cut("l");
    }
    return word.replace(/Y/g, "y");
  };

  const isVowel = (letter) => Boolean(letter) && "aeiou".includes(letter);

  // A prefix, what follows it, what it leaves of itself, and what it is called below.
  const FIRST = [
    ["meng"], ["meny", "[aeiou]", "s", "meng"], ["men", "", "", "meng"], ["mem", "", "", "meng"],
    ["me", "", "", "meng"], ["peng"], ["peny", "[aeiou]", "s", "peng"], ["peny", "", "", "peng"],
    ["pen", "[aeiou]", "t", "peng"], ["pen", "", "", "peng"], ["pem", "", "", "peng"], ["di"],
    ["ter"], ["ke"],
  ];
  const SECOND = [
    ["ber"], ["bel", "ajar$", "", "ber"], ["be", "[^aeiou]er", "", "ber"], ["per", "", "", " "],
    ["pel", "ajar$", "", " "], ["pe"],
  ];
  const SUFFIXES = [
    ["kan", "ke peng pe"], ["an", "di meng ter"], ["i", "ber ke peng"],
  ];

  // Tala, A study of stemming effects on information retrieval in Bahasa Indonesia (2003), as
  // Lucene has it.
  const indonesian = (text) => {
    let word = text;
    let syllables = word.replace(/[^aeiou]/g, "").length;
    let taken = "";
    const take = (rest) => {
      word = rest;
      syllables--;
      return true;
    };
    const prefix = (table) => {
      const rule = syllables > 2 && table.find(([start, next = ""]) =>
        new RegExp(`^${start}${next}`).test(word));
      if (rule) taken = (rule[3] || rule[0]).trim() || taken;
      return rule && take((rule[2] || "") + word.slice(rule[0].length));
    };
    const suffix = () => {
      const rule = syllables > 2 && SUFFIXES.find(([end, after]) =>
        word.endsWith(end) && !after.split(" ").includes(taken) && !(end === "i" && word.endsWith("si")));
      return rule && take(word.slice(0, -rule[0].length));
    };
    for (const clitics of [/(?:kah|lah|pun)$/, /(?:ku|mu|nya)$/]) {
      if (syllables > 2 && clitics.test(word)) take(word.replace(clitics, ""));
    }
    if (prefix(FIRST)) {
      if (suffix()) prefix(SECOND);
    } else {
      prefix(SECOND);
      suffix();
    }
    return word;
  };

  const SWALLOWED = {
    ber: "r", mem: "p", men: "t", meng: "k", pem: "p", pen: "t", peng: "k", per: "r",
  };

  // Stems an Indonesian word has if the stemmer took too much or too little; likelier ones first.
  const others = (word, stem) => {
    const found = [];
    const restore = (of) => {
      if (isVowel(of[0])) {
        const before = word.slice(0, Math.max(0, word.indexOf(of)));
        Object.keys(SWALLOWED)
          .filter((prefix) => before.endsWith(prefix))
          .forEach((prefix) => found.push(SWALLOWED[prefix] + of));
      }
    };
    if (/(?:mu|ku|lah|kah|pun|nya)$/.test(word)) {
      const whole = indonesian(word + "nya");
      found.push(whole);
      restore(whole);
    }
    restore(stem);
    if (word.endsWith("kan") && isVowel(stem.slice(-1))) {
      found.push(stem + "k");
      restore(stem + "k");
    }
    found.push(word);
    return found.filter((other, at) => other !== stem && found.indexOf(other) === at);
  };

  window.berkasWords = { fold, split, others, stems: { id: indonesian, en: english } };
})();
