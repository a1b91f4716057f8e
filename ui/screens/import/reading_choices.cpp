// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/reading_choices.h"

#include "core/time/zones.h"
#include "ui/look/text.h"
#include "ui/widgets/elided_combo.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ui {
namespace {

struct EncodingWords
{
    const char* name;
    const char* title;
};

constexpr EncodingWords encodings[] = {
    {"UTF-8", QT_TRANSLATE_NOOP("ui::ReadingChoices", "UTF-8 (all languages)")},
    {"UTF-8-twice", QT_TRANSLATE_NOOP("ui::ReadingChoices", "UTF-8 saved twice over, mended")},
    {"UTF-16LE", QT_TRANSLATE_NOOP("ui::ReadingChoices", "UTF-16 (Unicode text of Excel)")},
    {"windows-1252", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Western European (Windows)")},
    {"windows-1250", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Central European (Windows)")},
    {"windows-1251", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Cyrillic (Windows)")},
    {"windows-1253", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Greek (Windows)")},
    {"windows-1254", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Turkish (Windows)")},
    {"windows-1256", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Arabic (Windows)")},
    {"Shift_JIS", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Japanese (Shift JIS)")},
    {"GB18030", QT_TRANSLATE_NOOP("ui::ReadingChoices", "Chinese (GB 18030)")},
};

QString titleOfEncoding(const QString& name)
{
    for (const EncodingWords& words : encodings)
        if (name.compare(QLatin1String(words.name), Qt::CaseInsensitive) == 0)
            return ReadingChoices::tr(words.title);
    return name;
}

QString titleOfDelimiter(const QString& delimiter)
{
    if (delimiter == QStringLiteral(","))
        return ReadingChoices::tr("Comma");
    if (delimiter == QStringLiteral(";"))
        return ReadingChoices::tr("Semicolon");
    if (delimiter == QStringLiteral("\t"))
        return ReadingChoices::tr("Tab");
    if (delimiter == QStringLiteral("|"))
        return ReadingChoices::tr("Vertical bar");
    return delimiter;
}

/// Chooses what was found and says so, unless somebody has chosen.
void showFound(QComboBox& box, const QString& found, const QString& title)
{
    const QString chosen = box.currentData().toString();
    box.setItemText(0, found.isEmpty() ? ReadingChoices::tr("None in this kind of file")
                                       : ReadingChoices::tr("%1, as found").arg(title));
    box.setEnabled(!found.isEmpty() || !chosen.isEmpty());
}

/// With the label beside it.
void showRow(QWidget& box, bool visible)
{
    auto* form = static_cast<QFormLayout*>(box.parentWidget()->layout());
    form->setRowVisible(&box, visible);
}

} // namespace

ReadingChoices::ReadingChoices(QWidget* parent) : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_tool = addChoice(tr("Made with"));
    m_tool->addItem({}, QString());
    m_tool->addItem(tr("None of these"), QStringLiteral("none"));
    for (const auto& [id, title] : core::knownTools())
        m_tool->addItem(title, id);
    m_sheet = addChoice(tr("Sheet"));
    showRow(*m_sheet, false);
    m_headings = new QSpinBox(this);
    m_headings->setRange(0, 9999);
    m_headings->setKeyboardTracking(false);
    // As the lists above and below: a narrow pane wraps them alike.
    m_headings->setMinimumWidth(letters(this, 16));
    m_headings->setFocusPolicy(Qt::StrongFocus);
    m_headings->setAccessibleName(tr("Row with the headings"));
    auto* headingsLabel = new QLabel(tr("Row with the headings"), this);
    headingsLabel->setBuddy(m_headings);
    form->addRow(headingsLabel, m_headings);
    m_headingRows = addChoice(tr("Rows of headings"));
    m_headingRows->addItem(QString(), 0);
    m_headingRows->addItem(tr("None, answers begin at once"), core::TableHints::noHeadings);
    for (const int rows : {1, 2, 3})
        m_headingRows->addItem(tr("%n row(s)", nullptr, rows), rows);
    m_joining = addChoice(tr("Columns of single choices"));
    m_joining->addItem({}, QString());
    m_joining->addItem(tr("One question again"), QStringLiteral("joined"));
    m_joining->addItem(tr("Left as they are"), QStringLiteral("apart"));
    m_delimiter = addChoice(tr("Columns end at"));
    m_delimiter->addItem({}, QString());
    for (const char* delimiter : {",", ";", "\t", "|"})
        m_delimiter->addItem(titleOfDelimiter(QLatin1String(delimiter)), QString::fromLatin1(delimiter));
    m_quotes = addChoice(tr("Quotation marks inside"));
    m_quotes->addItem({}, QString());
    m_quotes->addItem(tr("Doubled"), QStringLiteral("doubled"));
    m_quotes->addItem(tr("With a backslash before"), QStringLiteral("backslash"));
    m_encoding = addChoice(tr("Letters"));
    m_encoding->addItem({}, QString());
    for (const EncodingWords& words : encodings)
        m_encoding->addItem(tr(words.title), QString::fromLatin1(words.name));
    m_zone = addChoice(tr("Times without a zone"));
    m_order = addChoice(tr("Day and month"));
    m_order->addItem(tr("As the file shows"), int(core::DateOrder::Unknown));
    m_order->addItem(tr("Day first, 31/12/2026"), int(core::DateOrder::DayMonth));
    m_order->addItem(tr("Month first, 12/31/2026"), int(core::DateOrder::MonthDay));
    m_order->addItem(tr("Year first, 2026/12/31"), int(core::DateOrder::YearFirst));
    m_question = new TextLabel(TextRole::Strong, {}, this);
    m_question->hide();
    form->addRow(m_question);

    auto* savedRow = new QWidget(this);
    auto* row = new FlowLayout(savedRow);
    m_saved = new ElidedCombo(14, savedRow);
    m_saved->setAccessibleName(tr("Choice of columns"));
    auto* save = new QPushButton(tr("Save as…"), savedRow);
    save->setToolTip(tr("Keeps the columns below under a name, for the next file of the same form"));
    row->addWidget(m_saved);
    row->addWidget(save);
    auto* label = new QLabel(tr("Choice of columns"), this);
    label->setBuddy(m_saved);
    form->addRow(label, savedRow);

    for (QComboBox* box :
         {m_tool, m_sheet, m_headingRows, m_joining, m_delimiter, m_quotes, m_encoding, m_saved})
        connect(box, &QComboBox::activated, this, &ReadingChoices::readAnew);
    connect(m_headings, &QSpinBox::valueChanged, this, &ReadingChoices::readAnew);
    for (QComboBox* box : {m_zone, m_order})
        connect(box, &QComboBox::activated, this, &ReadingChoices::planAnew);
    connect(save, &QPushButton::clicked, this, &ReadingChoices::saveWanted);
}

QComboBox* ReadingChoices::addChoice(const QString& title)
{
    auto* box = new ElidedCombo(12, this);
    box->setAccessibleName(title);
    auto* label = new QLabel(title, this);
    label->setBuddy(box);
    static_cast<QFormLayout*>(layout())->addRow(label, box);
    return box;
}

void ReadingChoices::setSaved(const QStringList& names, const QString& current)
{
    m_saved->clear();
    m_saved->addItem(tr("Found by headings and answers"), QString());
    for (const QString& name : names)
        m_saved->addItem(name, name);
    m_saved->setCurrentIndex(std::max(0, m_saved->findData(current)));
}

void ReadingChoices::showTool(const core::FormFile& file)
{
    const QString tool = core::toolOf(file);
    m_tool->setItemText(0, tool.isEmpty() ? tr("None that is known") : tr("%1, as found").arg(tool));
    QString joining;
    QString quotes;
    for (const core::ReadingDecision& decision : file.decisions) {
        if (decision.what == QStringLiteral("headings_at") && !decision.isTold)
            m_headings->setSpecialValueText(tr("%1, as found").arg(decision.value));
        if (decision.what == QStringLiteral("heading_rows") && !decision.isTold) {
            const int rows = decision.value.toInt();
            m_headingRows->setItemText(
                0, tr("%1, as found").arg(rows == 0 ? tr("None") : tr("%n row(s)", nullptr, rows)));
        }
        if (decision.what == QStringLiteral("choices"))
            joining = decision.value;
        if (decision.what == QStringLiteral("quotes"))
            quotes = decision.value;
    }
    const int found = m_quotes->findData(quotes);
    showRow(*m_quotes, found > 0);
    if (m_quotes->currentIndex() <= 0)
        m_quotes->setItemText(0, tr("%1, as found").arg(m_quotes->itemText(std::max(0, found))));
    showRow(*m_joining, !joining.isEmpty());
    if (m_joining->currentIndex() == 0)
        m_joining->setItemText(0, tr("One question again, as found"));
}

void ReadingChoices::show(const core::FormFile& file, const QString& roundZone)
{
    showTool(file);
    m_sheet->clear();
    m_sheet->addItems(file.table.sheets);
    m_sheet->setCurrentIndex(int(file.table.sheets.indexOf(file.table.sheet)));
    showRow(*m_sheet, file.table.sheets.size() > 1);
    showFound(*m_delimiter, file.table.delimiter, titleOfDelimiter(file.table.delimiter));
    showFound(*m_encoding, file.table.encoding, titleOfEncoding(file.table.encoding));
    if (m_zone->count() == 0) {
        m_zone->addItem({}, QString());
        m_zone->addItem(tr("%1, as the round").arg(core::placeOf(roundZone)), roundZone);
        for (const QString& zone : core::zoneNames())
            m_zone->addItem(zone, zone);
    }
    m_zone->setItemText(0, file.table.zone.isEmpty() ? tr("As other times in the file, else UTC")
                                                     : tr("%1, as the file says").arg(file.table.zone));
}

void ReadingChoices::studyTimes(const core::FormFile& file, const core::Mapping& mapping)
{
    QStringList cells;
    for (qsizetype i = 0; i < file.table.headings.size(); ++i)
        if (mapping.of(file.table.headings[i]) == core::Field::AppliedAt)
            cells = file.table.column(i);
    const core::ColumnClock clock = core::studyClock(cells);
    QStringList questions;
    if (dateOrder() == core::DateOrder::Unknown && (clock.contradictory || clock.ambiguous > 0) &&
        (clock.contradictory || clock.order == core::DateOrder::Unknown))
        questions += tr("%n time(s) can be read with the day or with the month first. Choose which it is.",
                        nullptr, clock.ambiguous);
    if (zone().isEmpty() && file.table.zone.isEmpty() && clock.withoutOffset > 0 && !clock.commonOffset)
        questions += tr("%n time(s) name no zone and are taken as UTC. Choose the zone of the form’s owner.",
                        nullptr, clock.withoutOffset);
    m_question->setText(questions.join(u'\n'));
    m_question->setVisible(!questions.isEmpty());
    m_zone->setEnabled(clock.withoutOffset > 0);
    m_order->setEnabled(clock.withoutOffset + clock.withOffset + clock.ambiguous > 0);
}

void ReadingChoices::forget()
{
    for (QComboBox* box : {m_tool, m_headingRows, m_joining, m_delimiter, m_quotes, m_encoding, m_order})
        box->setCurrentIndex(0);
    const QSignalBlocker quiet(m_headings);
    m_headings->setValue(0);
    m_sheet->clear();
    m_zone->clear();
    m_question->hide();
}

core::TableHints ReadingChoices::hints() const
{
    core::TableHints hints;
    hints.encoding = m_encoding->currentData().toString();
    hints.delimiter = m_delimiter->currentData().toString();
    hints.sheet = m_sheet->currentText();
    hints.source = m_tool->currentData().toString();
    hints.choices = m_joining->currentData().toString();
    hints.quotes = m_quotes->currentData().toString();
    hints.headingsAt = m_headings->value();
    hints.headingRows = m_headingRows->currentData().toInt();
    return hints;
}

QString ReadingChoices::savedName() const
{
    return m_saved->currentData().toString();
}
QString ReadingChoices::zone() const
{
    return m_zone->currentData().toString();
}
core::DateOrder ReadingChoices::dateOrder() const
{
    return core::DateOrder(m_order->currentData().toInt());
}

} // namespace ui
