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

  // The day it is where the publisher is, as Swedish writes it: 2027-04-01.
  function today() {
    var options = { year: "numeric", month: "2-digit", day: "2-digit" };
    try { options.timeZone = root.dataset.zone; return new Date().toLocaleDateString("sv", options); } catch (e) {
      delete options.timeZone;
      return new Date().toLocaleDateString("sv", options);
    }
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

    // What the site says of days that have come since it was built, and how far the others are.
    var day = today();
    all("[data-passed]", function (notice) {
      var words = notice.dataset, heading = notice.querySelector("b"), flag = notice.querySelector(".flag");
      if (words.effective <= day) {
        heading.textContent = words.passed;
        if (flag) notice.setAttribute("aria-label", flag.textContent = words.flag);
        Array.prototype.forEach.call(notice.querySelectorAll(".expires"), function (sentence) { sentence.hidden = true; });
      } else {
        var left = Math.round((Date.parse(words.effective) - Date.parse(day)) / 864e5), span = document.createElement("span");
        span.className = "soft";
        span.textContent = (left === 1 ? words.day : words.days).replace("{count}", left);
        heading.after(" ", span);
      }
    });
    all("[data-until]", function (version) {
      if (version.dataset.until > day) return;
      version.querySelector(".flag").textContent = version.dataset.name;
      [version].concat(Array.prototype.slice.call(version.querySelectorAll(".state"))).forEach(function (part) {
        part.classList.remove("in-force", "announced");
        part.classList.add(version.dataset.then);
      });
    });

    // The version in force on a day, from the table of periods. The day stays in the address.
    all("form.asof", function (form) {
      var input = form.querySelector("input"), say = form.querySelector("output"), words = form.dataset;
      function write(sentence, day, link) {
        sentence.split(/(\{day\}|\{version\})/).forEach(function (part) {
          say.append(part === "{day}" ? day : part === "{version}" ? link.cloneNode(true) : part);
        });
        say.append(" ");
      }
      function answer(day) {
        var found = null, parts = day.split("-");
        all("[data-from]", function (row) {
          if (row.dataset.from <= day && (!found || row.dataset.from >= found.dataset.from)) found = row;
        });
        var link = found && found.querySelector("a"), shown = words.date.replace("{year}", +parts[0])
          .replace("{month}", words.months.split("|")[parts[1] - 1]).replace("{day}", +parts[2]);
        say.textContent = "";
        write(link ? words.found : found ? words.withdrawn : words.before, shown, link);
        if (link) all('[data-replaced="' + day + '"]', function (row) { write(words.replaced, shown, row.querySelector("a")); });
      }
      form.addEventListener("submit", function (event) {
        event.preventDefault();
        answer(input.value);
        try { history.replaceState(history.state, "", "?as-of=" + input.value + "#day"); } catch (e) { /* not in every folder */ }
      });
      input.value = (/[?&]as-of=(\d{4}-\d\d-\d\d)(&|$)/.exec(location.search) || [])[1] || "";
      if (input.value) answer(input.value);
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
