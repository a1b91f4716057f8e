#!/usr/bin/env python3
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills in the English of texts that count something: "%n person(s)" is "%n person" for one and "%n people" for more.

    sh translations/update.sh

runs lupdate and then this. Forms that somebody wrote by hand stay as they are.
"""
import re
import sys
import xml.etree.ElementTree as tree

# word(s) -> one, more; every other "word(s)" gets or loses its s
IRREGULAR = {"person(s)": ("person", "people"), "country(s)": ("country", "countries"), "country(ies)": ("country", "countries"),
             "copy(s)": ("copy", "copies"), "entry(s)": ("entry", "entries"), "reply(s)": ("reply", "replies"),
             "match(s)": ("match", "matches"), "batch(s)": ("batch", "batches"), "answer(s)": ("answer", "answers"),
             "is/are": ("is", "are"), "has/have": ("has", "have"), "get(s)": ("gets", "get"), "wait(s)": ("waits", "wait"),
             "need(s)": ("needs", "need"), "hold(s)": ("holds", "hold")}
# verbs that follow the counted noun in the source as if it were many
ONE_OF_MANY = ((r"\bpeople\b", "person"), (r"\bhave\b", "has"), (r"\bwait\b", "waits"), (r"\bare\b", "is"), (r"\bwere\b", "was"),
               (r"\bget\b", "gets"), (r"\bneed\b", "needs"), (r"\bchange\b", "changes"), (r"\bhold\b", "holds"), (r"\bopen\b", "opens"), (r"\bname\b", "names"), (r"\bdo not\b", "does not"), (r"\bstand\b", "stands"))


def form(source, one):
    text = source
    for word, (single, several) in IRREGULAR.items():
        text = text.replace(word, single if one else several)
    text = re.sub(r"(\w)\(s\)", r"\1" if one else r"\1s", text)
    if one and "(s)" in source:
        head, counted, rest = text.partition("%n")
        for many, single in ONE_OF_MANY:
            rest = re.sub(r"(?<!would )(?<!not )" + many, single, rest, count=1)
        text = head + counted + rest
    return text


def main(path):
    document = tree.parse(path)
    filled = 0
    for message in document.getroot().iter("message"):
        if message.get("numerus") != "yes":
            continue
        source = message.findtext("source")
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        while len(forms) < 2:
            forms.append(tree.SubElement(translation, "numerusform"))
        if all(one.text for one in forms):
            translation.attrib.pop("type", None)
            continue
        forms[0].text, forms[1].text = form(source, True), form(source, False)
        translation.attrib.pop("type", None)
        filled += 1
        print(f"{forms[0].text!r} / {forms[1].text!r}")
    document.write(path, encoding="utf-8", xml_declaration=True)
    print(f"{filled} filled in; read them.")


if __name__ == "__main__":
    main(sys.argv[1])
