// Runs before the page is drawn: the reader's choice of light or dark, word that script runs, and
// what must have been read before anything is drawn.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  // Notes or events that the address asks for are chosen or opened by a later script: until then
  // the page may hold back.
  const query = new URLSearchParams(location.search);
  root.classList.toggle("asked", ["type", "verdict", "entry"].some((name) => query.has(name))
    || /^#(note|ref|q)-/.test(location.hash));
  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
  } catch {
    // A browser that keeps nothing for this page: the system's preference holds.
  }
  if (chosen === "light" || chosen === "dark") {
    root.dataset.theme = chosen;
  }
  // By script, because not every checker of markup knows this link yet.
  const first = document.createElement("link");
  first.rel = "expect";
  first.href = document.currentScript.dataset.beyond;
  first.setAttribute("blocking", "render");
  document.head.append(first);
  // Should a script of the page's own fail to arrive, the page must not wait for it with its notes
  // folded away. What is loaded later, for the search, takes nothing from the page.
  addEventListener("error", (event) => {
    if (event.target instanceof HTMLScriptElement && event.target.defer) {
      root.classList.remove("js");
    }
  }, true);
})();
