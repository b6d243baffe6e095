// Ties marks in a text to their cards, and puts the keyboard to use. The pages work without it.
(() => {
  "use strict";

  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const isField = (element) => element instanceof Element && element.closest("input, textarea, select, [contenteditable]");
  const idsOf = (element) => (element.dataset.findings || element.dataset.finding || "").split(" ").filter(Boolean);

  // --- marks and cards ---

  let lit = [];
  const unlight = () => {
    lit.forEach((element) => element.classList.remove("lit", "lit-card"));
    lit = [];
  };
  const light = (reading, ids) => {
    unlight();
    ids.forEach((id) => {
      all(`[data-findings~="${CSS.escape(id)}"], .note[data-finding="${CSS.escape(id)}"]`, reading).forEach((mark) => {
        mark.classList.add("lit");
        lit.push(mark);
      });
      const card = reading.querySelector(`.card[data-finding="${CSS.escape(id)}"]`);
      if (card) {
        card.classList.add("lit-card");
        lit.push(card);
      }
    });
  };
  // on a wide screen the text scrolls by itself: what a card points to is brought into view there
  const show = (text, mark) => {
    if (text && mark && text.scrollHeight > text.clientHeight + 1) {
      const box = text.getBoundingClientRect();
      const at = mark.getBoundingClientRect();
      if (at.top < box.top + 40 || at.bottom > box.bottom - 40) {
        text.scrollBy({ top: at.top - box.top - box.height / 3 });
      }
    }
  };
  const tie = (event) => {
    const target = event.target instanceof Element ? event.target.closest("[data-findings], [data-finding]") : null;
    const reading = target && target.closest("[data-reading]");
    if (reading) {
      light(reading, idsOf(target));
      const card = target.matches(".cards [data-finding]");
      if (card) {
        const text = reading.querySelector(".text");
        show(text, lit.find((mark) => text.contains(mark)));
      }
    } else if (lit.length > 0) {
      unlight();
    }
  };
  document.addEventListener("mouseover", tie);
  document.addEventListener("focusin", tie);

  // a click on a mark leads to its card: the statement's or event's that begins last is the narrowest
  document.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest(".text [data-findings]") : null;
    if (!mark || String(window.getSelection()) !== "") {
      return;
    }
    const ids = idsOf(mark).filter((id) => document.getElementById(id));
    const card = ids.length > 0 && document.getElementById(ids[ids.length - 1]);
    if (card) {
      card.scrollIntoView({ block: "nearest" });
    }
  });

  // --- keyboard ---

  const stops = () => all("[data-stop], .card[data-finding]").filter((element) => element.offsetParent !== null);
  const move = (by) => {
    const list = stops();
    if (list.length === 0) {
      return;
    }
    const here = list.findIndex((stop) => stop.contains(document.activeElement));
    const next = list[Math.min(list.length - 1, Math.max(0, here < 0 ? (by > 0 ? 0 : list.length - 1) : here + by))];
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  };
  const current = () => {
    const active = document.activeElement;
    return active instanceof Element ? active.closest("[data-stop], .card[data-finding]") : null;
  };
  const press = (name) => {
    const stop = current();
    const button = (stop && stop.querySelector(`[data-key="${name}"]`)) || (name === "u" && document.querySelector('[data-key="u"]'));
    if (!button) {
      return false;
    }
    if (button.tagName === "SUMMARY") {
      button.parentElement.open = true;
      const field = button.parentElement.querySelector("input:not([type=hidden]), select, textarea");
      if (field) {
        field.focus();
      }
    } else {
      button.click();
    }
    return true;
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (event.key === "Escape") {
      const open = document.activeElement && document.activeElement.closest("details[open]");
      if (open) {
        open.open = false;
        const summary = open.querySelector("summary");
        const stop = open.closest("[data-stop], .card[data-finding]");
        (stop || summary).focus();
      } else if (isField(document.activeElement)) {
        document.activeElement.blur();
      }
      return;
    }
    if (isField(event.target)) {
      return;
    }
    let done = true;
    switch (event.code === "Slash" && !event.shiftKey ? "/" : event.key) {
      case "/": {
        const field = document.querySelector("[data-search], #text");
        const folded = field && field.closest("details:not([open])");
        if (folded) {
          folded.open = true;
        }
        if (field) {
          field.focus();
        }
        break;
      }
      case "?":
      case "؟":
        document.getElementById("keys").showModal();
        break;
      default:
        // the key's place, so that an Arabic keyboard does not have to be switched
        switch (event.code) {
          case "KeyJ": move(1); break;
          case "KeyK": move(-1); break;
          case "KeyX": done = press("x"); break;
          case "KeyF": done = press("f"); break;
          case "KeyU": done = press("u"); break;
          case "Enter": {
            const stop = document.activeElement;
            const open = stop && stop.matches("[data-stop], .card[data-finding]") && stop.querySelector("[data-open], .why > summary");
            done = Boolean(open);
            if (open) {
              open.click();
            }
            break;
          }
          default: done = false;
        }
    }
    if (done) {
      event.preventDefault();
    }
  });

  // a part of the page that was put in anew takes the place in the list where the reader was
  let place = -1;
  document.addEventListener("htmx:beforeRequest", () => {
    place = stops().findIndex((stop) => stop.contains(document.activeElement));
  });
  document.addEventListener("htmx:afterSettle", () => {
    const list = stops();
    if (place >= 0 && list.length > 0 && (document.activeElement === document.body || document.activeElement === null)) {
      list[Math.min(place, list.length - 1)].focus({ preventScroll: true });
    }
    place = -1;
    const notice = document.querySelector(".notice");
    if (notice) {
      document.getElementById("live").textContent = notice.textContent.trim();
    }
  });

  // --- small comforts ---

  // when a job is over its last state is asked for anew: a state asked for just before may have been an earlier one
  document.addEventListener("htmx:sseClose", () => {
    setTimeout(() => htmx.ajax("GET", location.pathname, { target: "#progress", select: "#progress", swap: "outerHTML" }), 300);
  });

  // on a narrow screen the menu scrolls: the page one is on should be seen in it
  const here = document.querySelector('.menu [aria-current="page"]');
  if (here) {
    here.scrollIntoView({ block: "nearest", inline: "center" });
  }

  // one menu box open at a time, closed by a click elsewhere
  document.addEventListener("click", (event) => {
    all("details.menu-box[open]").forEach((box) => {
      if (!box.contains(event.target)) {
        box.open = false;
      }
    });
  });

  document.addEventListener("change", (event) => {
    const form = event.target instanceof Element ? event.target.closest("form[data-send]") : null;
    if (form) {
      form.requestSubmit();
    }
  });
})();
