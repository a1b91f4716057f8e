// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/address.h"

#include "core/base/text.h"
#include "core/domain/countries.h"
#include "core/domain/person.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Address", text);
}

/// Domains whose misspellings are common enough to point at.
const std::array providers = {
    QStringLiteral("gmail.com"),   QStringLiteral("googlemail.com"), QStringLiteral("hotmail.com"),
    QStringLiteral("outlook.com"), QStringLiteral("yahoo.com"),      QStringLiteral("icloud.com"),
    QStringLiteral("live.com"),    QStringLiteral("aol.com"),        QStringLiteral("hotmail.co.uk"),
    QStringLiteral("yahoo.co.uk"), QStringLiteral("protonmail.com"), QStringLiteral("gmx.de"),
};

/// Real ones that are a letter or two away from those.
const std::array lookAlikes = {
    QStringLiteral("ymail.com"),     QStringLiteral("mail.com"), QStringLiteral("email.com"),
    QStringLiteral("fastmail.com"),  QStringLiteral("gmx.com"),  QStringLiteral("gmx.net"),
    QStringLiteral("protonmail.ch"), QStringLiteral("pm.me"),    QStringLiteral("proton.me"),
};

/// Names of providers that have a domain in many countries, such as yahoo.co.in and hotmail.fr.
const std::array everywhere = {QStringLiteral("hotmail"), QStringLiteral("yahoo"), QStringLiteral("outlook"),
                               QStringLiteral("live"), QStringLiteral("gmx")};

bool isOfACountry(const QString& domain)
{
    const QString name = domain.section(u'.', 0, 0);
    const QString rest = domain.section(u'.', 1);
    if (std::find(everywhere.begin(), everywhere.end(), name) == everywhere.end())
        return false;
    static const QStringList slips = {QStringLiteral("co"), QStringLiteral("cm"), QStringLiteral("om")};
    const QString country = rest.section(u'.', -1).toUpper();
    const QString before = rest.section(u'.', 0, -2);
    const bool plain = before.isEmpty() || before == QLatin1String("co") || before == QLatin1String("com");
    return plain && !slips.contains(rest) && (isCountry(country) || country == QLatin1String("UK"));
}

/// Endings that nobody owns, one slip away from ".com" and the like.
QString withoutSlip(const QString& domain)
{
    static const QHash<QString, QString> slips = {
        {QStringLiteral("con"), QStringLiteral("com")},  {QStringLiteral("cmo"), QStringLiteral("com")},
        {QStringLiteral("ocm"), QStringLiteral("com")},  {QStringLiteral("comm"), QStringLiteral("com")},
        {QStringLiteral("coom"), QStringLiteral("com")}, {QStringLiteral("cpm"), QStringLiteral("com")},
        {QStringLiteral("vom"), QStringLiteral("com")},  {QStringLiteral("xom"), QStringLiteral("com")},
        {QStringLiteral("ogr"), QStringLiteral("org")},  {QStringLiteral("orgg"), QStringLiteral("org")},
        {QStringLiteral("rog"), QStringLiteral("org")},  {QStringLiteral("orh"), QStringLiteral("org")},
        {QStringLiteral("ner"), QStringLiteral("net")},  {QStringLiteral("nte"), QStringLiteral("net")},
        {QStringLiteral("nett"), QStringLiteral("net")}, {QStringLiteral("eud"), QStringLiteral("edu")},
        {QStringLiteral("edi"), QStringLiteral("edu")},  {QStringLiteral("eduu"), QStringLiteral("edu")}};
    const QString ending = domain.section(u'.', -1);
    const QString better = slips.value(ending);
    return better.isEmpty() ? QString() : domain.chopped(ending.size()) + better;
}

QString suggestDomain(const QString& domain)
{
    if (std::find(providers.begin(), providers.end(), domain) != providers.end() ||
        std::find(lookAlikes.begin(), lookAlikes.end(), domain) != lookAlikes.end() || isOfACountry(domain))
        return {};
    if (domain.startsWith(QLatin1String("gmail."))) // there is but one
        return QStringLiteral("gmail.com");
    for (const QString& provider : providers)
        if (provider.size() > 7 && editDistance(domain, provider, 2) <= (provider.size() > 9 ? 2 : 1))
            return provider;
    for (const QString& known : lookAlikes) // "ymail.cm"
        if (domain.section(u'.', 0, 0) == known.section(u'.', 0, 0) && editDistance(domain, known, 1) == 1)
            return known;
    return withoutSlip(domain);
}

/// "anagmail.com" and "ana#gmail.com": the @ before a provider that everybody knows.
QString withSign(const QString& address)
{
    for (const QString& provider : providers)
        if (address.endsWith(provider, Qt::CaseInsensitive) && address.size() > provider.size() + 1) {
            QString local = address.chopped(provider.size());
            while (!local.isEmpty() && !local.back().isLetterOrNumber())
                local.chop(1);
            return local + u'@' + provider;
        }
    return address;
}

/// "ana@gmail": the ending of a provider that has but one.
QString withEnding(const QString& address)
{
    const QString domain = domainOf(address);
    for (const QString& provider : providers)
        if (provider.section(u'.', 0, 0) == domain ||
            provider == QString(domain).replace(QLatin1String("com"), QLatin1String(".com")))
            return localOf(address) + u'@' + provider;
    return address;
}

} // namespace

QString domainOf(const QString& address)
{
    return address.mid(address.lastIndexOf(u'@') + 1);
}

QString localOf(const QString& address)
{
    return address.left(address.lastIndexOf(u'@'));
}

QString tidyAddress(const QString& text)
{
    QString address = tidyText(text.normalized(QString::NormalizationForm_KC));
    static const QRegularExpression angle(QStringLiteral("^[^<>]*<([^<>]+)>$"));
    if (const auto match = angle.match(address); match.hasMatch())
        address = match.captured(1).trimmed();
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address = address.mid(7).trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? address : address.left(at + 1) + address.mid(at + 1).toLower();
}

bool looksLikeAddress(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return shape.match(text.trimmed()).hasMatch();
}

bool looksLikeAddresses(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^\\S+@\\S+\\.\\S+$"));
    return shape.match(text.trimmed()).hasMatch();
}

QString faultOfAddress(const QString& address)
{
    if (saysNothing(address))
        return say("is missing");
    const qsizetype ats = address.count(u'@');
    if (ats == 0)
        return say("has no @");
    static const QRegularExpression several(QStringLiteral("@[^@]*[;,/ ]+[^@]*@"));
    if (ats > 1)
        return several.match(address).hasMatch() ? say("holds more than one address")
                                                 : say("has more than one @");
    static const QRegularExpression foreign(QStringLiteral("[\\s,;:<>()\\[\\]\\\\\"]"));
    if (address.contains(foreign))
        return say("holds a character that cannot be in an address");
    const QString local = localOf(address);
    if (local.isEmpty() || local.startsWith(u'.') || local.endsWith(u'.') ||
        local.contains(QLatin1String("..")) || local.size() > 64)
        return say("has nothing usable before the @");
    static const QRegularExpression shape(QStringLiteral(
        "^([\\p{L}\\p{N}]([\\p{L}\\p{N}\\p{M}-]*[\\p{L}\\p{N}\\p{M}])?\\.)+[\\p{L}][\\p{L}\\p{N}\\p{M}-]*$"));
    const QString domain = domainOf(address);
    if (domain.size() > 253 || !shape.match(domain).hasMatch())
        return say("has nothing usable after the @");
    return {};
}

QString suggestAddress(const QString& address)
{
    QString better = tidyAddress(address);
    if (!faultOfAddress(better).isEmpty()) {
        static const QRegularExpression at(QStringLiteral("\\s*[\\(\\[]?\\s*\\bat\\b\\s*[\\)\\]]?\\s*"),
                                           QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression dot(QStringLiteral("\\s*[\\(\\[]\\s*dot\\s*[\\)\\]]\\s*"),
                                            QRegularExpression::CaseInsensitiveOption);
        better.replace(dot, QStringLiteral("."));
        if (!better.contains(u'@'))
            better.replace(at, QStringLiteral("@"));
        static const QRegularExpression signs(QStringLiteral("@+"));
        static const QRegularExpression dots(QStringLiteral("\\.{2,}"));
        better.replace(signs, QStringLiteral("@"));
        better.replace(u',', u'.').remove(u' ');
        static const QRegularExpression around(QStringLiteral("^[\"'<(\\[.,;:]+|[\"'>)\\].,;:!/]+$"));
        better.remove(around);
        better.replace(QLatin1String(".@"), QLatin1String("@"))
            .replace(QLatin1String("@."), QLatin1String("@"));
        better.replace(dots, QStringLiteral("."));
        if (!better.contains(u'@'))
            better = withSign(better);
        if (better.count(u'@') == 1 && !domainOf(better).contains(u'.'))
            better = withEnding(better);
        if (!faultOfAddress(better).isEmpty())
            return {};
        if (better == address)
            return {};
    }
    if (localOf(better).size() > 5 && better.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        better = better.mid(4);
    if (const QString domain = suggestDomain(domainOf(better)); !domain.isEmpty())
        better = localOf(better) + u'@' + domain;
    return better == address ? QString() : better;
}

bool hasUnknownEnding(const QString& address)
{
    static const QStringList others = {QStringLiteral("UK"), QStringLiteral("EU"), QStringLiteral("SU"),
                                       QStringLiteral("AC")};
    const QString ending = domainOf(address).section(u'.', -1).toUpper();
    const bool isLatin =
        std::all_of(ending.begin(), ending.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return ending.size() == 2 && isLatin && !isCountry(ending) && !others.contains(ending);
}

QStringList addressesIn(const QString& text)
{
    static const QRegularExpression gap(QStringLiteral("[;,/|\\s]+|\\bor\\b|\\band\\b"));
    QStringList found;
    for (const QString& part : text.split(gap, Qt::SkipEmptyParts))
        if (const QString address = tidyAddress(part);
            faultOfAddress(address).isEmpty() && !found.contains(address))
            found += address;
    return found;
}

QString mailboxKey(const QString& address)
{
    const QString folded = foldedAddress(address);
    const QString domain = domainOf(folded);
    QString local = localOf(folded);
    if (const qsizetype plus = local.indexOf(u'+'); plus > 0)
        local.truncate(plus);
    if (domain == QLatin1String("gmail.com") || domain == QLatin1String("googlemail.com"))
        return local.remove(u'.') + QStringLiteral("@gmail.com");
    return local + u'@' + domain;
}

} // namespace core
