"""A published folder as the tests read it: its files, its pages parsed, its links resolved as a browser would."""

from __future__ import annotations

import functools
import posixpath
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import etree, html

BASE = "http://site.invalid/"


class PublishedPage:
    """One HTML file. `path` is relative to the site's folder, with `/`."""

    def __init__(self, site: "PublishedSite", path: str):
        self.site = site
        self.path = path
        self.bytes = (site.folder / path).read_bytes()
        self.tree = html.document_fromstring(self.bytes, parser=html.HTMLParser(encoding="utf-8"))

    def __repr__(self) -> str:
        return self.path

    @property
    def address(self) -> str:
        """Where a server shows the page: the folder's address for an index.html."""
        return self.path[: -len("index.html")] if posixpath.basename(self.path) == "index.html" else self.path

    @functools.cached_property
    def ids(self) -> list[str]:
        return self.tree.xpath("//@id")

    @property
    def language(self) -> str:
        return self.tree.get("lang")

    @property
    def is_indexed(self) -> bool:
        return not self.tree.xpath("//meta[@name='robots'][contains(@content, 'noindex')]")

    @property
    def canonical(self) -> str | None:
        """The path of the canonical page inside the site."""
        found = self.tree.xpath("/html/head/link[@rel='canonical']/@href")
        assert len(found) <= 1, f"{self}: {len(found)} canonical links"
        return self.site.path_of(found[0]) if found else None

    @property
    def alternates(self) -> dict[str, str]:
        """hreflang → path of the page inside the site."""
        links = self.tree.xpath("/html/head/link[@rel='alternate'][@hreflang]")
        found = {link.get("hreflang"): self.site.path_of(link.get("href")) for link in links}
        assert len(found) == len(links), f"{self}: a language is named twice in hreflang"
        return found

    def target(self, href: str) -> tuple[str, str]:
        """The file (relative to the site) and the fragment that a relative link leads to."""
        address, fragment = urldefrag(urljoin(BASE + self.path, href))
        path = unquote(urlsplit(address).path).lstrip("/")
        return (path or "index.html"), unquote(fragment)


class PublishedSite:
    def __init__(self, folder: Path, url: str):
        self.folder = folder
        self.url = url
        self.files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
        self.pages = {path: PublishedPage(self, path) for path in self.files if path.endswith(".html")}

    def path_of(self, address: str) -> str:
        """The file behind an absolute address of the site."""
        assert address.startswith(self.url), f"{address} is not below {self.url}"
        path = unquote(urlsplit(address).path)[len(urlsplit(self.url).path) :]
        return path + "index.html" if path == "" or path.endswith("/") else path

    def text(self, path: str) -> str:
        return (self.folder / path).read_text("utf-8")

    def xml(self, path: str) -> etree._Element:
        return etree.fromstring((self.folder / path).read_bytes())
