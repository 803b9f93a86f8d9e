// Notes: opened from the text, from a link or by key; closed again, with focus on its way back.
(() => {
  "use strict";
  const root = document.documentElement;
  const body = document.querySelector("[data-article-body]");
  const notes = [...document.querySelectorAll("aside.note")];
  const wide = matchMedia("(min-width: 64rem)");
  const announce = document.querySelector("[data-announce]");
  const linkField = document.querySelector("[data-link]");
  const help = document.querySelector("[data-keys-help]");
  const keysOn = document.querySelector("[data-keys-on]");

  const byId = (id) => document.getElementById(id);
  const marksOf = new Map(notes.map((note) => [note.id, []]));
  for (const mark of body.querySelectorAll("mark[aria-details]")) {
    for (const id of mark.getAttribute("aria-details").split(" ")) {
      marksOf.get(id).push(mark);
    }
  }
  let active = null;
  let latest = null;

  const refOf = (note) => byId(note.id.replace(/^note-/, "ref-"));
  const toggleOf = (note) => note.querySelector(".note-toggle");
  const isIn = (note) => !note.classList.contains("is-out");
  const isFoldable = (note) => body.contains(note);
  const isOpen = (note) =>
    note.classList.contains("is-open") || note.classList.contains("is-end") || !isFoldable(note);

  const fragment = ({ hash }) => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return "";
    }
  };
  const name = (id) => {
    const page = location.href.split("#")[0];
    history.replaceState(null, "", id ? page + "#" + id : page);
  };
  const go = (id) => {
    if (location.hash !== "#" + id) {
      history.pushState(null, "", "#" + id);
    }
  };

  // Into view with as little movement as possible; what is taller than the window by its top.
  const show = (element) => {
    const tall = element.getBoundingClientRect().height > innerHeight * 0.8;
    element.scrollIntoView({ block: tall ? "start" : "nearest" });
  };
  const focus = (element) => {
    element.focus({ preventScroll: true });
    show(element);
  };

  const mark = (type, note) => {
    for (const old of document.querySelectorAll("." + type)) {
      old.classList.remove(type);
    }
    if (note) {
      [note, ...marksOf.get(note.id)].forEach((element) => element.classList.add(type));
    }
  };

  // Should another script fail, the styles that place the notes are gone: then all stand open.
  const standOpen = () => {
    for (const part of document.querySelectorAll(".note, .note-all")) {
      part.hidden = false;
    }
    for (const part of document.querySelectorAll(".note-brief, .note-toggle")) {
      part.hidden = true;
    }
  };

  const update = () => {
    if (!root.classList.contains("js")) {
      standOpen();
      return;
    }
    for (const note of notes.filter(isFoldable)) {
      const open = note.classList.contains("is-open");
      const toggle = toggleOf(note);
      toggle.setAttribute("aria-expanded", String(open));
      if (!wide.matches) {
        note.classList.remove("is-end");
        note.hidden = open ? false : "until-found";
        note.querySelector(".note-all").hidden = false;
        note.querySelector(".note-brief").hidden = true;
        toggle.hidden = false;
        refOf(note).setAttribute("aria-expanded", String(open));
      } else {
        refOf(note).removeAttribute("aria-expanded");
      }
      note.querySelector("[data-close]").hidden = !open;
    }
    document.dispatchEvent(new Event("notes:changed"));
  };

  const fold = (note) => note.classList.remove("is-open");

  // In the margin one note is open at a time; below their paragraphs several may be.
  const open = (note) => {
    if (!isIn(note)) {
      document.dispatchEvent(new Event("notes:all"));
    }
    if (wide.matches) {
      notes.forEach(fold);
    }
    note.classList.toggle("is-open", isFoldable(note));
    active = note;
    latest = note;
    mark("is-active", note);
    update();
  };

  const close = (note) => {
    const hadFocus = note.contains(document.activeElement) || active === note;
    fold(note);
    if (active === note) {
      active = null;
      mark("is-active", null);
      name("");
    }
    update();
    if (hadFocus && refOf(note)) {
      focus(refOf(note));
    }
  };

  const visit = (note) => {
    open(note);
    focus(note);
  };
  const toggle = (note) => {
    if (isFoldable(note) && note.classList.contains("is-open")) {
      close(note);
    } else {
      go(note.id);
      visit(note);
    }
  };

  const noteNamed = (id) => {
    const note = byId(id.replace(/^(q|ref)-/, "note-"));
    return note && marksOf.has(note.id) ? note : null;
  };

  // Where the address leads: to a note, to the words or the number of one, or into one.
  const arrive = () => {
    const id = fragment(location);
    const target = id ? byId(id) : null;
    if (!target) {
      if (active) {
        fold(active);
        active = null;
        mark("is-active", null);
        update();
      }
      return;
    }
    const note = noteNamed(id) || target.closest("aside.note");
    if (!note) {
      return;
    }
    if (target === note) {
      visit(note);
      return;
    }
    if (active !== note || !isOpen(note)) {
      open(note);
    }
    if (note.contains(target)) {
      show(target);
    } else {
      refOf(note).focus({ preventScroll: true });
      show(target);
    }
  };

  // Keys
  const shown = () => notes.filter(isIn);
  const step = (by) => {
    const all = shown();
    let at = all.indexOf(active);
    if (at < 0) {
      const lineOf = (note) => (refOf(note) || note).getBoundingClientRect().top;
      const below = all.findIndex((note) => lineOf(note) > innerHeight * 0.2);
      at = below < 0 ? all.length : below;
      at = by > 0 ? at - 1 : at;
    }
    const next = all[at + by];
    if (!next) {
      return;
    }
    if (active && active !== next) {
      fold(active);
    }
    name(next.id);
    visit(next);
  };
  const commands = new Map([
    ["j", () => step(1)],
    ["k", () => step(-1)],
    ["o", () => (active || latest ? toggle(active || latest) : step(1))],
    ["?", () => help.showModal()],
  ]);
  const keep = (on) => {
    try {
      localStorage.setItem("keys", on ? "on" : "off");
    } catch {
      // Nothing can be kept: the choice holds for this page.
    }
  };
  const kept = () => {
    try {
      return localStorage.getItem("keys") !== "off";
    } catch {
      return true;
    }
  };
  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]");
  const onKey = (event) => {
    const odd = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
    if (odd || event.isComposing || document.querySelector("dialog[open]") || isTyping(event.target)) {
      return;
    }
    if (event.key === "Escape" && active) {
      event.preventDefault();
      close(active);
    } else if (event.key === "Enter" && event.target.matches("aside.note")) {
      event.preventDefault();
      toggle(event.target);
    } else if (keysOn.checked && commands.has(event.key)) {
      event.preventDefault();
      commands.get(event.key)();
    }
  };

  // Links
  const copied = (button) => {
    const [before, after] = button.children;
    announce.textContent = after.textContent;
    before.hidden = true;
    after.hidden = false;
    setTimeout(() => {
      announce.textContent = "";
      before.hidden = false;
      after.hidden = true;
    }, 3000);
  };
  const offer = (button, address) => {
    button.after(linkField);
    linkField.value = address;
    linkField.hidden = false;
    linkField.focus();
    linkField.select();
  };
  const copy = (button) => {
    const address = location.href.split(/[?#]/)[0] + "#" + button.closest("aside.note").id;
    if (!navigator.clipboard) {
      offer(button, address);
      return;
    }
    navigator.clipboard.writeText(address).then(
      () => copied(button),
      () => offer(button, address),
    );
  };

  // Words that belong to several notes lead to the next one each time.
  const openWords = (words) => {
    const found = words.getAttribute("aria-details").split(" ").map(byId).filter(isIn).reverse();
    if (found.length > 0) {
      const note = found[(found.indexOf(active) + 1) % found.length];
      go(note.id);
      visit(note);
    }
  };

  const onLink = (event, link) => {
    const id = fragment(link);
    if (id === "contents") {
      byId(id).querySelector("details").open = true;
    }
    const note = noteNamed(id);
    if (!note) {
      return;
    }
    event.preventDefault();
    if (link.matches(".noteref") && !wide.matches) {
      toggle(note);
      return;
    }
    go(id);
    arrive();
  };

  const onClick = (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const control = event.target.closest("a, button, summary, input, label");
    const note = event.target.closest("aside.note");
    const words = event.target.closest("mark[aria-details]");
    if (control && control.matches("a[href^='#']")) {
      onLink(event, control);
    } else if (control && control.matches(".note-toggle")) {
      toggle(note);
    } else if (control && control.matches("[data-close]")) {
      close(note);
    } else if (control && control.matches("[data-copy]")) {
      copy(control);
    } else if (control && control.matches("[data-keys]")) {
      help.showModal();
    } else if (!control && getSelection().isCollapsed) {
      if (words && body.contains(words)) {
        openWords(words);
      } else if (note && !isOpen(note)) {
        go(note.id);
        visit(note);
      }
    }
  };

  const near = (event) => {
    const found = event.target.closest && event.target.closest("aside.note, .noteref, mark[aria-details]");
    const id = found && (found.getAttribute("aria-details") || found.hash || found.id).split(" ").pop();
    mark("is-near", found ? byId(id.replace("#", "")) : null);
  };

  const start = () => {
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.hidden = false;
    }
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerover", near);
    document.addEventListener("focusin", near);
    document.addEventListener("beforematch", (event) => open(event.target.closest("aside.note")));
    document.addEventListener("notes:filtered", () => {
      if (active && !isIn(active)) {
        fold(active);
        active = null;
        mark("is-active", null);
      }
      update();
    });
    addEventListener("hashchange", arrive);
    addEventListener("error", update, true);
    linkField.addEventListener("blur", () => (linkField.hidden = true));
    keysOn.checked = kept();
    keysOn.addEventListener("change", () => keep(keysOn.checked));
    wide.addEventListener("change", () => {
      notes.filter((note) => note !== active).forEach(fold);
      update();
    });
    // Shown and placed in one go: what is drawn first is where it stays.
    root.classList.add("laid");
    update();
    arrive();
  };

  if (notes.length === 0) {
    root.classList.add("laid");
    return;
  }
  try {
    start();
  } catch (failure) {
    // Whatever went wrong, the notes must stand open.
    root.classList.remove("js");
    throw failure;
  }
})();
