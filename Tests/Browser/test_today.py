"""What the script adds about days: which version held on a day, how far a day is, and what has become of it where the site was not built again."""

import pytest
from browsing import Complaints
from conftest import TODAY, published
from page_kinds import SAMPLE

SAID = ".asof output"
GUIDELINE = "ja/guideline/history/index.html"


def ask(page, day):
    page.fill("#as-of", day)
    page.locator(".asof .go").click()
    return page.locator(SAID).inner_text().strip()


@pytest.mark.parametrize(
    "path, site, day, said, version",
    [
        ("history-ja", TODAY, "1999-05-24", "1999年5月24日には、まだ効力を持つ版がありません。", None),
        ("history-ja", TODAY, "1999-05-25", "1999年5月25日に効力を持つのは、1999年5月25日の版です。", "1999-05-25"),
        ("history-ja", TODAY, "2022-03-31", "2022年3月31日に効力を持つのは、2017年5月30日の版です。", "2017-05-30"),
        ("history-ja", TODAY, "2022-04-01", "2022年4月1日に効力を持つのは、2022年4月1日の版です。", "2022-04-01"),
        ("history-en", TODAY, "2040-12-31", "In force on 31 December 2040: Version of 1 April 2022.", "2022-04-01"),
        ("history-en", TODAY, "0900-01-01", "On 1 January 900, no version is in force yet.", None),
        (GUIDELINE, "unusual", "2018-05-31", "2018年5月31日に効力を持つのは、2015年6月1日（平成27年6月1日）の版です。", "2015-06-01"),
        (
            GUIDELINE,
            "unusual",
            "2018-06-01",
            "2018年6月1日に効力を持つのは、2018年6月1日（平成30年6月1日）（その2）の版です。"
            " 2018年6月1日（平成30年6月1日）の版は、同じ日にこの版に替わりました。",
            "2018-06-01.2",
        ),
        (
            GUIDELINE,
            "unusual",
            "2018-06-02",
            "2018年6月2日に効力を持つのは、2018年6月1日（平成30年6月1日）（その2）の版です。",
            "2018-06-01.2",
        ),
        (
            GUIDELINE,
            "unusual",
            "2023-03-30",
            "2023年3月30日に効力を持つのは、2018年6月1日（平成30年6月1日）（その2）の版です。",
            "2018-06-01.2",
        ),
        (GUIDELINE, "unusual", "2023-03-31", "2023年3月31日には、この文書は廃止されています。", None),
        (GUIDELINE, "unusual", "2030-01-01", "2030年1月1日には、この文書は廃止されています。", None),
    ],
)
def test_the_version_of_a_day(open_page, path, site, day, said, version):
    page = open_page(SAMPLE.get(path, path), site=site)
    assert ask(page, day) == said
    assert page.url.endswith(f"/history/?as-of={day}#day")
    links = page.locator(SAID + " a")
    assert links.count() == (0 if version is None else said.count("版は") + 1)
    # The address brings the same answer back.
    page.reload()
    assert page.locator(SAID).inner_text().strip() == said
    assert page.locator("#as-of").input_value() == day
    if version:
        links.first.click()
        page.wait_for_url(f"**/{version}/")


@pytest.mark.parametrize("query", ["", "?as-of=", "?as-of=2022-02-30", "?as-of=x", "?as-of=2022-04-01x", "?other=1"])
def test_no_day_no_answer(open_page, query):
    page = open_page(SAMPLE["history-ja"] + query)
    assert page.locator(SAID).inner_text().strip() == ""


def test_the_version_of_a_day_from_a_folder(chromium):
    folder = published(TODAY).folder.resolve().as_uri() + "/"
    context = chromium.new_context()
    complaints = Complaints(context, folder)
    page = context.new_page()
    page.goto(folder + SAMPLE["history-ja"])
    assert "2017年5月30日の版です。" in ask(page, "2022-03-31")
    page.goto(folder + SAMPLE["history-ja"] + "?as-of=2022-03-31")
    page.locator(SAID + " a").click()
    assert "2017-05-30/index.html" in page.url
    assert not complaints.found
    context.close()


def opened_on(open_page, moment, path, **options):
    page = open_page(path, **options)
    page.clock.set_fixed_time(moment)
    page.reload()
    return page


@pytest.mark.parametrize(
    "moment, days",
    [
        ("2026-04-01T12:00:00+09:00", "あと365日"),
        ("2027-03-20T09:00:00+09:00", "あと12日"),
        ("2027-03-31T23:59:00+09:00", "あと1日"),
    ],
)
def test_how_far_a_day_is(open_page, moment, days):
    page = opened_on(open_page, moment, SAMPLE["current-with-announcement-ja"])
    said = page.locator(".note.announced .state").inner_text().split("\n")
    assert said == ["予告", "2027年4月1日から、この文書は新しい版に変わります。", days]
    english = opened_on(open_page, moment, SAMPLE["current-with-announcement-en"])
    number = int(days[2:-1])
    said = english.locator(".note.announced .state").inner_text().split("\n")
    assert said[1:] == ["A new version takes effect on 1 April 2027.", f"in {number} day{'' if number == 1 else 's'}"]


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])
@pytest.mark.parametrize(
    "moment, come",
    [("2027-03-31T23:59:59+09:00", False), ("2027-04-01T00:00:00+09:00", True), ("2031-01-01T00:00:00+09:00", True)],
)
def test_a_day_comes_without_a_build(open_page, zone, moment, come):
    """The day is that of the publisher, wherever the reader is."""
    page = opened_on(open_page, moment, SAMPLE["current-with-announcement-ja"], timezone_id=zone)
    notice = page.locator(".note.announced")
    assert ("新しい版に変わりました。" in notice.inner_text()) == come
    assert notice.locator(".flag").inner_text() == ("施行中" if come else "予告")
    assert notice.get_attribute("aria-label") == ("施行中" if come else "予告")
    assert ("その日までは" in notice.inner_text()) != come
    assert page.locator("header.head > .state .flag").inner_text() == ("過去の版" if come else "施行中")
    page = opened_on(open_page, moment, SAMPLE["announced-ja"], timezone_id=zone)
    notice = page.locator(".note.not-yet")
    assert ("この版は、2027年4月1日から効力を持っています。" in notice.inner_text()) == come
    assert ("それまでは" in notice.inner_text()) != come
    state = page.locator("header.head > .state")
    assert state.locator(".flag").inner_text() == ("施行中" if come else "予告")
    assert state.get_attribute("class") == ("state in-force" if come else "state announced")
    page = opened_on(open_page, moment, "ja/site-app-statement/history/index.html", timezone_id=zone)
    flags = page.locator(".line .flag").all_inner_texts()
    assert flags[:2] == (["施行中", "過去の版"] if come else ["予告", "施行中"])


def test_without_script_the_days_stand_in_the_text(open_page):
    page = open_page(SAMPLE["current-with-announcement-ja"], java_script_enabled=False)
    text = page.locator(".note.announced").inner_text()
    assert "2027年4月1日から、この文書は新しい版に変わります。" in text and "その日までは、この版が効力を持ちます。" in text
    assert "あと" not in text
    page = open_page(GUIDELINE, site="unusual", java_script_enabled=False)
    assert not page.locator(".asof").is_visible()
    rows = page.locator("#day tbody tr").all_inner_texts()
    assert len(rows) == 4 and "廃止" in rows[0] and "同じ日に次の版に替わりました" in rows[2]
