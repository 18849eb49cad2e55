// The least that publishing can cost: reads every Markdown file below a folder, renders it with libcmark-gfm (tables and footnotes) and writes
// a minimal page; one thread, nothing else. Usage: floor CONTENT OUTPUT
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <err.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *content;
static const char *output;
static int pages;

static char *read_file(const char *path, size_t size) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) err(1, "%s", path);
  char *bytes = malloc(size + 1);
  if (!bytes) err(1, "%s", path);
  size_t count = 0;
  while (count < size) {
    ssize_t got = read(file, bytes + count, size - count);
    if (got <= 0) err(1, "%s", path);
    count += (size_t)got;
  }
  bytes[size] = 0;
  close(file);
  return bytes;
}

static const char *after_front_matter(const char *text) {
  if (strncmp(text, "---\n", 4) != 0) return text;
  const char *end = strstr(text + 4, "\n---\n");
  return end ? end + 5 : text;
}

static char *render(const char *markdown) {
  int options = CMARK_OPT_FOOTNOTES;
  cmark_parser *parser = cmark_parser_new(options);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, markdown, strlen(markdown));
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

static void write_page(const char *path, const char *html) {
  FILE *page = fopen(path, "we");
  if (!page) err(1, "%s", path);
  fputs("<!doctype html><html><head><meta charset=\"utf-8\"><title>Text</title></head><body>\n", page);
  fputs(html, page);
  fputs("</body></html>\n", page);
  if (fclose(page) != 0) err(1, "%s", path);
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  char target[PATH_MAX];
  const char *below = path + strlen(content);
  if (kind == FTW_D) {
    snprintf(target, sizeof target, "%s%s", output, below);
    if (mkdir(target, 0777) != 0) err(1, "%s", target);
    return 0;
  }
  size_t length = strlen(path);
  if (kind != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
  snprintf(target, sizeof target, "%s%.*s.html", output, (int)(strlen(below) - 3), below);
  char *text = read_file(path, (size_t)status->st_size);
  char *html = render(after_front_matter(text));
  write_page(target, html);
  free(html);
  free(text);
  pages += 1;
  return 0;
}

int main(int count, char **arguments) {
  if (count != 3) errx(64, "usage: floor CONTENT OUTPUT");
  content = arguments[1];
  output = arguments[2];
  cmark_gfm_core_extensions_ensure_registered();
  if (nftw(content, visit, 32, FTW_PHYS) != 0) err(1, "%s", content);
  printf("%d\n", pages);
}
