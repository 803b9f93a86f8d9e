// The timeline: events of one entry, the mark under the pointer in words, the event led to.
(() => {
  "use strict";
  const root = document.documentElement;
  const form = document.querySelector("[data-filter]");
  const readout = document.querySelector("[data-readout]");
  const marks = [...document.querySelectorAll("[data-entries]")].filter((one) => one.matches("a"));
  const items = [...document.querySelectorAll("li[data-entries]")];
  const events = items.filter((item) => item.matches(".event"));

  const belongs = (element, entry) =>
    !entry || element.dataset.entries.split(" ").includes(entry);

  // Words of the mark that is pointed at or focused, in the line kept for them.
  if (readout) {
    const hint = readout.textContent;
    const say = (event) => {
      const mark = event.target instanceof Element && event.target.closest(".mark, .column, .row-mark");
      readout.textContent = mark ? mark.textContent.trim() : hint;
    };
    for (const type of ["pointerover", "focusin"]) {
      readout.parentElement.addEventListener(type, say);
    }
    readout.parentElement.addEventListener("pointerleave", say);
  }

  const target = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  };

  const markTarget = () => {
    for (const mark of marks) {
      const here = location.hash !== "" && mark.getAttribute("href") === location.hash;
      mark.classList.toggle("here", here);
    }
  };

  if (!form) {
    addEventListener("hashchange", markTarget);
    markTarget();
    root.classList.remove("asked");
    return;
  }

  const select = form.querySelector("select");
  const all = form.querySelector("[data-all]");
  const status = form.querySelector("[role=status]");
  const total = status.textContent;
  const known = new Set([...select.options].map((option) => option.value));

  const asked = () => {
    const entry = new URLSearchParams(location.search).get("entry") || "";
    return known.has(entry) ? entry : "";
  };

  const address = (entry) => {
    const url = new URL(location.href);
    if (entry) {
      url.searchParams.set("entry", entry);
    } else {
      url.searchParams.delete("entry");
    }
    return url;
  };

  const show = (entry) => {
    select.value = entry;
    all.hidden = !entry;
    for (const item of items) {
      item.hidden = !belongs(item, entry);
    }
    for (const group of document.querySelectorAll("[data-group]")) {
      group.hidden = !group.querySelector("[data-entries]:not([hidden])");
    }
    // How long after what is kept back says nothing.
    for (const gap of document.querySelectorAll(".clock-gap")) {
      const before = gap.parentElement.previousElementSibling;
      gap.hidden = !before || before.hidden;
    }
    for (const mark of marks) {
      const out = !belongs(mark, entry);
      mark.classList.toggle("out", out);
      if (out) {
        mark.setAttribute("aria-hidden", "true");
        mark.setAttribute("tabindex", "-1");
      } else {
        mark.removeAttribute("aria-hidden");
        mark.removeAttribute("tabindex");
      }
    }
    const shown = events.filter((event) => !event.hidden && !event.matches(".published-item")).length;
    status.textContent = entry
      ? form.dataset.shown.replace("{0}", shown.toLocaleString(root.lang))
      : total;
  };

  const choose = (entry) => {
    history.replaceState(null, "", address(entry));
    show(entry);
  };

  // What a link leads to is never kept back.
  const reveal = () => {
    const wanted = target();
    if (wanted && wanted.closest("[hidden]")) {
      choose("");
      wanted.scrollIntoView();
    }
    markTarget();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  select.addEventListener("change", () => choose(select.value));
  all.addEventListener("click", () => {
    choose("");
    select.focus();
  });
  addEventListener("hashchange", reveal);
  addEventListener("popstate", () => show(asked()));
  show(asked());
  reveal();
  root.classList.remove("asked");
})();
