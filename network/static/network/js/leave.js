/*
 * Leaving at once. Without this file the "Leave this site" link is an ordinary link; with it the page
 * goes blank before the next one has loaded, the way back does not lead here, and Escape does the same.
 */
(function () {
  "use strict";

  var link = document.querySelector("[data-exit]");
  // A page inside a frame is a preview in the admin: Escape is the editor's there.
  if (!link || window.self !== window.top) {
    return;
  }

  function leave() {
    document.documentElement.hidden = true;
    document.title = "…";
    window.location.replace(link.href);
  }

  function menuIsOpen() {
    var menu = document.getElementById("site-menu");
    try {
      return Boolean(menu && menu.matches(":popover-open"));
    } catch (error) {
      return false;
    }
  }

  link.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });

  document.addEventListener("keydown", function (event) {
    // The first press closes an open menu, as everywhere; isComposing: it ends a word being composed.
    if (event.key === "Escape" && !event.isComposing && !menuIsOpen()) {
      event.preventDefault();
      leave();
    }
  });

  var key = link.querySelector("kbd");
  if (key) {
    key.hidden = false;
  }
})();
