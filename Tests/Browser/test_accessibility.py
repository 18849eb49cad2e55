"""axe-core on every kind of page, light, dark and in forced colours, wide and at 320 px; and what the page may not do meanwhile."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import Complaints, overflow
from conftest import TODAY, report
from page_kinds import SAMPLE, UNUSUAL

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rest does not depend on colours. Text has the contrast of level AAA (7:1, large text 4.5:1), beyond what AA asks.
COLOUR_RULES = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]
PAGES = [pytest.param(TODAY, path, id=name) for name, path in SAMPLE.items()]
PAGES += [pytest.param("unusual", path, id=name) for name, path in UNUSUAL.items()]
LOOKS = [(width, scheme, "none") for width in (1280, 320) for scheme in ("light", "dark")] + [
    (1280, "light", "active"),
    (320, "dark", "active"),
]


@pytest.mark.parametrize("name, path", PAGES)
def test_page(chromium, addresses, name, path):
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="ja-JP")
    try:
        complaints = Complaints(context, addresses[name])
        page = context.new_page()
        page.goto(addresses[name] + path)
        # What is folded is read too.
        page.evaluate("document.querySelectorAll('details.fold').forEach(fold => { fold.open = true })")
        findings = []
        for width, scheme, forced in LOOKS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme, forced_colors=forced)
            options = {"runOnly": {"type": "rule", "values": COLOUR_RULES}}
            if forced == "none":
                options = {"runOnly": {"type": "tag", "values": TAGS}, "rules": {rule: {"enabled": True} for rule in COLOUR_RULES}}
            found = Axe().run(page, options=options | {"resultTypes": ["violations"]})
            for violation in found.response["violations"]:
                for node in violation["nodes"][:3]:
                    findings.append(
                        f"{width} {scheme}, forced colours {forced}: {violation['id']}: {node['html'][:160]} | {(node.get('failureSummary') or '')[-140:]}"
                    )
            findings += [f"{width}: sticks out: {element}" for element in overflow(page)]
        report(findings + complaints.found)
    finally:
        context.close()
