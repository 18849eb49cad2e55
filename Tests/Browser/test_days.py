"""Two days around a change: the texts, the comparisons and the record stay byte for byte, only what they are called changes."""

import re

import pytest
from conftest import published, report
from lxml import html

DATED = r"\d{4}-\d{2}-\d{2}(?:\.\d+)?"
RECORD = re.compile(rf"^[^/]+/{DATED}/")
COMPARISON = re.compile(rf"/compare/{DATED}\.\.{DATED}/")
VERSION = re.compile(rf"^(?:ja|en)/([^/]+)/({DATED})/index\.html$")
AROUND = [
    ("2022-03-31", "2022-04-01", {"privacy-policy", "public-notice"}),
    ("2027-03-31", "2027-04-01", {"site-app-statement"}),
]


def law(page) -> bytes:
    """The page's texts, without the addresses of references, which lead to the page in force while a version is. The title of a comparison
    says what will change, then what has changed."""
    title = "" if COMPARISON.search(page.path) else "//h1 | "
    found = page.tree.xpath(title + "//*[contains(concat(' ', @class, ' '), ' law ') or contains(@class, 'taishohyo')]")
    return b"".join(
        re.sub(rb' href="[^"#]*(#[^"]*)?"', rb"", html.tostring(element, encoding="utf-8", with_tail=False)) for element in found
    )


@pytest.mark.parametrize("before, after, changed", AROUND, ids=[after for _, after, _ in AROUND])
def test_only_the_status_changes(before, after, changed):
    old, new = published(before), published(after)
    findings = [f"{path}: is gone on {after}" for path in sorted(set(old.files) - set(new.files))]
    # A clause whose wording was only announced has a history once it is in force; nothing else appears.
    findings += [f"{path}: appears on {after}" for path in sorted(set(new.files) - set(old.files)) if "/clauses/" not in path]
    for path in sorted(set(old.files) & set(new.files)):
        same = (old.folder / path).read_bytes() == (new.folder / path).read_bytes()
        parts = set(path.split("/"))
        if RECORD.match(path) and not same:
            findings.append(f"{path}: the record has changed")
        if path in old.pages and not same:
            if len(parts) > 2 and parts.isdisjoint(changed):
                findings.append(f"{path}: no version of this document changes on {after}")
            if (COMPARISON.search(path) or VERSION.match(path)) and law(old.pages[path]) != law(new.pages[path]):
                findings.append(f"{path}: its text has changed")
    report(findings)


@pytest.mark.parametrize("before, after, changed", AROUND, ids=[after for _, after, _ in AROUND])
def test_the_version_comes_into_force(before, after, changed):
    def flag(day, path):
        return published(day).pages[path].tree.xpath("string(//header/p[contains(@class, 'state')])").split()[0]

    for document in changed:
        assert flag(before, f"ja/{document}/{after}/index.html") == "予告"
        assert flag(after, f"ja/{document}/{after}/index.html") == "施行中"
        current = published(after).pages[f"ja/{document}/index.html"]
        assert after in current.tree.xpath("//header//time/@datetime")
