// The search page. Nothing is loaded before something is looked for; then: the list of documents and the parts of the index that the words need,
// next the texts that may hold them, and only what is found in a text is shown. Each of these files is a script that calls kaiteiSearch once:
// pages may not fetch, least of all from a folder. How texts are folded is written in Sources/Rendering/Searching, which does the same.
(function () {
  "use strict";
  const page = document.getElementById("search");
  if (!page) return;
  const box = (id) => document.getElementById(id);
  const say = (name, count) => {
    const sentence = (count === 1 && page.dataset[name + "One"]) || page.dataset[name] || "";
    return sentence.replace("{count}", count);
  };
  const STEP = 50, ENOUGH = 100, AHEAD = 6;

  // ---- folding: code points, each with the place in the text that it stands for

  const LATIN = {};
  "aÀÁÂÃÄÅàáâãäåĀāĂăĄą cÇçĆćĈĉĊċČč dĎďĐđ eÈÉÊËèéêëĒēĔĕĖėĘęĚě gĜĝĞğĠġĢģ hĤĥĦħ iÌÍÎÏìíîïĨĩĪīĬĭĮįİı jĴĵ kĶķ lĹĺĻļĽľĿŀŁł nÑñŃńŅņŇň oÒÓÔÕÖØòóôõöøŌōŎŏŐő rŔŕŖŗŘř sŚśŜŝŞşŠš tŢţŤťŦŧ uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų wŴŵ yÝýÿŶŷŸ zŹźŻżŽž æÆ ðÐ þÞ œŒ ŋŊ"
    .split(" ").forEach((forms) => { for (const form of forms) LATIN[form.charCodeAt(0)] = forms.charCodeAt(0); });
  const HALF_WIDTH = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
  const SMALL_KANA = "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ";
  const VOICED = "かきくけこさしすせそたちつてと", HALF_VOICED = "はひふへほ";
  const isBlank = (c) => c === 9 || c === 10 || c === 13 || c === 32 || c === 0xA0 || (c >= 0x2000 && c <= 0x200A) || c === 0x202F || c === 0x205F || c === 0x3000;
  const isNothing = (c) => c < 0x20 || (c >= 0x7F && c <= 0x9F) || c === 0xAD || (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) ||
    (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || (c >= 0xFE00 && c <= 0xFE0F) || c === 0xFEFF || (c >= 0xE0100 && c <= 0xE01EF);

  // A code point folded; 0 for none.
  function folded(c) {
    if (c > 0x20 && c < 0x80) return c >= 0x41 && c <= 0x5A ? c + 32 : c === 0x7F ? 0 : c;
    if (c >= 0x4E00 && c <= 0x9FFF) return c;
    if (isNothing(c)) return 0;
    if (LATIN[c]) return LATIN[c];
    if ((c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F)) return c + 32;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    if ((c >= 0x2010 && c <= 0x2015) || c === 0x2212) return 0x2D;
    if (c === 0x2018 || c === 0x2019 || c === 0x201B) return 0x27;
    if (c === 0x201C || c === 0x201D) return 0x22;
    if (c === 0x301C) return 0x7E;
    if (c >= 0x3041 && c <= 0x30EE && SMALL_KANA.includes(String.fromCharCode(c))) return c + 1;
    if (c === 0x30F5) return 0x30AB;
    if (c === 0x30F6) return 0x30B1;
    if (c >= 0xFF01 && c <= 0xFF5E) return folded(c - 0xFEE0);
    if (c >= 0xFF61 && c <= 0xFF9D) return folded(HALF_WIDTH.charCodeAt(c - 0xFF61));
    return c;
  }

  // か and ゛ are が.
  function voiced(c, step) {
    const kana = String.fromCodePoint(c >= 0x30A1 ? c - 0x60 : c);
    if (c === 0x30A6 && step === 1) return 0x30F4;
    return HALF_VOICED.includes(kana) ? c + step : step === 1 && VOICED.includes(kana) ? c + 1 : c;
  }

  function fold(text) {
    const points = [], from = [], to = [];
    for (let place = 0, width; place < text.length; place += width) {
      const c = text.codePointAt(place), last = points.length - 1;
      width = c > 0xFFFF ? 2 : 1;
      if (isBlank(c)) {
        if (last >= 0 && points[last] !== 32 && points[last] !== 10) { points.push(c === 10 ? 10 : 32); from.push(place); to.push(place + 1); }
        continue;
      }
      const step = c === 0x3099 || c === 0xFF9E ? 1 : c === 0x309A || c === 0xFF9F ? 2 : 0;
      const point = step ? 0 : folded(c);
      if (point) { points.push(point); from.push(place); to.push(place + width); }
      else if (last >= 0) { if (step) points[last] = voiced(points[last], step); if (step || c > 0x2FF) to[last] = place + width; }
    }
    // 3ヶ月, 3カ月 and 3箇月 are 3か月.
    for (let i = 1; i + 1 < points.length; i++) {
      if ((points[i] === 0x30AB || points[i] === 0x30B1 || points[i] === 0x7B87) && "0123456789一二三四五六七八九十百千数何".includes(String.fromCodePoint(points[i - 1])) &&
        "月年所国条".includes(String.fromCodePoint(points[i + 1]))) points[i] = 0x304B;
    }
    return { points, from, to };
  }

  // ---- okurigana: 取り扱い, 取扱い and 取扱

  const isKanji = (c) => (c >= 0x4E00 && c <= 0x9FFF) || c === 0x3005 || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
  const isStemEnding = (c) => c >= 0x3041 && c <= 0x3096 && "いきぎしちびみりえけげせてねべめれわ".includes(String.fromCharCode(c));

  function ending(points, at) {
    if (at < 1 || !isStemEnding(points[at]) || !isKanji(points[at - 1])) return 0;
    let length = 1;
    while (at + length < points.length && isStemEnding(points[at + length])) length++;
    return length > 2 || (points[at] === 0x3057 && at > 1 && isKanji(points[at - 2])) ? 0 : length;
  }

  function joined(text) {
    const points = [], from = [], to = [];
    for (let i = 0; i < text.points.length;) {
      const length = ending(text.points, i);
      if (length && i + length < text.points.length && isKanji(text.points[i + length])) { i += length; continue; }
      points.push(text.points[i]); from.push(text.from[i]); to.push(text.to[i++]);
    }
    return { points, from, to };
  }

  function stem(text) {
    const points = joined(text).points, whole = text.points;
    for (let length = 1; length <= 2; length++) {
      const end = points.length - length;
      if (end > 1 && whole.length > length && ending(whole, whole.length - length) === length && isKanji(points[end - 1]) && isKanji(points[end - 2])) return points.slice(0, end);
    }
    return points;
  }

  // ---- grams, as the index has them

  const isLetter = (c) => (c >= 0x30 && c <= 0x39) || (c >= 0x61 && c <= 0x7A) || c === 0xAA || c === 0xB5 || c === 0xBA || (c >= 0xC0 && c <= 0x1FFF && c !== 0xD7 && c !== 0xF7);
  const isCharacter = (c) => (c >= 0x2150 && c <= 0x218F) || (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2E80 && !((c >= 0x3000 && c <= 0x3004) || (c >= 0x3008 && c <= 0x3020) ||
    c === 0x3030 || c === 0x303D || c === 0x30A0 || c === 0x30FB || (c >= 0xFE10 && c <= 0xFE6F) || (c >= 0xFF5F && c <= 0xFF65) || (c >= 0xFFE0 && c <= 0xFFFF)));

  function number(points) {
    let hash = 0x811C9DC5;
    for (const c of points) hash = Math.imul(hash ^ c, 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2C1B3C6D);
    return (hash ^ (hash >>> 12)) >>> 16;
  }

  // The grams that a text with these code points surely has.
  function grams(points) {
    const found = new Set();
    for (let i = 0; i < points.length; i++) {
      if (isLetter(points[i])) {
        let end = i;
        while (end < points.length && isLetter(points[end])) end++;
        found.add(number(points.slice(i, Math.min(end, i + 6))));
        i = end - 1;
      } else if (isCharacter(points[i])) {
        const pair = i + 1 < points.length && isCharacter(points[i + 1]);
        if (pair) found.add(number([points[i], points[i + 1]]));
        else if (!(i > 0 && isCharacter(points[i - 1]))) found.add(number([points[i]]));
      }
    }
    return found;
  }

  // ---- what is looked for, and where it stands in a text

  function parse(query) {
    const words = [], form = /"([^"]*)"?|[^\s"]+/g;
    for (let match; (match = form.exec(query.replace(/[“”„‟＂]/g, '"')));) {
      const exact = match[1] !== undefined, text = fold((exact ? match[1] : match[0]).trim());
      if (text.points[text.points.length - 1] === 32) text.points.pop();
      const found = grams(text.points);
      if (!found.size) continue;
      const word = { exact, whole: text.points, grams: [found] };
      if (!exact) {
        word.stem = stem(text);
        word.isStem = word.stem.length < joined(text).points.length;
        word.grams.push(grams(word.stem));
      }
      words.push(word);
    }
    return words;
  }

  // As one string, a unit for a code point: those beyond U+FFFF stand as surrogates, and the two arrays beside follow.
  function searchable(text) {
    const from = [], to = [];
    let string = "";
    text.points.forEach((c, i) => {
      string += String.fromCodePoint(c);
      for (let unit = c > 0xFFFF ? 2 : 1; unit > 0; unit--) { from.push(text.from[i]); to.push(text.to[i]); }
    });
    return { string, from, to };
  }

  class Passage {
    constructor(text) { this.text = text; }
    get folded() { return this._folded || (this._folded = fold(this.text)); }
    get plain() { return this._plain || (this._plain = searchable(this.folded)); }
    get joined() { return this._joined || (this._joined = searchable(joined(this.folded))); }

    // The places of a word as [start, end] in the text.
    places(word) {
      const found = this.look(this.plain, String.fromCodePoint(...word.whole), word.exact, false);
      return word.exact ? found : found.concat(this.look(this.joined, String.fromCodePoint(...word.stem), false, word.isStem));
    }

    // - isStem: the ending after it belongs to it.
    look(text, word, exact, isStem) {
      const found = [], letter = (at) => isLetter(text.string.charCodeAt(at));
      for (let at = text.string.indexOf(word); at >= 0; at = text.string.indexOf(word, at + 1)) {
        let end = at + word.length;
        if (at > 0 && letter(at) && letter(at - 1)) continue;
        if (exact && end < text.string.length && letter(end - 1) && letter(end)) continue;
        for (let more = 0; isStem && more < 2 && isStemEnding(text.string.charCodeAt(end)); more++) end++;
        found.push([text.from[at], text.to[end - 1]]);
      }
      return found;
    }
  }

  // ---- files

  const waiting = new Map(), loaded = new Map();
  window.kaiteiSearch = (value) => waiting.set(document.currentScript, value);
  // What has to agree with the program; tests compare the two.
  Object.assign(window.kaiteiSearch, { fold, joined, stem, number });

  function load(address) {
    if (!loaded.has(address)) {
      loaded.set(address, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = () => { waiting.has(script) ? resolve(waiting.get(script)) : reject(new Error(address)); waiting.delete(script); script.remove(); };
        script.onerror = () => { loaded.delete(address); script.remove(); reject(new Error(address)); };
        document.head.append(script);
      }));
    }
    return loaded.get(address);
  }

  // The rows of a part of the index: SearchIndex.swift says how they are packed.
  function unpack(part, parts) {
    const bytes = atob(part.rows), rows = [];
    let place = 0;
    const bit = () => (bytes.charCodeAt(place >> 3) >> (7 - (place++ & 7))) & 1;
    const bits = (count) => { let value = 0; while (count-- > 0) value = value * 2 + bit(); return value; };
    for (let row = (1 << part.bits) / parts; row > 0; row--) {
      let zeros = 0;
      while (!bit()) zeros++;
      let count = (1 << zeros | bits(zeros)) - 1;
      const texts = [];
      if (count) {
        const parameter = bits(4);
        for (let text = -1; count > 0; count--) {
          let high = 0;
          while (bit()) high++;
          text += (high << parameter | bits(parameter)) + 1;
          texts.push(text);
        }
      }
      rows.push(texts);
    }
    return rows;
  }

  // Which texts have the grams of every word: a set of their numbers.
  async function candidates(words, stamp) {
    const files = page.dataset.words.split(" "), parts = files.length, size = 65536 / parts;
    const needed = new Set();
    for (const word of words) for (const set of word.grams) for (const gram of set) needed.add(Math.floor(gram / size));
    const rows = new Map();
    await Promise.all([...needed].map(async (part) => {
      const value = await load(files[part]);
      if (value.stamp !== stamp) { loaded.clear(); throw new Error("files of two builds"); }
      if (!value.unpacked) value.unpacked = unpack(value, parts);
      rows.set(part, value);
    }));
    const row = (gram) => {
      const part = Math.floor(gram / size), value = rows.get(part), shift = 16 - value.bits;
      return value.unpacked[(gram >> shift) - (part * size >> shift)];
    };
    const all = (sets) => sets.reduce((both, set) => both.filter((text) => set.has(text)), [...sets[0]]);
    const texts = words.map((word) => new Set([].concat(...word.grams.map((set) => all([...set].map((gram) => new Set(row(gram))))))));
    return new Set(all(texts));
  }

  // The clauses of the texts of a document, by number of the text; ShelvedTexts.swift says how they are written.
  async function textsOf(entry, withOthers) {
    if (withOthers ? entry.all : entry.current) return withOthers ? entry.all : entry.current;
    const files = [entry["in-force"], withOthers && entry.other].filter(Boolean);
    const values = await Promise.all(files.map(load)), texts = [];
    for (const written of [].concat(...values)) {
      const clauses = [];
      for (const item of written) {
        if (typeof item[0] === "number") for (let i = 0; i < item[2]; i++) clauses.push(texts[item[0]][item[1] + i]);
        else {
          const known = typeof item[2] === "number" ? texts[item[2]][item[3]] : null;
          clauses.push({
            fragment: item[0], labels: item[1], heading: known ? known.heading : item[2],
            head: new Passage([item[1][item[1].length - 1] || "", known ? known.heading : item[2]].join(" ").trim()),
            body: known ? known.body : new Passage(item[3]), wording: known ? known.wording : {},
          });
        }
      }
      texts.push(clauses);
    }
    entry[withOthers ? "all" : "current"] = texts;
    return texts;
  }

  // ---- searching

  // One result for every wording, by the first of its texts.
  async function search(words, document, withOthers) {
    const texts = await textsOf(document.entry, withOthers), hits = new Map();
    for (const number of document.texts) {
      let section = null;
      texts[number].forEach((clause, place) => {
        if (clause.heading) section = clause;
        const known = hits.get(clause.wording);
        if (known) { known.others.push({ number, clause }); return; }
        const head = [], body = [], around = [];
        for (const word of words) {
          const inHead = clause.head.places(word), inBody = clause.body.places(word);
          const inSection = inHead.length || inBody.length || !section || section === clause ? [] : section.head.places(word);
          if (!inHead.length && !inBody.length && !inSection.length) return;
          head.push(inHead); body.push(inBody); around.push(inSection);
        }
        if (!head.concat(body).some((places) => places.length)) return;
        const rank = head.every((places) => places.length) ? (place === 0 ? 0 : 1) : head.some((places) => places.length) ? 2 : 3;
        hits.set(clause.wording, { document, number, clause, place, section, head, body, around, rank, others: [] });
      });
    }
    return [...hits.values()];
  }

  async function start(words, withOthers) {
    const { stamp, documents: entries } = await load(page.dataset.documents), found = await candidates(words, stamp);
    const documents = [];
    let first = 0;
    entries.forEach((entry, order) => {
      const texts = entry.texts.map((text, number) => number).filter((number) => found.has(first + number) && (withOthers || entry.texts[number].state === "in-force"));
      first += entry.texts.length;
      if (!texts.length) return;
      const title = new Passage(entry.texts[0].title);
      documents.push({ entry, order, texts, isNamed: words.every((word) => title.places(word).length) });
    });
    documents.sort((a, b) => b.isNamed - a.isNamed || a.order - b.order);
    return { words, withOthers, documents, hits: [], shown: 0 };
  }

  // Reads on until there is enough to show.
  async function read(state) {
    const fresh = [];
    while (state.documents.length && state.hits.length + fresh.length - state.shown <= ENOUGH) {
      state.documents.slice(1, AHEAD).forEach((next) => textsOf(next.entry, state.withOthers && next.texts.some((number) => next.entry.texts[number].state !== "in-force")).catch(() => {}));
      const document = state.documents.shift();
      fresh.push(...await search(state.words, document, document.texts.some((number) => document.entry.texts[number].state !== "in-force")));
    }
    fresh.sort((a, b) => a.rank - b.rank || a.document.order - b.document.order || a.number - b.number || a.place - b.place);
    state.hits.push(...fresh);
  }

  // ---- showing

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  }

  function merged(places) {
    const all = [].concat(...places).sort((a, b) => a[0] - b[0] || a[1] - b[1]), found = [];
    for (const [start, end] of all) {
      const last = found[found.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end); else found.push([start, end]);
    }
    return found;
  }

  // A stretch of a text with the places in it marked.
  function marked(text, places, start, end) {
    const pieces = [];
    for (const [from, to] of places) {
      if (to <= start || from >= end) continue;
      pieces.push(text.slice(start, Math.max(start, from)), element("mark", "", text.slice(Math.max(start, from), Math.min(end, to))));
      start = Math.min(end, to);
    }
    return pieces.concat(text.slice(start, end)).filter((piece) => piece !== "");
  }

  // What stands around the first place of each word.
  function snippet(hit) {
    const wide = /[\u3040-\u30FF\u4E00-\u9FFF]/.test(hit.clause.body.text) ? 1 : 2;
    const text = hit.clause.body.text.replace(/\n/g, wide === 1 ? "\u3000" : " ");
    const seams = (at, step) => {
      // Not within a word, nor within a pair of surrogates.
      for (let i = 0; i < 20 && at > 0 && at < text.length && (wide === 2 ? /\w/.test(text[at]) && /\w/.test(text[at - 1]) : /[\uDC00-\uDFFF]/.test(text[at])); i++) at += step;
      return at;
    };
    const firsts = hit.body.map((places) => places.map((place) => place[0]).sort((a, b) => a - b)[0]).filter((first) => first !== undefined).sort((a, b) => a - b);
    const windows = [];
    for (const first of firsts.length ? firsts : [0]) {
      const last = windows[windows.length - 1];
      if (last && first < last[1] - 10) continue;
      const start = first < 45 * wide ? 0 : seams(first - 30 * wide, -1), end = Math.min(text.length, start + 130 * wide);
      if (last && start <= last[1]) last[1] = seams(end, 1); else windows.push([start, text.length - end < 15 * wide ? text.length : seams(end, 1)]);
    }
    const places = merged(hit.body), pieces = [];
    windows.slice(0, 3).forEach(([start, end], index) => {
      if (start > 0) pieces.push(index ? " … " : "…");
      pieces.push(...marked(text, places, start, end));
      if (index + 1 === Math.min(3, windows.length) && end < text.length) pieces.push("…");
    });
    return pieces;
  }

  function link(document, number, clause, ...content) {
    const made = element("a", "", ...content);
    made.href = document.entry.texts[number].page + (clause.fragment ? "#" + encodeURIComponent(clause.fragment) : "");
    return made;
  }

  function shown(hit) {
    const { document, number, clause, section } = hit, text = document.entry.texts[number];
    const name = link(document, number, clause);
    const above = clause.labels.slice(0, -1).join(" "), head = clause.head.text;
    if (above) name.append(above + " ");
    name.append(...marked(head, merged(hit.head), 0, head.length));
    if (!clause.heading && section) {
      const heading = section.heading, skipped = section.head.text.length - heading.length;
      const places = merged(hit.around).map(([from, to]) => [Math.max(0, from - skipped), to - skipped]);
      name.append(head || above ? " " : "", ...marked(heading, places, 0, heading.length));
    }
    const item = element("li", "hit", element("h2", "", name));
    item.append(element("p", "state " + text.state, element("span", "flag", page.dataset[text.state.replace(/-f/, "F")] || ""), " ", element("span", "", text.title), " ", element("span", "", text.version)));
    const words = snippet(hit);
    if (words.length) item.append(element("p", "snippet", ...words));
    if (hit.others.length) {
      const same = element("p", "same", page.dataset.searchSameWording);
      hit.others.forEach((other, index) => same.append(index ? " " : "", link(document, other.number, other.clause, document.entry.texts[other.number].version)));
      item.append(same);
    }
    return item;
  }

  const form = page.querySelector("form"), field = box("q"), all = box("versions");
  const title = document.title;
  let current = null;

  function status(sentence, isNone) {
    box("found").textContent = sentence;
    box("hints").hidden = !isNone;
    box("hint-versions").hidden = all.checked;
  }

  function showMore() {
    const next = current.hits.slice(current.shown, current.shown + STEP).map(shown);
    current.shown += next.length;
    box("hits").append(...next);
    box("hits").hidden = !current.shown;
    box("more").hidden = current.shown === current.hits.length && !current.documents.length;
    if (!current.hits.length) status(say("searchNone"), true);
    else status(current.documents.length ? say("searchMany", current.hits.length) : say("searchFound", current.hits.length), false);
    return next[0];
  }

  async function run() {
    const query = field.value, words = parse(query), mine = {};
    current = mine;
    box("hits").replaceChildren();
    box("hits").hidden = box("more").hidden = true;
    box("instead").hidden = words.length > 0;
    document.title = words.length ? query.trim() + " | " + title : title;
    if (!words.length) { status(query.trim() ? say("searchUnreadable") : "", false); return; }
    status("", false);
    const slow = setTimeout(() => { if (current === mine) status(say("searchWorking"), false); }, 400);
    try {
      const state = await start(words, all.checked);
      await read(state);
      if (current === mine) { current = state; showMore(); }
    } catch (error) {
      if (current === mine) { status(say("searchFailed"), false); box("instead").hidden = false; }
    } finally {
      clearTimeout(slow);
    }
  }

  // The address has what is looked for; links to other languages look for the same.
  function readAddress() {
    const asked = new URLSearchParams(location.search);
    field.value = asked.get("q") || "";
    all.checked = asked.get("versions") === "all";
    document.querySelectorAll("a.keep[hreflang]").forEach((other) => { other.search = location.search; });
    run();
  }

  function submit() {
    const asked = new URLSearchParams();
    asked.set("q", field.value.trim());
    if (all.checked) asked.set("versions", "all");
    try {
      if (location.search !== "?" + asked) history.pushState(null, "", "?" + asked);
    } catch (error) {
      // A browser that does not let a page in a folder change its address.
      location.search = "?" + asked;
      return;
    }
    readAddress();
    if (!field.value) status(say("searchEmpty"), false);
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); submit(); });
  all.addEventListener("change", () => { if (field.value.trim()) submit(); });
  window.addEventListener("popstate", readAddress);
  box("more").addEventListener("click", async () => {
    const state = current;
    if (state.isReading) return;
    state.isReading = true;
    try {
      if (state.shown === state.hits.length) await read(state);
      const first = current === state && showMore();
      if (first) first.querySelector("a").focus();
    } catch (error) {
      status(say("searchFailed"), false);
    } finally {
      state.isReading = false;
    }
  });
  if (location.search) readAddress();
})();
