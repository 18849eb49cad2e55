#!/usr/bin/env python3
"""Measures comparisons beside other programs, on the same pairs: CPU milliseconds of the best of several runs."""

import argparse
import itertools
import subprocess
import tempfile
import time
from pathlib import Path

import fast_diff_match_patch

import generate
from measuring import measured, table

HERE = Path(__file__).resolve().parent
CASES = {
    "pair": "10,000 characters, one pair",
    "versions": "10 versions, all 45 pairs",
    "unrelated": "10,000 characters, unrelated",
    "long": "100,000 characters, one pair",
}
WORST = {
    "paragraphs": "1 MiB, paragraphs of 30 words",
    "items": "1 MiB, items of 7 words",
    "letters": "1 MiB, paragraphs of one letter",
    "headings": "1 MiB, headings of one letter",
}


def pairs_of(case):
    if case == "versions":
        return [(f"version-{old}", f"version-{new}") for old, new in itertools.combinations(range(10), 2)]
    return [{"pair": ("pair-old", "pair-new"), "unrelated": ("version-0", "other"), "long": ("long-old", "long-new")}[case]]


def kaitei(program, folder, language, runs):
    """By case: cutting words and comparing, and comparing alone."""
    output = subprocess.run([program, folder, language, str(runs)], check=True, capture_output=True, text=True).stdout
    return {name: (float(whole), float(alone)) for name, whole, alone in map(str.split, output.splitlines())}


def git(folder, runs):
    """A process a pair, its start included."""

    def usage(old, new):
        command = ["git", "diff", "--no-index", "--word-diff=porcelain", folder / f"{old}.md", folder / f"{new}.md"]
        return measured(command, successes=(0, 1)).cpu

    return {case: 1000 * min(sum(usage(*pair) for pair in pairs_of(case)) for _ in range(runs)) for case in CASES}


def fast_dmp(folder, runs):
    def seconds(pairs):
        texts = [[(folder / f"{name}.md").read_text() for name in pair] for pair in pairs]
        start = time.process_time()
        for old, new in texts:
            fast_diff_match_patch.diff(old, new, timelimit=0, cleanup="Semantic")
        return time.process_time() - start

    return {case: 1000 * min(seconds(pairs_of(case)) for _ in range(runs)) for case in CASES}


def wikidiff2(folder, runs):
    result = {}
    for case in CASES:
        files = [folder / f"{name}.md" for pair in pairs_of(case) for name in pair]
        command = ["php", HERE / "wikidiff2.php", str(runs), *files]
        result[case] = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return result


def measure(folder, program, seed, runs):
    generate.write_pairs(folder, seed)
    for name in generate.LANGUAGES:
        texts = folder / name
        ours = kaitei(program, texts, name, runs)
        others = [git(texts, runs), fast_dmp(texts, runs), wikidiff2(texts, runs)]
        rows = [
            [title, *[f"{time:.2f}" for time in [*ours[case], *[other[case] for other in others]]]] for case, title in CASES.items()
        ]
        table([f"CPU ms, {name}", "kaitei", "words known", "git (process)", "fast-dmp", "wikidiff2"], rows)
        print()
        table(
            [f"CPU ms, unrelated, {name}", "kaitei", "words known"],
            [[title, *[f"{time:,.0f}" for time in ours[case]]] for case, title in WORST.items()],
        )
        print()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="kaitei-bench")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kaitei-bench-") as folder:
        measure(Path(folder), arguments.program, arguments.seed, arguments.runs)


if __name__ == "__main__":
    main()
