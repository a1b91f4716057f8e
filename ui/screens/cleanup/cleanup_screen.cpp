// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/cleanup/cleanup_screen.h"

#include "core/cleaning/find_problems.h"
#include "core/cleaning/finders/catalogue.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/screens/cleanup/compare_people.h"
#include "ui/screens/cleanup/interest_joiner.h"
#include "ui/screens/cleanup/queue_view.h"
#include "ui/screens/cleanup/safe_preview.h"
#include "ui/settings/settings.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_panes.h"
#include "ui/widgets/problem_card.h"
#include "ui/widgets/roomy_rows.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr int kindRole = Qt::UserRole;

} // namespace

CleanupScreen::CleanupScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_stack(new QStackedWidget(this)), m_empty(new EmptyView(this)),
      m_title(new TextLabel(TextRole::Strong, {}, this)),
      m_fixSafe(new QPushButton(icon(QStringLiteral("check")), {}, this)),
      m_fixLearned(new QPushButton(icon(QStringLiteral("history")), {}, this)), m_kinds(new QListWidget(this)),
      m_queue(new QueueView(this)), m_place(new TextLabel(TextRole::Body, {}, this)),
      m_card(new ProblemCard(this)), m_people(new ComparePeople(this)), m_preview(new SafePreview(this)),
      m_joiner(new InterestJoiner(session, this)),
      m_splitter(new QSplitter(this))
{
    setAccessibleName(tr("Clean-up"));
    makeCommands();
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    const int margin = air(this, 2);
    column->setContentsMargins(margin, margin, margin, margin);
    auto* interests = new QPushButton(tr("Group interests…"), this);
    interests->setToolTip(m_groupInterests->toolTip());
    connect(interests, &QPushButton::clicked, m_groupInterests, &QAction::trigger);
    auto* buttons = new QWidget(page);
    auto* row = new FlowLayout(buttons);
    for (QPushButton* button : {m_fixSafe, m_fixLearned, interests})
        row->addWidget(button);
    column->addWidget(m_title);
    column->addWidget(buttons);
    column->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_kinds);
    m_splitter->addWidget(makeQueue());
    m_splitter->addWidget(makeDetails());
    m_splitter->setChildrenCollapsible(false);
    keepPanes(*m_splitter, session.settings(), QStringLiteral("cleanup"),
              {letters(this, 24), letters(this, 60), letters(this, 56)});
    m_preview->setContentsMargins(margin, margin, margin, margin);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_joiner);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);

    makeRowsRoomy(*m_kinds);
    m_kinds->setTextElideMode(Qt::ElideMiddle);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setMinimumWidth(letters(this, 17));
    m_kinds->setAccessibleName(tr("Kinds of things to check"));
    connect(m_kinds, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            showKind(item->data(kindRole).toString());
    });
    connect(m_fixSafe, &QPushButton::clicked, m_fixAll, &QAction::trigger);
    connect(m_fixLearned, &QPushButton::clicked, m_fixAsBefore, &QAction::trigger);
    connect(m_preview, &SafePreview::wanted, this, &CleanupScreen::fixSafe);
    connect(m_preview, &SafePreview::backWanted, this, &CleanupScreen::refresh);
    connect(m_joiner, &InterestJoiner::backWanted, this, &CleanupScreen::leaveInterests);
    connect(m_joiner, &InterestJoiner::say, this, &Screen::say);
    connect(m_empty, &EmptyView::pressed, this, [this] {
        const bool anybody =
            !core::applicationsOf(this->session().snapshot(), this->session().round()).empty();
        Q_EMIT goTo(anybody ? QStringLiteral("places") : QStringLiteral("import"), {});
    });
    connect(m_people, &ComparePeople::personWanted, this,
            [this](const core::Id& person) { Q_EMIT goTo(QStringLiteral("people"), person.toString()); });
}

void CleanupScreen::makeCommands()
{
    const auto make = [this](const QString& symbol, const QString& text, const QKeySequence& key, auto verb) {
        auto* action = new QAction(icon(symbol), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, verb);
        addAction(action);
        return action;
    };
    m_fixAndNext = make(QStringLiteral("check"), tr("&Fix and next"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                        [this] { takeSafe(); });
    m_next = make(QStringLiteral("chevron-right"), tr("&Skip to the next"), QKeySequence(Qt::Key_F8),
                  [this] { step(1); });
    m_previous = make(QStringLiteral("chevron-left"), tr("&Back to the previous"),
                      QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { step(-1); });
    m_fixAll =
        make(QStringLiteral("cleanup"), tr("Look at &all safe answers…"), {}, [this] { preview(core::FixSet::Safe); });
    m_fixAsBefore = make(QStringLiteral("history"), tr("Same fixes as &before…"), {},
                         [this] { preview(core::FixSet::Learned); });
    m_groupInterests = make(QStringLiteral("pairs"), tr("&Group interests…"), {}, [this] { showInterests(); });
    m_groupInterests->setToolTip(tr("Wordings that are nearly the same, from strict to loose, joined as one step"));
}

QWidget* CleanupScreen::makeQueue()
{
    m_queue->setModel(&m_model);
    connect(m_queue->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CleanupScreen::showChosen);
    connect(m_queue, &QTreeView::activated, this, [this] {
        if (QWidget* first = m_card->firstAnswer())
            first->setFocus(Qt::TabFocusReason);
    });
    // Where there is no room for the list of kinds, they are chosen above the queue.
    m_kindChoice = new QComboBox(this);
    m_kindChoice->setAccessibleName(m_kinds->accessibleName());
    m_kindChoice->setModel(m_kinds->model());
    m_kindChoice->setMinimumContentsLength(8);
    m_kindChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kindChoice->hide();
    connect(m_kindChoice, &QComboBox::activated, m_kinds, [this](int row) { m_kinds->setCurrentRow(row); });
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->addWidget(m_kindChoice);
    column->addWidget(m_queue, 1);
    return pane;
}

void CleanupScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    const bool isNarrow = width() < letters(this, 96);
    m_kinds->setVisible(!isNarrow);
    m_kindChoice->setVisible(isNarrow);
}

QWidget* CleanupScreen::makeDetails()
{
    auto* details = new QWidget(this);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(air(this), 0, 0, 0);
    column->addWidget(m_place);
    auto* area = m_answers = new QScrollArea(details);
    area->setAccessibleName(tr("The answers"));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_card);
    column->addWidget(area, 3);
    auto* buttons = new QWidget(details);
    auto* row = new FlowLayout(buttons);
    for (QAction* action : {m_fixAndNext, m_next}) {
        QString text = action->text();
        text.remove(u'&');
        auto* button = new QPushButton(action->icon(), action == m_next ? tr("Skip") : text, buttons);
        button->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        row->addWidget(button);
    }
    m_merge = new QPushButton(icon(QStringLiteral("check")), tr("Same person: keep what is ticked"), buttons);
    connect(m_merge, &QPushButton::clicked, this, &CleanupScreen::mergeTicked);
    row->addWidget(m_merge);
    column->addWidget(buttons);
    column->addWidget(m_people, 4);
    connect(m_card, &ProblemCard::answered, this, &CleanupScreen::answer);
    connect(m_card, &ProblemCard::typed, this, &CleanupScreen::answerTyped);
    return details;
}

void CleanupScreen::refresh()
{
    const std::vector<core::Problem> last = chosen();
    if (m_wanted.isEmpty() && !last.empty())
        m_wanted = last.front().id;
    m_groupInterests->setEnabled(session().currentRound());
    if (m_stack->currentIndex() == Interests) {
        m_joiner->refresh();
        return;
    }
    m_model.show(session().snapshot(), open());
    const auto& problems = m_model.problems();
    if (problems.empty()) {
        showEmpty();
        m_stack->setCurrentIndex(Empty);
        m_wanted.clear();
        showChosen();
        return;
    }
    const int held = int(core::heldBack(problems).size());
    m_title->setText(tr("%n thing(s) to check", nullptr, int(problems.size())) +
                     (held > 0 ? tr(" · %n person(s) cannot be paired until then", nullptr, held)
                               : tr(" · nobody is held up")));
    const int safe = core::countFixes(problems, core::FixSet::Safe);
    const int learned = core::countFixes(problems, core::FixSet::Learned);
    m_fixLearned->setText(tr("Same fixes as before: %n…", nullptr, learned));
    m_fixLearned->setVisible(learned > 0);
    m_fixAsBefore->setEnabled(learned > 0);
    m_fixSafe->setText(tr("Fix %n safe one(s)…", nullptr, safe));
    m_fixSafe->setEnabled(safe > 0);
    m_fixAll->setEnabled(safe > 0);
    m_stack->setCurrentIndex(Queue);
    showKinds();
    const QString wanted = std::exchange(m_wanted, {});
    const QStringList now = inOrder();
    select(now.contains(wanted) ? wanted : now.value(0));
}

/// With thousands of people the queue lags behind an answer, and what was just answered must not show again.
std::vector<core::Problem> CleanupScreen::open()
{
    if (!session().currentRound())
        return {};
    std::vector<core::Problem> problems = session().problems();
    if (session().problemsAreCurrent())
        m_answered.clear();
    std::erase_if(problems, [this](const core::Problem& one) { return m_answered.contains(one.id); });
    return problems;
}

void CleanupScreen::showEmpty()
{
    const core::Round* round = session().currentRound();
    if (round && !session().problemsAreCurrent())
        m_empty->say(tr("Looking through the applicants"),
                     tr("With so many people it takes a moment. You can go on elsewhere meanwhile."));
    else if (round && !core::applicationsOf(session().snapshot(), round->id).empty())
        m_empty->say(tr("All people are ready"),
                     tr("Nothing about the applicants is unclear. Next is who gets a place."),
                     tr("Go to Who’s in"));
    else
        m_empty->say(tr("What is unclear about applicants will be listed here"),
                     tr("Nobody has been brought in yet."), tr("Bring in applicants"));
}

void CleanupScreen::showKinds()
{
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    const auto add = [this](const QString& kind, const QString& title, int count) {
        auto* item = new QListWidgetItem(
            tr("%1 (%2)", "kind of problem and how many").arg(title, QLocale().toString(count)), m_kinds);
        item->setData(kindRole, kind);
        item->setToolTip(item->text());
        item->setData(Qt::AccessibleTextRole, tr("%1, %n to check", nullptr, count).arg(title));
        if (kind == m_kind)
            m_kinds->setCurrentItem(item);
    };
    add({}, tr("Everything"), int(m_model.problems().size()));
    bool isThere = m_kind.isEmpty();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex kind = m_model.index(row, 0);
        const QString id = kind.data(ProblemModel::RawRole).toString();
        const auto finder = std::find_if(core::finders().begin(), core::finders().end(),
                                         [&](const core::Finder& one) { return one.kind == id; });
        add(id, finder->title, kind.data(ProblemModel::CountRole).toInt());
        isThere = isThere || id == m_kind;
    }
    if (!isThere) {
        m_kind.clear();
        m_kinds->setCurrentRow(0);
    }
    m_kindChoice->setCurrentIndex(m_kinds->currentRow());
    showKind(m_kind);
}

void CleanupScreen::showKind(const QString& kind)
{
    m_kind = kind;
    QModelIndex root;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!kind.isEmpty() && m_model.index(row, 0).data(ProblemModel::RawRole).toString() == kind)
            root = m_model.index(row, 0);
    m_queue->setRootIndex(root);
    m_queue->expandAll();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_queue->setFirstColumnSpanned(row, {}, true);
    const std::vector<core::Problem> before = chosen();
    const QStringList now = inOrder();
    if (m_wanted.isEmpty() && (before.empty() || !now.contains(before.front().id)))
        select(now.value(0));
}

Screen* makeCleanupScreen(Session& session, QWidget* parent)
{
    return new CleanupScreen(session, parent);
}

} // namespace ui
