"""Chromium over a loopback server that serves the sites under the paths at which their addresses put them."""

from __future__ import annotations

import os
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page

EXECUTABLE = os.environ.get("KAITEI_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []


class Handler(SimpleHTTPRequestHandler):
    """Serves `folder` under `prefix`; what is not there gets 404.html, as static hosts do it."""

    def __init__(self, *arguments, prefix: str, **options):
        self.prefix = prefix
        super().__init__(*arguments, **options)

    def translate_path(self, path):
        plain = urlsplit(path).path
        return super().translate_path("/" + plain[len(self.prefix) :] if plain.startswith(self.prefix) else "/not-below-the-prefix")

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        content = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self):
        # The icon of a site is its host's affair.
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def log_message(self, *arguments):
        pass


def serve(folder: Path, prefix: str) -> tuple[ThreadingHTTPServer, str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, prefix=prefix, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}{prefix}"


class Complaints:
    """What a page must not do: errors or warnings in the console, uncaught errors, requests elsewhere, failed requests."""

    def __init__(self, context: BrowserContext, base: str, expected_status: tuple[int, ...] = (200, 204, 304)):
        self.found: list[str] = []
        self.base = base
        self.expected_status = expected_status
        context.on("request", self.request)
        context.on("response", self.response)
        context.on("requestfailed", lambda request: self.found.append(f"failed: {request.url} {request.failure}"))
        context.on("console", lambda message: message.type in ("error", "warning") and self.found.append(f"console: {message.text}"))
        context.on("weberror", lambda error: self.found.append(f"error: {error.error}"))

    def request(self, request) -> None:
        if not request.url.startswith(self.base):
            self.found.append(f"request elsewhere: {request.url}")

    def response(self, response) -> None:
        if response.url.startswith("http") and response.status not in self.expected_status:
            self.found.append(f"{response.status}: {response.url}")


def overflow(page: Page) -> list[str]:
    """What sticks out of the window at its end, outermost first; empty where nothing scrolls sideways."""
    return page.evaluate(
        """() => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
          return [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1)
            .slice(0, 5).map(e => e.tagName.toLowerCase() + '.' + e.className + ': ' + e.textContent.trim().slice(0, 40));
        }"""
    )
