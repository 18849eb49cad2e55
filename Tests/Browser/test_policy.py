"""What a page may load and run: its own style sheet, its own script, its own images."""

import re

from conftest import report

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"
EVENT = re.compile(r"^on[a-z]+$")
LOADING = ("src", "srcset", "poster", "data", "background", "ping", "formaction", "action", "xlink:href")


def test_policy_stands_before_anything_it_governs(site):
    findings = []
    for page in site.pages.values():
        metas = page.tree.xpath("/html/head/meta[@http-equiv='Content-Security-Policy']")
        if [meta.get("content") for meta in metas] != [POLICY]:
            findings.append(f"{page}: policy {[meta.get('content') for meta in metas]}")
        elif metas[0].xpath("preceding-sibling::*[self::script or self::link or self::style]"):
            findings.append(f"{page}: the policy stands behind what it governs")
    report(findings)


def test_nothing_inline(site):
    findings = []
    for page in site.pages.values():
        for element in page.tree.iter():
            if not isinstance(element.tag, str):
                continue
            findings += [f"{page}: <{element.tag} {name}>" for name in element.attrib if name == "style" or EVENT.match(name)]
            # A data block is not run, and so is no affair of the policy (test_reading opens pages that have one, and hears no complaint).
            is_data = element.tag == "script" and element.get("type") == "application/ld+json"
            if element.tag == "style" or (element.tag == "script" and (element.text or "").strip() and not is_data):
                findings.append(f"{page}: <{element.tag}> with content")
            if element.tag in ("iframe", "object", "embed", "base", "frame", "applet"):
                findings.append(f"{page}: <{element.tag}>")
    report(findings)


def test_nothing_is_loaded_from_elsewhere(site):
    findings = []
    for page in site.pages.values():
        for element in page.tree.iter():
            if not isinstance(element.tag, str):
                continue
            values = [element.get(name) for name in LOADING if element.get(name)]
            if element.tag == "link" and element.get("rel") in ("stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"):
                values.append(element.get("href"))
            findings += [f"{page}: <{element.tag}> loads {value}" for value in values if "//" in value or ":" in value]
    for path in site.files:
        if path.endswith(".css"):
            findings += [f"{path}: {found}" for found in re.findall(r"url\([^)]*\)|@import[^;]*", site.text(path))]
        if path.startswith("assets/") and path.endswith(".js"):
            findings += [
                f"{path}: {found}" for found in re.findall(r"https?://[^\s\"']+|\bfetch\(|XMLHttpRequest|\beval\(", site.text(path))
            ]
    report(findings)


def test_published_images_run_nothing(site):
    for path in site.files:
        if path.endswith(".svg"):
            tree = site.xml(path)
            assert not tree.xpath("//*[local-name()='script'] | //@*[starts-with(name(), 'on')]"), path
