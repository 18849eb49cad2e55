"""Reading: with the keyboard, without script, from a folder, under any path, by an accessibility tree, and what the scripts add."""

import pytest
from browsing import Complaints, overflow
from conftest import TODAY, published, report
from page_kinds import SAMPLE, UNUSUAL

COMPARISON = SAMPLE["comparison-ja"]


@pytest.mark.parametrize(
    "kind", ["hub-ja", "current-ja", "history-ja", "comparison-en", "table-ja", "parallel-ja", "root", "clause-en", "search-ja"]
)
def test_keyboard_reaches_everything(open_page, kind):
    page = open_page(SAMPLE[kind])
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.evaluate(
        """() => { window.wanted = new Set([...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })));
          window.size = window.wanted.size; }"""
    )
    size = page.evaluate("window.size")
    findings = []
    for _ in range(size + 10):
        page.keyboard.press("Tab")
        step = page.evaluate(
            """() => { const e = document.activeElement; if (e === document.body) return null; const style = getComputedStyle(e);
              wanted.delete(e); const box = e.getBoundingClientRect();
              // The parts of a link that breaks over lines; one of them at least lies open (2.4.11).
              const open = [...e.getClientRects()].some(part => {
                const found = document.elementFromPoint(part.x + part.width / 2, part.y + part.height / 2); return found && (e.contains(found) || found.contains(e)) });
              return { name: e.outerHTML.slice(0, 80), outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, open,
                seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth }; }"""
        )
        if step is None:
            break
        if not step["outline"]:
            findings.append(f"no visible focus: {step['name']}")
        if not step["seen"]:
            findings.append(f"focused out of sight: {step['name']}")
        elif not step["open"]:
            findings.append(f"focused under something else: {step['name']}")
    findings += page.evaluate("[...wanted].slice(0, 5).map(e => 'not reached: ' + e.outerHTML.slice(0, 80))")
    report(findings)


def test_skip_link_leads_to_the_text(open_page):
    page = open_page(SAMPLE["current-ja"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("kind", ["current-ja", "comparison-en"])
def test_focus_follows_the_order_of_reading(open_page, kind):
    """Nothing is taken out of its turn, and on a wide page neither column sends the reader back up the other."""
    page = open_page(SAMPLE[kind])
    assert page.locator("[tabindex]:not([tabindex='0'])").count() == 0
    places = page.evaluate(
        """() => { const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(e => e.checkVisibility());
          const part = e => ['.skip', '.mast', '.path', 'header.head', '.toc', '.page > .law', '.foot'].findIndex(name => e.closest(name));
          return all.map(part).filter((one, index, list) => one !== list[index - 1]); }"""
    )
    assert places == sorted(places) and -1 not in places


@pytest.mark.parametrize("kind", ["current-ja", "current-en", "comparison-ja", "table-en", "history-ja", "hub-en", "parallel-en"])
def test_readers_own_spacing(open_page, kind):
    """WCAG 1.4.12 at 320 px: wider lines, letters and words cut nothing off and push nothing out."""
    page = open_page(SAMPLE[kind], viewport={"width": 320, "height": 800})
    page.evaluate(
        """() => { for (const e of document.body.querySelectorAll('*')) {
          e.style.setProperty('line-height', '1.5', 'important'); e.style.setProperty('letter-spacing', '.12em', 'important');
          e.style.setProperty('word-spacing', '.16em', 'important'); if (e.tagName === 'P') e.style.setProperty('margin-block-end', '2em', 'important'); } }"""
    )
    cut = page.evaluate(
        """() => [...document.body.querySelectorAll('*')].filter(e => {
            const style = getComputedStyle(e); if (e.closest('.vh, .scroll, svg, thead') || !e.checkVisibility()) return false;
            return (style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) || (style.overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1) })
          .map(e => 'cut off: ' + e.outerHTML.slice(0, 100)).slice(0, 5)"""
    )
    report(cut + [f"sticks out: {element}" for element in overflow(page)])


@pytest.mark.parametrize("width", [320, 375, 768, 1280])
@pytest.mark.parametrize("kind", ["current-ja", "current-with-announcement-ja", "history-ja", "comparison-ja", "table-ja", "hub-ja"])
def test_no_heading_leaves_one_character_behind(open_page, kind, width):
    page = open_page(SAMPLE[kind], viewport={"width": width, "height": 800})
    report(
        page.evaluate(
            """() => [...document.querySelectorAll('h1, h2, h3')].filter(e => e.checkVisibility() && !e.querySelector('ins, del')).map(e => {
              const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT), lines = new Map();
              for (let node; (node = walker.nextNode());) for (let at = 0; at < node.data.length; at++) {
                const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + 1);
                const box = range.getBoundingClientRect(); if (box.width && node.data[at].trim()) lines.set(Math.round(box.bottom / 8), (lines.get(Math.round(box.bottom / 8)) || '') + node.data[at]); }
              const texts = [...lines.entries()].sort((a, b) => a[0] - b[0]).map(one => one[1]);
              return texts.length > 1 && texts.at(-1).length < 2 ? texts.join(' | ') : null; }).filter(Boolean)"""
        )
    )


@pytest.mark.parametrize("width", [320, 375, 768])
@pytest.mark.parametrize("kind", ["current-ja", "comparison-ja", "table-en", "parallel-en", "history-ja", "search-en"])
def test_targets_are_large_enough(open_page, kind, width):
    """WCAG 2.2, 2.5.8: 24 by 24 px, or that much room around; links within a sentence are exempt."""
    page = open_page(SAMPLE[kind], viewport={"width": width, "height": 800})
    small = page.evaluate(
        """() => [...document.querySelectorAll('nav a, .links a, .tools a, button, summary, input, .step a, .no[href]')]
          .filter(e => e.checkVisibility() && getComputedStyle(e).position !== 'absolute')
          .map(e => [e.getBoundingClientRect(), e]).filter(([b]) => b.height < 23.5)
          .map(([b, e]) => Math.round(b.height) + ': ' + e.outerHTML.slice(0, 100)).slice(0, 8)"""
    )
    report(small)
    assert not overflow(page)


@pytest.mark.parametrize(
    "path, link, expected",
    [
        ("ja/public-notice/2017-05-30/index.html", "nav a.keep[hreflang=en]", "en/public-notice/2017-05-30/"),
        ("ja/public-notice/2017-05-30/index.html", ".switch a.keep >> nth=0", "ja/public-notice/2022-04-01/"),
        ("en/public-notice/index.html", "nav a.keep[hreflang=ja]", "ja/public-notice/"),
        ("ja/public-notice/parallel/en/index.html", ".tools a.keep", "ja/public-notice/"),
    ],
)
def test_switches_keep_the_clause(open_page, addresses, path, link, expected):
    page = open_page(path + "#fee")
    if page.locator(".switch").count():
        page.locator(".switch summary").click()
    page.locator(link).first.click()
    page.wait_for_url(addresses[TODAY] + expected + "**")
    assert page.url == addresses[TODAY] + expected + "#fee"
    assert page.evaluate("document.querySelector(':target') !== null")


def test_version_menu(open_page):
    page = open_page(SAMPLE["current-ja"])
    menu = page.locator("details.switch")
    menu.locator("summary").click()
    assert menu.get_attribute("open") is not None and menu.locator("a").first.is_visible()
    page.keyboard.press("Escape")
    assert menu.get_attribute("open") is None
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    menu.locator("summary").click()
    page.mouse.click(5, 700)
    assert menu.get_attribute("open") is None


def test_theme(open_page):
    page = open_page(SAMPLE["current-ja"], color_scheme="light")
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    page.locator(".theme button[value=dark]").click()
    dark = page.evaluate(colour)
    assert light == "rgb(255, 255, 255)" and dark != light
    assert page.locator(".theme button[value=dark]").get_attribute("aria-pressed") == "true"
    page.reload()
    assert page.evaluate(colour) == dark
    page.goto(page.url.replace("/ja/", "/en/"))
    assert page.evaluate(colour) == dark
    page.locator(".theme button[value=auto]").click()
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(colour) == dark
    page.locator(".theme button[value=light]").click()
    assert page.evaluate(colour) == light


def test_history_without_script(open_page):
    page = open_page(SAMPLE["history-ja"], java_script_enabled=False)
    assert not page.locator(".asof").is_visible()
    rows = page.locator("#day tbody tr")
    assert rows.count() == 4 and page.locator("#day tbody a").count() == 4
    pairs = page.locator("#any td a")
    assert pairs.count() == 3
    pairs.first.click()
    assert "/compare/" in page.url


def test_two_versions_are_chosen(open_page):
    page = open_page(SAMPLE["history-ja"])
    links = page.locator("#any td a")
    names = links.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert len(names) == len(set(names)) == 3
    links.last.click()
    page.wait_for_url("**/compare/**")


@pytest.mark.parametrize("kind", ["current-ja", "comparison-en", "table-ja", "history-en", "parallel-ja", "hub-en"])
def test_reading_without_script(open_page, kind):
    """Everything that is written is there; what only a script could do is not offered."""
    page = open_page(SAMPLE[kind], java_script_enabled=False)
    assert not page.locator(".theme").is_visible()
    assert page.locator(".asof:visible").count() == 0
    plain = published(TODAY).pages[SAMPLE[kind]].tree.xpath("string(//main//h1)").strip()
    assert page.locator("h1").inner_text().replace("\n", "") == plain
    if page.locator("details.switch").count():
        page.locator("details.switch summary").click()
        assert page.locator("details.switch a").first.is_visible()


def test_comparison_is_stepped_through_by_key(open_page):
    page = open_page(COMPARISON)
    for expected in ("#c1", "#c2"):
        page.keyboard.press("n")
        assert page.evaluate("location.hash") == expected
    page.keyboard.press("p")
    assert page.evaluate("location.hash") == "#c1"
    seen = page.evaluate(
        "(() => { const box = document.querySelector('#c1').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; })()"
    )
    assert seen


def test_keys_can_be_turned_off(open_page):
    """WCAG 2.1.4: keys of one character, with a switch that holds for later pages."""
    page = open_page(COMPARISON)
    switch = page.locator(".keys button")
    assert switch.get_attribute("aria-pressed") == "true"
    switch.click()
    assert switch.get_attribute("aria-pressed") == "false"
    page.keyboard.press("n")
    assert page.evaluate("location.hash") == ""
    page.reload()
    assert switch.get_attribute("aria-pressed") == "false"
    page.keyboard.press("n")
    assert page.evaluate("location.hash") == ""
    switch.click()
    page.keyboard.press("n")
    assert page.evaluate("location.hash") == "#c1"


def test_folded_text_opens_for_its_fragment(open_page):
    page = open_page(COMPARISON)
    id = page.evaluate("(() => { const one = document.querySelector('details.fold [id]'); return one && one.id; })()")
    folds = page.locator("details.fold").count()
    assert folds
    if id:
        page.evaluate(f"location.hash = {id!r}")
        page.wait_for_function(f"document.getElementById({id!r}).closest('details').open")


def test_works_from_a_folder(chromium):
    folder = published(TODAY).folder.resolve().as_uri() + "/"
    context = chromium.new_context()
    complaints = Complaints(context, folder)
    page = context.new_page()
    page.goto(folder + "index.html")
    page.get_by_role("link", name="個人情報保護に関する公表文").click()
    page.get_by_role("link", name="前の版と比べる").first.click()
    page.get_by_role("link", name="新旧対照表").first.click()
    assert page.url.endswith("/table/index.html")
    page.locator("nav a.keep[hreflang=en]").click()
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.evaluate("getComputedStyle(document.querySelector('.taisho')).borderCollapse") == "collapse"
    page.goto(page.url + "#fee")
    context.close()
    report(complaints.found)


@pytest.mark.parametrize("prefix", ["/", "/a/b%20c/"])
def test_works_under_any_path(chromium, prefix):
    from browsing import serve

    server, base = serve(published(TODAY).folder, prefix)
    try:
        context = chromium.new_context()
        complaints = Complaints(context, base)
        page = context.new_page()
        page.goto(base)
        page.get_by_role("link", name="Public notice on the handling of personal information").click()
        page.wait_for_url(base + "en/public-notice/")
        page.locator(".tools a", has_text="All versions").first.click()
        page.wait_for_url(base + "en/public-notice/history/")
        page.locator("#any td a").first.click()
        assert page.locator("ins").first.is_visible()
        context.close()
        report(complaints.found)
    finally:
        server.shutdown()


def test_missing_address(open_page, addresses):
    page = open_page("ja/no/such/page/")
    assert page.get_by_role("heading", name="ページが見つかりません").is_visible()
    page.get_by_role("link", name="How we protect personal information").click()
    page.wait_for_url(addresses[TODAY] + "en/")


def test_former_address_leads_on(open_page, addresses):
    page = open_page("ja/old-terms/2022-01-01/index.html", site="unusual")
    page.wait_for_url(addresses["unusual"] + "ja/terms/2022-01-01/")


def test_table_keeps_its_roles_when_stacked(open_page):
    # A page that has headings over all columns; an empty remark is not shown.
    page = open_page(UNUSUAL["unusual-table"], site="unusual", viewport={"width": 375, "height": 800})
    table = page.locator("table.taisho")
    for role, elements in (
        ("table", "table"),
        ("row", "tr"),
        ("columnheader", "thead th"),
        ("cell", "td:visible"),
        ("rowheader", "tbody th"),
    ):
        assert table.locator("xpath=..").get_by_role(role).count() == table.locator("xpath=..").locator(elements).count() > 0, role
