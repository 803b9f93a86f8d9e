// What every page has: the switch between light and dark, that between languages, the search.
(() => {
  "use strict";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const button = document.querySelector("[data-theme-switch]");

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));

  // A choice that is the system's own is no choice: the page follows the system again.
  const choose = (dark) => {
    const own = dark === system.matches ? "" : dark ? "dark" : "light";
    if (own) {
      root.dataset.theme = own;
    } else {
      delete root.dataset.theme;
    }
    try {
      if (own) {
        localStorage.setItem("theme", own);
      } else {
        localStorage.removeItem("theme");
      }
    } catch {
      // Nothing can be kept: the choice holds for this page.
    }
  };

  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      choose(!isDark());
      show();
    });
    system.addEventListener("change", show);
    show();
  }

  // Places on a page are called alike in all languages.
  for (const link of document.querySelectorAll("[data-edition]")) {
    link.addEventListener("click", () => {
      link.hash = location.hash;
      link.search = location.search;
    });
  }

  // The search is loaded when it is first asked for; should that fail, the link leads to its page.
  const opener = document.querySelector("[data-search-open]");
  let searching = null;

  const load = (name, attributes) =>
    new Promise((resolve, reject) => {
      const made = Object.assign(document.createElement(name), attributes);
      made.addEventListener("load", resolve);
      made.addEventListener("error", reject);
      document.head.append(made);
    });

  const loadSearch = () => {
    const from = opener.dataset.searchOpen;
    const parts = ["search-words", "search-index", "search"].map((part) =>
      load("script", { src: `${from}js/${part}.js`, async: false }));
    return Promise.all([...parts, load("link", { rel: "stylesheet", href: `${from}css/search.css` })]);
  };

  const search = () => {
    const there = window.berkasSearch && window.berkasSearch.open;
    searching = searching || (there ? Promise.resolve() : loadSearch());
    searching.then(() => window.berkasSearch.open(), () => { location.href = opener.href; });
  };

  if (opener) {
    opener.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        search();
      }
    });
    document.addEventListener("keydown", (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const { target } = event;
      // What was closed a moment ago may still have the focus.
      const shown = target.closest && target.getClientRects().length > 0;
      const typing = shown && target.closest("input, textarea, select, [contenteditable], dialog");
      if (event.key === "/" && plain && !typing) {
        event.preventDefault();
        search();
      }
    });
  }
})();
