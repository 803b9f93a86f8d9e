// Reading: which notes are shown, which one is being read, how far the text has come. Runs before
// article.js, which places what is shown.
(() => {
  "use strict";
  const filters = document.querySelector("[data-filters]");
  if (!filters) {
    return;
  }
  const body = document.querySelector("[data-article-body]");
  const notes = [...document.querySelectorAll("aside.note")];
  const lines = new Map(
    [...document.querySelectorAll(".contents a")].map((link) => [link.hash.slice(1), link]),
  );
  const chips = [...filters.querySelectorAll(".chip")];
  const count = document.querySelector(".to-contents");
  const all = filters.querySelector("[data-all]");
  const status = filters.querySelector("[data-status]");
  const refOf = (note) => document.getElementById(note.id.replace(/^note-/, "ref-"));
  const isPressed = (chip) => chip.getAttribute("aria-pressed") === "true";

  // Filter: any of the chosen types and any of the chosen verdicts.
  const chosen = (group) => chips.filter(isPressed).map((chip) => chip.dataset[group]).filter(Boolean);
  const has = (note, prefix, words) =>
    words.length === 0 || words.some((word) => note.classList.contains(prefix + word));

  const isLeftOut = (note) => !has(note, "t-", chosen("type")) || !has(note, "v-", chosen("verdict"));

  const apply = () => {
    const out = new Set(notes.filter(isLeftOut).map(({ id }) => id));
    for (const note of notes) {
      const isOut = out.has(note.id);
      note.classList.toggle("is-out", isOut);
      lines.get(note.id).closest("li").hidden = isOut;
      const ref = refOf(note);
      if (ref) {
        ref.classList.toggle("is-out", isOut);
      }
    }
    for (const mark of body.querySelectorAll("mark[aria-details]")) {
      const ids = mark.getAttribute("aria-details").split(" ");
      mark.classList.toggle("is-out", ids.every((id) => out.has(id)));
    }
    const some = chips.some(isPressed);
    status.textContent = some ? filters.dataset.shown.replace("{0}", notes.length - out.size) : "";
    all.hidden = !some;
    count.hidden = some;
    document.dispatchEvent(new Event("notes:filtered"));
  };

  const keep = () => {
    const query = new URLSearchParams(location.search);
    for (const group of ["type", "verdict"]) {
      const words = chosen(group);
      if (words.length > 0) {
        query.set(group, words.join(","));
      } else {
        query.delete(group);
      }
    }
    const search = query.toString().replace(/%2C/g, ",");
    history.replaceState(null, "", location.pathname + (search && "?" + search) + location.hash);
  };

  const press = (chip, on) => chip.setAttribute("aria-pressed", String(on));
  const clear = () => {
    chips.forEach((chip) => press(chip, false));
    keep();
    apply();
  };

  const restore = () => {
    const query = new URLSearchParams(location.search);
    for (const chip of chips) {
      const [[group, word]] = Object.entries(chip.dataset);
      press(chip, (query.get(group) || "").split(",").includes(word));
    }
    if (chips.some(isPressed)) {
      apply();
    }
  };

  filters.addEventListener("click", (event) => {
    const chip = event.target.closest(".chip");
    const fold = event.target.closest("[data-fold]");
    if (fold) {
      fold.setAttribute("aria-expanded", String(fold.getAttribute("aria-expanded") !== "true"));
    } else if (chip) {
      press(chip, !isPressed(chip));
      keep();
      apply();
    } else if (event.target.closest("[data-all]")) {
      clear();
      chips[0].focus();
    }
  });
  document.addEventListener("notes:all", clear);
  filters.hidden = false;

  // The list of notes: open beside the text on very wide screens, and telling where the reader is.
  const list = document.querySelector(".contents details");
  const vast = matchMedia("(min-width: 100rem)");
  const openList = () => (list.open = vast.matches);
  vast.addEventListener("change", openList);
  openList();

  let current = null;
  const tell = (note) => {
    const link = note ? lines.get(note.id) : null;
    if (link === current) {
      return;
    }
    if (current) {
      current.removeAttribute("aria-current");
    }
    if (link) {
      link.setAttribute("aria-current", "location");
      if (vast.matches) {
        list.scrollTop = link.offsetTop - list.clientHeight / 2;
      }
    }
    current = link;
  };

  // The open note while its number can be seen; else the last one above the middle of the window.
  const passed = new Set();
  const seen = new Set();
  const choose = () => {
    const active = document.querySelector("aside.is-active");
    const isHere = active && seen.has(active.id);
    tell(isHere ? active : notes.filter((note) => passed.has(note.id)).pop());
  };
  const watch = (rootMargin, found) => {
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.id.replace(/^ref-/, "note-");
          if (isIntersecting) {
            found.add(id);
          } else {
            found.delete(id);
          }
        }
        choose();
      },
      { rootMargin },
    );
    notes.forEach((note) => watcher.observe(refOf(note) || note));
  };
  watch("1000000px 0px -50% 0px", passed);
  watch("0px", seen);
  document.addEventListener("notes:changed", choose);

  // How far: the line at the top, drawn without measuring anything while the page is scrolled.
  const bar = document.querySelector(".progress");
  let start = 0;
  let length = 1;
  let waiting = 0;
  const draw = () => {
    waiting = 0;
    const part = Math.min(1, Math.max(0, (scrollY - start) / length));
    bar.style.setProperty("--read", part.toFixed(4));
  };
  const soon = () => {
    waiting = waiting || requestAnimationFrame(draw);
  };
  const measure = () => {
    const { top, height } = body.getBoundingClientRect();
    start = top + scrollY - innerHeight * 0.3;
    length = Math.max(1, height - innerHeight * 0.4);
    soon();
  };
  new ResizeObserver(measure).observe(body);
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", measure, { passive: true });
  bar.hidden = false;
  measure();
  restore();
})();
