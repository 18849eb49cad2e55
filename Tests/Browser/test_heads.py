"""What heads say to search engines and to sites that show links: JSON-LD of schema.org, Open Graph, descriptions."""

import json
import re

from conftest import report

# https://schema.org/Legislation and the types above it, as far as pages use them: properties and what kind of value each has.
DATE = re.compile(r"^\d{4}-\d{2}-\d{2}$")
PROPERTIES = {
    "@context": re.compile(r"^https://schema\.org$"),
    "@type": re.compile(r"^(Legislation|Organization|WebSite|MediaObject)$"),
    "@id": re.compile(r"^https://"),
    "url": re.compile(r"^https://"),
    "contentUrl": re.compile(r"^https://"),
    "encodingFormat": re.compile(r"^(text/markdown|text/plain|application/json)$"),
    "name": re.compile(r"\S"),
    "description": re.compile(r"\S"),
    "inLanguage": re.compile(r"^(ja|en)$"),
    "legislationIdentifier": re.compile(r"^[a-z0-9-]+(/[0-9.-]+)?$"),
    "version": re.compile(r"^\d{4}-\d{2}-\d{2}(\.\d+)?$"),
    "legislationDate": DATE,
    "legislationDateVersion": DATE,
    "dateCreated": DATE,
    "datePublished": DATE,
    "dateModified": DATE,
    "temporalCoverage": re.compile(r"^\d{4}-\d{2}-\d{2}/(\.\.|\d{4}-\d{2}-\d{2})$"),
    "legislationLegalForce": re.compile(r"^https://schema\.org/(InForce|NotInForce)$"),
    "publisher": dict,
    "isPartOf": dict,
    "exampleOfWork": dict,
    "translationOfWork": dict,
    "workTranslation": list,
    "encoding": list,
}
TEXT = re.compile(r"^(ja|en)/(?!accessibility/)[^/]+/(\d{4}-\d{2}-\d{2}(\.\d+)?/)?index\.html$")


def faults(page, value, place=""):
    for name, inner in value.items():
        kind = PROPERTIES.get(name)
        if kind is None:
            yield f"{page}: {place}{name}: no such property"
        elif isinstance(kind, re.Pattern):
            if not isinstance(inner, str) or not kind.search(inner):
                yield f"{page}: {place}{name}: {inner!r}"
        elif not isinstance(inner, kind) or not inner:
            yield f"{page}: {place}{name}: {inner!r}"
        else:
            for item in inner if isinstance(inner, list) else [inner]:
                yield from faults(page, item, f"{place}{name}.")
        if name in ("@id", "contentUrl") and isinstance(inner, str) and page.site.path_of(inner) not in page.site.files:
            yield f"{page}: {place}{name}: {inner} does not exist"


def test_texts_say_what_they_are(site):
    findings, in_force = [], {}
    for page in site.pages.values():
        blocks = page.tree.xpath("/html/head/script[@type='application/ld+json']/text()")
        is_text = bool(TEXT.match(page.path)) and not page.tree.xpath("/html/head/meta[@http-equiv='refresh']")
        if len(blocks) != is_text:
            findings.append(f"{page}: {len(blocks)} blocks of data")
        for block in blocks:
            data = json.loads(block)
            findings += faults(page, data)
            if data["legislationLegalForce"].endswith("/InForce"):
                in_force.setdefault(page.path.split("/")[1], set()).add(data["version"])
    current = json.loads(site.text("current.json"))["documents"]
    assert in_force == {name: {document["version"]} for name, document in current.items() if "version" in document}
    report(findings)


def test_links_are_shown_well(site):
    findings = []
    for page in site.pages.values():
        found = {}
        for meta in page.tree.xpath("/html/head/meta[starts-with(@property, 'og:')]"):
            found.setdefault(meta.get("property"), []).append(meta.get("content"))
        for name in ("og:type", "og:title", "og:locale", "og:site_name"):
            if len(found.get(name, [])) != 1 or not found[name][0].strip():
                findings.append(f"{page}: {name}: {found.get(name)}")
        if found.get("og:url", [None])[0] != next(iter(page.tree.xpath("/html/head/link[@rel='canonical']/@href")), None):
            findings.append(f"{page}: og:url is not the canonical address")
        if found.get("og:description") != (page.tree.xpath("/html/head/meta[@name='description']/@content") or None):
            findings.append(f"{page}: og:description is not the description")
        locales = {"ja": "ja_JP", "en": "en_GB"}
        if found["og:locale"] != [locales[page.language]]:
            findings.append(f"{page}: og:locale {found['og:locale']}")
        others = [locales[language] for language in page.alternates if language not in (page.language, "x-default")]
        if len(page.path.split("/")) > 2 and found.get("og:locale:alternate", []) != others:
            findings.append(f"{page}: og:locale:alternate {found.get('og:locale:alternate')}")
    report(findings)
