#!/usr/bin/env python3
"""Measures `kaitei build` beside Hugo and the floor, on the same texts in the same run."""

import argparse
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import generate
from measuring import best, measured, table

HERE = Path(__file__).resolve().parent
AS_OF = "2026-01-01"

HUGO_SITE = """\
baseURL = "https://www.example.com/"
disableKinds = ["home", "section", "taxonomy", "term", "rss", "sitemap", "robotsTXT", "404"]
"""
HUGO_PAGE = """\
<!doctype html><html><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
{{ .Content }}</body></html>
"""


class Bench:
    def __init__(self, folder, kaitei, hugo, runs):
        self.folder, self.kaitei, self.hugo, self.runs = folder, kaitei, hugo, runs
        self.rows = []

    def project(self, name, documents, versions, seed):
        project = self.folder / name
        generate.write_publication(project, seed, documents, versions, "{all-up-to: 12}")
        subprocess.run([self.kaitei, "check", project, "--as-of", AS_OF, "--strict", "--messages", "en"], check=True, stdout=subprocess.DEVNULL)
        return project

    def build(self, project):
        return measured([self.kaitei, "build", project, "--as-of", AS_OF, "--messages", "en"])

    def fresh_build(self, project):
        shutil.rmtree(project / "Site", ignore_errors=True)
        return self.build(project)

    def floor(self, project, program):
        output = project / "Floor"
        shutil.rmtree(output, ignore_errors=True)
        return measured([program, project / "Content", output]), pages(output)

    def hugo_build(self, project):
        source = project / "Hugo"
        shutil.rmtree(source, ignore_errors=True)
        (source / "layouts" / "_default").mkdir(parents=True)
        (source / "hugo.toml").write_text(HUGO_SITE)
        (source / "layouts" / "_default" / "single.html").write_text(HUGO_PAGE)
        shutil.copytree(project / "Content", source / "content", ignore=shutil.ignore_patterns("*.yml"))
        command = [self.hugo, "--source", source, "--destination", source / "public", "--logLevel", "error", "--noBuildLock"]
        return measured(command, env=os.environ | {"HUGO_CACHEDIR": str(source / "cache")})

    def compile_floor(self):
        program = self.folder / "floor"
        libraries = ["-lcmark-gfm", "-lcmark-gfm-extensions"]
        subprocess.run(["gcc", "-O2", "-Wall", "-Wextra", "-o", program, HERE / "floor.c", *libraries], check=True)
        return program

    def best_of(self, work):
        return best(self.runs, work)


def pages(folder):
    return sum(1 for _ in folder.rglob("*.html"))


def row(name, texts, count, usage, floor):
    """`floor` is the CPU time of the floor on the same texts, or None."""
    return [
        name, f"{texts:,}", f"{count:,}", f"{usage.cpu:.2f}", f"{usage.wall:.2f}", f"{1000 * usage.cpu / count:.2f}",
        f"{count / usage.wall:,.0f}", f"{usage.peak / 1e6:.0f}", f"{usage.cpu / floor:.1f}" if floor else "",
        f"{usage.cpu / count / (floor / texts):.1f}" if floor else "",
    ]


def measure(bench, documents, versions, seed):
    program = bench.compile_floor()
    rows = []

    single = documents * versions
    project = bench.project("single", single, 1, seed)
    texts = 2 * single
    megabytes = sum(path.stat().st_size for path in project.rglob("*.md")) / 1e6
    floor = min((bench.floor(project, program) for _ in range(bench.runs)), key=lambda result: result[0].cpu)
    rows.append(row("floor: C, libcmark-gfm, one thread", texts, floor[1], floor[0], floor[0].cpu))
    usage = bench.best_of(lambda: bench.fresh_build(project))
    rows.append(row(f"kaitei, {single} documents, no comparisons", texts, pages(project / "Site"), usage, floor[0].cpu))
    usage = bench.best_of(lambda: bench.build(project))
    rows.append(row("  again, nothing changed", texts, pages(project / "Site"), usage, floor[0].cpu))
    usage = bench.best_of(lambda: bench.hugo_build(project))
    rows.append(row("Hugo, plain pages", texts, pages(project / "Hugo" / "public"), usage, floor[0].cpu))

    if versions > 1:
        project = bench.project("whole", documents, versions, seed)
        usage = bench.best_of(lambda: bench.fresh_build(project))
        rows.append(row(f"kaitei, {documents} documents × {versions} versions, all", texts, pages(project / "Site"), usage, None))
        usage = bench.best_of(lambda: bench.build(project))
        rows.append(row("  again, nothing changed", texts, pages(project / "Site"), usage, None))

    print(f"{texts:,} texts of {documents} documents × {versions} versions × 2 languages ({megabytes:.1f} MB), {os.cpu_count()} cores, best of {bench.runs}.")
    print()
    table(["", "texts", "pages", "CPU s", "wall s", "CPU ms/page", "pages/s", "peak MB", "× floor", "× floor a page"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kaitei", required=True)
    parser.add_argument("--hugo", required=True)
    parser.add_argument("--documents", type=int, default=30)
    parser.add_argument("--versions", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kaitei-bench-") as folder:
        measure(Bench(Path(folder), arguments.kaitei, arguments.hugo, arguments.runs), arguments.documents, arguments.versions, arguments.seed)


if __name__ == "__main__":
    main()
