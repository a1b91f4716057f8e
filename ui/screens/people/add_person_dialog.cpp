// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/add_person_dialog.h"

#include "core/base/text.h"
#include "core/domain/address.h"
#include "core/domain/countries.h"
#include "core/edits/people.h"
#include "core/time/zones.h"
#include "core/usecases/change.h"
#include "ui/look/text.h"
#include "core/people/field_values.h"
#include "ui/session/session.h"
#include "ui/widgets/field_editor.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {
namespace {

QStringList countryNames()
{
    QStringList names;
    for (const QString& code : core::countryCodes())
        names += core::countryName(code);
    std::sort(names.begin(), names.end());
    return names;
}

/// Somebody of the round who has this address already.
QString nameAtAddress(const core::Snapshot& snapshot, const core::Id& round, const QString& address)
{
    for (const core::Application& application : core::applicationsOf(snapshot, round)) {
        const core::Person* person = snapshot.people.find(application.person);
        if (person && !person->email.isEmpty() &&
            core::foldedAddress(person->email) == core::foldedAddress(address))
            return core::displayName(snapshot, person->id);
    }
    return {};
}

} // namespace

AddPersonDialog::AddPersonDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_name(new FieldEditor(tr("Name"), FieldEditor::Shape::Line, this)),
      m_address(new FieldEditor(tr("E-mail address"), FieldEditor::Shape::Line, this)),
      m_country(new FieldEditor(tr("Country"), FieldEditor::Shape::Choice, this)),
      m_at(new FieldEditor(tr("Applied at"), FieldEditor::Shape::Line, this))
{
    setWindowTitle(tr("Add a person"));
    m_name->setObjectName(QStringLiteral("name"));
    m_address->setObjectName(QStringLiteral("email"));
    m_country->setObjectName(QStringLiteral("country"));
    m_at->setObjectName(QStringLiteral("applied_at"));
    m_country->setChoices(countryNames());
    const QString place = core::placeOf(m_session.currentRound()->zone);
    m_at->show({}, {});
    auto* hint =
        new TextLabel(TextRole::Body,
                      tr("Day and time in %1, such as 2026-02-14 21:05. Places go by this order; leave it "
                         "empty while it is not known.")
                          .arg(place),
                      this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* add = buttons->addButton(tr("Add person"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (FieldEditor* editor : {m_name, m_address, m_country, m_at}) {
        auto* label = new QLabel(editor->field()->accessibleName(), this);
        label->setBuddy(editor->field());
        form->addRow(label, editor);
    }
    form->addRow(hint);
    form->addRow(buttons);
    setMinimumWidth(letters(this, 60));
}

void AddPersonDialog::accept()
{
    for (FieldEditor* editor : {m_name, m_address, m_country, m_at})
        editor->setFault({});
    FieldEditor* wrong = nullptr;
    const auto refuse = [&](FieldEditor* editor, const QString& why) {
        editor->setFault(why);
        wrong = wrong ? wrong : editor;
    };
    core::Person person;
    core::Application application;
    person.name = core::tidyText(m_name->text());
    person.email = core::tidyAddress(m_address->text());
    if (person.name.isEmpty())
        refuse(m_name, tr("A person needs a name."));
    if (const QString fault = core::faultOfAddress(person.email); !fault.isEmpty())
        refuse(m_address, tr("Letters cannot be sent there: it %1.").arg(fault));
    else if (const QString name = nameAtAddress(m_session.snapshot(), m_session.round(), person.email);
             !name.isEmpty())
        refuse(m_address, tr("%1 is in this round with the same address. Correct that person instead.")
                              .arg(core::isolated(name)));
    const QString country = m_country->text().trimmed();
    const core::CountryMatch match = core::recogniseCountry(country);
    person.countryAsWritten = country;
    if (!country.isEmpty() && match.codes.size() != 1)
        refuse(m_country,
               tr("“%1” is not a country in the list. Choose one, or leave it empty.").arg(country));
    else if (!country.isEmpty())
        person.country = match.codes.first();
    if (const core::ZoneMatch zone = core::recogniseZone({}, person.country); zone.isCertain())
        person.timeZone = zone.zones.first();
    const core::Round& round = *m_session.currentRound();
    application.appliedAsWritten = m_at->text().trimmed();
    const auto at = core::parseMoment(application.appliedAsWritten, round.zone);
    if (!application.appliedAsWritten.isEmpty() && !at)
        refuse(m_at,
               tr("“%1” is not a time. Write it as 2026-02-14 21:05.").arg(application.appliedAsWritten));
    else if (at)
        application.appliedAt = at->toUTC();
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    person.id = core::Id::random();
    const bool done = m_session.change(this, [&](core::Store& store) {
        return core::change(store, core::addApplicant(store.snapshot(), round.id, person, application));
    });
    if (!done)
        return;
    Q_EMIT added(person.id);
    QDialog::accept();
}

} // namespace ui
