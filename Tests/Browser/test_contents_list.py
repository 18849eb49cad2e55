"""The contents list beside a text follows the reading, and stays a plain list where it cannot."""

import pytest
from page_kinds import SAMPLE

MARKED = """() => [...document.querySelectorAll('.toc [aria-current]')].map(e => e.getAttribute('href') + ' ' + e.getAttribute('aria-current'))"""
WIDE = {"width": 1280, "height": 600}


def marked(page, expected):
    """Waits until exactly the link to `expected` (nothing: no link) is marked."""
    wanted = [f"{expected} location"] if expected else []
    page.wait_for_function(f"expected => JSON.stringify(({MARKED})()) === JSON.stringify(expected)", arg=wanted, timeout=5000)


def test_marks_what_is_read(open_page):
    page = open_page(SAMPLE["current-ja"], viewport=WIDE)
    marked(page, None)
    for id in ("fee", "identify-data", "purposes"):
        page.evaluate("id => { window.scrollTo(0, document.getElementById(id).getBoundingClientRect().top + scrollY - 40) }", id)
        marked(page, f"#{id}")
    page.evaluate("window.scrollTo(0, 0)")
    marked(page, None)


def test_last_part_is_reached(open_page):
    page = open_page(SAMPLE["current-ja"], viewport=WIDE)
    last = page.locator(".toc a").last.get_attribute("href")
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    marked(page, last)


def test_part_gone_to_stays_marked(open_page):
    """Near the end of a page a part cannot come to the top; its link is marked all the same, until the reader moves on."""
    page = open_page(SAMPLE["current-ja"], viewport={"width": 1280, "height": 1400})
    hrefs = page.locator(".toc a").evaluate_all("all => all.map(e => e.getAttribute('href'))")
    for href in hrefs[-3:]:
        page.locator(f".toc a[href='{href}']").click()
        marked(page, href)


def test_stays_in_view_in_its_own_frame(open_page):
    """The list scrolls inside itself; the page stays where the reader put it."""
    page = open_page(SAMPLE["current-ja"], viewport={"width": 1280, "height": 320})
    for id in ("points-to-note", "purposes"):
        page.evaluate("id => { window.scrollTo(0, document.getElementById(id).getBoundingClientRect().top + scrollY - 40) }", id)
        before = page.evaluate("scrollY")
        marked(page, f"#{id}")
        assert page.evaluate("scrollY") == before
        inside = page.evaluate(
            """() => { const box = document.querySelector('.toc [aria-current]').getBoundingClientRect();
              const frame = document.querySelector('.toc').getBoundingClientRect();
              return box.top >= frame.top && box.bottom <= frame.bottom && frame.bottom <= innerHeight }"""
        )
        assert inside, id
    assert page.evaluate("(() => { const toc = document.querySelector('.toc'); return toc.scrollHeight > toc.clientHeight })()")


@pytest.mark.parametrize("kind", ["comparison-ja", "history-en", "hub-ja"])
def test_other_pages_follow_too(open_page, kind):
    page = open_page(SAMPLE[kind], viewport=WIDE)
    page.locator(".toc a").nth(1).click()
    marked(page, page.locator(".toc a").nth(1).get_attribute("href"))


def test_marking_moves_nothing(open_page):
    page = open_page(SAMPLE["current-ja"], viewport=WIDE)
    boxes = "[...document.querySelectorAll('.toc a')].map(e => { const b = e.getBoundingClientRect(); return [b.width, b.height] })"
    before = page.evaluate(boxes)
    page.evaluate("document.getElementById('procedures').scrollIntoView()")
    marked(page, "#procedures")
    assert page.evaluate(boxes) == before


def test_plain_list_without_script_and_on_a_phone(open_page):
    page = open_page(SAMPLE["current-ja"] + "#fee", java_script_enabled=False)
    assert page.locator(".toc [aria-current]").count() == 0 and page.locator(".toc a").first.is_visible()
    page = open_page(SAMPLE["current-ja"] + "#fee", viewport={"width": 375, "height": 700})
    page.wait_for_timeout(200)
    assert page.locator(".toc [aria-current]").count() == 0
