// Runs before the page is drawn: the reader's choice of light or dark, and word that script runs.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
  } catch {
    // A browser that keeps nothing for this page: the system's preference holds.
  }
  if (chosen === "light" || chosen === "dark") {
    root.dataset.theme = chosen;
  }
  // Should a script fail to arrive, the page must not wait for it with its notes folded away.
  addEventListener("error", (event) => {
    if (event.target instanceof HTMLScriptElement) {
      root.classList.remove("js");
    }
  }, true);
})();
