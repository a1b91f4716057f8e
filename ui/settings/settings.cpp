// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QUrl>

namespace ui {
namespace {

/// Paths hold characters that mean something in keys.
QString keyOf(Preference id, const QString& of)
{
    const QString key = QLatin1String(rowOf(id).key);
    return of.isEmpty() ? key : key + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(of));
}

} // namespace

QVariant Settings::value(Preference id, const QString& of) const
{
    const QString key = keyOf(id, of);
    return m_file ? m_file->value(key, rowOf(id).fallback) : m_memory.value(key, rowOf(id).fallback);
}

void Settings::set(Preference id, const QVariant& value, const QString& of)
{
    const QString key = keyOf(id, of);
    if (m_file)
        m_file->setValue(key, value);
    else
        m_memory.insert(key, value);
}

} // namespace ui
