// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A coordinator's round from the first file to the introductions, by running the real program: what one verb
// says, the next one relies on, and what was promised holds in the end.

#include "tests/cli/program.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace cli_tests;

namespace {

QString text(const QJsonValue& value, const char* key)
{
    return value.toObject().value(QLatin1String(key)).toString();
}

/// Everybody in a group of pairs and trios.
QStringList members(const QJsonObject& group)
{
    QStringList all;
    for (const QJsonValue& one : group.value(QStringLiteral("people")).toArray())
        all += one.toString();
    if (all.isEmpty())
        all = {text(group, "a"), text(group, "b")};
    return all;
}

std::vector<QStringList> groupsOf(const QJsonObject& plan)
{
    std::vector<QStringList> groups;
    for (const char* kind : {"pairs", "trios"})
        for (const QJsonValue& group : plan.value(QLatin1String(kind)).toArray())
            groups.push_back(members(group.toObject()));
    return groups;
}

std::map<QString, QJsonObject> byId(const QJsonArray& people)
{
    std::map<QString, QJsonObject> found;
    for (const QJsonValue& one : people)
        found[text(one, "id")] = one.toObject();
    return found;
}

/// Pairs by the numbers that the form gave, for comparing rounds.
QSet<QString> pairsByNumber(const Desk& desk, const QString& file)
{
    const auto people = byId(desk.array(QStringLiteral("people ") + file));
    QSet<QString> pairs;
    for (const QStringList& group : groupsOf(desk.object(QStringLiteral("pairs ") + file))) {
        QStringList numbers;
        for (const QString& id : group)
            numbers += text(people.at(id), "foreign_id");
        numbers.sort();
        pairs.insert(numbers.join(u'+'));
    }
    return pairs;
}

/// The lines of a CSV file that are whole rows of the sample: it has line breaks inside answers.
QByteArray shuffled(const QByteArray& csv)
{
    QList<QByteArray> rows;
    bool isOpen = false;
    for (const QByteArray& line : csv.split('\n')) {
        if (isOpen)
            rows.last() += '\n' + line;
        else if (!line.isEmpty())
            rows += line;
        if (line.count('"') % 2 == 1)
            isOpen = !isOpen;
    }
    QByteArray mixed = rows.takeFirst() + '\n';
    for (qsizetype i = 0; i < rows.size(); ++i)
        mixed += rows.at((i * 101 + 37) % rows.size()) + '\n'; // 101 and the number of rows share no factor
    return mixed;
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

    Desk m_desk;

    /// Everybody with a place once, partners from different countries, no former partners.
    void checkLegal(const QString& file, const QJsonObject& plan)
    {
        const auto people = byId(m_desk.array(QStringLiteral("people ") + file));
        QSet<QString> seen;
        for (const QStringList& group : groupsOf(plan))
            for (const QString& id : group) {
                QVERIFY2(!seen.contains(id), qPrintable(id));
                seen.insert(id);
                const QJsonObject& person = people.at(id);
                QCOMPARE(text(person, "status"), QStringLiteral("accepted"));
                for (const QString& other : group) {
                    if (other == id)
                        continue;
                    QVERIFY(text(person, "country") != text(people.at(other), "country"));
                    for (const QJsonValue& former :
                         person.value(QStringLiteral("previous_partners")).toArray())
                        QVERIFY(former.toString() != text(people.at(other), "foreign_id"));
                }
            }
        for (const QJsonValue& one : plan.value(QStringLiteral("unmatched")).toArray()) {
            QVERIFY(!text(one, "reason").isEmpty());
            QVERIFY(!seen.contains(text(one, "id")));
            seen.insert(text(one, "id"));
        }
        int withAPlace = 0;
        for (const auto& [id, person] : people)
            withAPlace += text(person, "status") == QStringLiteral("accepted");
        QCOMPARE(int(seen.size()), withAPlace);
    }

private Q_SLOTS:
    void initTestCase() { prepareMatched(m_desk); }

    void bringsInEveryRowOnce()
    {
        const Desk desk;
        prepareRound(desk);
        putSample(desk);
        const QByteArray before = desk.dump(QStringLiteral("spring.bifolium"));
        const QString line = QStringLiteral("import spring.bifolium applicants.csv");
        const QJsonObject preview = desk.object(line + QStringLiteral(" --dry-run"));
        QCOMPARE(desk.dump(QStringLiteral("spring.bifolium")), before);
        QJsonObject first = desk.object(line + QStringLiteral(" --report report.json"));
        QCOMPARE(first.value(QStringLiteral("read")).toInt(), 406);
        int sum = first.value(QStringLiteral("rejected")).toArray().size();
        for (const char* outcome : {"new", "same", "changed", "maybe_same"}) {
            sum += first.value(QLatin1String(outcome)).toInt();
            QCOMPARE(preview.value(QLatin1String(outcome)), first.value(QLatin1String(outcome)));
        }
        QCOMPARE(sum, 406);
        QCOMPARE(QJsonDocument::fromJson(desk.bytes(QStringLiteral("report.json")))
                     .object()
                     .value(QStringLiteral("rows")),
                 first.value(QStringLiteral("rows")));

        const QByteArray after = desk.dump(QStringLiteral("spring.bifolium"));
        QVERIFY(after != before);
        const QJsonObject again = desk.object(line);
        QCOMPARE(again.value(QStringLiteral("same")).toInt(), 406);
        QCOMPARE(again.value(QStringLiteral("new")).toInt(), 0);
        QCOMPARE(desk.dump(QStringLiteral("spring.bifolium")), after);
    }

    void numbersPeopleAsTheFileDoes()
    {
        for (const QJsonValue& one : m_desk.array(QStringLiteral("people spring.bifolium --search P0385")))
            QCOMPARE(one.toObject().value(QStringLiteral("row")).toInt(),
                     2); // the second data row of the sample
    }

    void findsLegalPairs()
    {
        m_desk.copy(QStringLiteral("spring.bifolium"), QStringLiteral("legal.bifolium"));
        const QJsonObject plan = m_desk.object(QStringLiteral("match legal.bifolium"));
        QVERIFY(plan.value(QStringLiteral("pairs")).toArray().size() > 180);
        QVERIFY(plan.value(QStringLiteral("optimal")).toBool());
        QCOMPARE(plan.value(QStringLiteral("gap")).toInt(-1), 0);
        checkLegal(QStringLiteral("legal.bifolium"), plan);
    }

    void showsThePlanThatWasFound()
    {
        const QJsonObject found = m_desk.object(QStringLiteral("match spring.bifolium --dry-run"));
        const QJsonObject shown = m_desk.object(QStringLiteral("pairs spring.bifolium"));
        for (const char* key : {"total_loss", "lowest_fit", "mean_fit"})
            QCOMPARE(shown.value(QLatin1String(key)), found.value(QLatin1String(key)));
        qint64 loss = 0;
        for (const char* kind : {"pairs", "trios"})
            for (const QJsonValue& group : shown.value(QLatin1String(kind)).toArray())
                loss += group.toObject().value(QStringLiteral("cost")).toInt();
        QCOMPARE(loss, shown.value(QStringLiteral("total_loss")).toInteger());
    }

    /// The best plan is made of listed pairs, and each costs what the list says.
    void listsTheEdgesOfThePlan()
    {
        std::map<QString, int> costs;
        QList<QByteArray> lines = m_desk.run(QStringLiteral("edges spring.bifolium")).out.split('\n');
        QCOMPARE(lines.takeFirst(), QByteArray("a,b,fit,cost"));
        for (const QByteArray& line : lines)
            if (const QList<QByteArray> cells = line.split(','); cells.size() == 4)
                costs[QString::fromUtf8(cells.at(0) + cells.at(1))] = cells.at(3).toInt();
        QVERIFY(costs.size() > 10000);
        for (const QJsonValue& pair : m_desk.object(QStringLiteral("pairs spring.bifolium"))
                                          .value(QStringLiteral("pairs"))
                                          .toArray()) {
            const auto listed = costs.find(text(pair, "a") + text(pair, "b"));
            QVERIFY(listed != costs.end());
            QCOMPARE(listed->second, pair.toObject().value(QStringLiteral("cost")).toInt());
        }
    }

    /// A certificate holds against the round and against the list of edges; one that was tampered with does not.
    void provesThePlan()
    {
        QCOMPARE(m_desk.run(QStringLiteral("match spring.bifolium --dry-run --certificate best.json")).code % 2, 1);
        m_desk.write(QStringLiteral("edges.csv"), m_desk.run(QStringLiteral("edges spring.bifolium")).out);
        QCOMPARE(m_desk.run(QStringLiteral("verify best.json")).code, 0);
        QCOMPARE(m_desk.run(QStringLiteral("verify best.json --edges edges.csv")).code, 0);

        QJsonObject forged = QJsonDocument::fromJson(m_desk.bytes(QStringLiteral("best.json"))).object();
        QJsonArray groups = forged[QStringLiteral("groups")].toArray();
        QJsonArray first = groups[0].toArray();
        QJsonArray second = groups[1].toArray();
        const QJsonValue moved = first[1];
        first[1] = second[1];
        second[1] = moved;
        groups[0] = first;
        groups[1] = second;
        forged[QStringLiteral("groups")] = groups;
        m_desk.write(QStringLiteral("forged.json"), QJsonDocument(forged).toJson());
        for (const char* by : {"", " --edges edges.csv"}) {
            const Ran ran = m_desk.run(QStringLiteral("verify forged.json") + QLatin1String(by));
            QCOMPARE(ran.code, 1);
            QVERIFY(ran.out.contains("does not hold"));
        }
        m_desk.write(QStringLiteral("short.csv"), QByteArray("a,b,fit,cost\nno list at all\n"));
        QCOMPARE(m_desk.run(QStringLiteral("verify best.json --edges short.csv")).code, 3);
        QCOMPARE(m_desk.run(QStringLiteral("verify edges.csv")).code, 3);
    }

    /// The aim and the weights that pairs were found with are those of the round from then on. And pairs
    /// found close to those of now change few of them, or none.
    void keepsTheTermsAndStaysClose()
    {
        QVERIFY(QFile::copy(m_desk.path(QStringLiteral("spring.bifolium")),
                            m_desk.path(QStringLiteral("close.bifolium"))));
        m_desk.write(QStringLiteral("weights.json"), "{\"hours\": 300}");
        const auto match = [&](const char* options) {
            return m_desk.object(QStringLiteral("match close.bifolium --certificate close.json ") +
                                 QLatin1String(options));
        };
        const auto number = [](const QJsonObject& object, const char* key) {
            return object.value(QLatin1String(key)).toInt(-1);
        };
        const QJsonObject free = match("--dry-run --objective total --weights weights.json");
        QVERIFY(number(free, "disturbed_pairs") > 0 && number(free, "disturbed_people") > 0);
        QCOMPARE(number(free, "change_price"), 0);
        QCOMPARE(m_desk.run(QStringLiteral("verify close.json")).code, 1); // the round has another aim
        const QJsonObject light =
            match("--dry-run --objective total --weights weights.json --stay-close light");
        QVERIFY(number(light, "disturbed_pairs") < number(free, "disturbed_pairs"));
        QVERIFY(number(light, "change_price") > 0);
        const QJsonObject firm = match("--objective total --weights weights.json --stay-close firm");
        QCOMPARE(number(firm, "disturbed_pairs"), 0);
        QVERIFY(number(firm, "total_loss") >= number(light, "total_loss"));
        QCOMPARE(m_desk.run(QStringLiteral("verify close.json")).code, 0);
        QCOMPARE(match("--dry-run").value(QStringLiteral("objective")).toString(), QStringLiteral("total"));
        const QJsonObject pairs = m_desk.object(QStringLiteral("pairs close.bifolium"));
        QCOMPARE(pairs.value(QStringLiteral("total_loss")), firm.value(QStringLiteral("total_loss")));
        QCOMPARE(m_desk.run(QStringLiteral("match close.bifolium --dry-run --stay-close far")).code, 2);
        QCOMPARE(m_desk.run(QStringLiteral("match close.bifolium --dry-run --stay-close -3")).code, 2);
    }

    void explainsAndPrices()
    {
        const QJsonObject plan = m_desk.object(QStringLiteral("pairs spring.bifolium"));
        const QStringList together = groupsOf(plan).front();
        const QJsonObject why =
            m_desk.object(QStringLiteral("why spring.bifolium %1 %2").arg(together.at(0), together.at(1)));
        QVERIFY(why.value(QStringLiteral("allowed")).toBool());
        QCOMPARE(why.value(QStringLiteral("price")).toInt(-1), 0); // they are in the best plan
        int sum = 0;
        for (const QJsonValue& reason : why.value(QStringLiteral("reasons")).toArray())
            sum += reason.toObject().value(QStringLiteral("points")).toInt();
        QCOMPARE(sum, why.value(QStringLiteral("fit")).toInt());

        const QJsonArray others =
            m_desk.array(QStringLiteral("alternatives spring.bifolium %1 --most 3").arg(together.at(0)));
        QVERIFY(!others.isEmpty());
        for (const QJsonValue& other : others) {
            const QJsonObject reason = m_desk.object(
                QStringLiteral("why spring.bifolium %1 %2").arg(together.at(0), text(other, "id")));
            QCOMPARE(reason.value(QStringLiteral("price")), other.toObject().value(QStringLiteral("price")));
            QCOMPARE(reason.value(QStringLiteral("fit")), other.toObject().value(QStringLiteral("fit")));
        }

        const QJsonObject forbidden =
            m_desk.object(QStringLiteral("why spring.bifolium P0385 P0151")); // both in Britain
        QVERIFY(!forbidden.value(QStringLiteral("allowed")).toBool(true));
        QCOMPARE(text(forbidden.value(QStringLiteral("rules")).toArray().at(0), "rule"),
                 QStringLiteral("different-country"));
        QVERIFY(forbidden.value(QStringLiteral("price")).isNull());
    }

    void keepsWhatWasDecidedByHand()
    {
        m_desk.copy(QStringLiteral("spring.bifolium"), QStringLiteral("hand.bifolium"));
        const auto groups = groupsOf(m_desk.object(QStringLiteral("pairs hand.bifolium")));
        const QStringList first = groups.at(0);
        const QStringList second = groups.at(1);
        QCOMPARE(m_desk
                     .run(QStringLiteral("forbid hand.bifolium %1 %2 --reason \"they asked\"")
                              .arg(first.at(0), first.at(1)))
                     .code,
                 0);
        QCOMPARE(m_desk.run(QStringLiteral("lock hand.bifolium %1 %2").arg(second.at(0), second.at(1))).code,
                 0);
        QCOMPARE(m_desk.run(QStringLiteral("unpair hand.bifolium %1").arg(groups.at(2).at(0))).code, 0);
        QCOMPARE(m_desk.run(QStringLiteral("unpair hand.bifolium %1").arg(second.at(0))).code, 3); // locked

        const QJsonObject plan = m_desk.object(QStringLiteral("match hand.bifolium"));
        checkLegal(QStringLiteral("hand.bifolium"), plan);
        bool isKept = false;
        for (const QStringList& group : groupsOf(plan)) {
            QVERIFY(!(group.contains(first.at(0)) && group.contains(first.at(1))));
            isKept = isKept || (group.contains(second.at(0)) && group.contains(second.at(1)));
        }
        QVERIFY(isKept);
    }

    void swapsPartners()
    {
        m_desk.copy(QStringLiteral("spring.bifolium"), QStringLiteral("swap.bifolium"));
        const auto groups = groupsOf(m_desk.object(QStringLiteral("pairs swap.bifolium")));
        // The first two pairs whose people may change places without breaking a rule.
        for (size_t i = 1; i < groups.size(); ++i) {
            const QString words =
                QStringLiteral("swap swap.bifolium %1 %2").arg(groups.at(0).at(0), groups.at(i).at(0));
            const QJsonObject shown = m_desk.object(words + QStringLiteral(" --dry-run"));
            if (!shown.value(QStringLiteral("broken")).toArray().isEmpty()) {
                QCOMPARE(m_desk.run(words).code, 3);
                continue;
            }
            const QJsonObject done = m_desk.object(words);
            QCOMPARE(done.value(QStringLiteral("after")), shown.value(QStringLiteral("after")));
            const auto now = groupsOf(m_desk.object(QStringLiteral("pairs swap.bifolium")));
            QVERIFY(std::any_of(now.begin(), now.end(), [&](const QStringList& group) {
                return group.contains(groups.at(i).at(0)) && group.contains(groups.at(0).at(1));
            }));
            return;
        }
        QFAIL("no two people could change places");
    }

    void undoesAndRedoesEverything()
    {
        const QString file = QStringLiteral("back.bifolium");
        m_desk.copy(QStringLiteral("spring.bifolium"), file);
        const QByteArray after = m_desk.dump(file);
        int undone = 0;
        while (m_desk.run({QStringLiteral("undo"), file}).code == 0)
            ++undone;
        QCOMPARE(undone, 5); // round, import, clean-up, places, pairs; the programme itself stays
        QCOMPARE(m_desk.array(QStringLiteral("round list back.bifolium")).size(), 0);
        int redone = 0;
        while (m_desk.run({QStringLiteral("redo"), file}).code == 0)
            ++redone;
        QCOMPARE(redone, undone);
        QCOMPARE(m_desk.dump(file), after);
        QCOMPARE(m_desk.run({QStringLiteral("check"), file}).code, 0);
    }

    void introducesEverybodyToTheirPartner_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"thunderbird", "word", "plain"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void introducesEverybodyToTheirPartner()
    {
        QFETCH(QString, format);
        const QJsonObject written = m_desk.object(
            QStringLiteral("export spring.bifolium introductions --out letters --for ") + format);
        int paired = 0;
        for (const QStringList& group : groupsOf(m_desk.object(QStringLiteral("pairs spring.bifolium"))))
            paired += int(group.size());
        QCOMPARE(written.value(QStringLiteral("rows")).toInt(), paired);
        QCOMPARE(written.value(QStringLiteral("recipients")).toInt(), paired);
        QVERIFY(m_desk.bytes(text(written, "file")).size() > 10000);
        QVERIFY(QJsonDocument::fromJson(m_desk.bytes(text(written, "manifest"))).isObject());
        QCOMPARE(
            m_desk.run(QStringLiteral("export spring.bifolium introductions --out letters --for ") + format)
                .code,
            3);
    }

    /// The written list, read back: every address stands there once as reader and once for each partner.
    void everyAddressStandsOnBothSides()
    {
        const QJsonObject written =
            m_desk.object(QStringLiteral("export spring.bifolium introductions --out proof --for plain"));
        m_desk.copy(text(written, "file"), QStringLiteral("letters.csv"));
        const auto people = byId(m_desk.array(QStringLiteral("people spring.bifolium")));
        const QString list = QString::fromUtf8(m_desk.bytes(QStringLiteral("letters.csv")));
        for (const QStringList& group : groupsOf(m_desk.object(QStringLiteral("pairs spring.bifolium"))))
            for (const QString& id : group) {
                const QString address = text(people.at(id), "email");
                QCOMPARE(list.count(address + u','),
                         int(group.size())); // once for themselves, once for each partner
            }
    }

    void writesNothingThatIsNotProven()
    {
        m_desk.copy(QStringLiteral("spring.bifolium"), QStringLiteral("gap.bifolium"));
        const QString somebody =
            groupsOf(m_desk.object(QStringLiteral("pairs gap.bifolium"))).front().front();
        QCOMPARE(m_desk.run(QStringLiteral("person set gap.bifolium %1 email=").arg(somebody)).code, 0);
        const Ran refused =
            m_desk.run(QStringLiteral("export gap.bifolium introductions --out none --for plain"));
        QCOMPARE(refused.code, 3);
        QVERIFY(!refused.talk.isEmpty());
        QVERIFY(!QFile::exists(m_desk.path(QStringLiteral("none/introductions-spring-2026-plain.csv"))));
    }

    void doesNotMindTheOrderOfRows()
    {
        const Desk desk;
        prepareRound(desk);
        desk.write(QStringLiteral("mixed.csv"), shuffled(m_desk.bytes(QStringLiteral("applicants.csv"))));
        prepare(desk, "import spring.bifolium mixed.csv");
        prepare(desk, "fix spring.bifolium --safe");
        prepare(desk, "cap spring.bifolium --apply");
        prepare(desk, "match spring.bifolium");
        QCOMPARE(pairsByNumber(desk, QStringLiteral("spring.bifolium")),
                 pairsByNumber(m_desk, QStringLiteral("spring.bifolium")));
    }
};

QTEST_GUILESS_MAIN(JourneyTest)
#include "tst_journey.moc"
