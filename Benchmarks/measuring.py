"""Runs commands and prints what they used as a plain table."""

import os
import subprocess
import sys
import time
import unicodedata
from dataclasses import dataclass


@dataclass
class Usage:
    """CPU and wall-clock seconds; peak memory in bytes."""

    cpu: float
    wall: float
    peak: int


def measured(command, successes=(0,), **options):
    """Runs a command without its output; where it fails its output is shown and the program ends."""
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options) as process:
        output = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - start
    if process.returncode not in successes:
        sys.stdout.buffer.write(output)
        sys.exit(f"{os.path.basename(command[0])} ended with {process.returncode}.")
    return Usage(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024)


def width(text):
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def table(heads, rows):
    """Prints columns: the first to the left, the others to the right."""
    cells = [heads, *rows]
    widths = [max(width(row[column]) for row in cells) for column in range(len(heads))]
    for index, row in enumerate(cells):
        line = row[0] + " " * (widths[0] - width(row[0]))
        for cell, wide in list(zip(row, widths))[1:]:
            line += "  " + " " * (wide - width(cell)) + cell
        print(line.rstrip())
        if index == 0:
            print("-" * (sum(widths) + 2 * (len(widths) - 1)))
