// Wide screens: each note in the margin beside its line, no two over one another. What would have
// to go too far from its line becomes an endnote below the text.
(() => {
  "use strict";
  const root = document.documentElement;
  const body = document.querySelector("[data-article-body]");
  const text = body.parentElement;
  const side = document.querySelector(".masthead-side");
  const label = body.querySelector(".endnotes-label");
  const wide = matchMedia("(min-width: 64rem)");
  const rem = parseFloat(getComputedStyle(root).fontSize);
  const GAP = rem * 0.25;
  const FOOT = rem * 0.4;
  const REACH = rem * 20;
  const HELD = 1e9;

  const notes = [...body.querySelectorAll(".note")].map((note) => ({
    note,
    head: note.querySelector(".note-head"),
    brief: note.querySelector(".note-brief"),
    all: note.querySelector(".note-all"),
    toggle: note.querySelector(".note-toggle"),
    ref: document.getElementById(note.id.replace(/^note-/, "ref-")),
  }));

  const isOpen = ({ note }) => note.classList.contains("is-open");
  const heightOf = (element) => Math.ceil(element.getBoundingClientRect().height);

  // Places as near to their lines as their order and heights allow: notes that would overlap move
  // as one, to where the sum of their squared distances is least (pooling of adjacent violators).
  // What would then lie beyond reach of its line is left out.
  const settle = (items, from, reach) => {
    const pools = [];
    let before = 0;
    const mean = (pool) => pool.sum / pool.weight;
    const topOf = (pool, item) => Math.round(Math.max(from, mean(pool)) + item.before);
    for (const item of items) {
      item.before = before;
      let pool = { weight: item.weight, sum: item.weight * (item.line - before), items: [item] };
      let kept = pools.length;
      while (kept > 0 && mean(pools[kept - 1]) >= mean(pool)) {
        kept -= 1;
        const { weight, sum, items: earlier } = pools[kept];
        pool = { weight: weight + pool.weight, sum: sum + pool.sum, items: earlier.concat(pool.items) };
      }
      if (pool.items.every((one) => Math.abs(topOf(pool, one) - one.line) <= reach)) {
        pools.length = kept;
        pools.push(pool);
        before += item.height + GAP;
      }
    }
    return pools.flatMap((pool) => {
      pool.items.forEach((item) => (item.top = topOf(pool, item)));
      return pool.items;
    });
  };

  // The margin begins below what stands at its top.
  const floor = () =>
    Math.max(0, side.getBoundingClientRect().bottom + rem * 1.5 - text.getBoundingClientRect().top);

  const measured = () => {
    const top = text.getBoundingClientRect().top;
    const frame = notes[0].head.offsetTop + FOOT;
    const items = notes.filter(({ note }) => !note.classList.contains("is-out"));
    for (const item of items) {
      const rect = item.ref.getClientRects()[0];
      item.line = rect.top - top;
      item.across = rect.left;
      item.short = heightOf(item.head) + frame;
      item.more = isOpen(item) ? 0 : heightOf(item.brief);
      item.whole = isOpen(item) ? heightOf(item.note) : item.short;
      item.weight = isOpen(item) ? HELD : 1;
    }
    return items.sort((a, b) => a.line - b.line || a.across - b.across);
  };

  const show = (item, open) => {
    item.all.hidden = open ? false : "until-found";
    item.brief.hidden = open;
  };

  // A note's first words are shown where they push nothing away.
  const withBriefs = (items) => {
    items.forEach((item, at) => {
      const next = at + 1 < items.length ? items[at + 1].top : Infinity;
      const roomy = item.top + item.short + item.more + GAP <= next;
      if (!isOpen(item)) {
        item.brief.hidden = !roomy;
        item.whole = roomy ? item.short + item.more : item.short;
      }
    });
  };

  const layOut = () => {
    // Without the class, some script did not arrive and the notes stand open in the text.
    if (!wide.matches || !root.classList.contains("js")) {
      return;
    }
    for (const item of notes) {
      item.note.classList.remove("is-end");
      item.note.hidden = false;
      item.toggle.hidden = false;
      show(item, isOpen(item));
    }
    const items = measured();
    items.forEach((item) => (item.height = item.short));
    const from = floor();
    const beside = settle(items, from, REACH);
    beside.forEach((item) => (item.height = item.whole));
    settle(beside, from, Infinity);
    withBriefs(beside);
    let end = 0;
    for (const item of beside) {
      item.note.style.setProperty("--y", item.top + "px");
      end = Math.max(end, item.top + item.whole);
    }
    const below = items.filter((item) => !beside.includes(item));
    for (const item of below) {
      item.note.classList.add("is-end");
      item.toggle.hidden = true;
      show(item, true);
    }
    label.hidden = below.length === 0;
    text.style.setProperty("--room", end + "px");
  };

  let waiting = 0;
  const soon = () => {
    waiting = waiting || requestAnimationFrame(() => {
      waiting = 0;
      layOut();
    });
  };

  // article.js asks first: without it the notes stand open in the text.
  const begin = () => {
    document.addEventListener("notes:changed", layOut);
    const watcher = new ResizeObserver(soon);
    watcher.observe(body);
    watcher.observe(side);
    notes.forEach(({ note }) => watcher.observe(note));
    document.fonts.ready.then(soon);
    layOut();
  };
  if (notes.length > 0) {
    document.addEventListener("notes:changed", begin, { once: true });
  }
})();
