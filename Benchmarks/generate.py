#!/usr/bin/env python3
"""Makes publications and pairs of texts to measure with. The same arguments give the same bytes."""

import argparse
import datetime
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

import wording

JA, EN = 0, 1
LANGUAGES = ("ja", "en")
SLOT = re.compile(r"\{(\w+)\}")
FIRST_DAY = datetime.date(2000, 4, 1)
LAST_DAY = datetime.date(2025, 4, 1)


@dataclass
class Sentence:
    """A line of wording with what its slots are filled with, by language; a number of its own where it calls a note."""

    forms: tuple
    fills: dict
    note: int | None = None

    def text(self, language):
        text = SLOT.sub(lambda slot: self.fills[slot[1]][language], self.forms[language])
        return text if self.note is None else f"{text}[^n{self.note}]"

    @property
    def target(self):
        return self.fills["ref"][JA] if "ref" in self.fills else None


@dataclass
class Item:
    id: str
    sentence: Sentence
    items: list = field(default_factory=list)


@dataclass
class Paragraph:
    sentences: list


@dataclass
class NumberedList:
    items: list


@dataclass
class Bullets:
    sentences: list


@dataclass
class Table:
    columns: list
    rows: list


@dataclass
class Section:
    id: str
    title: tuple
    blocks: list
    notes: dict
    sections: list = field(default_factory=list)


class Draft:
    """One document while it is written and amended."""

    def __init__(self, dice):
        self.dice = dice
        self.chapters = []
        self.next_id = 1
        self.next_note = 1

    # Writing

    def fill(self, slot):
        if slot == "ref":
            targets = [section.id for section in self.all_sections()]
            target = self.dice.choice(targets)
            return (target, target)
        if slot in wording.NUMBERS:
            numbers, japanese, english = wording.NUMBERS[slot]
            number = self.dice.choice(numbers)
            return (japanese.format(number), english.format(number))
        return self.dice.choice(wording.TERMS[slot])

    def sentence(self, forms_list):
        forms = self.dice.choice(forms_list)
        while "{ref}" in forms[JA] and not self.chapters:
            forms = self.dice.choice(forms_list)
        fills = {slot: self.fill(slot) for slot in sorted(set(SLOT.findall(forms[JA])))}
        return Sentence(forms, with_capitals(fills))

    def identifier(self, stem):
        self.next_id += 1
        return f"{stem}-{self.next_id}"

    def paragraph(self):
        return Paragraph([self.sentence(wording.SENTENCES) for _ in range(self.dice.randint(1, 4))])

    def item(self, depth):
        item = Item(self.identifier("item"), self.sentence(wording.ITEMS))
        if depth < 3 and self.dice.random() < 0.25:
            item.items = [self.item(depth + 1) for _ in range(self.dice.randint(2, 4))]
        return item

    def row(self, columns):
        return [self.fill(column) for column in columns]

    def block(self):
        kind = self.dice.random()
        if kind < 0.55:
            return self.paragraph()
        if kind < 0.82:
            return NumberedList([self.item(1) for _ in range(self.dice.randint(2, 6))])
        if kind < 0.92:
            return Bullets([self.sentence(wording.ITEMS) for _ in range(self.dice.randint(2, 5))])
        columns = self.dice.sample(sorted(wording.COLUMNS), self.dice.randint(2, 4))
        return Table(columns, [self.row(columns) for _ in range(self.dice.randint(2, 6))])

    def section(self):
        section = Section(self.identifier("section"), self.dice.choice(wording.HEADINGS), [self.paragraph()], {})
        for _ in range(self.dice.randint(1, 4)):
            # Two lists side by side would be one.
            follows_list = isinstance(section.blocks[-1], (NumberedList, Bullets))
            section.blocks.append(self.paragraph() if follows_list else self.block())
        if self.dice.random() < 0.3:
            section.blocks[0].sentences[-1].note = self.next_note
            section.notes[self.next_note] = self.sentence(wording.NOTES)
            self.next_note += 1
        return section

    def grow(self, reaches):
        """Adds sections until `reaches` is true of the document."""
        while not reaches(self):
            if not self.chapters or len(self.chapters[-1].sections) >= 2 + self.dice.randint(0, 4):
                chapter = Section(self.identifier("chapter"), self.dice.choice(wording.HEADINGS), [], {})
                chapter.blocks.append(self.paragraph())
                self.chapters.append(chapter)
            else:
                self.chapters[-1].sections.append(self.section())

    # Looking

    def all_sections(self):
        return [section for chapter in self.chapters for section in [chapter, *chapter.sections]]

    def targets(self):
        return {sentence.target for section in self.all_sections() for sentence in section_sentences(section)}

    # Amending

    def amend(self, share):
        """Small edits to about `share` of the sentences."""
        count = sum(len(section_sentences(section)) for section in self.all_sections())
        for _ in range(max(2, round(count * share))):
            self.edit(self.dice.choice(self.all_sections()))

    def edit(self, section):
        kind = self.dice.random()
        paragraphs = [block for block in section.blocks if isinstance(block, Paragraph)]
        paragraph = self.dice.choice(paragraphs)
        place = self.dice.randrange(len(paragraph.sentences))
        if kind < 0.5:
            self.reword(self.dice.choice(section_sentences(section)))
        elif kind < 0.62:
            paragraph.sentences.insert(place, self.sentence(wording.SENTENCES))
        elif kind < 0.7:
            if len(paragraph.sentences) > 1 and paragraph.sentences[place].note is None:
                del paragraph.sentences[place]
        elif kind < 0.82:
            self.edit_items(section)
        elif kind < 0.88:
            self.edit_table(section)
        elif kind < 0.92:
            section.title = self.dice.choice(wording.HEADINGS)
        else:
            self.edit_sections()

    def reword(self, sentence):
        slots = sorted(slot for slot in sentence.fills if not slot.endswith("_capital"))
        if slots:
            slot = self.dice.choice(slots)
            sentence.fills = with_capitals(sentence.fills | {slot: self.fill(slot)})

    def edit_items(self, section):
        lists = [block for block in section.blocks if isinstance(block, NumberedList)]
        if not lists:
            return
        items = self.dice.choice(lists).items
        place = self.dice.randrange(len(items))
        kind = self.dice.random()
        if kind < 0.5:
            items.insert(place, self.item(2))
        elif len(items) > 2:
            item = items.pop(place)
            if kind > 0.8:
                items.append(item)

    def edit_table(self, section):
        tables = [block for block in section.blocks if isinstance(block, Table)]
        if not tables:
            return
        table = self.dice.choice(tables)
        place = self.dice.randrange(len(table.rows))
        kind = self.dice.random()
        if kind < 0.6:
            column = self.dice.randrange(len(table.columns))
            table.rows[place][column] = self.fill(table.columns[column])
        elif kind < 0.8 or len(table.rows) < 3:
            table.rows.insert(place, self.row(table.columns))
        else:
            del table.rows[place]

    def edit_sections(self):
        chapter = self.dice.choice(self.chapters)
        place = self.dice.randint(0, len(chapter.sections))
        kind = self.dice.random()
        if kind < 0.4 or len(chapter.sections) < 2:
            chapter.sections.insert(place, self.section())
            return
        section = chapter.sections.pop(place % len(chapter.sections))
        if kind < 0.7 or section.id in self.targets():
            self.dice.choice(self.chapters).sections.append(section)


def with_capitals(fills):
    """A measure may begin an English sentence."""
    if "measure" in fills:
        japanese, english = fills["measure"]
        fills = fills | {"measure_capital": (japanese, english[0].upper() + english[1:])}
    return fills


def item_sentences(items):
    return [sentence for item in items for sentence in [item.sentence, *item_sentences(item.items)]]


def section_sentences(section):
    """All sentences of a section without those of its subsections."""
    sentences = list(section.notes.values())
    for block in section.blocks:
        if isinstance(block, NumberedList):
            sentences += item_sentences(block.items)
        elif not isinstance(block, Table):
            sentences += block.sentences
    return sentences


# Markdown


def list_lines(items, language, depth=0):
    lines = []
    for item in items:
        lines.append(f"{'   ' * depth}1. {item.sentence.text(language)} {{#{item.id}}}")
        lines += list_lines(item.items, language, depth + 1)
    return lines


def block_text(block, language):
    if isinstance(block, Paragraph):
        return ("", " ")[language].join(sentence.text(language) for sentence in block.sentences)
    if isinstance(block, NumberedList):
        return "\n".join(list_lines(block.items, language))
    if isinstance(block, Bullets):
        return "\n".join(f"- {sentence.text(language)}" for sentence in block.sentences)
    rows = [[wording.COLUMNS[column][language] for column in block.columns], ["---"] * len(block.columns)]
    rows += [[cell[language] for cell in row] for row in block.rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def section_text(section, language, level=2):
    parts = [f"{'#' * level} {section.title[language]} {{#{section.id}}}"]
    parts += [block_text(block, language) for block in section.blocks]
    parts += [f"[^n{number}]: {note.text(language)}" for number, note in section.notes.items()]
    parts += [section_text(child, language, level + 1) for child in section.sections]
    return "\n\n".join(parts)


def body(draft, language):
    return "\n\n".join(section_text(chapter, language) for chapter in draft.chapters) + "\n"


# Publications

SITE = """\
title:
  ja: 規約及び公表文
  en: Terms and notices
description:
  ja: 測定のために作られた文書です。
  en: Documents made for measurements.
url: https://www.example.com/legal/
languages: [ja, en]
timezone: Asia/Tokyo
publisher:
  name:
    ja: 株式会社みほん教育
    en: Mihon Education, Inc.
compare: {compare}
"""

DOCUMENT = """\
title:
  ja: {titles[0]}
  en: {titles[1]}
description:
  ja: {descriptions[0]}
  en: {descriptions[1]}
header: ["{{{{publisher.name}}}}"]
numbering:
  ja: {{headings: ["Ⅰ", "1."], lists: ["(1)", "ア", "(ア)"]}}
  en: {{headings: ["I", "1."], lists: ["(1)", "(a)", "(i)"]}}
notes:
  ja: {{label: "※1", restart: section, place: section}}
  en: {{label: "*1", restart: section, place: section}}
original: ja
established: {established}
order: {order}
"""


def days(count):
    step = min(365, (LAST_DAY - FIRST_DAY).days // max(1, count))
    return [FIRST_DAY + datetime.timedelta(days=step * index) for index in range(count)]


def front_matter(language, day, summary):
    lines = ["---"]
    if language == JA:
        lines += [f"published: {day - datetime.timedelta(days=30)}", f"effective: {day}", "class: substantive"]
    else:
        lines += ["status: reference", f"translates: {day}"]
    if summary:
        lines.append(f"summary: {summary.text(language)}")
    return "\n".join([*lines, "---", "", ""])


def bytes_of(draft, language):
    return len(body(draft, language).encode())


def write_document(folder, seed, number, versions):
    dice = random.Random(f"{seed}/{number}")
    service = wording.TERMS["service"][number % len(wording.TERMS["service"])]
    forms = wording.TITLES[number // len(wording.TERMS["service"]) % len(wording.TITLES)]
    turn = number // (len(wording.TERMS["service"]) * len(wording.TITLES)) + 1
    titles = [f"{forms[JA].format(service[JA])}（その{turn}）", f"{forms[EN].format(service[EN])} ({turn})"]
    descriptions = [f"{service[JA]}について定めるものです。", f"Lays down the rules on {service[EN]}."]
    folder.mkdir(parents=True)
    calendar = days(versions)
    text = DOCUMENT.format(titles=titles, descriptions=descriptions, established=calendar[0], order=number + 1)
    (folder / "document.yml").write_text(text, encoding="utf-8")
    draft = Draft(dice)
    size = dice.randint(15_000, 21_000)
    draft.grow(lambda draft: bytes_of(draft, JA) >= size)
    for index, day in enumerate(calendar):
        if index:
            draft.amend(0.04)
        summary = draft.sentence(wording.SUMMARIES) if index else None
        (folder / str(day)).mkdir()
        for language, name in enumerate(LANGUAGES):
            text = front_matter(language, day, summary) + body(draft, language)
            (folder / str(day) / f"{name}.md").write_text(text, encoding="utf-8")


def write_publication(target, seed, documents, versions, compare):
    content = target / "Content"
    content.mkdir(parents=True)
    (content / "site.yml").write_text(SITE.replace("{compare}", compare), encoding="utf-8")
    for number in range(documents):
        write_document(content / f"terms-{number + 1:04}", seed, number, versions)


# Pairs


def grown(seed, language, characters):
    draft = Draft(random.Random(seed))
    draft.grow(lambda draft: len(body(draft, language)) >= characters)
    return draft


def write_pairs(target, seed):
    """For each language `pair-*`, ten versions `version-*`, `other` (unrelated to them) of 10,000 characters, `long-*` of 100,000."""
    for language, name in enumerate(LANGUAGES):
        folder = target / name
        folder.mkdir(parents=True)

        def write(stem, draft):
            (folder / f"{stem}.md").write_text(body(draft, language), encoding="utf-8")

        draft = grown(f"{seed}/pair", language, 10_000)
        write("pair-old", draft)
        draft.amend(0.15)
        write("pair-new", draft)
        draft = grown(f"{seed}/versions", language, 10_000)
        write("version-0", draft)
        for version in range(1, 10):
            draft.amend(0.08)
            write(f"version-{version}", draft)
        write("other", grown(f"{seed}/other", language, 10_000))
        draft = grown(f"{seed}/long", language, 100_000)
        write("long-old", draft)
        draft.amend(0.08)
        write("long-new", draft)
        for stem, text in worst(f"{seed}/worst", language):
            (folder / f"{stem}.md").write_bytes(text.encode()[: 1 << 20].decode(errors="ignore").encode())


def worst(seed, language):
    """Two texts of each kind that have nothing but words in common, of a MiB at least."""
    chance = random.Random(seed)
    signs = [chr(code) for code in range(0x4E00, 0x9000)] if language == 0 else list("abcdefghijklmnopqrstuvwxyz")
    words = ["".join(chance.choices(signs, k=2 if language == 0 else chance.randint(3, 9))) for _ in range(3000)]

    def sentence(count):
        return ("" if language == 0 else " ").join(chance.choices(words, k=count)) + ("。" if language == 0 else ".")

    kinds = {
        "paragraphs": lambda number: sentence(30) + "\n\n",
        "items": lambda number: f"{number + 1}. {sentence(7)}\n",
        "letters": lambda number: chance.choice(signs) + "\n\n",
        "headings": lambda number: f"## {chance.choice(signs)}\n\n",
    }
    for kind, block in kinds.items():
        for side in ["old", "new"]:
            text, length = [], 0
            while length < 1 << 20:
                text.append(block(len(text)))
                length += len(text[-1])
            yield f"{kind}-{side}", "".join(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    parser.add_argument("--documents", type=int, default=20)
    parser.add_argument("--versions", type=int, default=10)
    parser.add_argument("--compare", default="{all-up-to: 12}", help="the budget of comparisons, as site.yml has it")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pairs", action="store_true", help="texts for the comparison of pairs instead of a publication")
    arguments = parser.parse_args()
    if arguments.pairs:
        write_pairs(arguments.folder, arguments.seed)
    else:
        write_publication(arguments.folder, arguments.seed, arguments.documents, arguments.versions, arguments.compare)


if __name__ == "__main__":
    main()
