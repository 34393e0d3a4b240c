#!/usr/bin/env python3
"""Makes many articles of all forms from the bundled ones, to try a large run.

usage: make-articles.py NUMBER FOLDER

Each article is a bundled one with other numbers, two to four of its paragraphs in another order,
under a title of its own: no two are the same, and some are near duplicates. Of ten, four are text
files, and one each is HTML, JSON, in JSON lines, CSV, RSS, and a web archive or a zip.
"""
import csv
import gzip
import html
import json
import pathlib
import random
import re
import sys
import zipfile

BUNDLED = pathlib.Path(__file__).resolve().parent.parent / "src/main/resources/articles"
BATCH = 50


def vary(text, rng, number):
    paragraphs = [p for p in re.split(r"\n\s*\n", text) if p.strip()]
    head, rest = paragraphs[0], paragraphs[1:]
    rng.shuffle(rest)
    rest = rest[: 2 + rng.randrange(3)]
    rest = [re.sub(r"\b\d{1,3}\b", lambda m: str(rng.randrange(2, 400)), p) for p in rest]
    title = f"{head.splitlines()[0][:120]} ({number})"
    return title, rest


def page(title, paragraphs, url):
    data = {"@type": "NewsArticle", "headline": title, "datePublished": "2025-01-20",
            "publisher": {"name": "NOS"}, "url": url}
    body = "".join(f"<p>{html.escape(p)}</p>" for p in paragraphs)
    return (f"<html lang='nl'><head><title>{html.escape(title)}</title><script type='application/ld+json'>"
            f"{json.dumps(data)}</script></head><body><article><h1>{html.escape(title)}</h1>{body}"
            "</article></body></html>")


def warc(pages):
    out = b""
    for url, text in pages:
        body = text.encode()
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        head = (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-01-20T00:00:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{abs(hash(url)) % 10**12:012d}>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n").encode()
        out += gzip.compress(head + http + b"\r\n\r\n")
    return out


def main(number, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(17)
    texts = [p.read_text("utf-8") for p in sorted(BUNDLED.glob("*.txt")) if p.name != "index.txt"]
    waiting = {form: [] for form in ("jsonl", "csv", "rss", "pack")}
    for i in range(number):
        title, paragraphs = vary(rng.choice(texts), rng, i)
        text, url, form = "\n\n".join(paragraphs), f"https://example.org/nieuws/{i}", i % 10
        record = {"url": url, "title": title, "published": "2025-01-20", "publisher": "NOS", "text": text}
        if form < 4:
            (folder / f"a{i:06}.txt").write_text(f"{title}\n\n{text}\n", "utf-8")
        elif form == 4:
            (folder / f"a{i:06}.html").write_text(page(title, paragraphs, url), "utf-8")
        elif form == 5:
            (folder / f"a{i:06}.json").write_text(json.dumps(record), "utf-8")
        else:
            waiting[["jsonl", "csv", "rss", "pack"][form - 6]].append((i, record, paragraphs))
        for kind, items in waiting.items():
            if len(items) >= BATCH or (i == number - 1 and items):
                write(folder, kind, items)
                items.clear()


def write(folder, kind, items):
    first = items[0][0]
    if kind == "jsonl":
        (folder / f"b{first:06}.jsonl").write_text("".join(json.dumps(r) + "\n" for _, r, _ in items), "utf-8")
    elif kind == "csv":
        with open(folder / f"b{first:06}.csv", "w", encoding="utf-8", newline="") as file:
            rows = csv.DictWriter(file, ["url", "title", "published", "publisher", "text"])
            rows.writeheader()
            rows.writerows(r for _, r, _ in items)
    elif kind == "rss":
        entries = "".join(
            f"<item><title>{html.escape(r['title'])}</title><link>{r['url']}</link>"
            f"<pubDate>Mon, 20 Jan 2025 10:00:00 +0100</pubDate><description>{html.escape(''.join(f'<p>{html.escape(p)}</p>' for p in ps))}"
            "</description></item>" for _, r, ps in items)
        (folder / f"b{first:06}.rss").write_text(
            f"<?xml version='1.0'?><rss version='2.0'><channel><title>NOS</title>{entries}</channel></rss>", "utf-8")
    elif first // (10 * BATCH) % 2:
        (folder / f"b{first:06}.warc.gz").write_bytes(
            warc([(r["url"], page(r["title"], ps, r["url"])) for _, r, ps in items]))
    else:
        with zipfile.ZipFile(folder / f"b{first:06}.zip", "w", zipfile.ZIP_DEFLATED) as pack:
            for i, r, _ in items:
                pack.writestr(f"z{i:06}.txt", f"{r['title']}\n\n{r['text']}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
