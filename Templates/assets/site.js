(function (root) {
  "use strict";
  var key = "theme", now = "auto";
  try { now = localStorage.getItem(key) || now; } catch (e) { /* storage may be refused */ }
  function all(query, act) { Array.prototype.forEach.call(document.querySelectorAll(query), act); }
  function show(value) {
    now = value;
    if (value === "light" || value === "dark") root.dataset.theme = value; else root.removeAttribute("data-theme");
    all(".theme button", function (button) { button.setAttribute("aria-pressed", String(button.value === value)); });
  }
  root.classList.add("js");
  if (now !== "auto") show(now);

  // Links name index.html so that they work from a folder; on a server the address is shown without it.
  if (/^https?:$/.test(location.protocol) && /\/index\.html$/.test(location.pathname)) {
    history.replaceState(history.state, "", location.pathname.replace(/index\.html$/, "") + location.search + location.hash);
  }

  function pad(number) { return (number < 10 ? "0" : "") + number; }
  function today() {
    var date = new Date();
    return date.getFullYear() + "-" + pad(date.getMonth() + 1) + "-" + pad(date.getDate());
  }

  document.addEventListener("DOMContentLoaded", function () {
    show(now);
    all(".theme button", function (button) {
      button.addEventListener("click", function () {
        show(button.value);
        try { localStorage.setItem(key, button.value); } catch (e) { /* as above */ }
      });
    });

    // Other languages and versions open at the clause that is being read.
    all("a.keep", function (link) {
      link.addEventListener("click", function () { link.hash = location.hash; });
    });

    // A menu closes by Escape and by a click elsewhere.
    all("details.switch", function (menu) {
      document.addEventListener("click", function (event) { if (!menu.contains(event.target)) menu.open = false; });
      menu.addEventListener("keydown", function (event) {
        if (event.key === "Escape") { menu.open = false; menu.querySelector("summary").focus(); }
      });
    });

    // A notice whose day has come since the site was built.
    all("[data-passed]", function (notice) {
      if (notice.dataset.effective <= today()) notice.querySelector("b").textContent = notice.dataset.passed;
    });

    // The version in force on a day, from the table of periods.
    all("form.asof", function (form) {
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        var day = form.querySelector("input").value, say = form.querySelector("[role=status]"), found = null;
        all("[data-from]", function (row) {
          if (row.dataset.from <= day && (!found || row.dataset.from >= found.dataset.from)) found = row;
        });
        var link = found && found.querySelector("a");
        say.textContent = link ? "" : say.dataset.none;
        if (link) location.href = link.href;
      });
    });

    // Next and previous change by n and p; a link into folded text opens it.
    var changes = document.querySelectorAll(".diff[id]");
    document.addEventListener("keydown", function (event) {
      if (!changes.length || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      var step = event.key === "n" ? 1 : event.key === "p" ? -1 : 0;
      if (!step) return;
      var place = -1;
      for (var index = 0; index < changes.length; index++) if ("#" + changes[index].id === location.hash) place = index;
      var next = changes[place < 0 && step < 0 ? 0 : place + step];
      if (next) location.hash = next.id;
    });
    function unfold() {
      var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      for (var node = target || null; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
      if (target) target.scrollIntoView();
    }
    window.addEventListener("hashchange", unfold);
    if (document.querySelector("details.fold")) unfold();
  });
})(document.documentElement);
