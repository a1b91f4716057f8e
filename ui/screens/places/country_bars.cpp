// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/places/country_bars.h"

#include "core/domain/countries.h"
#include "ui/look/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {
namespace {

class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        const auto* model = static_cast<const CountryModel*>(index.model());
        const core::CountryPlaces& row = model->country(index.row());
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette::ColorGroup group =
            option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QColor full =
            option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Highlight);
        const QColor text =
            option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect area = option.rect.adjusted(4, option.rect.height() / 5, -4, -option.rect.height() / 5);
        const auto widthOf = [&](int people) { return int(qint64(area.width()) * people / model->most()); };
        const QRect in(area.left(), area.top(), qMax(row.accepted > 0 ? 2 : 0, widthOf(row.accepted)),
                       area.height());
        const QRect waiting(in.left() + in.width(), area.top(), widthOf(row.waiting), area.height());
        painter->save();
        painter->fillRect(QStyle::visualRect(option.direction, area, in), full);
        if (row.waiting > 0) {
            const QRect box = QStyle::visualRect(option.direction, area, waiting).adjusted(0, 0, -1, -1);
            painter->setPen(full);
            painter->setBrush(QBrush(full, Qt::BDiagPattern));
            painter->drawRect(box);
        }
        if (model->limit() <= model->most()) {
            const QRect line =
                QStyle::visualRect(option.direction, area,
                                   QRect(area.left() + widthOf(model->limit()), option.rect.top(), 1, 1));
            painter->setPen(QPen(text, 1, Qt::DashLine));
            painter->drawLine(line.left(), option.rect.top(), line.left(), option.rect.bottom());
        }
        painter->restore();
    }
};

} // namespace

QString shareText(int permille)
{
    return CountryModel::tr("%1 %").arg(QLocale().toString(permille / 10.0, 'f', 1));
}

void CountryModel::show(const core::PlacesPlan& plan)
{
    beginResetModel();
    m_rows = plan.byCountry;
    m_permille.clear();
    for (const core::CountryPlaces& row : m_rows)
        m_permille.push_back(plan.permilleOf(row));
    m_limit = plan.limit;
    m_capped = plan.settings.percent < 100;
    m_most = m_capped ? plan.limit : 1;
    for (const core::CountryPlaces& row : m_rows)
        m_most = qMax(m_most, row.accepted + row.waiting);
    m_most = qMax(1, m_most);
    if (!m_capped)
        m_limit = m_most + 1;
    endResetModel();
}

int CountryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int CountryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool CountryModel::hasNotes() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [this](const core::CountryPlaces& row) { return !noteOn(row).isEmpty(); });
}

QString CountryModel::noteOn(const core::CountryPlaces& row) const
{
    if (row.tieAtLimit)
        return tr("Same second at the limit: the order of ids decided");
    if (m_capped && row.waiting > 0 && row.accepted >= m_limit)
        return tr("At the limit");
    if (row.isNew)
        return tr("New in the programme");
    return {};
}

QVariant CountryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::CountryPlaces& row = m_rows[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column >= Applied && column <= Waiting ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    const QString name = core::countryName(row.country);
    if (role == Qt::AccessibleTextRole && column == Share)
        return tr("%1: %2 with a place (%3 of all places), %4 waiting, limit %5")
            .arg(name)
            .arg(row.accepted)
            .arg(shareText(m_permille[size_t(index.row())]))
            .arg(row.waiting)
            .arg(m_capped ? QString::number(m_limit) : tr("none"));
    if (role == Qt::ToolTipRole && column == Share) {
        const QString note = noteOn(row);
        return data(index, Qt::AccessibleTextRole).toString() + (note.isEmpty() ? QString() : u'\n' + note);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Country:
        return name;
    case Applied:
        return QLocale().toString(row.applied);
    case In:
        return QLocale().toString(row.accepted);
    case OfPlaces:
        return shareText(m_permille[size_t(index.row())]);
    case Waiting:
        return QLocale().toString(row.waiting);
    case Note:
        return noteOn(row);
    default:
        return {};
    }
}

QVariant CountryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Applied && section <= Waiting ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Share)
        return tr("Full: people with a place. Hatched: people who wait. Dashed line: the limit.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Country:
        return tr("Country");
    case Share:
        return tr("Share");
    case Applied:
        return tr("Applied");
    case In:
        return tr("In");
    case OfPlaces:
        return tr("Of places");
    case Waiting:
        return tr("Waiting");
    default:
        return tr("Note");
    }
}

CountryBars::CountryBars(QWidget* parent) : QTableView(parent), m_model(new CountryModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Countries, most applications first"));
    setObjectName(QStringLiteral("countryBars"));
    setItemDelegateForColumn(CountryModel::Share, new BarDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(CountryModel::Share, QHeaderView::Stretch);
    fitRows();
}

void CountryBars::show(const core::PlacesPlan& plan)
{
    m_model->show(plan);
    const bool hasRoom = viewport()->width() >= letters(this, 70); // the tip of the bar says it as well
    setColumnHidden(CountryModel::Note, !m_model->hasNotes() || !hasRoom);
    setColumnWidth(CountryModel::Note, qMin(letters(this, 26), sizeHintForColumn(CountryModel::Note)));
}

/// Where there is little room, what follows from the others goes first; the bars always have some.
void CountryBars::fitRows()
{
    verticalHeader()->setDefaultSectionSize(qMax(24, fontMetrics().height() * 8 / 5));
    const int room = viewport()->width();
    setColumnHidden(CountryModel::OfPlaces, room < letters(this, 52));
    setColumnHidden(CountryModel::Applied, room < letters(this, 44));
    setColumnWidth(CountryModel::Country, qMin(letters(this, 18), room * 2 / 5));
    const int number = letters(this, room < letters(this, 44) ? 5 : 9);
    for (const int column : {CountryModel::Applied, CountryModel::In, CountryModel::OfPlaces, CountryModel::Waiting})
        setColumnWidth(column, qMax(number, horizontalHeader()->sectionSizeHint(column)));
}

void CountryBars::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void CountryBars::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

} // namespace ui
