"""One page of each kind, in both languages, as the browser tests open them."""

KINDS = {
    "hub": "{lang}/index.html",
    "current": "{lang}/public-notice/index.html",
    "current-with-announcement": "{lang}/site-app-statement/index.html",
    "version": "{lang}/privacy-policy/2022-04-01/index.html",
    "past": "{lang}/public-notice/2015-10-01/index.html",
    "announced": "{lang}/site-app-statement/2027-04-01/index.html",
    "not-held": "{lang}/privacy-policy/1999-05-25/index.html",
    "history": "{lang}/privacy-policy/history/index.html",
    "comparison": "{lang}/public-notice/compare/2017-05-30..2022-04-01/index.html",
    "table": "{lang}/public-notice/compare/2017-05-30..2022-04-01/table/index.html",
    "clause": "{lang}/public-notice/clauses/fee/index.html",
    "parallel": "{lang}/public-notice/parallel/{other}/index.html",
    "search": "search/{lang}/index.html",
}
SAMPLE = {
    f"{kind}-{lang}": path.format(lang=lang, other="en" if lang == "ja" else "ja") for kind, path in KINDS.items() for lang in ("ja", "en")
}
SAMPLE |= {"root": "index.html", "404": "404.html"}
UNUSUAL = {
    "unusual-version": "ja/terms/2022-01-01/index.html",
    "unusual-translation-lags": "en/terms/2022-01-01/index.html",
    "unusual-translation-missing": "en/terms/2021-01-01/index.html",
    "unusual-withdrawn": "ja/guideline/index.html",
    "unusual-only-announced": "en/charter/index.html",
    "unusual-comparison": "ja/terms/compare/2021-01-01..2022-01-01/index.html",
    "unusual-comparison-of-original": "en/terms/compare/2021-01-01..2022-01-01/index.html",
    "unusual-table": "ja/terms/compare/2020-01-01..2022-01-01/table/index.html",
    "unusual-parallel": "ja/terms/parallel/en/2022-01-01/index.html",
    "unusual-history": "ja/terms/history/index.html",
    "unusual-hub": "en/index.html",
    "unusual-accessibility": "ja/accessibility/index.html",
    "unusual-accessibility-en": "en/accessibility/index.html",
}
