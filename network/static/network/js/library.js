/*
 * The list of the library without reloading the page. Without this file the filters are an ordinary form and ordinary
 * links; with it the same addresses are asked for, and only what has changed is put in place. Whatever fails,
 * the browser goes to the address as it would have.
 */
(function () {
  "use strict";

  var root = document.querySelector("[data-library]");
  var form = document.getElementById("library-form");
  var status = document.getElementById("library-status");
  if (!root || !form || !status || !window.fetch || !window.DOMParser || !window.AbortController) {
    return;
  }

  var REGIONS = ["library-shelves", "library-facets", "library-found"];
  var running = null;

  root.setAttribute("data-live", "");

  function addressOfForm() {
    var asked = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (value !== "") {
        asked.append(name, value);
      }
    });
    var query = asked.toString();
    return window.location.pathname + (query ? "?" + query : "");
  }

  function folds(inside) {
    return Array.prototype.slice.call(inside.querySelectorAll("details[data-fold]"));
  }

  /* What somebody has folded or unfolded stays so; what they have chosen in it is unfolded by the server. */
  function keepFolds(fresh) {
    var open = {};
    folds(root).forEach(function (fold) {
      open[fold.dataset.fold] = fold.open;
    });
    folds(fresh).forEach(function (fold) {
      if (fold.dataset.fold in open) {
        fold.open = open[fold.dataset.fold];
      }
    });
  }

  function putInPlace(fresh) {
    var focused = document.activeElement;
    var wasInside = REGIONS.some(function (id) {
      return document.getElementById(id).contains(focused);
    });
    keepFolds(fresh);
    REGIONS.forEach(function (id) {
      document.getElementById(id).replaceWith(document.adoptNode(fresh.getElementById(id)));
    });
    document.title = fresh.title;
    var heading = document.getElementById("found-heading");
    status.textContent = heading.textContent.trim();
    if (wasInside) {
      ((focused.id && document.getElementById(focused.id)) || heading).focus({ preventScroll: true });
    }
    followView();
  }

  /* The box and the hidden field of the view stand outside the regions: nothing is lost while somebody types. */
  function followView() {
    var compact = document.getElementById("library-as-list").hasAttribute("aria-current");
    var field = form.querySelector("input[name=view]");
    if (compact && !field) {
      field = document.createElement("input");
      field.type = "hidden";
      field.name = "view";
      field.value = "list";
      form.append(field);
    } else if (!compact && field) {
      field.remove();
    }
  }

  function followWords(fresh) {
    var box = form.querySelector("input[name=q]");
    var now = fresh.querySelector("#library-form input[name=q]");
    if (box && now && box !== document.activeElement) {
      box.value = now.value;
    }
  }

  function show(address, options) {
    if (running) {
      running.abort();
    }
    var mine = (running = new AbortController());
    root.setAttribute("aria-busy", "true");
    return window
      .fetch(address, { credentials: "same-origin", headers: { Accept: "text/html" }, signal: mine.signal })
      .then(function (answer) {
        if (!answer.ok) {
          throw new Error("status " + answer.status);
        }
        return answer.text();
      })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html");
        if (
          !REGIONS.every(function (id) {
            return fresh.getElementById(id);
          })
        ) {
          throw new Error("another page");
        }
        if (options.push) {
          window.history.pushState({ library: true }, "", address);
        }
        followWords(fresh);
        putInPlace(fresh);
        root.removeAttribute("aria-busy");
        if (options.toResults) {
          var heading = document.getElementById("found-heading");
          heading.focus({ preventScroll: true });
          document.getElementById("library-found").scrollIntoView({ block: "start" });
        }
      })
      .catch(function (error) {
        if (error.name === "AbortError") {
          return;
        }
        if (options.push) {
          window.location.assign(address);
        } else {
          window.location.reload();
        }
      });
  }

  document.addEventListener("change", function (event) {
    if (event.target.form === form && event.target.matches("input[type=checkbox], select")) {
      show(addressOfForm(), { push: true });
    }
  });

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var folded = form.querySelector(".filters__more");
    if (event.submitter && event.submitter.id === "library-show") {
      folded.open = false;
    }
    show(addressOfForm(), { push: true, toResults: true });
  });

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-library-link], #library-found .pagination a");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    var box = form.querySelector("input[name=q]");
    if (box) {
      box.blur();
    }
    show(link.href, { push: true, toResults: Boolean(link.closest(".pagination")) });
  });

  window.addEventListener("popstate", function () {
    show(window.location.href, { push: false });
  });
})();
