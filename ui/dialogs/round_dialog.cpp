// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/round_dialog.h"

#include "core/base/text.h"
#include "core/edits/programme.h"
#include "core/time/zones.h"
#include "core/usecases/change.h"
#include "core/usecases/decide_places.h"
#include "core/usecases/next_round.h"
#include "ui/dialogs/round_choices.h"
#include "ui/look/text.h"
#include "ui/widgets/moment_field.h"
#include "ui/widgets/zone_picker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
namespace {

void showMoment(MomentField* field, const QDateTime& utc, const QString& zone)
{
    const core::WallClock wall = core::wallClockAt(zone, utc);
    field->set(wall.date, wall.time);
}

} // namespace

RoundDialog::RoundDialog(Session& session, const core::Round& start, QWidget* parent)
    : QDialog(parent), m_session(session), m_start(start)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool isNew = start.id.isNull();
    setWindowTitle(isNew ? tr("New round") : tr("Settings of “%1”").arg(start.label));
    makeFields();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(isNew ? tr("Add round") : tr("Save settings"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto* page = new QWidget;
    page->setLayout(makeForm());
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(page->minimumSizeHint().width() + letters(this, 6));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_missing);
    layout->addWidget(buttons);
    resize(std::max(letters(this, 76), layout->minimumSize().width()),
           page->sizeHint().height() + 6 * fontMetrics().height());

    fill(start);
    connect(m_label, &QLineEdit::textChanged, this, &RoundDialog::check);
    connect(m_zone, &ZonePicker::zoneChanged, this, &RoundDialog::check);
    for (MomentField* field : {m_opens, m_closes})
        connect(field, &MomentField::changed, this, &RoundDialog::check);
    for (QDateEdit* field : {m_starts, m_ends})
        connect(field, &QDateEdit::dateChanged, this, &RoundDialog::check);
    connect(m_percent, &QSpinBox::valueChanged, this, &RoundDialog::showLimit);
    connect(m_capRule, &QComboBox::currentIndexChanged, this, &RoundDialog::showLimit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoundDialog::save);
    check();
    showLimit();
    m_label->setFocus();
    m_label->selectAll();
}

void RoundDialog::makeFields()
{
    m_label = new QLineEdit;
    m_label->setAccessibleName(tr("Label"));
    m_zone = new ZonePicker(tr("Place"));
    m_zone->setNow(m_session.now());
    m_opens = new MomentField(tr("Applications open"));
    m_closes = new MomentField(tr("Applications close"));
    m_starts = dayField(tr("Round starts"));
    m_ends = dayField(tr("Round ends"));
    m_percent = new QSpinBox;
    m_percent->setRange(1, 100);
    m_percent->setSuffix(tr(" %"));
    m_percent->setAccessibleName(tr("Largest share of one country, in percent"));
    m_capRule = choiceBox(tr("Share of whom"), capRuleChoices());
    m_separate = choiceBox(tr("Partners come from different"), separateChoices());
    m_odd = choiceBox(tr("When the number is odd"), oddChoices());
    m_objective = choiceBox(tr("What counts most"), objectiveChoices());
    m_limit = new TextLabel(TextRole::Body);
    m_missing = new TextLabel(TextRole::Body);
}

QLayout* RoundDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto heading = [form, first = true, this](const QString& text) mutable {
        auto* label = new TextLabel(TextRole::Heading, text);
        label->setContentsMargins(0, first ? 0 : air(this, 2), 0, 0);
        first = false;
        form->addRow(label);
    };
    heading(tr("The round"));
    form->addRow(tr("&Label"), m_label);
    form->addRow(tr("&Place"), m_zone);
    form->addRow(tr("Applications &open"), m_opens);
    form->addRow(tr("Applications &close"), m_closes);
    form->addRow(tr("Round &starts"), m_starts);
    form->addRow(tr("Round &ends"), m_ends);
    heading(tr("Who gets a place"));
    form->addRow(tr("Country l&imit"), m_percent);
    form->addRow(tr("Share of &whom"), m_capRule);
    form->addRow(QString(), m_limit);
    heading(tr("How partners are found"));
    form->addRow(tr("Partners come from &different"), m_separate);
    form->addRow(tr("When the &number is odd"), m_odd);
    form->addRow(tr("What counts &most"), m_objective);
    return form;
}

void RoundDialog::fill(const core::Round& round)
{
    const QString zone = round.zone.isEmpty() ? m_session.programme().zone : round.zone;
    m_label->setText(round.label);
    m_zone->setZone(zone);
    const QDateTime now = m_session.now();
    showMoment(m_opens, round.opens.isValid() ? round.opens : now, zone);
    showMoment(m_closes, round.closes.isValid() ? round.closes : now.addDays(28), zone);
    const QDate today = core::wallClockAt(zone, now).date;
    m_starts->setDate(round.starts.isValid() ? round.starts : today.addDays(42));
    m_ends->setDate(round.ends.isValid() ? round.ends : m_starts->date().addDays(17 * 7));
    m_percent->setValue(round.capPercent);
    setChoice(m_capRule, core::nameOf(round.capRule));
    setChoice(m_separate, core::nameOf(round.separateBy));
    setChoice(m_odd, core::nameOf(round.odd));
    setChoice(m_objective, core::nameOf(round.objective));
}

core::Round RoundDialog::round() const
{
    core::Round round = m_start;
    round.label = core::tidyText(m_label->text());
    round.zone = m_zone->zone();
    round.opens = core::toUtc(round.zone, m_opens->date(), m_opens->time());
    round.closes = core::toUtc(round.zone, m_closes->date(), m_closes->time());
    round.starts = m_starts->date();
    round.ends = m_ends->date();
    round.capPercent = m_percent->value();
    round.capRule = core::capRuleNamed(choiceOf(m_capRule)).value_or(round.capRule);
    round.separateBy = core::separateByNamed(choiceOf(m_separate)).value_or(round.separateBy);
    round.odd = core::oddRuleNamed(choiceOf(m_odd)).value_or(round.odd);
    round.objective = core::objectiveNamed(choiceOf(m_objective)).value_or(round.objective);
    return round;
}

void RoundDialog::check()
{
    QString missing;
    if (m_zone->zone().isEmpty())
        missing = tr("Pick the place whose days and hours are meant.");
    else if (const auto edit = m_start.id.isNull() ? core::addRound(m_session.snapshot(), round())
                                                   : core::changeRound(m_session.snapshot(), round());
             !edit)
        missing = edit.error().message;
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_save->setEnabled(missing.isEmpty());
}

/// Both readings of the share, in people, as soon as there are people.
void RoundDialog::showLimit()
{
    if (m_percent->value() == 100) {
        m_limit->setText(tr("100 % switches the country limit off."));
        return;
    }
    core::CapWish wish;
    wish.percent = m_percent->value();
    wish.rule = core::capRuleNamed(choiceOf(m_capRule));
    const core::PlacesPlan plan = core::previewPlaces(m_session.snapshot(), m_start.id, wish);
    if (plan.applicants == 0) {
        m_limit->setText(
            tr("Whoever comes first gets a place; who is over the limit goes to the waiting list."));
        return;
    }
    const QString most = tr("With %1 applicants so far: at most %2 people of one country.")
                             .arg(plan.applicants)
                             .arg(plan.limit);
    m_limit->setText(plan.otherReading == plan.limit
                         ? tr("%1 The other reading gives the same.").arg(most)
                         : tr("%1 By the other reading: %2.").arg(most).arg(plan.otherReading));
}

void RoundDialog::save()
{
    const bool isNew = m_start.id.isNull();
    const bool done = m_session.change(this, [wanted = round(), isNew](core::Store& store) {
        return core::change(store, isNew ? core::addRound(store.snapshot(), wanted)
                                         : core::changeRound(store.snapshot(), wanted));
    });
    if (!done)
        return;
    if (isNew)
        m_session.setRound(core::roundId(m_session.programme().id, round().label));
    accept();
}

RoundDialog* openRoundDialog(QWidget* over, Session& session, RoundDialogFor what)
{
    const core::Round* current = session.currentRound();
    const QDate today = core::wallClockAt(session.programme().zone, session.now()).date;
    const core::Round start = what == RoundDialogFor::CurrentRound && current
                                  ? *current
                                  : core::suggestNextRound(session.snapshot(), today);
    auto* dialog = new RoundDialog(session, start, over);
    dialog->open();
    return dialog;
}

} // namespace ui
