// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/import/xlsx_book.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace core {
namespace {

// More than Excel itself allows; a list of these is not endless.
constexpr size_t mostSheets = 1'000;
constexpr size_t mostStyles = 100'000;
constexpr size_t mostTexts = 5'000'000;
constexpr qsizetype mostLinks = 20'000;

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

Error partMissing(const QString& name)
{
    return unreadable(
        say("This workbook is damaged: its part “%1” is missing. Open it in Excel or LibreOffice, save "
            "it anew, and bring that in.")
            .arg(name));
}

bool isTrue(const QString& written)
{
    return written == QStringLiteral("1") || written == QStringLiteral("true");
}

/// A name inside the archive, as a part in `folder` writes it: "../x", "/xl/x" or "x".
QString partName(const QString& folder, const QString& target)
{
    QStringList steps;
    const QString whole = target.startsWith(u'/') ? target : folder + u'/' + target;
    for (const QString& step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QStringLiteral("..") && !steps.isEmpty())
            steps.removeLast();
        else if (step != QStringLiteral(".") && step != QStringLiteral(".."))
            steps += step;
    }
    return steps.join(u'/');
}

QString folderOf(const QString& part)
{
    return part.left(std::max<qsizetype>(part.lastIndexOf(u'/'), 0));
}

struct Link
{
    QString id;
    QString kind; ///< end of its type: "worksheet", in the usual and in the strict dialect
    QString part;
};

Result<std::vector<Link>> readLinks(Archive& archive, const QString& ofPart)
{
    const QString folder = folderOf(ofPart);
    const QString name =
        partName(folder, QStringLiteral("_rels/%1.rels").arg(ofPart.mid(ofPart.lastIndexOf(u'/') + 1)));
    const qsizetype index = archive.find(name);
    std::vector<Link> links;
    if (index < 0)
        return links;
    XmlPart part(archive, index);
    while (part.next()) {
        if (!part.isStart(u"Relationship") || part.attribute(u"TargetMode") == QStringLiteral("External"))
            continue;
        const QString type = part.attribute(u"Type");
        links.push_back({part.attribute(u"Id"), type.mid(type.lastIndexOf(u'/') + 1),
                         partName(folder, part.attribute(u"Target"))});
        if (qsizetype(links.size()) > mostLinks)
            part.refuse(QStringLiteral("too many links"));
    }
    if (const Outcome read = part.outcome(); !read)
        return read.error();
    return links;
}

QString partOfKind(const std::vector<Link>& links, const QString& kind)
{
    for (const Link& link : links)
        if (link.kind == kind)
            return link.part;
    return {};
}

Outcome readSheets(Archive& archive, const QString& bookPart, const std::vector<Link>& links, XlsxBook& book)
{
    const qsizetype index = archive.find(bookPart);
    if (index < 0)
        return partMissing(bookPart);
    QHash<QString, QString> worksheets;
    for (const Link& link : links)
        if (link.kind == QStringLiteral("worksheet"))
            worksheets.insert(link.id, link.part);
    XmlPart part(archive, index);
    while (part.next()) {
        if (part.isStart(u"workbookPr"))
            book.from1904 = isTrue(part.attribute(u"date1904"));
        if (!part.isStart(u"sheet"))
            continue;
        const QString target = worksheets.value(part.attributeWithPrefix(u"id"));
        if (target.isEmpty()) // a sheet that is a chart or a dialog
            continue;
        XlsxSheetPlace place;
        place.name = part.attribute(u"name");
        place.isHidden = part.attribute(u"state").contains(QStringLiteral("idden"));
        place.member = archive.find(target);
        if (place.member < 0)
            part.stopWith(partMissing(target));
        book.sheets.push_back(std::move(place));
        if (book.sheets.size() > mostSheets)
            part.refuse(QStringLiteral("too many sheets"));
    }
    return part.outcome();
}

Outcome readTexts(Archive& archive, qsizetype index, XlsxBook& book)
{
    XmlPart part(archive, index);
    while (part.next()) {
        if (!part.isStart(u"si"))
            continue;
        book.texts.push_back(readXlsxText(part));
        if (book.texts.size() > mostTexts)
            part.refuse(QStringLiteral("too many texts"));
    }
    return part.outcome();
}

Outcome readStyles(Archive& archive, qsizetype index, XlsxBook& book)
{
    QHash<int, NumberKind> own;
    XmlPart part(archive, index);
    bool isCellFormat = false;
    while (part.next()) {
        if (part.isStart(u"cellXfs") || part.isEnd(u"cellXfs"))
            isCellFormat = part.isStart();
        if (part.isStart(u"numFmt"))
            own.insert(part.attribute(u"numFmtId").toInt(), kindOfFormat(part.attribute(u"formatCode")));
        if (isCellFormat && part.isStart(u"xf")) {
            const int id = part.attribute(u"numFmtId").toInt();
            book.styles.push_back(own.contains(id) ? own.value(id) : kindOfBuiltIn(id));
        }
        if (book.styles.size() > mostStyles || size_t(own.size()) > mostStyles)
            part.refuse(QStringLiteral("too many formats"));
    }
    return part.outcome();
}

} // namespace

QString withoutXlsxEscapes(const QString& text)
{
    if (!text.contains(QStringLiteral("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QChar(char16_t(match.captured(1).toUInt(nullptr, 16)));
        from = match.capturedEnd();
    }
    plain += QStringView(text).sliced(from);
    // Half a letter becomes the sign for what cannot be read.
    return plain.isValidUtf16() ? plain : QString::fromUtf8(plain.toUtf8());
}

QString readXlsxText(XmlPart& part)
{
    QString all;
    while (part.next() && !part.isEnd(u"si") && !part.isEnd(u"is")) {
        if (part.isStart(u"rPh") || part.isStart(u"rPr")) {
            part.skip();
        } else if (part.isStart(u"t")) {
            const bool keeps = part.keepsBlanks();
            const QString text = part.readText();
            all += keeps ? text : text.trimmed();
        }
    }
    return withoutXlsxEscapes(all);
}

Result<XlsxBook> readXlsxBook(Archive& archive)
{
    const auto top = readLinks(archive, QString());
    if (!top)
        return top.error();
    QString bookPart = partOfKind(*top, QStringLiteral("officeDocument"));
    if (bookPart.isEmpty())
        bookPart = QStringLiteral("xl/workbook.xml");
    const auto links = readLinks(archive, bookPart);
    if (!links)
        return links.error();
    XlsxBook book;
    if (const Outcome read = readSheets(archive, bookPart, *links, book); !read)
        return read.error();
    // Workbooks may do without these two.
    if (const qsizetype index = archive.find(partOfKind(*links, QStringLiteral("sharedStrings"))); index >= 0)
        if (const Outcome read = readTexts(archive, index, book); !read)
            return read.error();
    if (const qsizetype index = archive.find(partOfKind(*links, QStringLiteral("styles"))); index >= 0)
        if (const Outcome read = readStyles(archive, index, book); !read)
            return read.error();
    return book;
}

} // namespace core
