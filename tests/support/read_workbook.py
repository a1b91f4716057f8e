# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a workbook with nothing but Python's own zip and XML, sharing no code with what wrote it, and prints what is
in it as JSON: sheets, rows of [type, text], frozen rows, filter, columns with a width."""
import json
import re
import sys
import zipfile
import xml.etree.ElementTree as tree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def text_of(node):
    # Runs of rich text one after the other; then the escapes that stand for letters XML has no place for.
    text = "".join(part.text or "" for part in node.iter(MAIN + "t"))
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def column_of(reference):
    number = 0
    for letter in reference.rstrip("0123456789"):
        number = number * 26 + ord(letter) - 64
    return number - 1


def main(path):
    with zipfile.ZipFile(path) as book:
        assert book.testzip() is None
        workbook = tree.fromstring(book.read("xl/workbook.xml"))
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            shared = [text_of(item) for item in tree.fromstring(book.read("xl/sharedStrings.xml")).iter(MAIN + "si")]
        styles = tree.fromstring(book.read("xl/styles.xml"))
        formats = [int(one.get("numFmtId")) for one in styles.find(MAIN + "cellXfs")]
        sheet = tree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        rows = []
        for row in sheet.iter(MAIN + "row"):
            cells = []
            for cell in row.iter(MAIN + "c"):
                at = column_of(cell.get("r"))
                while len(cells) < at:
                    cells.append(["", ""])
                kind = cell.get("t", "n")
                value = cell.find(MAIN + "v")
                text = "" if value is None else value.text
                if kind == "s":
                    text = shared[int(text)]
                elif kind == "inlineStr":
                    text = text_of(cell)
                elif value is None and cell.find(MAIN + "f") is None:
                    kind = "blank"
                is_text = formats[int(cell.get("s", "0"))] == 49
                cells.append([kind + ("" if is_text else " unformatted"), text])
            rows.append(cells)
        pane = sheet.find(".//" + MAIN + "pane")
        widths = [one.get("width") for one in sheet.iter(MAIN + "col")]
        print(json.dumps({
            "sheets": [one.get("name") for one in workbook.iter(MAIN + "sheet")],
            "rows": rows,
            "formulas": len(list(sheet.iter(MAIN + "f"))),
            "merged": len(list(sheet.iter(MAIN + "mergeCell"))),
            "frozen": 0 if pane is None else int(float(pane.get("ySplit", "0"))),
            "filtered": sheet.find(MAIN + "autoFilter") is not None,
            "widths": len(set(widths)),
        }))


main(sys.argv[1])
