"""Every relative link leads to a file and, where it names one, to a place in it."""

from collections import Counter
from urllib.parse import urlsplit

from conftest import report

ATTRIBUTES = ("href", "src")
ALLOWED_SCHEMES = {"http", "https", "mailto", "tel"}


def test_links_lead_somewhere(site):
    findings = []
    served = urlsplit(site.url).path
    for page in site.pages.values():
        for attribute in ATTRIBUTES:
            for element in page.tree.xpath(f"//*[@{attribute}]"):
                href = element.get(attribute)
                scheme = urlsplit(href).scheme
                if scheme or href.startswith("//"):
                    if scheme not in ALLOWED_SCHEMES:
                        findings.append(f"{page}: {href}: scheme")
                    if element.tag == "a" and href.startswith(site.url) and site.path_of(href) in site.pages:
                        findings.append(f"{page}: {href}: a link inside the site is absolute")
                    continue
                if page.path == "404.html":
                    if not href.startswith(served):
                        findings.append(f"{page}: {href}: is shown under any address, so its links begin at the root")
                        continue
                    href = href[len(served) :] or "index.html"
                    href += "index.html" if href.endswith("/") else ""
                path, fragment = page.target(href)
                if path not in site.files:
                    findings.append(f"{page}: {href}: no file {path}")
                elif fragment and (path not in site.pages or fragment not in site.pages[path].ids):
                    findings.append(f"{page}: {href}: no place #{fragment} in {path}")
    report(findings)


def test_ids_are_unique(site):
    report([f"{page}: #{id} × {count}" for page in site.pages.values() for id, count in Counter(page.ids).items() if count > 1])


def test_references_between_elements_hold(site):
    names = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "aria-details")
    findings = []
    for page in site.pages.values():
        for name in names:
            for value in page.tree.xpath(f"//@{name}"):
                findings += [f"{page}: {name}={value}: no #{id}" for id in value.split() if id not in page.ids]
    report(findings)


def test_every_page_is_reached_from_the_root(site):
    reached, ahead = set(), ["index.html"]
    while ahead:
        path = ahead.pop()
        if path in reached or path not in site.pages:
            continue
        reached.add(path)
        page = site.pages[path]
        ahead += [page.target(href)[0] for href in page.tree.xpath("//a/@href") if not urlsplit(href).scheme]
    # 404.html is reached by an address that does not exist; pages under a former name only from outside.
    apart = {path for path, page in site.pages.items() if page.tree.xpath("//meta[@http-equiv='refresh']")} | {"404.html"}
    report([f"{path}: no link leads here" for path in sorted(set(site.pages) - reached - apart)])
