#!/usr/bin/env python3
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings bifolium_en.ts up to date: the English of texts that count something.

    python3 translations/english.py

"%n person(s)" in the sources becomes "%n person" and "%n people". Forms that were written by hand stay as they are; new
ones are printed, to be read. lupdate is not used for it because it does not see texts behind our short say("…").
"""
import os
import re
import sys
from xml.sax.saxutils import escape
import xml.etree.ElementTree as tree

ROOMS = ("core", "ui", "app")
HERE = os.path.dirname(os.path.abspath(__file__))
FILE = os.path.join(HERE, "bifolium_en.ts")

LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
EXPLICIT = re.compile(r'\b(?:translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\(\s*"([^"]*)",\s*' + LITERALS)
SHORT = re.compile(r'\b(?:say|counted)\(\s*' + LITERALS)
METHOD = re.compile(r'^(?:\w[^\n]*?[ *&])?([A-Z]\w*)::~?\w+\(', re.M)
TR = re.compile(r'(?:\b([A-Z]\w*)::)?\btr\(\s*' + LITERALS)
CONTEXT_OF_SHORT = re.compile(r'translate\(\s*"(\w+)",\s*text\b')

# a word -> for one, for several; every other "word(s)" loses or keeps its s
IRREGULAR = {"person(s)": ("person", "people"), "address(es)": ("address", "addresses"), "country(s)": ("country", "countries"), "country(ies)": ("country", "countries"),
             "is/are": ("is", "are"), "has/have": ("has", "have")}
# what follows one counted thing, where the source says it of several
ONE_OF_MANY = (("people", "person"), ("have", "has"), ("wait", "waits"), ("are", "is"), ("were", "was"), ("get", "gets"),
               ("need", "needs"), ("change", "changes"), ("hold", "holds"), ("open", "opens"), ("name", "names"), ("stand", "stands"))


def unquoted(literals):
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    return "".join(parts).replace('\\"', '"').replace("\\n", "\n").replace("\\\\", "\\")


def counted_texts(path, room):
    with open(path, encoding="utf-8") as file:
        source = file.read()
    for context, literals in EXPLICIT.findall(source):
        yield context, unquoted(literals)
    short = CONTEXT_OF_SHORT.search(source)
    for literals in SHORT.findall(source):
        yield (short.group(1) if short else "Cli" if room == "app" else ""), unquoted(literals)
    for match in TR.finditer(source):
        before = [m.group(1) for m in METHOD.finditer(source, 0, match.start())]
        yield "ui::" + (match.group(1) or (before[-1] if before else "")), unquoted(match.group(2))


def english(source, one):
    text = source
    for word, (single, several) in IRREGULAR.items():
        text = text.replace(word, single if one else several)
    text = re.sub(r"(\w)\(s\)", r"\1" if one else r"\1s", text)
    if one and "(s)" in source:
        head, counted, rest = text.partition("%n")
        for many, single in ONE_OF_MANY:
            rest = re.sub(r"(?<!would )(?<!not )(?<!can )\b" + many + r"\b", single, rest, count=1)
        text = head + counted + rest
    return text


def known_forms():
    forms = {}
    if os.path.exists(FILE):
        for context in tree.parse(FILE).getroot().iter("context"):
            for message in context.iter("message"):
                forms[context.findtext("name"), message.findtext("source")] = [f.text or "" for f in message.iter("numerusform")]
    return forms


def main():
    known, found = known_forms(), {}
    for room in ROOMS:
        for folder, _, names in sorted(os.walk(os.path.join(HERE, "..", room))):
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    for context, text in counted_texts(os.path.join(folder, name), room):
                        if "%n" in text:
                            found[context, text] = True
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", '<TS version="2.1" language="en" sourcelanguage="en">']
    for context in sorted({context for context, _ in found}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in sorted(text for one, text in found if one == context):
            forms = known.get((context, text))
            if not forms or len(forms) != 2 or not all(forms):
                forms = [english(text, True), english(text, False)]
                print(f"{context}: {forms[0]!r} / {forms[1]!r}")
            lines += ['    <message numerus="yes">', f"        <source>{escape(text)}</source>", "        <translation>",
                      *(f"            <numerusform>{escape(form)}</numerusform>" for form in forms), "        </translation>", "    </message>"]
        lines.append("</context>")
    with open(FILE, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines + ["</TS>"]) + "\n")


if __name__ == "__main__":
    sys.exit(main())
