// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/compare_screen.h"

#include "core/base/text.h"
#include "core/usecases/saved_proposals.h"
#include "core/usecases/this_computer.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/models/round_pairs.h"
#include "ui/screens/compare/group_list.h"
#include "ui/tasks/task_runner.h"
#include "ui/widgets/empty_view.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

CompareScreen::CompareScreen(Session& session, QWidget* parent)
    : Screen(session, parent), m_first(new QComboBox(this)), m_second(new QComboBox(this)),
      m_figures(new TextLabel(TextRole::Heading, {}, this)), m_notes(new TextLabel(TextRole::Body, {}, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyView(m_stack)), m_groups(new GroupList(m_stack)),
      m_ticked(new TextLabel(TextRole::Strong, {}, this)),
      m_take(new QPushButton(tr("Take ticked groups"), this)), m_keep(new QPushButton(tr("Keep A"), this)),
      m_takeAll(new QPushButton(tr("Take all of B"), this))
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_groups);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(air(this, 2), air(this, 2), air(this, 2), air(this, 2));
    page->setSpacing(air(this));
    page->addWidget(makeHead());
    page->addWidget(m_figures);
    page->addWidget(m_notes);
    page->addWidget(m_stack, 1);
    page->addWidget(makeFoot());
    makeCommands();
    connect(m_empty, &EmptyView::pressed, this, [this] { Q_EMIT goTo(QStringLiteral("pairs"), {}); });
    connect(m_groups, &GroupList::tickedChanged, this, &CompareScreen::showTotals);
    for (QComboBox* box : {m_first, m_second})
        connect(box, &QComboBox::activated, this, &CompareScreen::compare);
}

QWidget* CompareScreen::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(head);
    const auto add = [&](const QString& text, QComboBox* box, const char* name) {
        auto* label = new QLabel(text, head);
        label->setBuddy(box);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(QString(text).remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(28);
        row->addWidget(label);
        row->addWidget(box);
    };
    add(tr("&A: what is"), m_first, "planA");
    add(tr("&B: what could be"), m_second, "planB");
    m_figures->setObjectName(QStringLiteral("compareFigures"));
    m_notes->setObjectName(QStringLiteral("compareNotes"));
    return head;
}

QWidget* CompareScreen::makeFoot()
{
    auto* foot = new QWidget(this);
    m_ticked->setObjectName(QStringLiteral("tickedTotals"));
    m_take->setObjectName(QStringLiteral("takeTicked"));
    m_keep->setObjectName(QStringLiteral("keepA"));
    m_takeAll->setObjectName(QStringLiteral("takeAllOfB"));
    m_keep->setToolTip(tr("Back to the pairs; nothing is changed"));
    auto* buttons = new QWidget(foot);
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* button : {m_take, m_keep, m_takeAll})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->addWidget(m_ticked);
    column->addWidget(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { take(m_groups->ticked()); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (chosenKey(m_first) == QStringLiteral("now"))
            return Q_EMIT goTo(QStringLiteral("pairs"), {});
        take(std::vector<bool>(size_t(m_groups->topLevelItemCount()), false));
    });
    connect(m_takeAll, &QPushButton::clicked, this,
            [this] { take(std::vector<bool>(size_t(m_groups->topLevelItemCount()), true)); });
    return foot;
}

void CompareScreen::makeCommands()
{
    const auto add = [this](const QString& text, const QString& symbol, auto act) {
        auto* action = new QAction(icon(symbol), text, this);
        connect(action, &QAction::triggered, this, act);
        m_commands += action;
        return action;
    };
    m_takeCommand = add(tr("Take ticked groups"), QStringLiteral("ok"), [this] { take(m_groups->ticked()); });
    add(tr("Tick all groups"), QStringLiteral("check"), [this] { m_groups->tickAll(true); });
    add(tr("Tick no group"), QStringLiteral("close"), [this] { m_groups->tickAll(false); });
    add(tr("Save the pairs of now as a proposal…"), QStringLiteral("new"), [this] { saveProposal(); });
}

QString CompareScreen::chosenKey(const QComboBox* box) const
{
    return box->currentData().toString();
}

void CompareScreen::choose(QComboBox* box, const QString& key)
{
    if (const int at = box->findData(key); at >= 0)
        box->setCurrentIndex(at);
}

/// Keeps what is chosen; at first, what was found beside now, else now beside what was before.
void CompareScreen::fillChoices()
{
    m_choices = plansToCompare(session());
    const bool fresh = m_first->count() == 0;
    const bool found = m_choices.size() > 1 && m_choices[1].key == QStringLiteral("found");
    const QString now = QStringLiteral("now");
    const QString first = !fresh ? chosenKey(m_first) : found ? now : QStringLiteral("before");
    const QString second = !fresh ? chosenKey(m_second) : found ? QStringLiteral("found") : now;
    for (QComboBox* box : {m_first, m_second}) {
        box->clear();
        for (const PlanChoice& choice : m_choices)
            box->addItem(choice.title, choice.key);
    }
    choose(m_first, first);
    if (m_second->findData(second) < 0)
        m_second->setCurrentIndex(qMin(1, m_second->count() - 1));
    choose(m_second, second);
}

void CompareScreen::refresh()
{
    fillChoices();
    compare();
}

void CompareScreen::reveal(const QString& what)
{
    const QStringList keys = what.split(u' ', Qt::SkipEmptyParts);
    if (keys.isEmpty())
        return;
    choose(m_first, keys.size() > 1 ? keys.first() : QStringLiteral("now"));
    choose(m_second, keys.last());
    compare();
}

void CompareScreen::compare()
{
    m_comparison.reset();
    m_groups->showNothing();
    if (m_task)
        m_task->stop();
    const int a = m_first->currentIndex();
    const int b = m_second->currentIndex();
    if (!session().currentRound() || a < 0 || b < 0)
        return showEmpty(tr("Here two plans of a round are compared."),
                         tr("There is no round yet, or no pairs have been found."));
    const auto first = m_choices[size_t(a)].plan();
    const auto second = m_choices[size_t(b)].plan();
    if (!first || !second)
        return showEmpty(tr("There is nothing to compare yet."), (first ? second : first).error().message);
    m_task = session().tasks().run<core::Comparison>(
        tr("Comparing two plans"),
        [snapshot = session().snapshot(), round = session().round(), one = *first,
         other = *second](core::Progress&) { return core::comparePlans(snapshot, round, one, other); },
        this,
        [this, lines = session().timeline().lines.size(), a, b](core::Result<core::Comparison> result) {
            if (lines == session().timeline().lines.size() && a == m_first->currentIndex() &&
                b == m_second->currentIndex())
                arrived(std::move(result));
        });
}

void CompareScreen::arrived(core::Result<core::Comparison> result)
{
    if (!result)
        return showEmpty(tr("The two plans cannot be compared."), result.error().message);
    m_comparison = *std::move(result);
    if (m_comparison->groups.empty())
        return showEmpty(tr("Both plans are the same."), tr("Everybody has the same partner in both."));
    m_groups->show(*m_comparison);
    m_stack->setCurrentWidget(m_groups);
    showTotals();
}

void CompareScreen::showEmpty(const QString& what, const QString& why)
{
    m_empty->say(what, why, tr("Back to the pairs"));
    m_stack->setCurrentWidget(m_empty);
    m_figures->hide();
    m_notes->hide();
    m_ticked->clear();
    for (QPushButton* button : {m_take, m_keep, m_takeAll})
        button->setEnabled(false);
    m_takeCommand->setEnabled(false);
}

void CompareScreen::showTotals()
{
    if (!m_comparison)
        return;
    const auto number = [](int value) { return QLocale().toString(value); };
    const size_t count = m_comparison->groups.size();
    const core::ComparedTotals none = core::totalsWith(*m_comparison, std::vector<bool>(count, false));
    const core::ComparedTotals all = core::totalsWith(*m_comparison, std::vector<bool>(count, true));
    const core::ComparedTotals now = core::totalsWith(*m_comparison, m_groups->ticked());
    m_figures->setText(
        QStringList{tr("%n better", "people", all.better), tr("%n worse", "people", all.worse),
                    tr("%n the same", "people", all.same),
                    tr("lowest fit %1 → %2").arg(number(none.figures.lowestFit), number(all.figures.lowestFit)),
                    tr("average %1 → %2")
                        .arg(fitText(none.figures.meanFitHundredths), fitText(all.figures.meanFitHundredths)),
                    tr("without a partner %1 → %2")
                        .arg(number(none.figures.unplaced), number(all.figures.unplaced))}
            .join(QStringLiteral(" · ")));
    m_figures->show();
    QStringList notes;
    for (const core::Finding& finding : m_comparison->findings)
        notes += finding.message;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());

    const int ticked = m_groups->countTicked();
    m_ticked->setText(tr("%n of %1 group(s) ticked: average %2, lowest %3, %4 without a partner", nullptr, ticked)
                          .arg(int(count))
                          .arg(fitText(now.figures.meanFitHundredths), number(now.figures.lowestFit),
                               number(now.figures.unplaced)));
    m_take->setEnabled(ticked > 0);
    m_takeCommand->setEnabled(ticked > 0);
    m_keep->setEnabled(true);
    m_takeAll->setEnabled(true);
    Q_EMIT say(m_ticked->text());
}

void CompareScreen::take(const std::vector<bool>& ticked)
{
    if (!m_comparison)
        return;
    const core::Comparison comparison = *m_comparison;
    core::Consent consent;
    QStringList sentences;
    for (size_t i = 0; i < ticked.size(); ++i)
        if (ticked[i])
            for (const core::BrokenRule& rule : comparison.groups[i].broken) {
                if (!consent.despite.contains(rule.id))
                    consent.despite += rule.id;
                sentences += rule.sentence;
            }
    if (!sentences.isEmpty()) {
        const auto reason = session().ask().line(
            this, tr("A rule would be broken"),
            tr("%1\n\nYou may take it all the same. Say why; the reason stays with the pairs.")
                .arg(sentences.mid(0, 5).join(u'\n')));
        if (!reason || core::tidyText(*reason).isEmpty())
            return;
        consent.reason = core::tidyText(*reason);
    }
    const bool done = session().change(this, [&](core::Store& store) {
        return core::carryOutTicked(store, comparison, ticked, consent);
    });
    if (done) {
        session().setFound({});
        Q_EMIT goTo(QStringLiteral("pairs"), {});
    }
}

void CompareScreen::saveProposal()
{
    const auto name = session().ask().line(this, tr("Save the pairs of now as a proposal"),
                                           tr("A name by which you find it again, for example “By hand, Tuesday”:"));
    if (!name)
        return;
    session().change(this, [&](core::Store& store) {
        return core::savePairsOfNow(store, session().round(),
                                    {core::tidyText(*name), {}, core::authorHere().name, session().now()});
    });
}

QWidget* CompareScreen::startField()
{
    return m_stack->currentWidget() == m_groups ? static_cast<QWidget*>(m_groups) : m_second;
}

QList<QWidget*> CompareScreen::panes()
{
    return {m_first, m_groups, m_take};
}

Screen* makeCompareScreen(Session& session, QWidget* parent)
{
    return new CompareScreen(session, parent);
}

} // namespace ui
