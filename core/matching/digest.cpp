// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/digest.h"

#include <QCryptographicHash>

namespace core {
namespace {

/// Texts one after the other, such that no two different lists look alike.
class Fingerprint
{
public:
    explicit Fingerprint(QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
        : m_algorithm(algorithm)
    {
    }

    Fingerprint& add(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        m_bytes.append(QByteArray::number(bytes.size())).append(':').append(bytes);
        return *this;
    }
    Fingerprint& add(const QByteArray& bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    Fingerprint& add(qint64 number) { return add(QString::number(number)); }
    Fingerprint& add(const QStringList& texts)
    {
        add(texts.size());
        for (const QString& text : texts)
            add(text);
        return *this;
    }
    QByteArray bytes() const { return QCryptographicHash::hash(m_bytes, m_algorithm); }
    QString text() const { return QString::fromLatin1(bytes().toHex()); }

private:
    QCryptographicHash::Algorithm m_algorithm;
    QByteArray m_bytes;
};

QString digestOfSettings(const MatchQuestion& question)
{
    const Round& round = question.round;
    return Fingerprint()
        .add(nameOf(round.separateBy))
        .add(nameOf(round.odd))
        .add(weightsToJson(question.weights))
        .add(round.starts.toString(Qt::ISODate))
        .add(round.ends.toString(Qt::ISODate))
        .text();
}

/// Numbers of words differ with who else is asked about, so the words themselves are taken.
void addAnswers(Fingerprint& print, const MatchQuestion& question, const Candidate& one)
{
    const Person& person = one.person;
    const Application& answers = one.application;
    print.add(person.id.toString()).add(person.country).add(person.city).add(person.timeZone);
    print.add(person.languages).add(person.institution);
    print.add(answers.sector).add(answers.role).add(answers.careerStage).add(answers.preference);
    print.add(one.earlierRounds).add(one.roundsWaited).add(qint64(one.metCountries.size()));
    for (const int country : one.metCountries)
        print.add(country);
    print.add(qint64(one.interests.size()));
    for (int at = 0; at < int(answers.interests.size()); ++at)
        for (const Interest& interest : one.interests)
            if (interest.at == at)
                print.add(answers.interests.at(at)).add(question.rarity[std::size_t(interest.id)]);
}

void addAcquaintances(Fingerprint& print, const MatchQuestion& question,
                      const std::vector<Acquaintance>& known, const std::vector<bool>& isIn)
{
    for (const Acquaintance& one : known)
        if (isIn[std::size_t(one.person)])
            print.add(question.at(one.person).person.id.toString());
    print.add(QString());
}

QString digestOfAnswers(const MatchQuestion& question, const std::vector<int>& people, AnswerPrints& prints)
{
    std::vector<bool> isIn(question.people.size(), false);
    for (const int person : people)
        isIn[std::size_t(person)] = true;
    Fingerprint print;
    for (const int person : people) {
        const Candidate& one = question.at(person);
        print.add(prints.of(question, person));
        addAcquaintances(print, question, one.formerPartners, isIn);
        addAcquaintances(print, question, one.keptApart, isIn);
    }
    for (const ApartInstitutions& entry : question.institutionsApart)
        print.add(entry.names);
    return print.text();
}

QString digestOfTerms(const Certificate& certificate)
{
    Fingerprint print;
    print.add(certificate.people).add(certificate.changeLoss).add(certificate.keptFrom.value_or(-1));
    for (const std::vector<int>& pair : certificate.together)
        for (const int person : pair)
            print.add(person);
    return print.text();
}

} // namespace

const QByteArray& AnswerPrints::of(const MatchQuestion& question, int person)
{
    m_prints.resize(question.people.size());
    QByteArray& known = m_prints[std::size_t(person)];
    if (known.isEmpty()) {
        Fingerprint print(QCryptographicHash::Blake2b_256); // the quickest; there are many
        addAnswers(print, question, question.at(person));
        known = print.bytes();
    }
    return known;
}

void AnswerPrints::forget(int person)
{
    if (std::size_t(person) < m_prints.size())
        m_prints[std::size_t(person)].clear();
}

Certificate::Digests digestsOf(const MatchQuestion& question, const Certificate& certificate,
                               AnswerPrints& prints)
{
    std::vector<int> people;
    for (const QString& id : certificate.people)
        if (const std::optional<int> person = findCandidate(question, Id::fromString(id)))
            people.push_back(*person);
    return {digestOfSettings(question), digestOfAnswers(question, people, prints),
            digestOfTerms(certificate)};
}

} // namespace core
