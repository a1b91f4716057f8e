// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/partner_chooser.h"

#include "core/base/text.h"
#include "ui/look/text.h"
#include "ui/models/better_partners_model.h"
#include "ui/models/person_drag.h"
#include "ui/session/session.h"
#include "ui/widgets/roomy_rows.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {
namespace {

/// Passes rows that hold all words.
class WordsFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setSearch(const QString& text)
    {
        m_words = core::foldText(text).split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(PartnersModel::SearchRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString& word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

} // namespace

PartnerChooser::PartnerChooser(Session& session, const RoundPairs& pairs, RoundPrices& prices, Act act,
                               const core::Id& person,
                               const std::vector<core::Id>& group, QWidget* parent)
    : QDialog(parent), m_session(session), m_pairs(pairs), m_prices(prices), m_act(act),
      m_model(new PartnersModel(pairs, act == Act::Swap, this)), m_filter(new WordsFilter(this)),
      m_who(new QWidget(this)), m_search(new QLineEdit(this)), m_list(new QTableView(this)),
      m_asThird(new QCheckBox(tr("Join them as a third person"), this)),
      m_effect(new TextLabel(TextRole::Strong, {}, this)), m_figures(new TextLabel(TextRole::Body, {}, this)),
      m_do(new QPushButton(this))
{
    const bool swap = act == Act::Swap;
    setWindowTitle(swap ? tr("Change places") : tr("Choose a partner"));
    setObjectName(QStringLiteral("partnerChooser"));
    setAttribute(Qt::WA_DeleteOnClose);

    m_filter->setSourceModel(m_model);
    m_search->setPlaceholderText(tr("Name or country"));
    m_search->setAccessibleName(tr("Find somebody by name or country"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(swap ? tr("People to change places with, best fit first")
                                   : tr("Possible partners, best fit first"));
    makeTableOfRows(*m_list);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_asThird->setVisible(!swap);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setMinimumHeight(m_effect->fontMetrics().lineSpacing() * 3);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_do->setText(swap ? tr("Change places") : tr("Pair them"));
    m_do->setDefault(true);

    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_do, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Leave as it is"));
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_who);
    page->addWidget(m_search);
    page->addWidget(m_list, 1);
    page->addWidget(m_asThird);
    page->addWidget(m_effect);
    page->addWidget(m_figures);
    page->addWidget(buttons);
    resize(letters(this, 110), letters(this, 90));

    connect(m_search, &QLineEdit::textChanged, this, &PartnerChooser::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PartnerChooser::previewSoon);
    connect(m_list, &QTableView::activated, this, &PartnerChooser::carryOutNow);
    connect(m_asThird, &QCheckBox::toggled, this, &PartnerChooser::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &PartnerChooser::carryOutNow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The round may change behind the dialog, by undo for instance: show it as it is.
    connect(&session, &Session::changed, this, &QDialog::reject);

    m_soon.setSingleShot(true);
    m_soon.setInterval(80);
    connect(&m_soon, &QTimer::timeout, this, &PartnerChooser::preview);
    m_person = person;
    buildWho(group);
    showFor(person);
    m_list->setColumnWidth(PartnersModel::Name, letters(this, 34));
    m_list->setColumnWidth(PartnersModel::Country, letters(this, 18));
    m_list->setColumnWidth(PartnersModel::Fit, letters(this, 7));
    m_list->setColumnWidth(PartnersModel::With, letters(this, 24));
    m_search->setFocus();
    preview();
}

/// Whom it is about: one button for each of the group.
void PartnerChooser::buildWho(const std::vector<core::Id>& group)
{
    auto* row = new QVBoxLayout(m_who);
    row->setContentsMargins({});
    row->addWidget(new TextLabel(TextRole::Heading, m_act == Act::Swap ? tr("Who changes places?")
                                                                       : tr("Who gets another partner?")));
    for (const core::Id& one : group) {
        const QString country = m_pairs.country(one);
        auto* button = new QRadioButton(country.isEmpty()
                                            ? m_pairs.name(one)
                                            : tr("%1, %2", "name, country").arg(m_pairs.name(one), country),
                                        m_who);
        button->setChecked(one == m_person);
        connect(button, &QRadioButton::toggled, this, [this, one](bool on) {
            if (on)
                showFor(one);
        });
        row->addWidget(button);
    }
}

void PartnerChooser::showFor(const core::Id& person)
{
    m_person = person;
    m_model->showFor(person);
    search(m_search->text());
}

void PartnerChooser::search(const QString& text)
{
    static_cast<WordsFilter*>(m_filter)->setSearch(text);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    previewSoon();
}

bool PartnerChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

std::optional<core::Id> PartnerChooser::candidate() const
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    return current.isValid() ? std::optional(m_model->partner(current.row()).person) : std::nullopt;
}

QString PartnerChooser::effect()
{
    if (m_soon.isActive())
        preview();
    return m_effect->text();
}

Preview PartnerChooser::wanted() const
{
    const core::Id other = *candidate();
    if (m_act == Act::Swap)
        return swapping(m_session, m_person, other);
    std::vector<core::Id> people = {m_person, other};
    if (m_asThird->isEnabled() && m_asThird->isChecked())
        people = {m_pairs.rowOf(other)->members[0], m_pairs.rowOf(other)->members[1], m_person};
    return pairing(m_session, people);
}

/// A key held down passes many people; the round is looked at where it rests, or when it is to be carried
/// out.
void PartnerChooser::previewSoon()
{
    const auto other = candidate();
    const core::PairRow* theirs = other ? m_pairs.rowOf(*other) : nullptr;
    const bool isAlone = !m_pairs.rowOf(m_person);
    m_asThird->setEnabled(isAlone && theirs && theirs->members.size() == 2);
    m_do->setEnabled(other.has_value());
    m_soon.start();
}

void PartnerChooser::preview()
{
    m_soon.stop();
    const auto other = candidate();
    m_do->setEnabled(false);
    m_figures->clear();
    if (!other) {
        m_effect->setText(m_model->rowCount() == 0
                              ? tr("There is nobody to choose. Others need a place first.")
                              : tr("Nobody is found by these words."));
    } else if (const auto change = wanted()({})) {
        m_effect->setText(effectOf(m_session, *change));
        m_figures->setText(figuresOf(*change));
        m_do->setEnabled(true);
        if (change->broken.empty())
            askPrice(*other);
    } else {
        m_effect->setText(change.error().message);
    }
    QAccessibleEvent event(m_effect, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

/// The exact price of the pair that begins, a moment later.
void PartnerChooser::askPrice(const core::Id& other)
{
    core::Id partner = other;
    if (m_act == Act::Swap)
        if (const core::PairRow* theirs = m_pairs.rowOf(other); theirs && theirs->members.size() == 2)
            partner = theirs->members[0] == other ? theirs->members[1] : theirs->members[0];
    m_prices.priceOf(m_person, partner, this, [this, other, person = m_person](const core::PairPrice& price) {
        if (candidate() != other || person != m_person || m_soon.isActive())
            return;
        m_figures->setText(m_figures->text() + u'\n' +
                           (price.price == 0 && price.fewerPlaced == 0
                                ? tr("There is a best possible round with this pair: it costs nothing.")
                                : tr("What this pair costs the best possible round: %1").arg(priceText(price))));
    });
}

void PartnerChooser::carryOutNow()
{
    if (m_soon.isActive())
        preview();
    if (!m_do->isEnabled())
        return;
    if (carryOut(m_session, this, wanted()))
        accept();
}

} // namespace ui
