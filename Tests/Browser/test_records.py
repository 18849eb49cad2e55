"""The record for machines: feeds (RFC 4287), JSON by its schemas, texts by their SHA-256, TimeMaps (RFC 7089)."""

import hashlib
import json
import re
from email.utils import parsedate_to_datetime
from pathlib import Path

import icalendar
import jsonschema
import pytest
import yaml
from conftest import SITES, report

SCHEMAS = Path(__file__).parents[2] / "Docs" / "schemas"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
INSTANT = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$")
TAG = re.compile(r"^tag:[^,\s]+,\d{4}(-\d{2}(-\d{2})?)?:[^\s#]+$")


def validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)


def test_feeds(site):
    findings, ids = [], {}
    feeds = [path for path in site.files if path.endswith(".atom")]
    assert feeds
    for path in feeds:
        feed = site.xml(path)
        if feed.tag != "{http://www.w3.org/2005/Atom}feed":
            findings.append(f"{path}: {feed.tag}")
        for element in [feed] + feed.xpath("a:entry", namespaces=ATOM):
            for name in ("id", "title", "updated"):
                if len(element.xpath(f"a:{name}", namespaces=ATOM)) != 1:
                    findings.append(f"{path}: not one {name}")
            if not element.xpath("a:link[@rel='alternate']", namespaces=ATOM):
                findings.append(f"{path}: no alternate link")
            id = element.findtext("a:id", namespaces=ATOM)
            if not TAG.match(id or ""):
                findings.append(f"{path}: id {id}")
            # Under a former address stands the same feed.
            if element is feed and site.text(ids.setdefault(id, path)) != site.text(path):
                findings.append(f"{path}: the id of {ids[id]} again")
        entries = feed.xpath("a:entry/a:id/text()", namespaces=ATOM)
        if len(entries) != len(set(entries)):
            findings.append(f"{path}: an entry twice")
        if not feed.xpath("a:author/a:name/text()", namespaces=ATOM):
            findings.append(f"{path}: no author")
        findings += [
            f"{path}: {value}"
            for value in feed.xpath("//a:updated/text() | //a:published/text()", namespaces=ATOM)
            if not INSTANT.match(value)
        ]
        instants = feed.xpath("a:entry/a:updated/text()", namespaces=ATOM)
        if instants and max(instants) != feed.findtext("a:updated", namespaces=ATOM):
            findings.append(f"{path}: updated is not that of the newest entry")
        for href in feed.xpath("//a:link/@href", namespaces=ATOM):
            if site.path_of(href) not in site.files:
                findings.append(f"{path}: {href} does not exist")
    report(findings)


def test_calendars(site):
    """RFC 5545: read by a parser of others; every day is one that versions.json knows, and every page has its calendar."""
    findings, ids = [], {}
    calendars = [path for path in site.files if path.endswith(".ics")]
    assert calendars
    for path in calendars:
        content = (site.folder / path).read_bytes()
        findings += [f"{path}: {line!r}" for line in content.split(b"\r\n") if len(line) > 75 or b"\n" in line or b"\r" in line]
        if not content.endswith(b"END:VCALENDAR\r\n"):
            findings.append(f"{path}: has no end")
        calendar = icalendar.Calendar.from_ical(content.decode("utf-8"))
        events = calendar.walk("VEVENT")
        if not events or calendar.errors or any(event.errors for event in events):
            findings.append(f"{path}: {len(events)} events, {calendar.errors}")
        if site.path_of(calendar["SOURCE"]) not in site.files:
            findings.append(f"{path}: {calendar['SOURCE']} does not exist")
        for event in events:
            day = event["DTSTART"].dt
            if (event["DTEND"].dt - day).days != 1 or type(day).__name__ != "date":
                findings.append(f"{path}: {day} is not a day")
            if not event["SUMMARY"] or site.path_of(event["URL"]) not in site.files:
                findings.append(f"{path}: {event['SUMMARY']} {event['URL']}")
            # One event stands in the calendars of its document and of the publication, and under former addresses.
            if ids.setdefault((event["UID"], path.split("/")[0]), day) != day:
                findings.append(f"{path}: {event['UID']} on two days")
            document = site.path_of(event["URL"]).split("/")[1]
            record = json.loads(site.text(f"{document}/versions.json"))
            known = [version["effective"] for version in record["versions"] if "effective" in version]
            if str(day) not in known + [record.get("withdrawn", {}).get("date")]:
                findings.append(f"{path}: {document} has nothing on {day}")
    for page in site.pages.values():
        linked = page.tree.xpath("/html/head/link[@type='text/calendar']/@href")
        findings += [f"{page}: {href} does not exist" for href in linked if page.target(href)[0] not in calendars]
    report(findings)


@pytest.mark.parametrize(
    "schema, pattern",
    [
        ("versions", r"^[^/]+/versions\.json$"),
        ("current", r"^current\.json$"),
        ("text", r"^[^/]+/\d{4}-\d{2}-\d{2}(\.\d+)?/[^/]+\.json$"),
    ],
)
def test_json_holds_to_its_schema(site, schema, pattern):
    check = validator(schema)
    paths = [path for path in site.files if re.match(pattern, path)]
    assert paths
    findings = []
    for path in paths:
        findings += [
            f"{path}: {'/'.join(map(str, error.path))}: {error.message[:120]}" for error in check.iter_errors(json.loads(site.text(path)))
        ]
    report(findings)


def test_every_json_file_has_a_schema(site):
    known = re.compile(r"^([^/]+/versions\.json|current\.json|[^/]+/\d{4}-\d{2}-\d{2}(\.\d+)?/[^/]+\.json)$")
    assert not [path for path in site.files if path.endswith(".json") and not known.match(path) and not path.startswith("schema/")]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_comparison_holds_to_its_schema(language):
    """What script/browser-test had `kaitei diff --format json` print."""
    comparison = json.loads((SITES / f"comparison-{language}.json").read_text("utf-8"))
    report([f"{'/'.join(map(str, error.path))}: {error.message[:120]}" for error in validator("comparison").iter_errors(comparison)])
    assert {row["kind"] for row in comparison["rows"]} >= {"same", "changed", "moved-away", "moved-here"}


class Loader(yaml.SafeLoader):
    """Scalars as text, but for true and false: dates are written as text in the schemas."""


Loader.yaml_implicit_resolvers = {
    first: [found for found in resolvers if found[0] in ("tag:yaml.org,2002:bool", "tag:yaml.org,2002:int", "tag:yaml.org,2002:null")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
CONTENT = Path(__file__).parents[2] / "Content"
UNUSUAL = Path(__file__).parent / "Unusual" / "Content"
SOURCES = sorted(
    path for folder in (CONTENT, UNUSUAL) for path in folder.rglob("*") if path.suffix in (".yml", ".md") and "_blocks" not in path.parts
)


@pytest.mark.parametrize("path", SOURCES, ids=[str(path.relative_to(CONTENT.parent)) for path in SOURCES])
def test_sources_hold_to_the_schemas_for_editors(path):
    text = path.read_text("utf-8")
    name = {"site.yml": "site", "document.yml": "document"}.get(path.name, "front-matter")
    settings = yaml.load(text.split("---\n")[1] if name == "front-matter" else text, Loader)
    report([f"{'/'.join(map(str, error.path))}: {error.message[:160]}" for error in validator(name).iter_errors(settings)])


def addresses(value):
    if isinstance(value, dict):
        for item in value.values():
            yield from addresses(item)
    elif isinstance(value, list):
        for item in value:
            yield from addresses(item)
    elif isinstance(value, str) and value.startswith("https://"):
        yield value


def test_addresses_in_json_exist(site):
    findings = []
    for path in site.files:
        if path.endswith("versions.json") or path == "current.json":
            for address in addresses(json.loads(site.text(path))):
                if address.startswith(site.url) and site.path_of(address) not in site.files:
                    findings.append(f"{path}: {address} does not exist")
    report(findings)


def test_sources_have_the_hash_that_is_stated(site):
    findings = []
    for path in site.files:
        if not path.endswith("/versions.json"):
            continue
        for version in json.loads(site.text(path))["versions"]:
            for text in version.get("texts", []):
                source = site.path_of(text["source"]) if "source" in text else None
                if source is None:
                    continue
                if hashlib.sha256((site.folder / source).read_bytes()).hexdigest() != text["sha256"]:
                    findings.append(f"{source}: another SHA-256 than {path} says")
    report(findings)


def test_timemaps(site):
    for path in site.files:
        if not path.endswith("timemap.link"):
            continue
        links = re.findall(r'<([^>]*)>((?:; [a-z]+="[^"]*")*)', site.text(path))
        mementos = [(address, dict(re.findall(r'; ([a-z]+)="([^"]*)"', parameters))) for address, parameters in links]
        for address, _ in mementos:
            assert site.path_of(address) in site.files, f"{path}: {address}"
        instants = [parsedate_to_datetime(found["datetime"]) for _, found in mementos if "memento" in found["rel"].split()]
        assert instants == sorted(instants), path
        assert [found["rel"] for _, found in mementos].count("original") == 1, path
