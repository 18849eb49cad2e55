"""Reading: with the keyboard, without script, from a folder, under any path, by an accessibility tree, and what the scripts add."""

import pytest
from browsing import Complaints, overflow
from conftest import TODAY, published, report
from page_kinds import SAMPLE

COMPARISON = SAMPLE["comparison-ja"]


@pytest.mark.parametrize("kind", ["hub-ja", "current-ja", "history-ja", "comparison-en", "table-ja", "parallel-ja", "root", "clause-en", "search-ja"])
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
              return { name: e.outerHTML.slice(0, 80), outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth }; }"""
        )
        if step is None:
            break
        if not step["outline"]:
            findings.append(f"no visible focus: {step['name']}")
        if not step["seen"]:
            findings.append(f"focused out of sight: {step['name']}")
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


@pytest.mark.parametrize(
    "day, version",
    [
        ("2004-12-31", "1999-05-25"),
        ("2005-04-01", "2005-04-01"),
        ("2022-03-31", "2017-05-30"),
        ("2022-04-01", "2022-04-01"),
        ("2040-01-01", "2022-04-01"),
    ],
)
def test_history_finds_the_version_of_a_day(open_page, day, version):
    page = open_page(SAMPLE["history-ja"])
    page.fill("#as-of", day)
    page.locator(".asof .go").click()
    page.wait_for_url(f"**/{version}/")


def test_history_says_when_no_version_was_in_force(open_page):
    page = open_page(SAMPLE["history-ja"])
    page.fill("#as-of", "1999-05-24")
    page.locator(".asof .go").click()
    assert page.locator(".asof [role=status]").inner_text().strip()
    assert page.url.endswith("/history/")


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


def test_folded_text_opens_for_its_fragment(open_page):
    page = open_page(COMPARISON)
    id = page.evaluate("(() => { const one = document.querySelector('details.fold [id]'); return one && one.id; })()")
    folds = page.locator("details.fold").count()
    assert folds
    if id:
        page.evaluate(f"location.hash = {id!r}")
        page.wait_for_function(f"document.getElementById({id!r}).closest('details').open")


def test_announcement_takes_note_of_its_day(open_page):
    """Where a site was not built on the day, the notice says so from the dates in the page."""
    page = open_page(SAMPLE["current-with-announcement-ja"])
    heading = page.locator(".note.announced b")
    assert "変わります" in heading.inner_text()
    page.clock.set_fixed_time("2027-04-01T00:30:00+09:00")
    page.reload()
    assert "変わりました" in heading.inner_text()


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


@pytest.mark.parametrize("lang, inserted, deleted", [("ja", "追加", "削除"), ("en", "inserted", "deleted")])
def test_accessibility_tree_names_every_change(open_page, lang, inserted, deleted):
    """Roles insertion and deletion, and a word in the text itself for readers that do not say roles."""
    page = open_page(SAMPLE[f"comparison-{lang}"])
    page.evaluate("document.querySelectorAll('details.fold').forEach(fold => { fold.open = true })")
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}

    def text(node):
        own = node.get("name", {}).get("value", "") if node["role"]["value"] == "StaticText" else ""
        return own + "".join(text(nodes[child]) for child in node.get("childIds", []) if child in nodes)

    for role, tag, word in (("insertion", "ins", inserted), ("deletion", "del", deleted)):
        found = [text(node) for node in nodes.values() if node["role"]["value"] == role and not node.get("ignored")]
        expected = page.locator(tag).evaluate_all("all => all.filter(e => e.checkVisibility()).map(e => e.textContent)")
        assert len(found) == len(expected) > 0
        # The legend is a sentence of its own.
        spoken = [one for one in found if one.lower().startswith(word)]
        assert len(spoken) == len(found) - 1, [one for one in found if one not in spoken]


def test_table_keeps_its_roles_when_stacked(open_page):
    page = open_page(SAMPLE["table-ja"], viewport={"width": 375, "height": 800})
    table = page.locator("table.taisho")
    for role, elements in (("table", "table"), ("row", "tr"), ("columnheader", "thead th"), ("cell", "td"), ("rowheader", "tbody th")):
        assert table.locator("xpath=..").get_by_role(role).count() == table.locator("xpath=..").locator(elements).count() > 0, role
