// Search, 2 of 3: the index, loaded piece by piece as queries need it. Its form is told in
// berkas.search.IndexFiles and WordShards.
(() => {
  "use strict";
  // Without the words there is no search; the page says how else to look.
  if (!window.berkasWords) return;
  const { split, others, stems } = window.berkasWords;
  const FORMAT = 3;

  // What it counts to be the word itself, of its stem, of another likely stem, to begin with it, to
  // differ by a letter.
  const WHOLE = 10;
  const STEM = 8;
  const OTHER = 7;
  const PREFIX = 6;
  const TYPO = 3;

  // How many shards a beginning may span, to go on or to have a typo after it, and how many more
  // its words' stems may ask for.
  const MOST_SHARDS = 3;

  const waiting = new Map();
  const pieces = new Map();
  const parsed = new Map();
  let folder = "";
  let opening = null;
  let root = null;

  // What the files of the index call.
  const receive = (name, data, version) => waiting.get(name)({ data, version });

  const load = (name, query) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      waiting.set(name, resolve);
      script.src = `${folder}${name}.js${query}`;
      script.onload = () => script.remove();
      script.onerror = () => {
        script.remove();
        reject(new Error(name));
      };
      document.head.append(script);
    });

  const piece = (part, number) => {
    const name = `${root.name}/${part}${number}`;
    if (!pieces.has(name)) {
      const wanted = root.versions[part][number];
      const loading = load(name, `?v=${wanted}`).then(({ data, version }) => {
        if (version !== wanted) throw new RangeError(version);
        return data;
      });
      loading.catch(() => pieces.delete(name));
      pieces.set(name, loading);
    }
    return pieces.get(name);
  };

  // A kept copy may be older than what reads it or what it leads to: then it is asked for anew.
  const open = async (name, query) => {
    const { data } = await load(name, query);
    if (data.format !== FORMAT && !query) return open(name, `?f=${FORMAT}`);
    root = { ...data, name, total: data.kinds.reduce((sum, count) => sum + count) };
    pieces.clear();
    parsed.clear();
    for (const part of ["w", "d"]) {
      (data[part] || []).forEach((shard, n) => pieces.set(`${name}/${part}${n}`, shard));
    }
    return root;
  };

  // Numbers as berkas.search.Numbers writes them.
  const reader = (text) => {
    const digit = () => {
      const code = text.charCodeAt(self.at++);
      return code - 32 - (code > 34) - (code > 92);
    };
    const self = {
      at: 0,
      number: () => {
        const first = digit();
        if (first < 80) return first;
        if (first < 91) return 80 + (first - 80) * 93 + digit();
        const three = (digit() * 93 + digit()) * 93 + digit();
        return first < 92 ? 1103 + three : 805460 + three * 93 + digit();
      },
    };
    return self;
  };

  // The documents of a word, whose postings begin where the numbers are at, with their levels.
  const each = (numbers, take) => {
    for (let head = 0; head % 2 === 0; ) {
      head = numbers.number();
      let doc = -1;
      for (let left = head >> 5; left >= 0; left--) {
        doc += numbers.number() + 1;
        take(doc, ((head >> 1) % 16) + 1);
      }
    }
  };

  // A shard of words: where the postings of each begin, and the keys that are exceptions.
  const parse = ([words, postings]) => {
    const letters = reader(words);
    const shard = { words: [], places: [], keys: new Map(), numbers: reader(postings) };
    const until = (ends) => {
      const from = letters.at;
      while (!ends.includes(words[letters.at])) letters.at++;
      return words.slice(from, letters.at++);
    };
    for (let word = ""; letters.at < words.length; ) {
      word = word.slice(0, letters.number()) + until(",;>");
      if (words[letters.at - 1] === ">") shard.keys.set(word, until(",;") || word);
      const has = words[letters.at - 1] === ";";
      shard.words.push(word);
      shard.places.push(has ? shard.numbers.at : -1);
      if (has) each(shard.numbers, () => {});
    }
    return shard;
  };

  // How many of the sorted texts come before a text.
  const before = (texts, text) => {
    let low = 0;
    for (let high = texts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (texts[middle] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const shardOf = (word) => {
    const next = before(root.words, word);
    return root.words[next] === word ? next : Math.max(0, next - 1);
  };

  const shard = async (number) => {
    const data = await piece("w", number);
    if (!parsed.has(number)) parsed.set(number, parse(data));
    return parsed.get(number);
  };

  const entry = (of, at) => ({ word: of.words[at], key: of.keys.get(of.words[at]), of, place: of.places[at] });

  const look = async (word) => {
    const of = await shard(shardOf(word));
    const at = before(of.words, word);
    return of.words[at] === word ? entry(of, at) : null;
  };

  const has = (found) => found !== null && found.place >= 0;

  const stemsOf = (word, exception) =>
    root.stem.map((id) => (id === "id" && exception) || stems[id](word));

  // The keys a whole word may be found under, with what each counts.
  const keysOf = async (word) => {
    const found = await look(word);
    const keys = new Map(stemsOf(word, found && found.key).map((stem) => [stem, STEM]));
    keys.set(word, WHOLE);
    if (!found && root.stem.includes("id") && !(await Promise.all([...keys.keys()].map(look))).some(has)) {
      for (const other of others(word, stems.id(word))) {
        if (has(await look(other))) {
          keys.set(other, OTHER);
          break;
        }
      }
    }
    return keys;
  };

  // The words of the index with a beginning that pass a test.
  const words = async (beginning, passes) => {
    const found = [];
    const from = shardOf(beginning);
    for (let n = from; n < from + MOST_SHARDS && n < root.words.length; n++) {
      if (n > from && !root.words[n].startsWith(beginning)) break;
      const of = await shard(n);
      for (let at = before(of.words, beginning); at < of.words.length; at++) {
        if (!of.words[at].startsWith(beginning)) break;
        if (passes(of.words[at])) found.push(entry(of, at));
      }
    }
    return found;
  };

  // Words that are no keys stand for their stems, as long as these do not lie all over the index.
  const addAll = (found, worth, keys) => {
    const near = new Set(found.map(({ word }) => shardOf(word)));
    const most = near.size + MOST_SHARDS;
    const add = (key) => keys.has(key) || keys.set(key, worth);
    found.filter(has).forEach(({ word }) => add(word));
    for (const { word, key } of found.filter((one) => !has(one))) {
      for (const stem of stemsOf(word, key)) {
        const there = shardOf(stem);
        if (near.has(there) || near.size < most) {
          near.add(there);
          add(stem);
        }
      }
    }
  };

  // The least of a word's beginning with which no more words begin than can be looked through.
  const narrow = (word) => {
    let length = root.words.length > 1 ? 1 : 0;
    const shards = (beginning) => before(root.words, `${beginning}\uffff`) - shardOf(beginning);
    while (length < word.length && shards(word.slice(0, length)) > MOST_SHARDS) length++;
    return word.slice(0, length);
  };

  // One letter more, less or other, or two in each other's place.
  const isNear = (a, b) => {
    const least = Math.min(a.length, b.length);
    let start = 0;
    while (start < least && a[start] === b[start]) start++;
    let end = 0;
    while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const [left, right] = [a, b].map((word) => word.slice(start, word.length - end));
    return Math.max(left.length, right.length) === 1 || (left.length === 2 && left === right[1] + right[0]);
  };

  // The documents of some keys, each with the most that one of them counts there.
  const hitsOf = async (keys) => {
    const hits = new Map();
    const found = await Promise.all([...keys.keys()].map(look));
    found.filter(has).forEach(({ word, of, place }) => {
      of.numbers.at = place;
      each(of.numbers, (doc, level) => {
        hits.set(doc, Math.max(hits.get(doc) || 0, level * keys.get(word)));
      });
    });
    return hits;
  };

  // Documents with more of the terms first; then by what these count, rare ones more.
  const rank = (terms) => {
    const found = new Map();
    for (const { hits } of terms) {
      const others = root.total - hits.size;
      const rarity = Math.round(64 * Math.log(1 + (others + 0.5) / (hits.size + 0.5)));
      for (const [doc, worth] of hits) {
        const { words = 0, score = 0 } = found.get(doc) || {};
        found.set(doc, { doc, words: words + 1, score: score + worth * rarity });
      }
    }
    return [...found.values()].sort((a, b) => b.words - a.words || b.score - a.score || a.doc - b.doc);
  };

  const query = async (text) => {
    const typed = split(text);
    const telling = typed.filter(({ word }) => !root.stop.includes(word));
    const terms = await Promise.all(
      (telling.length ? telling : typed.slice(-1)).map(async ({ word, end }) => {
        const keys = await keysOf(word);
        // What ends the text may go on.
        if (end === text.length && (word.length > 1 || word > "z")) {
          addAll(await words(word, () => true), PREFIX, keys);
        }
        return { word, keys, hits: await hitsOf(keys) };
      }),
    );
    let near = false;
    for (const term of terms) {
      if (!term.hits.size && term.word.length >= 5) {
        addAll(await words(narrow(term.word), (other) => isNear(term.word, other)), TYPO, term.keys);
        term.hits = await hitsOf(term.keys);
        near = near || term.hits.size > 0;
      }
    }
    const ranked = rank(terms);
    const all = ranked.filter((one) => one.words === terms.length);
    return { terms, near, some: !all.length, found: all.length ? all : ranked };
  };

  // What is found for a text, best first; `near` if a word was taken for one of similar spelling,
  // `some` if nothing has all the words.
  const find = async (name, from, text) => {
    folder = from;
    opening = opening || open(name, "");
    try {
      await opening;
      return await query(text);
    } catch (error) {
      opening = null;
      if (!(error instanceof RangeError)) throw error;
      opening = open(name, `?v=${error.message}`);
      await opening;
      return query(text);
    }
  };

  // The number of a document's kind, in the order of berkas.search.SearchDoc.Kind.
  const kindOf = (doc) => {
    let kind = 0;
    for (let left = doc; left >= root.kinds[kind]; kind++) left -= root.kinds[kind];
    return kind;
  };

  // What a result shows: address, title, label, language of the title, text, language of the text.
  const show = async (doc) => {
    const chunk = root.docs.filter((first) => first <= doc).length - 1;
    const data = await piece("d", chunk);
    const from = (doc - root.docs[chunk]) * 6;
    return data.slice(from, from + 6);
  };

  // Where in a text the terms of a query stand, each place with the number of its term.
  const marks = (terms, text) =>
    split(text).flatMap(({ word, start, end }) => {
      const known = parsed.get(shardOf(word));
      const forms = [word, ...stemsOf(word, known && known.keys.get(word))];
      const term = terms.findIndex(({ keys }) => forms.some((form) => keys.has(form)));
      return term < 0 ? [] : [{ start, end, term }];
    });

  window.berkasSearch = Object.assign(receive, { find, show, marks, kindOf });
})();
