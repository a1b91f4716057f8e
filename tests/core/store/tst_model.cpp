// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/catalogue.h"
#include "core/store/store.h"
#include "tests/core/edits/examples.h"

#include <QtTest>

using namespace core;
using support::Dice;

// Random work on a programme file beside the simplest thing that could say what it must hold: a list of dumps
// and where in it we are. 60 stories by default, 2,000 with BIFOLIUM_LONG=1.

namespace {

constexpr int stepsOfAStory = 200;
constexpr int chapters = 20;

/// What the programme looked like after each standing step. Behind the floor lies a mark.
struct Model
{
    std::vector<QString> states;
    size_t now = 0;
    size_t floor = 0;

    void did(const QString& dump, bool mark)
    {
        states.resize(now + 1);
        states.push_back(dump);
        ++now;
        if (mark)
            floor = now;
    }
    bool canUndo() const { return now > floor; }
    bool canRedo() const { return now + 1 < states.size(); }
};

Store::Options options(int device)
{
    Store::Options made;
    made.author = {QStringLiteral("Mia"), QStringLiteral("laptop %1").arg(device)};
    made.clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 1), QTime(10, 0), QTimeZone::utc()));
    return made;
}

class Story
{
public:
    Story(unsigned seed, const QString& path) : m_dice(seed), m_path(path)
    {
        auto store = Store::create(path, options(0));
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        m_store = std::move(*store);
        m_model.states = {dumpOf(m_store->snapshot())};
        apply(support::examples().at(QStringLiteral("create_programme")));
        apply(support::examples().at(QStringLiteral("add_round")));
        for (int i = 0; i < 6; ++i)
            apply(support::examples().at(QStringLiteral("add_applicant")));
    }

    /// Empty, or what went wrong.
    QString run()
    {
        for (int step = 0; step < stepsOfAStory; ++step) {
            const int turn = m_dice.below(100);
            if (turn < 60)
                apply(anyMaker());
            else if (turn < 80)
                move(true);
            else if (turn < 97)
                move(false);
            else
                reopen();
            if (dumpOf(m_store->snapshot()) != m_model.states[m_model.now])
                m_wrong += QStringLiteral("step %1 (%2): not what the model holds").arg(step).arg(turn);
            if (!m_wrong.isEmpty())
                return m_wrong;
        }
        walkThere(true);
        walkThere(false);
        reopen();
        walkThere(true);
        const auto sound = m_store->check();
        if (!sound || !sound->isEmpty())
            m_wrong += QStringLiteral("the file is not sound");
        return m_wrong;
    }

private:
    const support::ExampleMaker& anyMaker()
    {
        const auto& kinds = editKinds();
        return support::examples().at(QString::fromLatin1(kinds[size_t(m_dice.below(int(kinds.size())))].id));
    }

    void apply(const support::ExampleMaker& maker)
    {
        const auto example = maker(m_store->snapshot(), m_dice);
        if (!example || example->edit.isEmpty())
            return;
        const auto done = m_store->apply(example->edit);
        if (!done)
            m_wrong += example->edit.kind + QStringLiteral(": ") + done.error().message + done.error().detail;
        else
            m_model.did(dumpOf(m_store->snapshot()), isMark(example->edit));
    }

    void move(bool back)
    {
        const bool expected = back ? m_model.canUndo() : m_model.canRedo();
        const auto done = back ? m_store->undo() : m_store->redo();
        if (done.ok() != expected)
            m_wrong += (back ? QStringLiteral("undo: ") : QStringLiteral("redo: ")) +
                       (done ? done->text : done.error().message + done.error().detail);
        if (done)
            m_model.now += back ? -1 : 1;
    }

    void walkThere(bool back)
    {
        while (m_wrong.isEmpty() && (back ? m_model.canUndo() : m_model.canRedo())) {
            move(back);
            if (dumpOf(m_store->snapshot()) != m_model.states[m_model.now])
                m_wrong += QStringLiteral("walking: not what the model holds");
        }
    }

    void reopen()
    {
        if (m_path == QStringLiteral(":memory:"))
            return;
        m_store.reset();
        auto store = Store::open(m_path, options(++m_openings % 2)); // another laptop every second time
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        m_store = std::move(*store);
    }

    Dice m_dice;
    QString m_path;
    std::unique_ptr<Store> m_store;
    Model m_model;
    int m_openings = 0;
    QString m_wrong;
};

} // namespace

class StoreModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheModelHolds_data()
    {
        QTest::addColumn<int>("first");
        for (int chapter = 0; chapter < chapters; ++chapter)
            QTest::addRow("chapter %d", chapter) << 1 + chapter * 100;
    }
    void holdsWhatTheModelHolds()
    {
        QFETCH(int, first);
        const QTemporaryDir folder;
        const int stories = qEnvironmentVariableIntValue("BIFOLIUM_LONG") ? 100 : 3;
        for (int seed = first; seed < first + stories; ++seed) {
            const bool onDisk = seed % 120 == 3;
            const QString path = onDisk ? folder.filePath(QStringLiteral("a%1.bifolium").arg(seed))
                                        : QStringLiteral(":memory:");
            const QString wrong = Story(unsigned(seed), path).run();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("story %1: %2").arg(seed).arg(wrong)));
        }
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIntValue("BIFOLIUM_LONG"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // all stories count as one function
    QCoreApplication application(argc, argv);
    StoreModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_model.moc"
