"""The search: what it finds and what it does not, where its results lead, what it loads and when."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import Complaints, overflow, serve
from conftest import SITES, TODAY, published, report
from test_accessibility import LOOKS, TAGS

ROOT = Path(__file__).resolve().parent.parent.parent
SEARCHING = "searching"
FOLDING = json.loads((Path(__file__).parent / "Searching" / "folding.json").read_text("utf-8"))


def address(query: str, lang: str = "ja", every: bool = False) -> str:
    return f"search/{lang}/index.html?q={quote(query)}" + ("&versions=all" if every else "")


def until(page, expression: str) -> None:
    """Waits for an expression to be true; Playwright's own way runs into the page's policy."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"not so after 10 s: {expression}")


def finished(page):
    """Waits until the search has said what it found."""
    until(page, "/[^…]$/.test(document.getElementById('found').textContent)")
    return page


@pytest.fixture
def results(open_page):
    """Fragments (with the version where it is not the one in force), in order."""

    def find(query: str, lang: str = "ja", every: bool = False):
        page = finished(open_page(address(query, lang, every), site=SEARCHING))
        return page.locator(".hit h2 a").evaluate_all(
            """links => links.map(link => { const [, document, version] = link.pathname.match(/[a-z]{2}[/]([^/]+)[/]([^/]+)[/]/);
              return document + (version === '2022-04-01' ? '' : '@' + version.slice(0, 4)) + link.hash; })"""
        )

    return find


CASES = {
    "a word is its characters together": ("損害賠償", "ja", ["terms#damages"]),
    "a part of it is found in others": ("損害", "ja", ["guide@2020#introduction", "terms#damages", "terms#insurance"]),
    "a particle between is another word": ("損害の賠償", "ja", []),
    "okurigana: long for short": ("取り扱い", "ja", ["guide@2020", "terms#handling", "terms#handler", "terms#handled"]),
    "okurigana: short for long": ("取扱い", "ja", ["guide@2020", "terms#handling", "terms#handler", "terms#handled"]),
    "okurigana: exact in quotation marks": ('"取扱い"', "ja", ["terms#handling"]),
    "okurigana: a noun of two verbs": ("届け出", "ja", ["terms#notification"]),
    "okurigana: two kana": ("問い合わせ", "ja", ["terms#inquiries"]),
    "full width for half": ("fax", "ja", ["terms#application"]),
    "half width for full": ("カフェ", "ja", ["terms#inquiries"]),
    "beyond the basic plane": ("𠮷田", "ja", ["terms#inquiries"]),
    "counters": ("3ヶ月", "ja", ["terms#damages"]),
    "a number is not the end of another": ('"1番"', "ja", ["guide@2020#s2-1"]),
    "one character": ("窓", "ja", ["guide@2020#introduction", "terms#inquiries"]),
    "a label": ("第5条", "ja", ["terms#inquiries"]),
    "headings before words": ("申込み", "ja", ["terms#application"]),
    "every word": ("住所 書面", "ja", ["terms#notification"]),
    "every word, with full-width blanks": ("　住所　変更　", "ja", ["terms#notification"]),
    "a word of the heading above": ("取扱い 情報", "ja", ["terms#handling", "terms#handled"]),
    "words of two clauses": ("住所 保険", "ja", []),
    "a beginning": ("disclos", "en", ["terms#inquiries"]),
    "not a middle": ("closure", "en", []),
    "capitals and accents": ("CAFE mihon", "en", ["terms#inquiries"]),
    "accents in the query": ("Çafé", "en", ["terms#inquiries"]),
    "both words anywhere": ("information personal", "en", ["terms#inquiries", "terms#notification"]),
    "a phrase": ('"personal information"', "en", ["terms#inquiries"]),
    "a phrase of whole words": ('"personal info"', "en", []),
    "curved quotation marks": ("“personal information”", "en", ["terms#inquiries"]),
    "a long word": ("notification", "en", ["terms#notification"]),
    "an apostrophe": ("customers'", "en", ["terms#handling"]),
}


@pytest.mark.parametrize("query, lang, expected", CASES.values(), ids=CASES)
def test_finds(results, query, lang, expected):
    assert results(query, lang) == expected


def test_other_versions_by_choice(results):
    assert results("ファクシミリ") == []
    assert results("ファクシミリ", every=True) == ["terms@2018#application"]
    assert results("会費", every=True) == ["rules@2010#fee"], "a withdrawn document"
    assert results("上限", every=True) == ["terms#damages", "terms@2030#damages"], "in force before announced"
    assert results("compensate", "en", every=True) == ["terms@2018#damages"]


def test_same_wording_is_one_result(open_page, addresses):
    page = finished(open_page(address("損害保険に加入", every=True), site=SEARCHING))
    assert page.locator(".hit").count() == 1
    assert page.locator(".hit .flag").inner_text() == "施行中"
    others = page.locator(".hit .same a")
    assert others.all_inner_texts() == ["2030年4月1日の版", "2018年4月1日の版"]
    others.last.click()
    page.wait_for_url(addresses[SEARCHING] + "ja/terms/2018-04-01/#insurance")


def test_choice_of_versions_is_kept_and_undone(open_page):
    page = finished(open_page(address("ファクシミリ"), site=SEARCHING))
    assert page.locator("#hints li:visible").count() == 3
    page.check("#versions")
    page.wait_for_selector(".hit")
    assert "versions=all" in page.url and page.locator(".flag").inner_text() == "過去の版"
    page.go_back()
    page.wait_for_selector(".hit", state="detached")
    assert not page.is_checked("#versions") and "versions" not in page.url


def test_result(open_page, addresses):
    page = finished(open_page(address("損害賠償 3か月"), site=SEARCHING))
    assert page.locator("#found").inner_text() == "1件見つかりました。"
    hit = page.locator(".hit")
    assert hit.locator("h2").inner_text() == "第1章 第1条 責任の範囲"
    assert hit.locator(".state").inner_text().split() == ["施行中", "利用規約", "2022年4月1日の版"]
    assert hit.locator("mark").all_inner_texts() == ["損害賠償", "損害賠償", "3箇月"]
    assert "賠償の責任を負います" in hit.locator(".snippet").inner_text()
    hit.locator("a").first.click()
    page.wait_for_url(addresses[SEARCHING] + "ja/terms/2022-04-01/#damages")
    until(page, "document.querySelector(':target') !== null")


def test_marks_stand_on_what_is_written(open_page):
    page = finished(open_page(address("問い合わせ FAX"), site=SEARCHING))
    assert page.locator(".hit").count() == 0
    page = finished(open_page(address("カフエ 𠮷田"), site=SEARCHING))
    assert page.locator("mark").all_inner_texts() == ["ｶﾌｪ", "𠮷田"]
    page = finished(open_page(address("取り扱い"), site=SEARCHING))
    assert page.locator("mark").all_inner_texts() == ["取り扱い", "取扱い", "取扱い", "取扱", "取り扱"]


def test_many_results(open_page):
    page = finished(open_page(address("番"), site=SEARCHING))
    assert page.locator("#found").inner_text() == "130件見つかりました。"
    assert page.locator(".hit").count() == 50
    page.locator("#more button").click()
    until(page, "document.querySelectorAll('.hit').length === 100")
    assert page.evaluate("document.activeElement === document.querySelectorAll('.hit h2 a')[50]")
    page.locator("#more button").click()
    until(page, "document.querySelectorAll('.hit').length === 130")
    assert not page.locator("#more").is_visible()


def test_too_many_results(open_page):
    """Texts are read until there are more than a hundred results, and on when they have been seen."""
    server, base = serve(SITES / "bench", "/")
    try:
        page = open_page(address("の"), base=base)
        files = []
        page.on("request", lambda request: files.append(request.url))
        page.reload()
        finished(page)
        assert re.fullmatch(r"\d+件以上見つかりました。言葉を足すと絞れます。", page.locator("#found").inner_text())
        assert len([file for file in files if file.endswith("in-force.js")]) < 8, "all texts were read at once"
        while page.locator("#more button").is_visible():
            before = page.locator(".hit").count()
            page.locator("#more button").click()
            until(page, f"document.querySelectorAll('.hit').length > {before} || document.getElementById('more').hidden")
        count = page.locator(".hit").count()
        assert count > 400 and page.locator("#found").inner_text() == f"{count}件見つかりました。"
    finally:
        server.shutdown()


def test_by_keyboard(open_page, addresses):
    page = open_page("ja/terms/index.html", site=SEARCHING)
    page.locator("a.to-search").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(addresses[SEARCHING] + "search/ja/")
    page.locator("#q").focus()
    page.keyboard.type("損害賠償")
    page.keyboard.press("Enter")
    finished(page)
    assert page.url.endswith("?q=" + quote("損害賠償"))
    assert page.evaluate("document.activeElement.id") == "q"
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.hit') !== null")
    page.go_back()
    until(page, "!document.querySelector('.hit') && !document.getElementById('q').value")
    assert page.locator("#instead").is_visible()


@pytest.mark.parametrize(
    "query, said", [("", "探す言葉を入れてください。"), ("。、", "文字か数字を含む言葉を入れてください。"), ("ぬぬ", "見つかりませんでした。")]
)
def test_nothing_to_find(open_page, query, said):
    page = open_page("search/ja/index.html", site=SEARCHING)
    page.fill("#q", query)
    page.locator(".find button").click()
    until(page, "document.getElementById('found').textContent")
    assert page.locator("#found").inner_text() == said
    assert page.locator("#found").get_attribute("role") == "status"
    assert page.locator("#hints").is_visible() == (query == "ぬぬ")


def test_language_switch_keeps_the_words(open_page, addresses):
    page = finished(open_page(address("fax", every=True), site=SEARCHING))
    page.locator("nav a.keep[hreflang=en]").click()
    page.wait_for_url(addresses[SEARCHING] + "search/en/?q=fax&versions=all")
    finished(page)
    assert page.locator(".hit h2").inner_text() == "Chapter 2 Article 4 Application"


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_without_script(open_page, lang):
    page = open_page(f"search/{lang}/index.html", site=SEARCHING, java_script_enabled=False)
    assert not page.locator("form").is_visible()
    assert "JavaScript" in page.locator(".unless-js").inner_text()
    assert page.locator("#instead .docs a").count() == 3
    page.locator("#instead .docs a").first.click()
    assert page.locator(".law").is_visible()


def test_every_page_leads_to_the_search(site):
    findings = []
    for page in site.pages.values():
        if page.path == "404.html" or page.tree.xpath("//meta[@http-equiv='refresh']"):
            continue
        links = [page.target(href)[0] for href in page.tree.xpath("//header//a[contains(@class, 'to-search')]/@href")]
        if links != [f"search/{page.language}/index.html"]:
            findings.append(f"{page}: {links}")
    report(findings)


def test_nothing_is_loaded_before_it_is_asked_for(open_page):
    page = open_page("search/ja/index.html", site=SEARCHING)
    loaded = []
    page.on("request", lambda request: loaded.append(request.url.split("/", 3)[3]))
    page.reload()
    page.wait_for_timeout(300)
    assert not [path for path in loaded if path.endswith(".js") and not path.startswith("assets/")]
    loaded.clear()
    page.fill("#q", "損害賠償")
    page.keyboard.press("Enter")
    finished(page)
    expected = ["search/ja/documents.js", "search/ja/words-0.js", "terms/search/ja/in-force.js"]
    assert sorted(loaded) == expected, "only what the words need, and only texts that may have them"
    page.check("#versions")
    page.wait_for_selector(".hit .past, .hit .announced")
    assert sorted(loaded) == expected + ["terms/search/ja/other.js"], "nothing twice"


@pytest.mark.parametrize("prefix", ["/", "/a/b%20c/", "file"])
def test_works_anywhere(chromium, prefix):
    """At the root, under any path and from a folder; under the page's own policy, without a word in the console."""
    folder = published(SEARCHING).folder
    server, base = (None, folder.resolve().as_uri() + "/") if prefix == "file" else serve(folder, prefix)
    try:
        context = chromium.new_context(locale="ja-JP")
        complaints = Complaints(context, base)
        page = context.new_page()
        page.goto(base + "ja/terms/index.html")
        page.locator("a.to-search").click()
        page.fill("#q", "取り扱い")
        page.keyboard.press("Enter")
        finished(page)
        assert page.locator(".hit").count() == 4
        page.check("#versions")
        page.wait_for_url("**versions=all")
        finished(page)
        page.goto(base + address("損害賠償", every=True))
        finished(page)
        page.locator(".hit a").first.click()
        page.wait_for_url("**#damages")
        until(page, "document.querySelector(':target') !== null")
        context.close()
        report(complaints.found)
    finally:
        if server:
            server.shutdown()


def test_files_that_are_missing(open_page):
    page = open_page("search/ja/index.html", site=SEARCHING)
    page.route("**/in-force.js", lambda route: route.abort())
    page.fill("#q", "損害賠償")
    page.keyboard.press("Enter")
    until(page, "/読み込めません/.test(document.getElementById('found').textContent)")
    page.unroute("**/in-force.js")
    page.locator(".find button").click()
    page.wait_for_selector(".hit")


@pytest.mark.parametrize("lang, query", [("ja", "取り扱い"), ("en", "information"), ("ja", "ぬぬ")])
def test_accessible(chromium, addresses, lang, query):
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="ja-JP", reduced_motion="reduce")
    try:
        complaints = Complaints(context, addresses[SEARCHING])
        page = context.new_page()
        page.goto(addresses[SEARCHING] + address(query, lang, every=True))
        finished(page)
        findings = []
        for width, scheme, forced in LOOKS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme, forced_colors=forced)
            # Chromium changes to forced colours with the next frame.
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
            found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]})
            for violation in found.response["violations"]:
                findings += [f"{width} {scheme}, forced colours {forced}: {violation['id']}: {node['html'][:160]} | {(node.get('failureSummary') or '')[-140:]}" for node in violation["nodes"][:3]]
            findings += [f"{width}: sticks out: {element}" for element in overflow(page)]
        report(findings + complaints.found)
    finally:
        context.close()


def test_script_and_program_fold_alike(open_page):
    page = open_page("search/ja/index.html", site=SEARCHING)
    found = page.evaluate(
        """({cases, numbers}) => { const text = points => String.fromCodePoint(...points), { fold, joined, stem, number } = kaiteiSearch;
          let hash = 0x811C9DC5;
          for (let value = 0x20; value <= 0x2FFFF; value++) {
            if (value >= 0xD800 && value <= 0xDFFF) continue;
            const one = String.fromCodePoint(value);
            for (const around of [one, '3' + one + '月', 'カ' + one])
              for (const point of [...fold(around).points, 10]) hash = Math.imul(hash ^ point, 0x01000193);
          }
          return { cases: cases.map(one => { const folded = fold(one.text);
            return { folded: text(folded.points), joined: text(joined(folded).points), stem: text(stem(folded)) }; }),
            numbers: Object.fromEntries(Object.keys(numbers).map(gram => [gram, number(fold(gram).points)])),
            every: (hash >>> 0).toString(16) }; }""",
        {"cases": FOLDING["cases"], "numbers": FOLDING["numbers"]},
    )
    findings = []
    for case, got in zip(FOLDING["cases"], found["cases"], strict=True):
        joined = case.get("joined", case["folded"])
        expected = {"folded": case["folded"], "joined": joined, "stem": case.get("stem", joined)}
        findings += [f"{case['id']}: {name}: {got[name]!r}, not {value!r}" for name, value in expected.items() if got[name] != value]
    report(findings)
    assert found["numbers"] == FOLDING["numbers"]
    assert found["every"] == FOLDING["every"]


@pytest.mark.parametrize("name, sources", [(TODAY, "Content"), ("bench", SITES / "bench-sources"), ("bench-versions", SITES / "bench-versions-sources")])
@pytest.mark.parametrize("lang", ["ja", "en"])
def test_index_is_small(name, sources, lang):
    """All files of a language's index together: at most 30 % of the Markdown that it covers."""
    texts = sum(path.stat().st_size for path in (ROOT / sources).rglob(f"{lang}.md") if "_blocks" not in path.parts)
    index = sum(path.stat().st_size for path in (SITES / name / "search" / lang).glob("*.js"))
    assert 0 < index <= 0.3 * texts, f"{index} bytes for {texts}"


def test_wordings_are_kept_once(sample):
    """The texts of every version for the search take less than those of the versions in force and half of the others."""
    for lang in ("ja", "en"):
        files = [path for path in sample.files if re.fullmatch(rf"[a-z-]+/search/{lang}/(in-force|other)\.js", path)]
        size = sum((sample.folder / path).stat().st_size for path in files)
        texts = sum(path.stat().st_size for path in (ROOT / "Content").rglob(f"{lang}.md") if "_blocks" not in path.parts)
        assert 0 < size <= 0.7 * texts, f"{size} bytes for {texts}"
