// What every page has: the switch between light and dark, and that between languages.
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
    });
  }
})();
