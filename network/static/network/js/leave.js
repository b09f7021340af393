/*
 * Leaving at once: by the link, or by Shift three times. The page is emptied before the next one has loaded and gives up
 * its entry in the history; pages of this site that "Back" leads to in the same tab lead away again.
 *
 * Shift, and not Escape, which browsers, dialogs and screen readers need. A press counts when nothing else is pressed
 * with it. It runs in the head: on a slow line the keys work from the first moment. data-exit: where to; data-icon: an
 * empty icon; data-said: what is said meanwhile.
 */
(function () {
  "use strict";

  var script = document.currentScript;
  // A page inside a frame is a preview in the admin.
  if (!script || window.self !== window.top) {
    return;
  }

  var NEEDED = 3;
  /* Between one press and the next, in milliseconds. */
  var PATIENCE = 5000;
  /* Of this tab alone, and gone with it. */
  var MARK = "left";

  var root = document.documentElement;
  var leaving = false;
  var alone = false;
  var pressed = 0;
  var timer = null;

  /* Where storage is switched off, only the page that was left is out of reach. */
  function marked(value) {
    try {
      if (value === true) {
        sessionStorage.setItem(MARK, "1");
      } else if (value === false) {
        sessionStorage.removeItem(MARK);
      }
      return sessionStorage.getItem(MARK) === "1";
    } catch (error) {
      return false;
    }
  }

  function cover() {
    document.title = new URL(script.dataset.exit).hostname;
    document.querySelectorAll("link[rel~=icon]").forEach(function (icon) {
      icon.href = script.dataset.icon;
    });
    if (!document.body) {
      root.hidden = true; // what is still to come of the page, too
      return;
    }
    var empty = document.createElement("body");
    var said = document.createElement("p");
    empty.style.background = "Canvas";
    said.className = "visually-hidden";
    said.setAttribute("role", "alert");
    empty.append(said);
    document.body.replaceWith(empty);
    said.textContent = script.dataset.said;
  }

  function leave() {
    leaving = true;
    marked(true);
    cover();
    location.replace(script.dataset.exit);
  }

  function show(words) {
    var status = document.querySelector("[data-exit-status]");
    if (status) {
      root.setAttribute("data-exit-pressed", String(pressed));
      status.textContent = words ? status.dataset[words] : "";
    }
  }

  function forget(words) {
    clearTimeout(timer);
    alone = false;
    if (pressed) {
      pressed = 0;
      show(words);
    }
  }

  function press() {
    clearTimeout(timer);
    pressed += 1;
    if (pressed >= NEEDED) {
      leave();
      return;
    }
    show(pressed === 1 ? "two" : "one");
    timer = setTimeout(forget, PATIENCE, "over");
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest("[data-exit]")) {
      event.preventDefault();
      leave();
    }
  });

  window.addEventListener(
    "keydown",
    function (event) {
      if (leaving) {
        event.preventDefault(); // Escape would stop the other page from loading
      } else if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
        forget();
      } else {
        alone = !event.repeat; // held down, it is for something else
      }
    },
    true
  );

  window.addEventListener(
    "keyup",
    function (event) {
      if (event.key === "Shift" && alone && !leaving) {
        press();
      }
    },
    true
  );

  ["pointerdown", "wheel", "blur"].forEach(function (name) {
    window.addEventListener(
      name,
      function (event) {
        if (name !== "blur" || event.target === window) {
          forget();
        }
      },
      { capture: true, passive: true }
    );
  });

  /* A page that the browser kept, or loads anew, on the way back or by a reload. */
  window.addEventListener("pageshow", function (event) {
    if (event.persisted && marked()) {
      leave();
    }
  });

  var entry = performance.getEntriesByType("navigation")[0];
  if (marked()) {
    if (entry && entry.type !== "navigate") {
      leave();
    } else {
      marked(false); // somebody comes here on purpose
    }
  }
  root.setAttribute("data-exit-keys", "");
})();
