// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/containers/encoding.h"

#include "core/formats/containers/twice.h"
#include "core/formats/containers/utf.h"
#include "core/formats/containers/western.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace core {
namespace {

struct CloseConverter
{
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
struct CloseDetector
{
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

Error unknownEncoding(const QString& wanted)
{
    return usage(QCoreApplication::translate("Formats", "There is no encoding “%1”. The usual ones are %2.")
                     .arg(wanted, usualEncodings().join(QStringLiteral(", "))));
}

QString decodeUnicode(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    // Stateless: a letter that is cut off at the end shows up instead of vanishing.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    return decoder.decode(bytes);
}

constexpr const char* utf8Mark = "\xEF\xBB\xBF";

QByteArray without(const QByteArray& bytes, const char* mark)
{
    return bytes.startsWith(mark) ? bytes.mid(qsizetype(qstrlen(mark))) : bytes;
}

/// Half a pair of surrogates is no letter, and would be lost without a word where it is stored.
void markHalves(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
}

DecodedText decodeUtf16(const QByteArray& bytes, Utf16 order)
{
    const bool little = order == Utf16::LittleEndian;
    QString text = decodeUnicode(without(bytes, little ? "\xFF\xFE" : "\xFE\xFF"),
                                 little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    markHalves(text);
    return {std::move(text), little ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE")};
}

Result<DecodedText> decodeNamed(const QByteArray& bytes, const QString& wanted)
{
    const QByteArray name = wanted.toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(name.constData(), &status));
    if (U_FAILURE(status) || !converter)
        return unknownEncoding(wanted);
    // Hardly any encoding makes more units than it has bytes; ICU says when one does.
    QString text(bytes.size() + 16, Qt::Uninitialized);
    const auto decode = [&] {
        status = U_ZERO_ERROR;
        return ucnv_toUChars(converter.get(), reinterpret_cast<UChar*>(text.data()), int32_t(text.size()),
                             bytes.constData(), int32_t(bytes.size()), &status);
    };
    int32_t length = decode();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        text.resize(length + 1);
        length = decode();
    }
    if (U_FAILURE(status))
        return unreadable(
            QCoreApplication::translate("Formats", "The file cannot be read as %1. Choose another encoding.")
                .arg(wanted));
    text.truncate(length);
    return DecodedText{std::move(text), wanted};
}

/// Only lines with letters outside ASCII tell encodings apart.
QByteArray tellingLines(const QByteArray& bytes)
{
    constexpr qsizetype enough = 32768;
    QByteArray telling;
    for (qsizetype from = 0; from < bytes.size() && telling.size() < enough;) {
        qsizetype end = bytes.indexOf('\n', from);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line = QByteArrayView(bytes).sliced(from, end - from);
        for (const char c : line) {
            if (static_cast<unsigned char>(c) >= 0x80) {
                telling.append(line.first(qMin(line.size(), enough)));
                break;
            }
        }
        from = end;
    }
    return telling;
}

/// What ICU takes these bytes for, likeliest first, under the names that spreadsheets on Windows save with.
QStringList likelyEncodings(const QByteArray& telling)
{
    static const QHash<QString, QString> saved = {
        {QStringLiteral("ISO-8859-2"), QStringLiteral("windows-1250")},
        {QStringLiteral("ISO-8859-5"), QStringLiteral("ISO-8859-5")},
        {QStringLiteral("ISO-8859-6"), QStringLiteral("windows-1256")},
        {QStringLiteral("ISO-8859-7"), QStringLiteral("windows-1253")},
        {QStringLiteral("ISO-8859-8"), QStringLiteral("windows-1255")},
        {QStringLiteral("ISO-8859-8-I"), QStringLiteral("windows-1255")},
        {QStringLiteral("ISO-8859-9"), QStringLiteral("windows-1254")},
        {QStringLiteral("KOI8-R"), QStringLiteral("KOI8-R")},
        {QStringLiteral("EUC-JP"), QStringLiteral("EUC-JP")}};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    int32_t count = 0;
    ucsdet_setText(detector.get(), telling.constData(), int32_t(telling.size()), &status);
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    QStringList names;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const QString found = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        const QString name = saved.value(found, usualEncodings().contains(found) ? found : QString());
        if (!name.isEmpty() && !name.startsWith(QStringLiteral("UTF")) &&
            name != QStringLiteral("windows-1252"))
            names += name;
    }
    names.removeDuplicates();
    return names;
}

DecodedText decodeUnnamed(const QByteArray& bytes)
{
    const QByteArray telling = tellingLines(bytes);
    if (looksUnwestern(telling)) {
        for (const QString& name : likelyEncodings(telling)) {
            const auto tried = decodeNamed(telling, name);
            if (!tried || std::any_of(tried->text.begin(), tried->text.end(), isNoLetter))
                continue;
            if (auto decoded = decodeNamed(bytes, name)) {
                decoded->isGuess = true;
                return std::move(*decoded);
            }
        }
    }
    return {fromWindows1252(bytes), QStringLiteral("windows-1252"), true};
}

} // namespace

QString twiceSavedName()
{
    return QStringLiteral("UTF-8-twice");
}

const QStringList& usualEncodings()
{
    static const QStringList names = {QStringLiteral("UTF-8"),        QStringLiteral("UTF-16LE"),
                                      QStringLiteral("UTF-16BE"),     twiceSavedName(),
                                      QStringLiteral("windows-1252"), QStringLiteral("windows-1250"),
                                      QStringLiteral("windows-1251"), QStringLiteral("windows-1253"),
                                      QStringLiteral("windows-1254"), QStringLiteral("windows-1255"),
                                      QStringLiteral("windows-1256"), QStringLiteral("Shift_JIS"),
                                      QStringLiteral("GB18030"),      QStringLiteral("Big5"),
                                      QStringLiteral("EUC-KR")};
    return names;
}

Result<DecodedText> decodeText(const QByteArray& bytes, const QString& wanted)
{
    const QString name = wanted.trimmed();
    const QString plain = QString(name).remove(u'-').remove(u'_').toLower();
    if (!name.isEmpty()) {
        if (plain == QStringLiteral("utf8") || plain == QStringLiteral("utf8sig"))
            return DecodedText{decodeUnicode(without(bytes, utf8Mark), QStringConverter::Utf8),
                               QStringLiteral("UTF-8")};
        if (plain == QString(twiceSavedName()).remove(u'-').toLower())
            return DecodedText{
                mendTwiceSaved(decodeUnicode(without(bytes, utf8Mark), QStringConverter::Utf8)),
                twiceSavedName()};
        if (plain == QStringLiteral("utf16"))
            return decodeUtf16(bytes,
                               findUtf16(bytes) == Utf16::BigEndian ? Utf16::BigEndian : Utf16::LittleEndian);
        if (plain == QStringLiteral("utf16le"))
            return decodeUtf16(bytes, Utf16::LittleEndian);
        if (plain == QStringLiteral("utf16be"))
            return decodeUtf16(bytes, Utf16::BigEndian);
        if (plain == QStringLiteral("windows1252") || plain == QStringLiteral("cp1252"))
            return DecodedText{fromWindows1252(bytes), QStringLiteral("windows-1252")};
        return decodeNamed(bytes, name);
    }
    if (const Utf16 order = findUtf16(bytes); order != Utf16::None)
        return decodeUtf16(bytes, order);
    QStringDecoder strict(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = strict.decode(without(bytes, utf8Mark));
    if (!strict.hasError())
        return DecodedText{std::move(text), QStringLiteral("UTF-8")};
    // One broken byte in a file full of good UTF-8 does not make it another encoding.
    const Utf8Count count = countUtf8(bytes);
    if (bytes.startsWith(utf8Mark) || count.good > 2 * count.bad)
        return DecodedText{std::move(text), QStringLiteral("UTF-8")};
    text.clear(); // a large file is not held twice
    return decodeUnnamed(bytes);
}

} // namespace core
