/*
 * What search boxes offer while somebody types: a combobox with a list, after the ARIA practices.
 * Without this file, or if anything fails, they are ordinary boxes.
 */
(function () {
  "use strict";

  var script = document.currentScript;
  if (!script || !window.AbortController) {
    return;
  }
  var search = new URL(script.dataset.search, location.href).href;
  var label = script.dataset.label;
  /* Milliseconds: not for each letter. */
  var WAIT = 120;
  var LEAST = 2;

  function enhance(input, number) {
    var list = document.createElement("ul");
    var active = -1;
    var typed = input.value;
    var timer = null;
    var running = null;

    list.id = "suggestions-" + number;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label);
    input.type = "text"; // a box for searching may not be a combobox
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    input.parentNode.classList.add("suggests");
    input.parentNode.appendChild(list);

    function options() {
      return list.children;
    }

    function mark(index) {
      [...options()].forEach((option, place) => option.setAttribute("aria-selected", place === index));
      active = index;
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
        input.value = typed;
      } else {
        input.setAttribute("aria-activedescendant", options()[index].id);
        input.value = options()[index].dataset.text;
        options()[index].scrollIntoView({ block: "nearest" });
      }
    }

    function close() {
      clearTimeout(timer);
      if (running) {
        running.abort();
      }
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function show(found) {
      list.textContent = "";
      found.forEach((suggestion, place) => {
        var option = document.createElement("li");
        option.id = list.id + "-" + place;
        option.className = "suggestions__option";
        option.dataset.text = suggestion.text;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.textContent = suggestion.text;
        if (suggestion.about) {
          var about = document.createElement("span");
          about.className = "suggestions__about";
          about.textContent = suggestion.about;
          option.append(" ", about);
        }
        list.appendChild(option);
      });
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = !found.length;
      input.setAttribute("aria-expanded", Boolean(found.length));
    }

    function ask() {
      if (running) {
        running.abort();
      }
      running = new AbortController();
      fetch(search + "suggestions/?q=" + encodeURIComponent(typed), { signal: running.signal, credentials: "omit" })
        .then((answer) => (answer.ok ? answer.json() : { suggestions: [] }))
        .then((answer) => {
          if (document.activeElement === input) {
            show(answer.suggestions);
          }
        })
        .catch(() => {}); // asked anew meanwhile, or offline
    }

    function choose(option) {
      input.value = option.dataset.text;
      typed = input.value;
      close();
      input.form.requestSubmit();
    }

    input.addEventListener("input", () => {
      typed = input.value;
      clearTimeout(timer);
      if (typed.trim().length < LEAST) {
        close();
        return;
      }
      timer = setTimeout(ask, WAIT);
    });

    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
        return;
      }
      var count = options().length;
      if (event.key === "Escape" && !list.hidden) {
        // Closes the list only.
        event.preventDefault();
        event.stopPropagation();
        mark(-1);
        close();
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count && typed.trim().length >= LEAST) {
        event.preventDefault();
        if (list.hidden) {
          list.hidden = false;
          input.setAttribute("aria-expanded", "true");
        }
        var step = event.key === "ArrowDown" ? 1 : -1;
        // One place more than there are options: that of the text as it was typed.
        mark(((active + 1 + step + count + 1) % (count + 1)) - 1);
      } else if (event.key === "Enter" || event.key === "Tab") {
        close();
      }
    });

    list.addEventListener("mousedown", (event) => {
      event.preventDefault(); // the box keeps the focus, or the list would close under the pointer
    });
    list.addEventListener("click", (event) => {
      var option = event.target.closest("[role=option]");
      if (option) {
        choose(option);
      }
    });
    input.addEventListener("blur", close);
  }

  [...document.querySelectorAll("form[role=search] input[name=q]")]
    .filter((input) => input.form.action.split(/[?#]/)[0] === search)
    .forEach(enhance);
})();
