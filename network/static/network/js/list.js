/*
 * A list that is narrowed by a form, without reloading the page: the library's, the search's. Without this file the
 * filters are an ordinary form and ordinary links; with it the same addresses are asked for, and only what has changed
 * is put in place. Whatever fails, the browser goes to the address as it would have.
 *
 * In the page: [data-list] is what surrounds the list and names its form by id; every [data-list-region] has an id and
 * is replaced; links with [data-list-link] stay in the list; [data-list-heading] says how much was found and
 * [data-list-status] tells it to screen readers; [data-list-show] is the button below folded filters.
 */
(function () {
  "use strict";

  var root = document.querySelector("[data-list]");
  var form = root && document.getElementById(root.dataset.list);
  var status = root && root.querySelector("[data-list-status]");
  if (!form || !status || !window.fetch || !window.DOMParser || !window.AbortController) {
    return;
  }

  var running = null;

  root.setAttribute("data-live", "");

  function regions(inside) {
    return Array.prototype.slice.call(inside.querySelectorAll("[data-list-region]"));
  }

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
    var wasInside = regions(root).some(function (region) {
      return region.contains(focused);
    });
    keepFolds(fresh);
    regions(root).forEach(function (region) {
      region.replaceWith(document.adoptNode(fresh.getElementById(region.id)));
    });
    document.title = fresh.title;
    var heading = root.querySelector("[data-list-heading]");
    status.textContent = heading.textContent.trim();
    if (wasInside) {
      ((focused.id && document.getElementById(focused.id)) || heading).focus({ preventScroll: true });
    }
  }

  /* The box stands outside the regions: nothing is lost while somebody types. */
  function followWords(now) {
    var box = form.querySelector("input[name=q]");
    var fresh = now.querySelector("input[name=q]");
    if (box && fresh && box !== document.activeElement) {
      box.value = fresh.value;
    }
  }

  /* So do fields that nobody sees: what a link has chosen (a view, a place to search) goes with the next address. */
  function followHidden(now) {
    form.querySelectorAll("input[type=hidden]").forEach(function (field) {
      field.remove();
    });
    now.querySelectorAll("input[type=hidden]").forEach(function (field) {
      form.append(document.adoptNode(field));
    });
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
        var now = fresh.getElementById(form.id);
        if (
          !now ||
          !fresh.querySelector("[data-list-heading]") ||
          !regions(root).every(function (region) {
            return fresh.getElementById(region.id);
          })
        ) {
          throw new Error("another page");
        }
        if (options.push) {
          window.history.pushState({ list: true }, "", address);
        }
        followWords(now);
        putInPlace(fresh);
        followHidden(now);
        root.removeAttribute("aria-busy");
        if (options.toResults) {
          var heading = root.querySelector("[data-list-heading]");
          heading.focus({ preventScroll: true });
          heading.closest("[data-list-region]").scrollIntoView({ block: "start" });
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
    if (event.submitter && event.submitter.hasAttribute("data-list-show")) {
      root.querySelector("[data-list-filters]").open = false;
    }
    show(addressOfForm(), { push: true, toResults: true });
  });

  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-list-link], [data-list-region] .pagination a");
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
