/*
 * A list narrowed by a form, without reloading the page. If anything fails, the browser goes to the same address.
 *
 * [data-list] surrounds the list and names its form by id; every [data-list-region] has an id and is replaced; links
 * with [data-list-link] stay in the list; [data-list-heading] says how much was found, [data-list-status] tells it to
 * screen readers; [data-list-show] is the button below folded filters.
 */
(function () {
  "use strict";

  var root = document.querySelector("[data-list]");
  var form = root && document.getElementById(root.dataset.list);
  var status = root && root.querySelector("[data-list-status]");
  if (!form || !status || !window.AbortController) {
    return;
  }

  var running = null;

  root.setAttribute("data-live", "");

  function regions(inside) {
    return [...inside.querySelectorAll("[data-list-region]")];
  }

  function addressOfForm() {
    var asked = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (value !== "") {
        asked.append(name, value);
      }
    });
    var query = asked.toString();
    return location.pathname + (query ? "?" + query : "");
  }

  function folds(inside) {
    return [...inside.querySelectorAll("details[data-fold]")];
  }

  /* What somebody has folded or unfolded stays so. */
  function keepFolds(fresh) {
    var open = {};
    folds(root).forEach((fold) => (open[fold.dataset.fold] = fold.open));
    folds(fresh).forEach((fold) => {
      if (fold.dataset.fold in open) {
        fold.open = open[fold.dataset.fold];
      }
    });
  }

  function putInPlace(fresh) {
    var focused = document.activeElement;
    var wasInside = regions(root).some((region) => region.contains(focused));
    keepFolds(fresh);
    regions(root).forEach((region) => {
      region.replaceWith(document.adoptNode(fresh.getElementById(region.id)));
    });
    document.title = fresh.title;
    var heading = root.querySelector("[data-list-heading]");
    status.textContent = heading.textContent.trim();
    if (wasInside) {
      ((focused.id && document.getElementById(focused.id)) || heading).focus({ preventScroll: true });
    }
  }

  /* The box is outside the regions: nothing is lost while somebody types. */
  function followWords(now) {
    var box = form.querySelector("input[name=q]");
    var fresh = now.querySelector("input[name=q]");
    if (box && fresh && box !== document.activeElement) {
      box.value = fresh.value;
    }
  }

  /* What a link has chosen goes with the next address, too. */
  function followHidden(now) {
    form.querySelectorAll("input[type=hidden]").forEach((field) => field.remove());
    now.querySelectorAll("input[type=hidden]").forEach((field) => form.append(document.adoptNode(field)));
  }

  function show(address, options) {
    if (running) {
      running.abort();
    }
    var mine = (running = new AbortController());
    root.setAttribute("aria-busy", "true");
    return fetch(address, { headers: { Accept: "text/html" }, signal: mine.signal })
      .then((answer) => {
        if (!answer.ok) {
          throw new Error("status " + answer.status);
        }
        return answer.text();
      })
      .then((text) => {
        if (!root.isConnected) {
          return; // somebody is leaving the site (leave.js)
        }
        var fresh = new DOMParser().parseFromString(text, "text/html");
        var now = fresh.getElementById(form.id);
        if (
          !now ||
          !fresh.querySelector("[data-list-heading]") ||
          !regions(root).every((region) => fresh.getElementById(region.id))
        ) {
          throw new Error("another page");
        }
        if (options.push) {
          history.pushState({ list: true }, "", address);
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
      .catch((error) => {
        if (error.name === "AbortError" || !root.isConnected) {
          return;
        }
        options.push ? location.assign(address) : location.reload();
      });
  }

  document.addEventListener("change", (event) => {
    if (event.target.form === form && event.target.matches("input[type=checkbox], select")) {
      show(addressOfForm(), { push: true });
    }
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.submitter && event.submitter.hasAttribute("data-list-show")) {
      root.querySelector("[data-list-filters]").open = false;
    }
    show(addressOfForm(), { push: true, toResults: true });
  });

  document.addEventListener("click", (event) => {
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

  window.addEventListener("popstate", () => {
    show(location.href, { push: false });
  });
})();
