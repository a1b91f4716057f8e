// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/take_out_import.h"

#include "core/base/text.h"
#include "core/edits/build.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

/// What the import did to one row.
struct RowChanges
{
    std::vector<const FieldChange*> fields;
    bool isBorn = false;
};

/// One person of the file, with what the import did.
struct Brought
{
    const Person* person = nullptr;
    const Application* application = nullptr;
    const SourceRow* source = nullptr; ///< null when the import did nothing to it
    bool isNew = false;                ///< the import brought the application
    bool stays = false;
};

/// Does the row still say what the import wrote?
template <class T>
bool isUntouched(const T& row, const RowChanges& changes)
{
    for (const FieldChange* change : changes.fields)
        for (const Column<T>& column : columns<T>())
            if (column.name == change->field && !sameValue(column.read(row), change->after))
                return false;
    return true;
}

/// Fields that still hold what the import wrote, back to what they held before. True when all could go back.
template <class T>
bool turnBack(T& row, const RowChanges& changes)
{
    bool isWhole = true;
    for (const FieldChange* change : changes.fields)
        for (const Column<T>& column : columns<T>()) {
            if (column.name != change->field)
                continue;
            if (sameValue(column.read(row), change->after))
                column.write(row, change->before);
            else
                isWhole = isWhole && sameValue(column.read(row), change->before);
        }
    return isWhole;
}

class TakingOut
{
public:
    TakingOut(const Snapshot& snapshot, const Edit& import, const QSet<Id>& byHand, bool evenByHand)
        : m_snapshot(snapshot), m_byHand(byHand), m_evenByHand(evenByHand),
          m_builder(snapshot, QStringLiteral("take_out_import"))
    {
        for (const FieldChange& change : import.changes) {
            RowChanges& row = m_changes[change.row];
            if (change.field == aliveField())
                row.isBorn = change.after.toLongLong() == 1;
            else
                row.fields.push_back(&change);
            if (change.table == Table::ImportBatch)
                m_batch = change.row;
        }
        gather(import);
        study();
    }

    TakenOut run()
    {
        // Who stays can hold others back who were found to be the same person.
        for (bool isSettled = false; !isSettled;) {
            isSettled = true;
            for (Brought& one : m_brought)
                if (!one.stays)
                    if (const Staying why = whyStaying(one); !why.reason.isEmpty()) {
                        one.stays = true;
                        isSettled = false;
                        m_leaving.remove(one.person->id);
                        m_staying.insert(one.person->id, why);
                    }
        }
        for (const Brought& one : m_brought)
            if (!one.stays && one.isNew)
                takeOut(one);
            else if (!one.stays)
                turnBackAnswers(one);
        takeOutRest();
        for (const Brought& one : m_brought)
            if (const auto why = m_staying.constFind(one.person->id); why != m_staying.constEnd())
                m_result.staying.push_back(*why);
        m_result.edit = m_builder.finish(text());
        return std::move(m_result);
    }

private:
    /// Everybody whom the import brought or changed and who is still here, in the order of the file.
    void gather(const Edit& import)
    {
        QSet<Id> applications;
        QHash<Id, const SourceRow*> sources;
        QSet<Id> people;
        for (const FieldChange& change : import.changes) {
            if (change.table == Table::Application) {
                applications.insert(change.row);
            } else if (change.table == Table::Person) {
                people.insert(change.row);
            } else if (change.table == Table::SourceRow) {
                const SourceRow* source = m_snapshot.sourceRows.find(change.row);
                if (!source)
                    continue;
                m_round = source->round;
                if (source->application.isNull())
                    m_unread.insert(source->id);
                else
                    sources.insert(source->application, source);
                applications.insert(source->application);
            }
        }
        for (const Application& application : m_snapshot.applications.live) {
            const bool isOfImport =
                applications.contains(application.id) ||
                (people.contains(application.person) && (m_round.isNull() || application.round == m_round));
            const Person* person = m_snapshot.people.find(application.person);
            if (isOfImport && person)
                m_brought.push_back({person, &application, sources.value(application.id),
                                     m_changes.value(application.id).isBorn, false});
        }
        std::stable_sort(m_brought.begin(), m_brought.end(), [](const Brought& a, const Brought& b) {
            return a.application->row < b.application->row;
        });
    }

    /// What hangs upon whom.
    void study()
    {
        for (const Brought& one : m_brought)
            if (one.isNew)
                m_leaving.insert(one.person->id);
        for (const Partnership& partnership : m_snapshot.partnerships.live)
            for (const Id& member : partnership.members())
                m_paired.insert({partnership.round, member});
        for (const KeepApart& apart : m_snapshot.keepApart.live)
            m_keptApart.unite({apart.first, apart.second});
        for (const InstitutionApart& apart : m_snapshot.institutionsApart.live)
            m_keptApart.insert(apart.person);
        for (const Person& person : m_snapshot.people.live)
            if (!person.sameAs.isNull())
                m_twins.insert(person.sameAs, person.id);
        for (const Application& application : m_snapshot.applications.live)
            ++m_applications[application.person];
    }

    Staying whyStaying(const Brought& one) const
    {
        Staying why{one.person->id, displayName(m_snapshot, one.person->id), {}, false};
        if (one.source && !isUntouched(*one.source, m_changes[one.source->id]))
            why.reason = say("stays, as a later file brought other answers");
        else if (!one.isNew)
            return why; // stays in any case; field by field it is seen what can go back
        else if (m_paired.contains({one.application->round, one.person->id}))
            why.reason = say("stays, being in a pair");
        else if (m_keptApart.contains(one.person->id))
            why.reason = say("stays, being on the list of people who are kept apart");
        else if (const Id other = twinWhoStays(*one.person); !other.isNull())
            why.reason = say("stays, having become one person with %1").arg(displayName(m_snapshot, other));
        else if (!m_evenByHand &&
                 (m_byHand.contains(one.person->id) || m_byHand.contains(one.application->id))) {
            why.reason = say("stays, having been changed by hand since");
            why.byHand = true;
        }
        return why;
    }

    /// Somebody who is the same person and not leaving; null when there is nobody.
    Id twinWhoStays(const Person& person) const
    {
        if (!person.sameAs.isNull() && !m_leaving.contains(person.sameAs))
            return person.sameAs;
        for (auto twin = m_twins.constFind(person.id); twin != m_twins.constEnd() && twin.key() == person.id;
             ++twin)
            if (!m_leaving.contains(*twin))
                return *twin;
        return {};
    }

    void takeOut(const Brought& one)
    {
        ++m_result.leaving;
        if (one.source)
            m_builder.remove<SourceRow>(one.source->id);
        m_builder.remove<Application>(one.application->id);
        const RowChanges& changes = m_changes[one.person->id];
        const bool isElsewhere = m_applications.value(one.person->id) > 1;
        if (changes.isBorn && !isElsewhere)
            m_builder.remove<Person>(one.person->id);
        m_result.elsewhere += isElsewhere;
        if (changes.isBorn || changes.fields.empty())
            return;
        Person before = *one.person;
        turnBack(before, changes);
        m_builder.put(before);
    }

    void turnBackAnswers(const Brought& one)
    {
        Person person = *one.person;
        Application application = *one.application;
        bool isWhole = turnBack(person, m_changes[person.id]);
        isWhole = turnBack(application, m_changes[application.id]) && isWhole;
        m_result.turnedBack += !(person == *one.person) || !(application == *one.application);
        m_builder.put(person);
        m_builder.put(application);
        if (!isWhole)
            m_staying.insert(person.id, {person.id, displayName(m_snapshot, person.id),
                                         say("keeps answers that were changed since"), false});
        if (!one.source)
            return;
        if (m_changes[one.source->id].isBorn) { // carried over or added by hand before
            m_builder.remove<SourceRow>(one.source->id);
            return;
        }
        SourceRow row = *one.source;
        turnBack(row, m_changes[row.id]);
        if (m_snapshot.batches.find(row.batch))
            m_builder.put(row);
    }

    /// Rows that could not be read, and the file itself when nothing of it stays.
    void takeOutRest()
    {
        for (const Id& id : std::as_const(m_unread))
            if (m_changes[id].isBorn) {
                m_builder.remove<SourceRow>(id);
                ++m_result.rows;
            }
        const auto& left = m_builder.after().sourceRows.live;
        const bool isUsed =
            std::any_of(left.begin(), left.end(), [&](const SourceRow& row) { return row.batch == m_batch; });
        if (!m_batch.isNull() && !isUsed)
            m_builder.remove<ImportBatch>(m_batch);
    }

    QString text() const
    {
        const ImportBatch* batch = m_snapshot.batches.find(m_batch);
        const QString file = batch ? batch->fileName : say("an earlier file");
        if (m_result.leaving == 0 && m_result.turnedBack > 0)
            return QCoreApplication::translate("Edits", "Answers of %n person(s) back to before %1", nullptr,
                                               m_result.turnedBack)
                .arg(file);
        return QCoreApplication::translate("Edits", "Took %n person(s) of %1 out again", nullptr,
                                           m_result.leaving)
            .arg(file);
    }

    const Snapshot& m_snapshot;
    const QSet<Id>& m_byHand;
    bool m_evenByHand;
    EditBuilder m_builder;
    QHash<Id, RowChanges> m_changes; ///< by row: ids are unique over all tables
    Id m_batch;
    Id m_round;
    std::vector<Brought> m_brought;
    QSet<Id> m_unread; ///< rows of the file without a person
    QSet<Id> m_leaving;
    QSet<std::pair<Id, Id>> m_paired; ///< round and person
    QSet<Id> m_keptApart;
    QMultiHash<Id, Id> m_twins;    ///< person -> who was found to be the same
    QHash<Id, int> m_applications; ///< person -> how many
    QHash<Id, Staying> m_staying;
    TakenOut m_result;
};

} // namespace

TakenOut takeOutImport(const Snapshot& snapshot, const Edit& import, const QSet<Id>& byHand, bool evenByHand)
{
    return TakingOut(snapshot, import, byHand, evenByHand).run();
}

} // namespace core
