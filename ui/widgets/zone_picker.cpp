// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zone_picker.h"

#include "core/time/zones.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui {
namespace {

QStringList zoneTitles()
{
    QStringList titles;
    for (const QString& zone : core::zoneNames())
        titles += zoneTitle(zone);
    titles.sort(Qt::CaseInsensitive);
    return titles;
}

} // namespace

QString zoneTitle(const QString& zone)
{
    const QString place = core::placeOf(zone);
    return place.isEmpty() || place == zone ? zone : QStringLiteral("%1 (%2)").arg(place, zone);
}

QString zoneHere()
{
    return core::canonicalZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()))
        .value_or(QStringLiteral("Etc/UTC"));
}

ZonePicker::ZonePicker(const QString& name, QWidget* parent)
    : QWidget(parent), m_field(new QLineEdit), m_hint(new QLabel), m_now(QDateTime::currentDateTimeUtc())
{
    m_field->setAccessibleName(name);
    setWhatsThis(tr(
        "A city or the name of a time zone. Days and hours are kept as they are on the wall there, whatever "
        "the clock of this computer says."));
    m_field->setPlaceholderText(tr("Type a city or a country"));
    m_field->setClearButtonEnabled(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto* completer = new QCompleter(zoneTitles(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    completer->popup()->setAccessibleName(tr("Time zones"));
    m_field->setCompleter(completer);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &ZonePicker::read);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!m_zone.isEmpty())
            m_field->setText(zoneTitle(m_zone));
    });
    showHint();
}

void ZonePicker::setZone(const QString& zone)
{
    m_field->setText(zone.isEmpty() ? QString() : zoneTitle(zone));
}

void ZonePicker::setNow(const QDateTime& now)
{
    m_now = now;
    showHint();
}

void ZonePicker::read(const QString& text)
{
    const QString inBrackets = text.section(u'(', -1).section(u')', 0, 0).trimmed();
    QString zone = core::canonicalZone(inBrackets).value_or(QString());
    if (zone.isEmpty() && !text.trimmed().isEmpty())
        if (const core::ZoneMatch match = core::recogniseZone(text, {}); match.isCertain())
            zone = match.zones.first();
    if (zone != m_zone) {
        m_zone = zone;
        Q_EMIT zoneChanged(zone);
    }
    showHint();
}

void ZonePicker::showHint()
{
    if (m_zone.isEmpty()) {
        m_hint->setText(m_field->text().isEmpty()
                            ? tr("Days and hours are meant in this place.")
                            : tr("No single time zone is called that. Pick one from the list."));
        return;
    }
    const core::WallClock there = core::wallClockAt(m_zone, m_now);
    m_hint->setText(tr("It is %1 there now.").arg(QLocale().toString(there.time, QLocale::ShortFormat)));
}

} // namespace ui
