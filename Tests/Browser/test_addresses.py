"""canonical, hreflang, noindex and the sitemap agree with each other over versions, languages and missing translations."""

from conftest import report


def test_canonical(site):
    findings = []
    for page in site.pages.values():
        if page.canonical is None:
            if page.is_indexed:
                findings.append(f"{page}: no canonical address")
            continue
        if page.canonical not in site.pages:
            findings.append(f"{page}: canonical {page.canonical} does not exist")
            continue
        target = site.pages[page.canonical]
        if target is page:
            continue
        if not page.is_indexed:
            findings.append(f"{page}: noindex, and canonical elsewhere ({page.canonical})")
        if target.canonical != target.path:
            findings.append(f"{page}: canonical {page.canonical} is itself not canonical")
        if not target.is_indexed:
            findings.append(f"{page}: canonical {page.canonical} is not indexed")
        if page.alternates:
            findings.append(f"{page}: canonical elsewhere, and has hreflang")
    report(findings)


def test_alternates_are_reciprocal(site):
    findings = []
    for page in site.pages.values():
        alternates = page.alternates
        if not alternates:
            continue
        if not page.is_indexed:
            findings.append(f"{page}: noindex, and has hreflang")
        if page.path not in alternates.values():
            findings.append(f"{page}: does not name itself")
        elif page.path != alternates.get("x-default") and alternates.get(page.language) != page.path:
            findings.append(f"{page}: names itself under another language than its own ({page.language})")
        for language, path in alternates.items():
            other = site.pages.get(path)
            if other is None:
                findings.append(f"{page}: {language}: {path} does not exist")
            elif other.alternates != alternates:
                findings.append(f"{page}: {language}: {path} does not name the same pages")
    report(findings)


def test_no_language_is_left_out(site):
    """Where two indexed pages differ in nothing but the language at the head of their address, each names the other."""
    languages = {page.language for page in site.pages.values()}
    findings = []
    for page in site.pages.values():
        language, _, rest = page.path.partition("/")
        if language not in languages or "parallel/" in rest or not page.is_indexed or page.canonical != page.path:
            continue
        for other in languages - {language}:
            twin = site.pages.get(f"{other}/{rest}")
            if twin is not None and twin.is_indexed and twin.canonical == twin.path and page.alternates.get(other) != twin.path:
                findings.append(f"{page}: does not name {twin}")
    report(findings)


def test_default_language_is_the_root(site):
    expected = {path for path in site.pages if path.count("/") <= 1 and path.endswith("index.html")}
    with_default = {page.path for page in site.pages.values() if "x-default" in page.alternates}
    assert with_default == expected
    assert all(site.pages[path].alternates["x-default"] == "index.html" for path in expected)


def test_sitemap_lists_what_is_indexed(site):
    namespace = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    addresses = site.xml("sitemap.xml").xpath("//s:loc/text()", namespaces=namespace)
    listed = [site.path_of(address) for address in addresses]
    assert len(listed) == len(set(listed)), "an address twice"
    indexed = {page.path for page in site.pages.values() if page.is_indexed and page.canonical == page.path}
    report(
        [f"{path}: indexed, not in the sitemap" for path in sorted(indexed - set(listed))]
        + [f"{path}: in the sitemap, not indexed" for path in sorted(set(listed) - indexed)]
    )


def test_version_relations(site):
    """RFC 5829: what one version calls its successor calls it its predecessor; all lead to pages of the site."""
    names = ("latest-version", "version-history", "predecessor-version", "successor-version")
    relations = {}
    findings = []
    for page in site.pages.values():
        found = {name: page.tree.xpath(f"/html/head/link[@rel='{name}']/@href") for name in names}
        relations[page.path] = {name: site.path_of(hrefs[0]) for name, hrefs in found.items() if hrefs}
        findings += [f"{page}: {name}: {path} does not exist" for name, path in relations[page.path].items() if path not in site.pages]
    for path, found in relations.items():
        successor = found.get("successor-version")
        folder = path.split("/")[-2] if "/" in path else ""
        if successor and folder[:1].isdigit() and relations.get(successor, {}).get("predecessor-version") != path:
            findings.append(f"{path}: successor {successor} does not name it as predecessor")
    report(findings)
