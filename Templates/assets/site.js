(function (root) {
  "use strict";
  // What the reader has chosen; storage may be refused.
  function kept(key, otherwise) { try { return localStorage.getItem(key) || otherwise; } catch (e) { return otherwise; } }
  function keep(key, value) { try { localStorage.setItem(key, value); } catch (e) { /* for this page only */ } }
  var now = kept("theme", "auto");
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

  // The contents list marks the part that is being read, and keeps it in view, where it stands beside the text.
  function follow(contents) {
    var beside = matchMedia("(min-width: 64em)"), parts = [], marked = null, chosen = null, waiting = false;
    all(".toc a[href^='#']", function (link) {
      var place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (place && contents.contains(link)) parts.push({ link: link, place: place });
    });
    function update() {
      waiting = false;
      var next = null;
      if (beside.matches) {
        // The line that is read lies near the top, and sinks to the bottom with the last screen of the page.
        var rest = Math.max(0, root.scrollHeight - innerHeight - scrollY);
        var line = 96 + (innerHeight - 96) * Math.max(0, 1 - rest / Math.max(1, Math.min(innerHeight, scrollY)));
        if (!scrollY) line = 96;
        parts.forEach(function (part) { if (part.place.getBoundingClientRect().top <= line) next = part; });
        next = chosen || next;
      }
      if (next === marked) return;
      if (marked) marked.link.removeAttribute("aria-current");
      marked = next;
      if (!next) return;
      next.link.setAttribute("aria-current", "location");
      var box = next.link.getBoundingClientRect(), frame = contents.getBoundingClientRect();
      if (box.top < frame.top + 48 || box.bottom > frame.bottom - 24) contents.scrollTop += box.top - frame.top - contents.clientHeight / 3;
    }
    function later() { if (!waiting) { waiting = true; requestAnimationFrame(update); } }
    // A part gone to by its link stays marked, wherever the page had to stop, until the reader moves on.
    function choose() {
      chosen = parts.filter(function (part) { return part.link.hash === location.hash; })[0] || null;
      later();
    }
    function release() { chosen = null; }
    ["wheel", "touchmove", "keydown", "mousedown"].forEach(function (name) { addEventListener(name, release, { passive: true }); });
    ["scroll", "resize"].forEach(function (name) { addEventListener(name, later, { passive: true }); });
    addEventListener("hashchange", choose);
    choose();
  }

  document.addEventListener("DOMContentLoaded", function () {
    show(now);
    all(".theme button", function (button) {
      button.addEventListener("click", function () {
        show(button.value);
        keep("theme", button.value);
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

    // Next and previous change by n and p, until the reader turns the keys off; a link into folded text opens it.
    var changes = document.querySelectorAll(".diff[id]"), keys = false;
    all(".keys button", function (button) {
      function turn(on) { keys = on; button.setAttribute("aria-pressed", String(on)); }
      turn(kept("keys", "on") === "on");
      button.addEventListener("click", function () { turn(!keys); keep("keys", keys ? "on" : "off"); });
    });
    document.addEventListener("keydown", function (event) {
      if (!keys || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
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
    all(".toc", follow);
  });
})(document.documentElement);
