// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace core {
namespace {

/// Qt writes %Ln with the separators of the locale; the words of the files say %n.
class GroupingTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int count) const override
    {
        static const QRegularExpression beforeCount(QStringLiteral("%(?=n)"));
        QString text = QTranslator::translate(context, source, disambiguation, count);
        return count < 0 ? text : text.replace(beforeCount, QStringLiteral("%L"));
    }
};

} // namespace

void installTranslations(const QLocale& locale, Counts counts)
{
    QTranslator* translator = counts == Counts::Grouped ? new GroupingTranslator(QCoreApplication::instance())
                                                        : new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/translations");
    if (translator->load(locale, QStringLiteral("bifolium"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("bifolium_en"), folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace core
