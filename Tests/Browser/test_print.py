"""On paper: A4 upright; the table of changes across, with its head on every sheet; no navigation."""

import re
import subprocess

import pytest
from page_kinds import SAMPLE

POINTS = 72 / 25.4


def printed(page, tmp_path):
    """Pages of the PDF: (width and height in mm, text)."""
    path = tmp_path / "page.pdf"
    page.pdf(path=str(path), prefer_css_page_size=True)
    information = subprocess.run(["pdfinfo", "-f", "1", "-l", "999", str(path)], capture_output=True, text=True, check=True).stdout
    sizes = [
        (round(float(w) / POINTS), round(float(h) / POINTS)) for w, h in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", information)
    ]
    texts = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
    return list(zip(sizes, texts))


@pytest.mark.parametrize("kind", ["current-ja", "past-en", "comparison-ja", "history-ja"])
def test_upright(open_page, tmp_path, kind):
    sheets = printed(open_page(SAMPLE[kind]), tmp_path)
    assert {size for size, _ in sheets} == {(210, 297)}
    assert all(re.search(rf"\b{number}\s*/\s*{len(sheets)}\b", text) for number, (_, text) in enumerate(sheets, 1)), "page numbers"


@pytest.mark.parametrize("kind, heads", [("table-ja", ("改", "正", "後", "前")), ("table-en", ("After", "Before"))])
def test_table_across(open_page, tmp_path, kind, heads):
    page = open_page(SAMPLE[kind])
    sheets = printed(page, tmp_path)
    assert {size for size, _ in sheets} == {(297, 210)}
    assert len(sheets) > 2
    head = re.compile(r"改\s*正\s*後.*改\s*正\s*前" if kind.endswith("ja") else r"A\s*f\s*t\s*e\s*r.*B\s*e\s*f\s*o\s*r\s*e", re.I)
    # The last sheet may hold only the foot of the page.
    assert all(head.search(text) for _, text in sheets[:-1]), "the head of the table is not on every sheet"


@pytest.mark.parametrize("kind", ["current-ja", "history-en", "comparison-ja", "table-ja"])
def test_no_navigation_on_paper(open_page, kind):
    page = open_page(SAMPLE[kind])
    page.emulate_media(media="print", color_scheme="dark")
    shown = page.evaluate(
        """() => [...document.querySelectorAll('nav, .skip, button, form, .switch, .step')]
          .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))"""
    )
    assert not shown
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(27, 32, 29)", "a dark theme does not reach the paper"
