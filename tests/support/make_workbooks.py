#!/usr/bin/env python3
# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks and archives of tests/data/formats/import, byte for byte the same each time.

They are put together by hand, so that each oddity stands in exactly one of them. Run it after a change here and
commit what it wrote; tests read the files and never run this. Needs nothing but the standard library.
"""
import io
import pathlib
import struct
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent / "data" / "formats" / "import"
USUAL = ("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
         "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
STRICT = ("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships")
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()


def put(folder, name, content):
    (ROOT / folder).mkdir(exist_ok=True)
    (ROOT / folder / name).write_bytes(content)


def links(entries):
    inside = "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, kind, target in entries)
    return f'<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'


def xlsx_members(sheets, texts="", styles="", properties="", dialect=USUAL, states=()):
    main, rel = dialect
    parts = [("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
             ("_rels/.rels", links([("rId1", rel + "/officeDocument", "xl/workbook.xml")]))]
    listed = "".join(f'<sheet name="{name}" sheetId="{i}" r:id="rId{i}" {dict(states).get(name, "")}/>'
                     for i, (name, _) in enumerate(sheets, 1))
    parts.append(("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{rel}">{properties}'
                                     f"<sheets>{listed}</sheets></workbook>"))
    found = [(f"rId{i}", rel + "/worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)]
    if texts:
        found.append(("rIdT", rel + "/sharedStrings", "/xl/sharedStrings.xml"))
        parts.append(("xl/sharedStrings.xml", f'<sst xmlns="{main}">{texts}</sst>'))
    if styles:
        found.append(("rIdS", rel + "/styles", "styles.xml"))
        parts.append(("xl/styles.xml", f'<styleSheet xmlns="{main}">{styles}</styleSheet>'))
    parts.append(("xl/_rels/workbook.xml.rels", links(found)))
    for i, (_, inside) in enumerate(sheets, 1):
        sheet = inside if inside.startswith("<?") or inside.startswith("<!") else (
            f'<worksheet xmlns="{main}">{inside}</worksheet>')
        parts.append((f"xl/worksheets/sheet{i}.xml", sheet))
    return parts


def xlsx(*args, **named):
    return packed(xlsx_members(*args, **named))


def text(where, what):
    return f'<c r="{where}" t="inlineStr"><is><t xml:space="preserve">{what}</t></is></c>'


def grid(*rows):
    return "<sheetData>" + "".join(
        f'<row r="{r}">' + "".join(text(chr(65 + c) + str(r), cell) for c, cell in enumerate(row) if cell) + "</row>"
        for r, row in enumerate(rows, 1)) + "</sheetData>"


STYLES = ('<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd&quot; at &quot;hh:mm"/>'
          '<numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/>'
          '<numFmt numFmtId="167" formatCode="[$-409][Red]#,##0.00_d"/></numFmts>'
          '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
          '<xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/>'
          '<xf numFmtId="167"/></cellXfs>')


def workbooks():
    put("xlsx_texts", "answers.xlsx", xlsx([("Answers", (
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c></row>'
        '<row><c t="s"><v>6</v></c><c t="str"><f>A3</f><v>Ana_x000D_</v></c><c t="inlineStr"><is><r><t>ri</t></r>'
        '<r><rPr><b/></rPr><t>ch</t></r></is></c></row></sheetData>'))], texts=(
            "<si><t>Name</t></si><si><t>Note</t></si><si><t>More</t></si>"
            "<si><t>山田</t><rPh sb=\"0\" eb=\"2\"><t>ヤマダ</t></rPh><phoneticPr fontId=\"1\"/></si>"
            "<si><t xml:space=\"preserve\"> blank ends </t></si><si><t>\n trimmed\n</t></si>"
            "<si><r><t xml:space=\"preserve\">Ana </t></r><r><t>María</t></r></si>")))
    put("xlsx_numbers", "answers.xlsx", xlsx([("Answers", (
        '<sheetData><row r="1">' + "".join(text(f"{c}1", n) for c, n in zip("ABCDEFG", (
            "id", "share", "when", "day", "length", "ok", "left"))) + "</row>"
        '<row r="2"><c r="A2"><v>1E+10</v></c><c r="B2" s="7"><v>0.30000000000000004</v></c>'
        '<c r="C2" s="2"><v>46068.377905092594</v></c><c r="D2" s="1"><v>46068</v></c><c r="E2" s="5"><v>1.5</v></c>'
        '<c r="F2" t="b"><v>1</v></c><c r="G2" s="4"><v>2.5</v></c></row>'
        '<row r="4"><c r="A4"><v>64211234567</v></c><c r="B4"><v>1.0000000000000001E-5</v></c>'
        '<c r="C4" s="3"><v>46068.99999999</v></c><c r="D4" t="d"><v>2026-02-15T09:04:11.2</v></c>'
        '<c r="E4" s="6"><v>0.5</v></c><c r="F4" t="b"><v>0</v></c><c r="G4"><v>-3</v></c></row>'
        '<row r="5"><c r="A5"><v>12</v></c><c r="C5" s="1"><v>60</v></c><c r="D5" s="1"><v>-4</v></c></row>'
        "</sheetData>"))], styles=STYLES))
    put("xlsx_from_1904", "answers.xlsx", xlsx([("Answers", (
        '<sheetData><row r="1">' + text("A1", "name") + text("B1", "day") + '</row><row r="2">' + text("A2", "Tui") +
        '<c r="B2" s="1"><v>44606</v></c></row><row r="3">' + text("A3", "Bo") + '<c r="B3" s="1"><v>0</v></c></row>'
        "</sheetData>"))], styles=STYLES, properties='<workbookPr date1904="1"/>'))
    put("xlsx_strict", "answers.xlsx", xlsx([("Answers", grid(("name", "country"), ("Tui", "New Zealand")))],
                                           dialect=STRICT))
    put("xlsx_errors_merged_hidden", "answers.xlsx", xlsx([("Answers", (
        '<cols><col min="2" max="2" hidden="1"/><col min="7" max="16384" hidden="1"/></cols><sheetData><row r="1">' +
        text("A1", "name") + text("B1", "country") + text("C1", "note") + '</row><row r="2" hidden="1">' +
        text("A2", "Tui") + '<c r="B2" t="e"><v>#N/A</v></c>' + text("C2", "both") + '</row><row r="3">' +
        text("A3", "Bo") + '<c r="B3"><f>1+1</f></c><c r="C3"/></row><row r="4" hidden="1"/></sheetData>'
        '<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>'))]))
    several = [("About", grid(("How to read this",), ("Ask the team",))), ("Empty", "<sheetData/>"),
               ("Answers", grid(("name", "country"), ("Tui", "NZ"), ("Bo", "SE"))),
               ("Old", grid(("name", "country"), ("Ana", "PT")))]
    for folder in ("xlsx_several_sheets", "xlsx_sheet_as_told", "no_xlsx_sheet_unknown"):
        put(folder, "answers.xlsx", xlsx(several, states=(("Old", 'state="hidden"'),)))
    put("no_xlsx_document_type", "answers.xlsx", xlsx([("Answers", (
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
        f'<worksheet xmlns="{USUAL[0]}"><sheetData><row r="1"><c r="A1" t="str"><v>&c;</v></c></row></sheetData>'
        "</worksheet>"))]))
    put("no_xlsx_inclusion", "answers.xlsx", xlsx([("Answers", (
        '<sheetData><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/></sheetData>'))]))
    put("no_xlsx_nested_deeply", "answers.xlsx", xlsx([("Answers", "<a>" * 100_000 + "</a>" * 100_000)]))
    put("no_xlsx_million_columns", "answers.xlsx", xlsx([("Answers", (
        "<sheetData><row>" + text("BDWGN1", "far") + "</row></sheetData>"))]))
    put("no_xlsx_broken_part", "answers.xlsx", xlsx([("Answers", "<sheetData><row></sheetData>")]))
    put("no_xlsx_part_missing", "answers.xlsx",
        packed([one for one in xlsx_members([("Answers", grid(("a", "b"), ("c", "d")))])
                if "sheet1" not in one[0]]))
    whole = xlsx([("Answers", grid(("name", "country"), ("Tui", "NZ")))])
    put("xlsx_named_csv", "answers.csv", whole)
    put("no_docx", "answers.docx", packed([("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>")]))
    put("no_xlsb", "answers.xlsb", packed([("[Content_Types].xml", "<Types/>"), ("xl/workbook.bin", "x")]))
    put("no_xlsx_cut_short", "answers.xlsx", whole[:len(whole) // 2])
    put("no_xlsx_tight", "answers.xlsx", xlsx([("Answers", "<sheetData/>" + f'<x a="{0:04000}"/>' * 3_000)]))


ODS_SPACES = " ".join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for short, long in (
    ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))) + (
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')


def ods(tables, manifest="<manifest/>", styles=""):
    return packed([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                   ("content.xml", f"<office:document-content {ODS_SPACES}><office:automatic-styles>{styles}"
                                   f"</office:automatic-styles><office:body><office:spreadsheet>{tables}"
                                   "</office:spreadsheet></office:body></office:document-content>"),
                   ("META-INF/manifest.xml", manifest)])


def word(what, more=""):
    return f'<table:table-cell office:value-type="string" {more}><text:p>{what}</text:p></table:table-cell>'


def kind(name, value, shown, more=""):
    attribute = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(name, "value")
    return (f'<table:table-cell office:value-type="{name}" office:{attribute}="{value}" {more}><text:p>{shown}</text:p>'
            "</table:table-cell>")


def row(*cells, more=""):
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def sheet(name, *rows, more=""):
    return f'<table:table table:name="{name}" {more}>{"".join(rows)}</table:table>'


def open_documents():
    tail = '<table:table-cell table:number-columns-repeated="16380"/>'
    heads = row(*(word(one) for one in ("name", "when", "share", "paid", "length", "ok", "note")), tail)
    put("ods_values", "answers.ods", ods(sheet(
        "Answers", '<table:table-column table:number-columns-repeated="7"/>'
        '<table:table-column table:visibility="collapse" table:number-columns-repeated="16377"/>',
        "<table:table-header-rows>" + heads + "</table:table-header-rows>",
        row(word("Ana<text:s text:c=\"2\"/><text:span>María</text:span>"),
            kind("date", "2026-02-15T09:04:10.6", "15/02/26"), kind("percentage", "0.25", "25 %"),
            kind("currency", "12.5", "12,50 €"), kind("time", "PT36H00M00S", "36:00"), kind("boolean", "true", "WAHR"),
            '<table:table-cell office:value-type="string"><office:annotation><text:p>a remark</text:p>'
            "</office:annotation><text:p>first \n line</text:p><text:p>second<text:tab/>line<text:line-break/>third"
            "</text:p></table:table-cell>", tail),
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", more='table:number-rows-repeated="2"'),
        row(word("Bo"), kind("date", "2026-02-16", "16.2."), kind("float", "1E+10", "1E10"),
            '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error">'
            "<text:p>#N/A</text:p></table:table-cell>",
            word("wide", 'table:number-columns-spanned="2"'), "<table:covered-table-cell/>", word("end"), tail,
            more='table:visibility="filter"'),
        row(word("same"), word("x", 'table:number-columns-repeated="2"'), more='table:number-rows-repeated="2"'),
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
            more='table:number-rows-repeated="1048000"'))))
    put("ods_sheet_as_told", "answers.ods", ods(
        sheet("Hidden", row(word("a"), word("b")), row(word("1"), word("2")), row(word("3"), word("4")),
              row(word("5"), word("6")), more='table:style-name="ta2"') +
        sheet("Shown", row(word("c"), word("d")), row(word("7"), word("8"))),
        styles='<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>'))
    (ROOT / "ods_several_sheets").mkdir(exist_ok=True)
    put("ods_several_sheets", "answers.ods", (ROOT / "ods_sheet_as_told" / "answers.ods").read_bytes())
    put("no_ods_locked", "answers.ods", ods(sheet("x"), manifest="<manifest><encryption-data/></manifest>"))
    put("no_ods_repeated_for_ever", "answers.ods", ods(sheet(
        "Answers", row(word("a"), word("b")),
        row(word("1", 'table:number-columns-repeated="16000"'), more='table:number-rows-repeated="900000"'))))
    put("no_ods_million_columns", "answers.ods", ods(sheet(
        "Answers", row('<table:table-cell table:number-columns-repeated="99999999999999999999"/>', word("far")))))


def archives():
    table = b"name,country\nTui,NZ\n"
    put("zip_one_table", "answers.csv.zip", packed([
        ("Round/", b""), ("Round/Answers.csv", table), ("__MACOSX/Round/._Answers.csv", b"\0\0"),
        ("Round/.DS_Store", b"\0"), ("Round/logo.png", b"\x89PNG")]))
    put("zip_one_workbook", "answers.zip",
        packed([("../../Answers.xlsx", xlsx([("Answers", grid(("name", "country"), ("Tui", "NZ")))]))]))
    put("zip_two_tables", "answers.zip", packed([("a.csv", table), ("b/c.tsv", table)]))
    put("zip_two_tables_one_told", "answers.zip", packed([("a.csv", table), ("b/c.tsv", table)]))
    put("no_zip_no_table", "answers.zip", packed([("letter.docx", b"x"), ("inner.zip", b"y")]))
    put("no_zip_nested", "answers.zip", packed([("a.csv", packed([("b.csv", table)]))]))
    numbers = "".join(f"{i * i},{i * 7919 % 1000}\n" for i in range(1, 500))
    whole = packed([("a.csv", numbers.encode())])
    put("no_zip_cut_short", "answers.zip", whole[:-30])
    put("no_zip_tight", "answers.zip", packed([("a.csv", b"a,b\n" + b"1,2\n" * 4_000_000)]))
    listed = whole.index(b"PK\x01\x02")
    locked = bytearray(whole)
    for at in (6, listed + 8):
        locked[at] |= 1
    put("no_zip_locked", "answers.zip", bytes(locked))
    lying = bytearray(whole)
    for at in (22, listed + 24):
        lying[at:at + 4] = struct.pack("<I", 7)
    put("no_zip_lying_size", "answers.zip", bytes(lying))
    # the same member listed eight times over
    entry = whole[listed:whole.index(b"PK\x05\x06")]
    put("no_zip_overlapping", "answers.zip", whole[:listed] + entry * 8 + struct.pack(
        "<4sHHHHIIH", b"PK\x05\x06", 0, 0, 8, 8, len(entry) * 8, listed, 0))


workbooks()
open_documents()
archives()
