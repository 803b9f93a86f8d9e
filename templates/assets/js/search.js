// Search, 3 of 3: the dialog that every page opens, and the search page.
(() => {
  "use strict";
  if (!window.berkasSearch) return;
  const { find, show, marks, kindOf } = window.berkasSearch;
  const ARTICLE = 2;
  const PAUSE_MS = 120;
  const IN_DIALOG = 3;
  const ON_PAGE = 8;

  // How long an excerpt is, and how far before what was found it may begin.
  const LENGTH = 190;
  const LEAD = 60;

  const element = (name, classes, ...content) => {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    made.append(...content);
    return made;
  };

  // A stretch of a text with its marks, in its language.
  const fill = (of, text, places, from, to, language) => {
    let at = from;
    for (const { start, end } of places) {
      if (start >= from && end <= to) {
        of.append(text.slice(at, start), element("mark", "", text.slice(start, end)));
        at = end;
      }
    }
    of.append(text.slice(at, to));
    if (language) {
      of.lang = language;
      of.dir = "auto";
    }
    return of;
  };

  // The place with the most terms close after it, of these the one with the closest, the first.
  const best = (places) => {
    let chosen;
    let most = 0;
    let least = 0;
    for (const place of places) {
      const terms = new Set();
      let far = 0;
      for (const { start, end, term } of places) {
        const isClose = start >= place.start && end < place.start + LENGTH - LEAD;
        if (isClose && !terms.has(term)) {
          terms.add(term);
          far = start - place.start;
        }
      }
      if (terms.size > most || (terms.size === most && far < least)) {
        [chosen, most, least] = [place, terms.size, far];
      }
    }
    return chosen;
  };

  // An excerpt begins with the sentence if that is near, else with a word.
  const excerpt = (text, places, place, language) => {
    let from = 0;
    if (place && place.start > LEAD) {
      from = place.start - LEAD;
      const ends = [...text.slice(from, place.start).matchAll(/[.!?…]["”’)]*\s+|\n/gu)];
      const last = ends.pop();
      from = last ? from + last.index + last[0].length : text.indexOf(" ", from) + 1;
    }
    let to = text.length;
    if (to > from + LENGTH) {
      const space = text.lastIndexOf(" ", from + LENGTH);
      to = space > from ? space : from + LENGTH;
    }
    const made = element("p", "search-excerpt", from > 0 ? "… " : "");
    fill(made, text, places, from, to, language).append(to < text.length ? " …" : "");
    return made;
  };

  const attach = (search) => {
    const { search: language, searchFolder: folder, searchRoot: top } = search.dataset;
    const part = (css) => search.querySelector(css);
    const form = part("form");
    const field = part("input");
    const status = part("[role=status]");
    const results = part("[data-search-results]");
    const everything = part("[data-search-all]");
    const sections = [...search.querySelectorAll("[data-search-kind]")];
    let turn = 0;
    let timer = 0;

    const number = (words, count) => words.replace("{0}", () => count.toLocaleString(language));

    const item = async (terms, doc) => {
      const [url, title, label, titleLanguage, text, textLanguage] = await show(doc);
      const link = fill(element("a"), title, marks(terms, title), 0, title.length, titleLanguage);
      const made = element("li", "", element("p", "search-title", link));
      const places = marks(terms, text);
      const place = best(places);
      link.href = top + url;
      if (place && kindOf(doc) === ARTICLE) {
        link.hash = `p${text.slice(0, place.start).split("\n").length}`;
      }
      if (label) made.append(element("p", "search-label", label));
      if (text) made.append(excerpt(text, places, place, textLanguage));
      return made;
    };

    // Makes what a section is to show, and gives what shows it.
    const list = async (section, terms, found, most) => {
      const items = await Promise.all(found.slice(0, most).map(({ doc }) => item(terms, doc)));
      return () => {
        const more = section.querySelector("button");
        section.hidden = !found.length;
        section.querySelector("ul").replaceChildren(...items);
        section.querySelector("[data-search-count]").textContent = found.length.toLocaleString(language);
        if (more) {
          more.hidden = found.length <= most;
          more.textContent = number(more.dataset.words, found.length - most);
          more.onclick = async () => {
            (await list(section, terms, found, found.length))();
            section.querySelectorAll("a")[most].focus();
          };
        }
      };
    };

    const message = ({ found, near, some }) => {
      const { one, many, none, like, part: partly } = status.dataset;
      const all = near ? like : found.length === 1 ? one : many;
      return number(!found.length ? none : some ? partly : all, found.length);
    };

    // The way from the dialog to all results.
    const ask = (text) => {
      everything.firstElementChild.search = `?q=${encodeURIComponent(text.trim())}`;
    };

    const say = (text, shown) => {
      status.textContent = text;
      results.hidden = !shown;
    };

    const answer = async (text) => {
      const { found, terms, ...rest } = await find(language, folder, text);
      const groups = sections.map((section, kind) => {
        const own = found.filter(({ doc }) => kindOf(doc) === kind);
        return { section, own, rank: own.length ? found.indexOf(own[0]) : found.length };
      });
      const most = everything ? IN_DIALOG : ON_PAGE;
      const shows = await Promise.all(groups.map(({ section, own }) => list(section, terms, own, most)));
      return () => {
        shows.forEach((one) => one());
        groups.sort((a, b) => a.rank - b.rank).forEach(({ section }) => results.insertBefore(section, everything));
        if (everything) {
          ask(text);
          everything.hidden = !groups.some(({ own }) => own.length > most);
        }
        say(message({ found, ...rest }), found.length);
      };
    };

    const remember = (text) => {
      try {
        history.replaceState(null, "", text ? `?q=${encodeURIComponent(text)}` : location.pathname);
      } catch {
        // Not every browser lets a page from a disk do so.
      }
    };

    const update = async () => {
      const mine = ++turn;
      const text = field.value.trimStart();
      if (!everything) remember(text.trim());
      let then = () => say("", false);
      if (text) {
        try {
          then = await answer(text);
        } catch {
          then = () => say(status.dataset.failed, false);
        }
      }
      if (mine === turn) then();
    };

    const move = (step) => {
      const stops = [field, ...results.querySelectorAll(":is(section, p):not([hidden]) a")];
      const next = stops[stops.indexOf(document.activeElement) + step];
      if (next) next.focus();
    };

    // The index is on its way while the first letters are typed.
    field.addEventListener("focus", () => find(language, folder, "").catch(() => {}), { once: true });
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(update, PAUSE_MS);
    });
    search.addEventListener("keydown", (event) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === "ArrowDown" || key === "ArrowUp") {
        event.preventDefault();
        move(key === "ArrowDown" ? 1 : -1);
      } else if (key.length === 1 && key !== " " && target.closest("li")) {
        field.focus();
      }
    });
    // Policies may forbid that forms are sent: Enter goes the way of the link.
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (everything) {
        ask(field.value);
        location.assign(everything.firstElementChild.href);
      } else {
        update();
      }
    });
    return { field, update };
  };

  const page = document.querySelector("main [data-search]");
  const onPage = page && attach(page);
  let dialog = null;
  let inDialog = null;

  const make = () => {
    const template = document.querySelector("[data-search-dialog]");
    dialog = template.content.firstElementChild;
    document.body.append(dialog);
    inDialog = attach(dialog.querySelector("[data-search]"));
    dialog.addEventListener("click", ({ target }) => {
      if (target === dialog || target.closest("[data-search-close], li a")) dialog.close();
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
    if (!onPage && !dialog) make();
    if (dialog && !dialog.open) dialog.showModal();
    const { field } = onPage || inDialog;
    field.focus();
    field.select();
  };

  if (onPage) {
    onPage.field.value = new URLSearchParams(location.search).get("q") || "";
    onPage.update();
  }
})();
