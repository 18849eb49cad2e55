"""What a reader downloads, gzipped as servers do it (level 6)."""

import gzip

from conftest import report


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
