"""What a reader downloads, gzipped as servers do it (level 6)."""

import gzip

import pytest
from conftest import TODAY, report
from page_kinds import SAMPLE


def weight(content: bytes) -> int:
    return len(gzip.compress(content, 6, mtime=0))


def asset(site, suffix: str) -> bytes:
    """The one of a kind that every page loads."""
    paths = [site.pages["index.html"].target(href)[0] for href in site.pages["index.html"].tree.xpath("//script/@src | //link/@href")]
    paths = [path for path in paths if path.endswith(suffix)]
    assert len(paths) == 1, paths
    return (site.folder / paths[0]).read_bytes()


def test_style_sheet(sample):
    assert weight(asset(sample, ".css")) <= 12_000


def test_script(sample):
    assert weight(asset(sample, ".js")) <= 6_000


def test_version_page(sample):
    """A page of about 10,000 characters, its style sheet and its script: at most 45 kB."""
    common = weight(asset(sample, ".css")) + weight(asset(sample, ".js"))
    findings = []
    longest = 0
    for path in ("ja/public-notice/2022-04-01/index.html", "en/public-notice/2022-04-01/index.html"):
        page = sample.pages[path]
        characters = len(page.tree.xpath("string(//div[contains(@class, 'law')])"))
        longest = max(longest, characters)
        total = common + weight(page.bytes)
        if total * 10_000 > 45_000 * max(characters, 10_000):
            findings.append(f"{path}: {total} bytes for {characters} characters")
    assert longest >= 10_000, "no text long enough to tell"
    report(findings)


@pytest.fixture
def measured(chromium, addresses):
    """Opens a page under the browser's own clock, which its measures need."""
    contexts = []

    def open(kind, **options):
        contexts.append(chromium.new_context(**options))
        page = contexts[-1].new_page()
        page.goto(addresses[TODAY] + SAMPLE[kind], wait_until="load")
        return page

    yield open
    for context in contexts:
        context.close()


SHIFTS = """() => new Promise(done => { const found = [];
  new PerformanceObserver(list => found.push(...list.getEntries().map(one => one.value))).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(found), 200); })"""


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("kind", ["current-ja", "comparison-ja", "table-en", "history-ja", "hub-en", "parallel-ja"])
def test_nothing_moves_while_the_page_loads(measured, kind, width):
    """The layout shift that Chromium counts (CLS) is nil, also when the reader scrolls."""
    page = measured(kind, viewport={"width": width, "height": 900})
    page.mouse.wheel(0, 1500)
    page.wait_for_function("scrollY > 500")
    assert sum(page.evaluate(SHIFTS)) == 0
    # That it would be counted is seen by moving something.
    page.evaluate("document.querySelector('main').style.paddingTop = '200px'")
    assert sum(page.evaluate(SHIFTS)) > 0


@pytest.mark.parametrize("kind", ["current-ja", "comparison-ja"])
def test_first_sight_needs_one_page_and_one_style_sheet(measured, kind):
    page = measured(kind)
    needed = page.evaluate("performance.getEntriesByType('resource').map(one => one.name.replace(/.*[.]/, '') + ' ' + one.initiatorType)")
    assert sorted(one for one in needed if not one.startswith("ico")) == ["css link", "js script"]
