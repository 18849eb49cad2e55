"""Every passage stands under the language that it is written in."""

import re
import unicodedata

from conftest import report

KANA = re.compile(r"[぀-ヿ]")
CJK = re.compile(r"[぀-ヿ㐀-鿿豈-﫿]")
LATIN_SENTENCE = re.compile(r"(?:[A-Za-z’'-]+[ ,;:]+){6,}[A-Za-z’'-]+")


def passages(page):
    """Text with the language in force where it stands; scripts, styles and the title apart."""
    for element in page.tree.iter():
        # The title of a window has one language whatever it names.
        if not isinstance(element.tag, str) or element.tag in ("script", "style", "title"):
            continue
        own, around = language_of(element), language_of(element.getparent())
        for value, language in ((element.text, own), (element.tail, around), (element.get("aria-label"), own), (element.get("alt"), own)):
            if value and value.strip():
                yield unicodedata.normalize("NFC", value.strip()), language


def language_of(element):
    while element is not None:
        if element.get("lang"):
            return element.get("lang")
        element = element.getparent()
    return None


def test_every_page_has_a_language(site):
    assert not [page for page in site.pages.values() if not page.language]


def test_passages_stand_under_their_language(site):
    findings = []
    for page in site.pages.values():
        for text, language in passages(page):
            if language == "en" and CJK.search(text):
                findings.append(f"{page}: under en: {text[:60]}")
            if language == "ja" and LATIN_SENTENCE.search(text) and not KANA.search(text):
                findings.append(f"{page}: under ja: {text[:60]}")
    report(findings)


def test_language_is_not_repeated(site):
    findings = []
    for page in site.pages.values():
        for element in page.tree.xpath("//*[@lang]"):
            if element.getparent() is not None and language_of(element.getparent()) == element.get("lang"):
                classes = element.get("class") or ""
                findings.append(f"{page}: <{element.tag} class={classes!r} lang={element.get('lang')}> inside the same")
    report(findings)
