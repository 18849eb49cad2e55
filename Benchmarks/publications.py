#!/usr/bin/env python3
"""Measures `kaitei build` beside Hugo and the floor, on the same texts in the same run."""

import argparse
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import generate
from measuring import measured, table

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
    def __init__(self, folder, kaitei, version_pages, hugo, runs):
        self.folder, self.kaitei, self.version_pages, self.hugo, self.runs = folder, kaitei, version_pages, hugo, runs
        self.outputs = 0

    def project(self, name, documents, versions, seed):
        project = self.folder / name
        generate.write_publication(project, seed, documents, versions, "{all-up-to: 12}")
        subprocess.run([self.kaitei, "check", project, "--as-of", AS_OF, "--strict", "--messages", "en"], check=True, stdout=subprocess.DEVNULL)
        return project

    def fresh(self, project, name):
        """A folder that was never there: file systems are slow where much has just been removed."""
        self.outputs += 1
        return project / f"{name}-{self.outputs}"

    def build(self, project, output):
        return measured([self.kaitei, "build", project, "--output", output, "--as-of", AS_OF, "--messages", "en"]), pages(output)

    def only_versions(self, project):
        """The pages of versions and nothing else: what Hugo and the floor make."""
        output = self.fresh(project, "Versions")
        return measured([self.version_pages, project, output]), pages(output)

    def floor(self, project, program):
        output = self.fresh(project, "Floor")
        return measured([program, project / "Content", output]), pages(output)

    def hugo_build(self, project):
        source = self.fresh(project, "Hugo")
        (source / "layouts" / "_default").mkdir(parents=True)
        (source / "hugo.toml").write_text(HUGO_SITE)
        (source / "layouts" / "_default" / "single.html").write_text(HUGO_PAGE)
        shutil.copytree(project / "Content", source / "content", ignore=shutil.ignore_patterns("*.yml"))
        command = [self.hugo, "--source", source, "--destination", source / "public", "--logLevel", "error", "--noBuildLock"]
        return measured(command, env=os.environ | {"HUGO_CACHEDIR": str(source / "cache")}), pages(source / "public")

    def compile_floor(self):
        program = self.folder / "floor"
        libraries = ["-lcmark-gfm", "-lcmark-gfm-extensions"]
        subprocess.run(["gcc", "-O2", "-Wall", "-Wextra", "-o", program, HERE / "floor.c", *libraries], check=True)
        return program

    def best_of(self, work):
        """The run with the least CPU time, with the number of pages that it wrote."""
        return min((work() for _ in range(self.runs)), key=lambda run: run[0].cpu)

    def builds(self, project):
        """The best build into an empty folder, and the best one over the finished site."""
        whole = self.best_of(lambda: self.build(project, self.fresh(project, "Site")))
        site = project / f"Site-{self.outputs}"
        return whole, self.best_of(lambda: self.build(project, site))


def pages(folder):
    return sum(1 for _ in folder.rglob("*.html"))


def row(name, texts, run, floor=None):
    """`floor` is the CPU time of the floor on the same texts."""
    usage, count = run
    return [
        name, f"{texts:,}", f"{count:,}", f"{usage.cpu:.2f}", f"{usage.wall:.2f}", f"{1000 * usage.cpu / count:.2f}",
        f"{count / usage.wall:,.0f}", f"{usage.peak / 1e6:.0f}", f"{usage.cpu / floor:.1f}" if floor else "",
        f"{usage.cpu / count / (floor / texts):.1f}" if floor else "",
    ]


def measure(bench, documents, versions, seed):
    program = bench.compile_floor()
    single = documents * versions
    texts = 2 * single
    project = bench.project("single", single, 1, seed)
    megabytes = sum(path.stat().st_size for path in project.rglob("*.md")) / 1e6

    floor = bench.best_of(lambda: bench.floor(project, program))
    whole, again = bench.builds(project)
    versions_only = bench.best_of(lambda: bench.only_versions(project))
    hugo = bench.best_of(lambda: bench.hugo_build(project))
    cpu = floor[0].cpu
    rows = [
        row("floor: C, libcmark-gfm, one thread", texts, floor, cpu),
        row(f"kaitei, {single:,} documents × 1 version, all", texts, whole, cpu),
        row("  again, nothing changed", texts, again, cpu),
        row("Hugo, plain pages", texts, hugo, cpu),
        row("kaitei, pages of versions only", texts, versions_only, cpu),
    ]
    if versions > 1:
        whole, again = bench.builds(bench.project("whole", documents, versions, seed))
        rows.append(row(f"kaitei, {documents:,} documents × {versions} versions, all", texts, whole))
        rows.append(row("  again, nothing changed", texts, again))

    cores = len(os.sched_getaffinity(0))
    print(f"{texts:,} texts in 2 languages ({megabytes:.1f} MB), {cores} cores, best of {bench.runs}")
    print()
    table(["", "texts", "pages", "CPU s", "wall s", "CPU ms/page", "pages/s", "peak MB", "× floor", "× floor a page"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kaitei", required=True)
    parser.add_argument("--pages", required=True)
    parser.add_argument("--hugo", required=True)
    parser.add_argument("--documents", type=int, default=30)
    parser.add_argument("--versions", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kaitei-bench-") as folder:
        measure(Bench(Path(folder), arguments.kaitei, arguments.pages, arguments.hugo, arguments.runs), arguments.documents, arguments.versions, arguments.seed)


if __name__ == "__main__":
    main()
