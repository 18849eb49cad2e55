"""The sites under test: script/browser-test publishes them and names their folder in KAITEI_SITES."""

from __future__ import annotations

import functools
import os
from pathlib import Path

import pytest
from published_site import PublishedSite

SITES = Path(os.environ.get("KAITEI_SITES", "/nonexistent"))
# The sample of Content/ on several days (the last is the day on which the other tests look at it), texts with everything unusual, and texts to search.
DAYS = ["2019-01-01", "2022-03-31", "2022-04-01", "2027-03-31", "2027-04-01", "2026-04-01"]
TODAY = DAYS[-1]
ADDRESS = {"unusual": "https://unusual.example.com/", "searching": "https://searching.example.com/"}


@functools.cache
def published(name: str) -> PublishedSite:
    folder = SITES / name
    if not folder.is_dir():
        pytest.exit(f"{folder} is missing: run script/browser-test, which publishes it.", returncode=2)
    return PublishedSite(folder, ADDRESS.get(name, "https://www.example.com/privacy/"))


@pytest.fixture(params=DAYS + ["unusual", "searching"], scope="session")
def site(request) -> PublishedSite:
    return published(request.param)


@pytest.fixture(scope="session")
def sample() -> PublishedSite:
    return published(TODAY)


def report(findings: list[str]) -> None:
    """Fails with every finding, the first forty in full."""
    assert not findings, f"{len(findings)} findings:\n" + "\n".join(findings[:40])


@pytest.fixture(scope="session")
def chromium():
    from browsing import ARGUMENTS, EXECUTABLE
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=EXECUTABLE, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def addresses():
    """Site → its address on this machine, under the path that its own addresses have."""
    from urllib.parse import urlsplit

    from browsing import serve

    servers, found = [], {}
    for name in (TODAY, "unusual", "searching"):
        site = published(name)
        server, found[name] = serve(site.folder, urlsplit(site.url).path)
        servers.append(server)
    yield found
    for server in servers:
        server.shutdown()


@pytest.fixture
def open_page(chromium, addresses):
    """Opens a page of the sample in a context of its own; the browser's day is the one on which the site was looked at."""
    contexts = []

    def open(path: str, site: str = TODAY, base: str | None = None, **options):
        options = {
            "viewport": {"width": 1280, "height": 900},
            "locale": "ja-JP",
            "timezone_id": "Asia/Tokyo",
            "reduced_motion": "reduce",
        } | options
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.clock.set_fixed_time(f"{TODAY}T12:00:00+09:00")
        page.goto((base or addresses[site]) + path)
        return page

    yield open
    for context in contexts:
        context.close()
