# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the scripts beside this one share: where things are, and how a table is written."""
import json
import pathlib
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "resources" / "data"

# The languages whose words we know: those people sign up in.
LANGUAGES = ("en es fr pt pt-PT de it nl sv da nb nn fi is pl cs sk sl hr bs sr sr-Latn mk bg hu ro el sq ru uk be lt lv et tr "
             "az ka hy ar he fa ur hi bn ta te ml mr gu pa si ne th lo km my vi id ms fil sw am zu af so ha yo ig zh zh-Hant ja "
             "ko mn kk uz ky ga cy ca eu gl lb mt haw mi").split()


def cldr(work, package, path):
    file = pathlib.Path(work) / package / path
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None


def key(text):
    """Words that differ in case, accents and dots only are one word; close enough to core::foldText."""
    text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in text if not unicodedata.combining(c) and c not in ".'’‘").strip()


def unique(words):
    """The words in their order, each once, without what would break a table."""
    seen, out = set(), []
    for word in words:
        word = " ".join((word or "").replace("|", " ").split())
        if word and key(word) not in seen:
            seen.add(key(word))
            out.append(word)
    return out


def write(name, about, rows):
    lines = ["# " + line for line in about] + ["\t".join(row) for row in rows]
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print("%s: %d rows" % (name, len(rows)))
