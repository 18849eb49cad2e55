"""What a screen reader is given of a comparison: Chromium's accessibility tree, held against `kaitei diff --format json`."""

import json
from collections import Counter

import pytest
from conftest import SITES, report
from page_kinds import SAMPLE

INSERTION, DELETION = "insertion", "deletion"
SIGNS = {"+": INSERTION, "-": DELETION}
# Each role's word at the start of its run; before a number that changed, a table has words of its own.
WORDS = {
    "ja": {INSERTION: "追加 ", DELETION: "削除 "},
    "en": {INSERTION: "Inserted: ", DELETION: "Deleted: "},
}
NUMBERS = {
    "ja": {INSERTION: "新しい番号 ", DELETION: "もとの番号 "},
    "en": {INSERTION: "new number ", DELETION: "former number "},
}


def plain(text: str) -> str:
    return " ".join(text.split())


def written_changes(language: str) -> Counter:
    """(role, text) of every run that the comparison states; a moved passage counts by the changes inside it."""
    comparison = json.loads((SITES / f"comparison-{language}.json").read_text("utf-8"))
    found = Counter()
    for row in comparison["rows"]:
        if row["kind"] == "moved-away":
            continue
        runs = row.get("textOps", []) if row["kind"] == "moved-here" else row["ops"]
        found.update((SIGNS[sign], plain(text)) for sign, text in runs if sign in SIGNS)
        old, new = (row.get(side, {}).get("label") for side in ("old", "new"))
        # The label of a clause that came in or went out belongs to it; one that stayed is not marked.
        if old != new:
            found.update((role, plain(label)) for role, label in ((DELETION, old), (INSERTION, new)) if label)
    return found


def spoken_runs(page):
    """(role, text) of every insertion and deletion in the text, in the order of reading."""
    page.evaluate("document.querySelectorAll('details.fold').forEach(fold => { fold.open = true })")
    # The legend explains the marks and is no change.
    page.evaluate("document.querySelectorAll('.legend').forEach(legend => legend.remove())")
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}

    def text(node):
        own = node.get("name", {}).get("value", "") if node["role"]["value"] == "StaticText" else ""
        return own + "".join(text(nodes[child]) for child in node.get("childIds", []) if child in nodes)

    return [
        (node["role"]["value"], text(node))
        for node in nodes.values()
        if node["role"]["value"] in (INSERTION, DELETION) and not node.get("ignored")
    ]


def difference(spoken: Counter, written: Counter) -> list[str]:
    return [f"not spoken: {one}" for one in (written - spoken).elements()] + [
        f"spoken, not stated: {one}" for one in (spoken - written).elements()
    ]


@pytest.mark.parametrize("language", ["ja", "en"])
def test_redline(open_page, language):
    page = open_page(SAMPLE[f"comparison-{language}"])
    runs = spoken_runs(page)
    assert len(runs) == page.locator("main :is(ins, del)").count() > 20
    findings = [f"without its word: {role}: {text[:60]}" for role, text in runs if not text.startswith(WORDS[language][role])]
    spoken = Counter((role, plain(text[len(WORDS[language][role]) :])) for role, text in runs)
    report(findings + difference(spoken, written_changes(language)))


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_table(open_page, language, width):
    """On both sides of the table, wide and where its columns stack; `（略）` leaves nothing out that changed."""
    page = open_page(SAMPLE[f"table-{language}"], viewport={"width": width, "height": 900})
    runs = spoken_runs(page)
    assert len(runs) == page.locator("main :is(ins, del)").count() > 20
    findings, spoken = [], Counter()
    for role, text in runs:
        word = next((words[role] for words in (WORDS[language], NUMBERS[language]) if text.startswith(words[role])), None)
        if word is None:
            findings.append(f"without its word: {role}: {text[:60]}")
        else:
            spoken[role, plain(text[len(word) :])] += 1
    report(findings + difference(spoken, written_changes(language)))
