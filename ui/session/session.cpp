// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "ui/dialogs/ask.h"
#include "ui/tasks/task_runner.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace ui {

Session::Session(std::unique_ptr<core::Store> store, Ask& ask, TaskRunner& tasks, Settings& settings, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_ask(ask), m_tasks(tasks), m_settings(settings)
{
    if (const auto rounds = core::roundsInOrder(snapshot()); !rounds.empty())
        m_round = rounds.back().id;
    count();
}

Session::~Session() = default;

const core::Snapshot& Session::snapshot() const { return m_store->snapshot(); }
const core::Timeline& Session::timeline() const { return m_store->timeline(); }
QString Session::path() const { return m_store->path(); }
core::Programme Session::programme() const { return snapshot().programme(); }
QDateTime Session::now() const { return m_store->now(); }

const core::Round* Session::currentRound() const { return snapshot().rounds.find(m_round); }

const std::vector<core::Problem>& Session::problems() const
{
    const bool isLarge = snapshot().applications.live.size() > 2000;
    if (!isLarge || !m_counting || problemsAreCurrent())
        return m_problems.of(snapshot(), m_round);
    static const std::vector<core::Problem> none;
    const std::vector<core::Problem>* last = m_problems.last(m_round);
    m_gaveOldProblems = true;
    return last ? *last : none;
}

bool Session::problemsAreCurrent() const
{
    return m_problems.know(snapshot(), m_round);
}

void Session::setRound(const core::Id& round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_state.reset();
    count();
    Q_EMIT roundChanged();
}

/// At most one count is under way; what changes meanwhile is counted after it.
void Session::count()
{
    m_countAgain = m_counting;
    if (m_counting)
        return;
    if (!currentRound()) {
        m_state.reset();
        return;
    }
    m_counting = true;
    using Counted = std::pair<core::RoundState, core::KnownProblems>;
    m_tasks.run<Counted>(
        tr("Counting"),
        [now = snapshot(), round = m_round, known = m_problems](core::Progress&) mutable -> core::Result<Counted> {
            const core::RoundState state = core::stateOf(now, round, known.of(now, round));
            return Counted{state, std::move(known)};
        },
        this,
        [this, round = m_round](core::Result<Counted> counted) {
            m_counting = false;
            if (counted && round == m_round) {
                m_state = counted->first;
                if (counted->second.know(snapshot(), m_round))
                    m_problems = std::move(counted->second);
                Q_EMIT stateChanged();
            }
            if (m_countAgain || round != m_round)
                count();
            else if (std::exchange(m_gaveOldProblems, false))
                Q_EMIT problemsFound();
        });
}

void Session::announce(const core::Touched& touched)
{
    if (!currentRound()) {
        const auto rounds = core::roundsInOrder(snapshot());
        m_round = rounds.empty() ? core::Id() : rounds.back().id;
        Q_EMIT roundChanged();
    }
    if (m_rowsOfLines.size() + 1 == timeline().lines.size()) { // known without reading it
        QSet<core::Id>& rows = m_rowsOfLines.emplace_back();
        for (const auto& [table, row] : touched.rows)
            rows.insert(row);
    }
    count();
    Q_EMIT changed(touched.text);
}

bool Session::change(QWidget* over, const Verb& verb)
{
    const auto done = verb(*m_store);
    if (!done) {
        m_ask.tell(over, done.error());
        return false;
    }
    announce(*done);
    return true;
}

Task* Session::changeBeside(QWidget* over, const QString& what, const BesideVerb& beside, const Verb& verb,
                            QObject* context, const std::function<void(bool)>& then)
{
    core::Result<core::Handout> handout = core::notFound({});
    if (m_store->isInMemory() || !(handout = m_store->handOut())) {
        then(change(over, verb)); // which is refused, with the reason, while another step is being written
        return nullptr;
    }
    return m_tasks.run<core::WrittenBeside>(
        what, [handout = *std::move(handout), beside](core::Progress& progress) { return beside(handout, progress); },
        this,
        [this, over = QPointer<QWidget>(over), context = QPointer<QObject>(context),
         then](core::Result<core::WrittenBeside> written) {
            const auto done = m_store->takeBack(std::move(written));
            if (done)
                announce(*done);
            else if (done.error().kind != core::Error::Kind::Stopped)
                m_ask.tell(over, done.error());
            if (context)
                then(done.ok());
        });
}

bool Session::undo(QWidget* over)
{
    return change(over, [](core::Store& store) { return store.undo(); });
}

bool Session::redo(QWidget* over)
{
    return change(over, [](core::Store& store) { return store.redo(); });
}

QString Session::undoText() const
{
    const core::Timeline& line = timeline();
    return line.toUndo.empty() ? QString() : line.lines[line.toUndo.back()].text;
}

QString Session::redoText() const
{
    const core::Timeline& line = timeline();
    return line.toRedo.empty() ? QString() : line.lines[line.toRedo.back()].text;
}

void Session::findMatchedList(QObject* context, const std::function<void(const core::MatchedList&)>& then)
{
    const size_t lines = timeline().lines.size();
    if (m_matchedRound == m_round && m_linesOfMatched == lines)
        return then(m_matchedList);
    auto story = core::readListStory(*m_store);
    if (!story || story->empty())
        return then({});
    m_tasks.run<core::MatchedList>(
        tr("Comparing the list"),
        [now = snapshot(), story = *std::move(story), round = m_round](core::Progress&) {
            return core::matchedListOf(now, story, round);
        },
        this,
        [this, context = QPointer<QObject>(context), then, lines, round = m_round](core::Result<core::MatchedList> list) {
            if (round != m_round || lines != timeline().lines.size() || !context)
                return;
            m_matchedList = list ? *std::move(list) : core::MatchedList();
            m_matchedRound = round;
            m_linesOfMatched = lines;
            then(m_matchedList);
        });
}

core::Result<std::vector<core::RoundDecision>> Session::decisions() { return core::decisionsOf(*m_store, m_round); }

core::Result<core::ComparedPlan> Session::planBefore() { return core::planBeforeFinding(*m_store, m_round); }

void Session::setFound(std::shared_ptr<const core::FoundPairs> found)
{
    if (found == m_found)
        return;
    m_found = std::move(found);
    Q_EMIT foundChanged();
}

core::Result<core::ImportStory> Session::importStory(size_t line) { return core::readImportStory(*m_store, line); }

core::Result<QString> Session::backUp(const QString& why)
{
    core::Result<QString> made = m_store->backUp(why);
    if (made)
        Q_EMIT backedUp();
    return made;
}

QString Session::backupFolder() const { return core::backupFolderOf(path()); }

core::Outcome Session::saveCopy(const QString& target) { return m_store->saveCopy(target); }

namespace {

/// Nothing where a step cannot be understood.
QSet<core::Id> rowsChangedBy(const QByteArray& kept)
{
    QSet<core::Id> rows;
    if (const auto changes = core::decodeChanges(kept))
        for (const core::FieldChange& change : *changes)
            rows.insert(change.row);
    return rows;
}

} // namespace

/// Short steps at once, long ones beside the window, some megabytes at a time.
void Session::readHistory()
{
    constexpr qsizetype shortStep = 40000;
    constexpr qsizetype enough = 8000000;
    const auto& lines = timeline().lines;
    std::vector<QByteArray> kept;
    qsizetype bytes = 0;
    for (size_t i = m_rowsOfLines.size(); i < lines.size() && bytes < enough && !m_isReadingHistory; ++i) {
        auto read = m_store->keptChanges(lines[i]);
        QByteArray step = read ? *std::move(read) : QByteArray();
        if (kept.empty() && step.size() < shortStep) {
            m_rowsOfLines.push_back(rowsChangedBy(step));
            continue;
        }
        bytes += step.size();
        kept.push_back(std::move(step));
    }
    if (kept.empty())
        return;
    m_isReadingHistory = true;
    using Rows = std::vector<QSet<core::Id>>;
    m_tasks.run<Rows>(
        tr("Reading the history"),
        [kept = std::move(kept)](core::Progress&) -> core::Result<Rows> {
            Rows rows;
            for (const QByteArray& step : kept)
                rows.push_back(rowsChangedBy(step));
            return rows;
        },
        this,
        [this](core::Result<Rows> rows) {
            m_isReadingHistory = false;
            m_rowsOfLines.insert(m_rowsOfLines.end(), rows->begin(), rows->end());
            readHistory();
            Q_EMIT historyRead();
        });
}

std::vector<size_t> Session::linesAbout(const QSet<core::Id>& rows)
{
    readHistory();
    std::vector<size_t> about;
    for (size_t i = 0; i < m_rowsOfLines.size(); ++i)
        if (m_rowsOfLines[i].intersects(rows))
            about.push_back(i);
    return about;
}

} // namespace ui
