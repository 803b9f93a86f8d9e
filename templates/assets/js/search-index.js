// Search, 2 of 3: the index, loaded piece by piece as queries need it. What it looks like is said in
// berkas.search.IndexFiles and WordShards.
(() => {
  "use strict";
  const { split, others, stems } = window.berkasWords;
  const FORMAT = 1;
  const WHOLE = 10;
  const STEM = 8;
  const OTHER = 7;
  const PREFIX = 6;
  const TYPO = 3;
  const MOST_SHARDS = 3;
  const MOST_STEMS = 40;
  const FIELDS = 6;

  const waiting = new Map();
  const pieces = new Map();
  const parsed = new Map();
  let address = "";
  let root = null;
  let opening = null;

  // What the files of the index call.
  const receive = (name, data, version) => waiting.get(name)(data, version);

  const load = (name, query) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      waiting.set(name, (data, version) => resolve({ data, version }));
      script.src = `${address}${name}.js${query}`;
      script.addEventListener("load", () => script.remove());
      script.addEventListener("error", () => {
        script.remove();
        reject(new Error(name));
      });
      document.head.append(script);
    });

  const piece = (name) => {
    if (!pieces.has(name)) {
      const loading = load(name, `?v=${root.version}`).then(({ data, version }) => {
        if (version !== root.version) {
          throw new RangeError(version);
        }
        return data;
      });
      loading.catch(() => pieces.delete(name));
      pieces.set(name, loading);
    }
    return pieces.get(name);
  };

  // A kept copy may be older than the script that reads it: then it is asked for past the cache.
  const open = async (language, query = "") => {
    const { data } = await load(language, query);
    if (data.format !== FORMAT && !query) {
      return open(language, `?f=${FORMAT}`);
    }
    root = { ...data, name: language, stop: new Set(data.stop), total: 0 };
    root.total = data.kinds.reduce((sum, count) => sum + count, 0);
    pieces.clear();
    parsed.clear();
    (data.w || []).forEach((shard, n) => pieces.set(`${language}/w${n}`, Promise.resolve(shard)));
    (data.d || []).forEach((shard, n) => pieces.set(`${language}/d${n}`, Promise.resolve(shard)));
    return root;
  };

  // Numbers as berkas.search.Numbers writes them.
  const reader = (text) => {
    let at = 0;
    const digit = () => {
      const code = text.charCodeAt(at++);
      return code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0);
    };
    const number = () => {
      const first = digit();
      if (first < 80) return first;
      if (first < 92) return 80 + (first - 80) * 93 + digit();
      return 1196 + (digit() * 93 + digit()) * 93 + digit();
    };
    return { number, place: () => at, go: (to) => (at = to), ended: () => at >= text.length };
  };

  // A shard of words: where each begins in the postings, and the keys that are exceptions.
  const parse = ([words, postings]) => {
    const letters = reader(words);
    const numbers = reader(postings);
    const shard = { words: [], places: [], keys: new Map(), numbers };
    let word = "";
    while (!letters.ended()) {
      const shared = letters.number();
      const from = letters.place();
      let to = from;
      while (!",;>".includes(words[to])) to++;
      word = word.slice(0, shared) + words.slice(from, to);
      if (words[to] === ">") {
        const key = ++to;
        while (!",;".includes(words[to])) to++;
        shard.keys.set(word, words.slice(key, to) || word);
      }
      shard.words.push(word);
      shard.places.push(words[to] === ";" ? numbers.place() : -1);
      if (words[to] === ";") each(numbers, () => {});
      letters.go(to + 1);
    }
    return shard;
  };

  // The documents of the word whose postings begin here, with their levels.
  const each = (numbers, take) => {
    for (let last = false; !last; ) {
      const head = numbers.number();
      last = head % 2 === 1;
      const level = ((head >> 1) % 16) + 1;
      let doc = -1;
      for (let left = head >> 5; left >= 0; left--) {
        doc += numbers.number() + 1;
        take(doc, level);
      }
    }
  };

  // How many of the sorted texts come before a text.
  const before = (texts, text) => {
    let low = 0;
    let high = texts.length;
    while (low < high) {
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
    const data = await piece(`${root.name}/w${number}`);
    if (!parsed.has(number)) parsed.set(number, parse(data));
    return parsed.get(number);
  };

  const look = async (word) => {
    const of = await shard(shardOf(word));
    const at = before(of.words, word);
    return of.words[at] === word ? { of, at, key: of.keys.get(word), has: of.places[at] >= 0 } : null;
  };

  const stemsOf = (word, exception) =>
    root.stem.map((id) => (id === "id" && exception) || stems[id](word));

  // The keys a whole word may be found under, with what each is worth.
  const keysOf = async (word, keys) => {
    const add = (key, worth) => keys.set(key, Math.max(worth, keys.get(key) || 0));
    const found = await look(word);
    add(word, WHOLE);
    stemsOf(word, found && found.key).forEach((stem) => add(stem, STEM));
    if (!found && root.stem.includes("id")) {
      const known = await Promise.all([...keys.keys()].map(look));
      if (!known.some((entry) => entry && entry.has)) {
        for (const other of others(word, stems.id(word))) {
          const entry = await look(other);
          if (entry && entry.has) {
            add(other, OTHER);
            break;
          }
        }
      }
    }
  };

  // Words the index has that pass a test, from the shards around a beginning.
  const words = async (beginning, passes) => {
    const from = shardOf(beginning);
    const found = [];
    for (let n = from; n < Math.min(root.words.length, from + MOST_SHARDS); n++) {
      if (n > from && !root.words[n].startsWith(beginning)) break;
      const of = await shard(n);
      for (let at = before(of.words, beginning); at < of.words.length; at++) {
        const word = of.words[at];
        if (!word.startsWith(beginning)) break;
        if (passes(word)) found.push({ word, has: of.places[at] >= 0, key: of.keys.get(word) });
      }
    }
    return found;
  };

  const addAll = (found, worth, keys) => {
    const add = (key) => keys.has(key) || keys.set(key, worth);
    found.filter((entry) => entry.has).forEach((entry) => add(entry.word));
    found
      .filter((entry) => !entry.has)
      .sort((a, b) => a.word.length - b.word.length)
      .slice(0, MOST_STEMS)
      .forEach((entry) => stemsOf(entry.word, entry.key).forEach(add));
  };

  // One letter more, less, other, or two in the other's place.
  const isNear = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    const most = Math.min(a.length, b.length) - start;
    while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    const left = a.slice(start, a.length - end);
    const right = b.slice(start, b.length - end);
    return (
      (left.length <= 1 && right.length <= 1) ||
      (left.length === 2 && left === right[1] + right[0])
    );
  };

  const typosOf = async (word, keys) => {
    const beginning = root.words.length > 1 ? word[0] : "";
    addAll(await words(beginning, (other) => isNear(word, other)), TYPO, keys);
  };

  const canBegin = (word) => word.length > 1 || /[^a-z0-9]/.test(word);

  // The documents of a word, each with the most that one of its keys counts there.
  const hitsOf = async (keys) => {
    const hits = new Map();
    const byShard = new Map();
    [...keys.keys()].forEach((key) => byShard.set(shardOf(key), true));
    await Promise.all([...byShard.keys()].map(shard));
    for (const [key, worth] of keys) {
      const found = await look(key);
      if (found && found.has) {
        found.of.numbers.go(found.of.places[found.at]);
        each(found.of.numbers, (doc, level) => {
          hits.set(doc, Math.max(hits.get(doc) || 0, level * worth));
        });
      }
    }
    return hits;
  };

  const rank = (all) => {
    const found = new Map();
    all.forEach((hits) => {
      const rarity = Math.round(
        64 * Math.log(1 + (root.total - hits.size + 0.5) / (hits.size + 0.5)),
      );
      hits.forEach((worth, doc) => {
        const entry = found.get(doc) || { doc, words: 0, score: 0 };
        entry.words++;
        entry.score += worth * rarity;
        found.set(doc, entry);
      });
    });
    return [...found.values()].sort(
      (a, b) => b.words - a.words || b.score - a.score || a.doc - b.doc,
    );
  };

  const query = async (text) => {
    const typed = split(text);
    const open = typed.length > 0 && typed[typed.length - 1].end === text.length;
    const telling = typed.filter(({ word }, at) =>
      !root.stop.has(word) || (open && at === typed.length - 1 && typed.length === 1));
    const terms = await Promise.all(
      telling.map(async ({ word, end }) => {
        const keys = new Map();
        await keysOf(word, keys);
        if (open && end === text.length && canBegin(word)) {
          addAll(await words(word, () => true), PREFIX, keys);
        }
        return { word, keys, hits: await hitsOf(keys) };
      }),
    );
    let near = false;
    for (const term of terms) {
      if (term.hits.size === 0 && term.word.length >= 5) {
        await typosOf(term.word, term.keys);
        term.hits = await hitsOf(term.keys);
        near = near || term.hits.size > 0;
      }
    }
    const ranked = rank(terms.map((term) => term.hits));
    const all = ranked.filter((entry) => entry.words === terms.length);
    return { terms, near, some: all.length === 0 && ranked.length > 0, found: all.length ? all : ranked };
  };

  const ready = (language, folder) => {
    if (!opening) {
      address = folder;
      opening = open(language);
      opening.catch(() => (opening = null));
    }
    return opening;
  };

  // The results of a query, best first; what each shows is fetched when asked for.
  const find = async (language, folder, text) => {
    await ready(language, folder);
    try {
      return await query(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      await open(language, `?v=${error.message}`);
      return query(text);
    }
  };

  const kindOf = (doc) => {
    let kind = 0;
    for (let end = root.kinds[0]; doc >= end; end += root.kinds[kind]) kind++;
    return kind;
  };

  const show = async (doc) => {
    let chunk = root.docs.length - 1;
    while (root.docs[chunk] > doc) chunk--;
    const data = await piece(`${root.name}/d${chunk}`);
    const from = (doc - root.docs[chunk]) * FIELDS;
    const [url, title, label, language, text, textLanguage] = data.slice(from, from + FIELDS);
    return { url, title, label, language, text, textLanguage };
  };

  // Where in a text the terms of a query stand; each with the number of its term.
  const marks = (terms, text) =>
    split(text).flatMap(({ word, start, end }) => {
      const known = parsed.get(shardOf(word));
      const forms = [word, ...stemsOf(word, known && known.keys.get(word))];
      const term = terms.findIndex(({ keys }) => forms.some((form) => keys.has(form)));
      return term < 0 ? [] : [{ start, end, term }];
    });

  window.berkasSearch = Object.assign(receive, { find, show, marks, kindOf });
})();
