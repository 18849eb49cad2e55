"""axe-core on every kind of page, light and dark, wide and at 320 px; and what the page may not do meanwhile."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import Complaints, overflow
from conftest import TODAY, report
from page_kinds import SAMPLE, UNUSUAL

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rest does not depend on colours.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]
PAGES = [pytest.param(TODAY, path, id=name) for name, path in SAMPLE.items()]
PAGES += [pytest.param("unusual", path, id=name) for name, path in UNUSUAL.items()]
LOOKS = [(width, scheme) for width in (1280, 320) for scheme in ("light", "dark")]


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
        for width, scheme in LOOKS:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            run = {"type": "tag", "values": TAGS} if scheme == "light" else {"type": "rule", "values": COLOUR_RULES}
            found = Axe().run(page, options={"runOnly": run, "resultTypes": ["violations"]})
            for violation in found.response["violations"]:
                for node in violation["nodes"][:3]:
                    findings.append(
                        f"{width} {scheme}: {violation['id']}: {node['html'][:160]} | {(node.get('failureSummary') or '')[-140:]}"
                    )
            findings += [f"{width}: sticks out: {element}" for element in overflow(page)]
        report(findings + complaints.found)
    finally:
        context.close()
