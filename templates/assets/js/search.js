// Search, 3 of 3: the dialog that every page opens, and the search page.
(() => {
  "use strict";
  const { find, show, marks, kindOf } = window.berkasSearch;
  const KINDS = ["note", "article", "entry", "event", "source", "page"];
  const PAUSE_MS = 120;
  const IN_DIALOG = 3;
  const ON_PAGE = 8;
  const WINDOW = 190;
  const BEFORE = 60;

  const element = (name, classes, ...content) => {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    made.append(...content);
    return made;
  };

  const fill = (words, number, language) =>
    words.replace("{0}", () => number.toLocaleString(language));

  // A stretch of a text with its marks.
  const marked = (text, places, from, to) => {
    const parts = [];
    let at = from;
    places
      .filter(({ start, end }) => start >= from && end <= to)
      .forEach(({ start, end }) => {
        parts.push(text.slice(at, start), element("mark", "", text.slice(start, end)));
        at = end;
      });
    parts.push(text.slice(at, to));
    return parts;
  };

  const termsWithin = (places, from, to) =>
    new Set(places.filter(({ start, end }) => start >= from && end <= to).map(({ term }) => term))
      .size;

  // The first of the places around which most terms stand.
  const best = (places) => {
    let found = null;
    let most = 0;
    for (const place of places) {
      const count = termsWithin(places, place.start, place.start + WINDOW - BEFORE);
      if (count > most) {
        most = count;
        found = place;
      }
    }
    return found;
  };

  // Where the last sentence of a text begins, if not at its start.
  const sentence = (text) => {
    const ends = [...text.matchAll(/[.!?…]["”’)]*\s+|\n/gu)];
    const last = ends[ends.length - 1];
    return last ? last.index + last[0].length : -1;
  };

  // From where to where an excerpt goes: from the sentence's start if it is near, else from a word.
  const stretch = (text, place) => {
    let from = 0;
    if (place && place.start > BEFORE) {
      const lead = text.slice(place.start - BEFORE, place.start);
      const start = sentence(lead);
      from = place.start - BEFORE + (start < 0 ? lead.indexOf(" ") + 1 : start);
    }
    let to = text.length;
    if (to > from + WINDOW) {
      const space = text.lastIndexOf(" ", from + WINDOW);
      to = space > from ? space : from + WINDOW;
    }
    return { from, to };
  };

  const withLanguage = (of, language) => {
    if (language) {
      of.lang = language;
      of.dir = "auto";
    }
    return of;
  };

  const attach = (search) => {
    const { search: language, searchFolder: folder, searchRoot: top } = search.dataset;
    const form = search.querySelector("form");
    const field = search.querySelector("input");
    const status = search.querySelector("[role=status]");
    const results = search.querySelector("[data-search-results]");
    const everything = search.querySelector("[data-search-all]");
    const isPage = !everything;
    let latest = 0;
    let timer = 0;

    const item = async (terms, doc) => {
      const shown = await show(doc);
      const title = shown.title;
      const link = withLanguage(
        element("a", "", ...marked(title, marks(terms, title), 0, title.length)), shown.language);
      const places = marks(terms, shown.text);
      const place = best(places);
      link.href = top + shown.url;
      if (place && KINDS[kindOf(doc)] === "article") {
        link.hash = `p${shown.text.slice(0, place.start).split("\n").length}`;
      }
      const parts = [element("p", "search-title", link)];
      if (shown.label) parts.push(element("p", "search-label", shown.label));
      if (shown.text) {
        const { from, to } = stretch(shown.text, place);
        const excerpt = element("p", "search-excerpt",
          from > 0 ? "… " : "", ...marked(shown.text, places, from, to), to < shown.text.length ? " …" : "");
        parts.push(withLanguage(excerpt, shown.textLanguage));
      }
      return element("li", "", ...parts);
    };

    const list = async (found, terms, section, most) => {
      const items = await Promise.all(found.slice(0, most).map(({ doc }) => item(terms, doc)));
      const button = section.querySelector("button");
      return () => {
        section.querySelector("ul").replaceChildren(...items);
        section.querySelector("[data-search-count]").textContent = found.length.toLocaleString(language);
        section.hidden = found.length === 0;
        if (button) {
          button.hidden = found.length <= most;
          button.textContent = fill(button.dataset.words, found.length - most, language);
          button.onclick = async () => {
            (await list(found, terms, section, found.length))();
            section.querySelectorAll("li a")[most].focus();
          };
        }
      };
    };

    const say = ({ found, near, some }) => {
      const { one, many, none, like, part } = status.dataset;
      const words = !found.length ? none : some ? part : near ? like : found.length === 1 ? one : many;
      status.textContent = fill(words, found.length, language);
    };

    const clear = () => {
      status.textContent = "";
      results.hidden = true;
      if (everything) everything.hidden = true;
    };

    const update = async () => {
      const turn = ++latest;
      const text = field.value;
      if (isPage) remember(text.trim());
      if (!text.trim()) {
        clear();
        return;
      }
      try {
        const answer = await find(language, folder, text);
        const groups = KINDS.map((kind, number) =>
          ({ kind, found: answer.found.filter(({ doc }) => kindOf(doc) === number) }));
        const most = isPage ? ON_PAGE : IN_DIALOG;
        const sections = groups.map(({ kind }) => results.querySelector(`[data-search-kind=${kind}]`));
        const fills = await Promise.all(
          groups.map(({ found }, n) => list(found, answer.terms, sections[n], most)));
        if (turn !== latest) return;
        fills.forEach((fillIn) => fillIn());
        const place = (n) => (groups[n].found.length ? answer.found.indexOf(groups[n].found[0]) : Infinity);
        sections
          .map((section, n) => ({ section, at: place(n) }))
          .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
          .forEach(({ section }) => results.insertBefore(section, everything));
        results.hidden = false;
        if (everything) {
          everything.hidden = !answer.found.length;
          everything.querySelector("a").search = `?q=${encodeURIComponent(text.trim())}`;
        }
        say(answer);
      } catch {
        if (turn !== latest) return;
        clear();
        status.textContent = status.dataset.failed;
      }
    };

    const remember = (text) => {
      try {
        history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
      } catch {
        // Pages from a disk may not rename themselves in every browser.
      }
    };

    const move = (event) => {
      const links = [...results.querySelectorAll("section:not([hidden]) li a")];
      const at = links.indexOf(document.activeElement);
      if (event.key === "ArrowDown" && at + 1 < links.length) links[at + 1].focus();
      else if (event.key === "ArrowUp" && at >= 0) (at ? links[at - 1] : field).focus();
      else return;
      event.preventDefault();
    };

    // The index is on its way while the first letters are typed.
    field.addEventListener("focus", () => find(language, folder, "").catch(() => {}), { once: true });
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(update, PAUSE_MS);
    });
    search.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.startsWith("Arrow")) move(event);
      else if (event.key.length === 1 && event.key !== " " && event.target.closest("li a")) field.focus();
    });
    form.addEventListener("submit", (event) => {
      if (isPage) {
        event.preventDefault();
        clearTimeout(timer);
        update();
      }
    });
    return { field, update };
  };

  const page = document.querySelector("main [data-search]");
  let dialog = null;
  let inDialog = null;

  const make = () => {
    const template = document.querySelector("template[data-search-dialog]");
    dialog = template.content.firstElementChild.cloneNode(true);
    document.body.append(dialog);
    inDialog = attach(dialog.querySelector("[data-search]"));
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog || event.target.closest("[data-search-close], li a")) dialog.close();
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        dialog.close();
      }
    });
  };

  // Opens the dialog; on the search page goes to its field.
  window.berkasSearch.open = () => {
    if (onPage) {
      onPage.field.focus();
      onPage.field.select();
      return;
    }
    if (!dialog) make();
    if (!dialog.open) dialog.showModal();
    inDialog.field.select();
  };

  const onPage = page ? attach(page) : null;
  if (onPage) {
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      onPage.field.value = asked;
      onPage.update();
    }
  }
})();
