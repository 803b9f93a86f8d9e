// Links to glossary entries show what the entry is, on hover and on keyboard focus.
(() => {
  "use strict";
  const DWELL = 150;
  const GRACE = 250;
  const EDGE = 8;
  const APART = 3;
  const LEAST = 72;
  const previews = new Map(
    [...document.querySelectorAll("[data-previews] > .preview")].map((preview) => [
      preview.dataset.href,
      preview,
    ]),
  );
  const hovers = matchMedia("(hover: hover) and (pointer: fine)");
  let shown = null;
  let link = null;
  let timer = 0;

  const hide = () => {
    clearTimeout(timer);
    if (shown) {
      shown.hidden = true;
      link.removeAttribute("aria-describedby");
      shown = null;
      link = null;
    }
  };

  // Below the whole link or above it, where there is more room; never over it.
  const place = (near) => {
    const rect = link.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const below = height - rect.bottom - EDGE - APART;
    const above = rect.top - EDGE - APART;
    shown.style.setProperty("max-block-size", "none");
    const box = shown.getBoundingClientRect();
    const under = box.height <= below || below >= above;
    const room = under ? below : above;
    if (room < LEAST) {
      return false;
    }
    const tall = Math.min(box.height, room);
    const left = Math.min(Math.max(EDGE, near), width - EDGE - box.width);
    shown.style.setProperty("max-block-size", tall + "px");
    shown.style.setProperty("left", Math.max(EDGE, left) + "px");
    shown.style.setProperty("top", (under ? rect.bottom + APART : rect.top - tall - APART) + "px");
    return true;
  };

  const show = (target, x) => {
    hide();
    link = target;
    shown = previews.get(target.getAttribute("href"));
    shown.hidden = false;
    if (!place(x)) {
      hide();
    } else {
      link.setAttribute("aria-describedby", shown.id);
    }
  };

  const linkAt = (element) => {
    const found = element.closest && element.closest(".term, .terms a");
    return found && previews.has(found.getAttribute("href")) ? found : null;
  };

  // The line of a link that runs over several lines on which the pointer is.
  const lineStart = (target, y) => {
    const rects = [...target.getClientRects()];
    return (rects.find((rect) => y <= rect.bottom) || rects[0]).left;
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || !hovers.matches) {
      return;
    }
    const target = linkAt(event.target);
    const inside = shown && (shown.contains(event.target) || target === link);
    clearTimeout(timer);
    if (target && target !== link) {
      timer = setTimeout(() => show(target, lineStart(target, event.clientY)), DWELL);
    } else if (shown && !inside) {
      timer = setTimeout(hide, GRACE);
    }
  });
  document.documentElement.addEventListener("pointerleave", () => {
    clearTimeout(timer);
    timer = setTimeout(hide, GRACE);
  });
  document.addEventListener("focusin", (event) => {
    const target = linkAt(event.target);
    if (target && target.matches(":focus-visible")) {
      show(target, target.getClientRects()[0].left);
    }
  });
  document.addEventListener("focusout", hide);
  document.addEventListener("click", hide);
  // Before anything else that Escape closes.
  const onEscape = (event) => {
    if (event.key === "Escape" && shown) {
      event.preventDefault();
      hide();
    }
  };
  document.addEventListener("keydown", onEscape, true);
  addEventListener("scroll", hide, { passive: true });
  addEventListener("resize", hide, { passive: true });
})();
