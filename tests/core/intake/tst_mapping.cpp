// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"
#include "tests/support/forms.h"

#include <QJsonDocument>
#include <QtTest>

using namespace core;

namespace {

/// "name=Full name|email=E-mail": what each heading must be taken for.
using Form = std::vector<std::pair<const char*, const char*>>;

QString shown(const Mapping& mapping, const QStringList& headings)
{
    QStringList lines;
    for (const QString& heading : headings)
        lines += nameOf(mapping.of(heading)) + QStringLiteral(" = ") + heading;
    return lines.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(Form)

class MappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsOneQuestion_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* field, const char* heading) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(field);
        };
        row("name", "Name");
        row("given_name", "Full Name - First Name");
        row("family_name", "Full Name - Last Name");
        row("applied_at", "Added Time");
        row("name", "Full Name *");
        row("name", "Your full name");
        row("name", "What is your name?");
        row("name", "Name (as you would like it to appear to your partner)");
        row("name", "Full name\n(as you want your partner to see it)");
        row("name", "Participant name");
        row("given_name", "First name");
        row("given_name", "Name (First)");
        row("given_name", "Given name(s)");
        row("family_name", "Surname / Family name");
        row("family_name", "Last Name");
        row("email", "Email");
        row("email", "E-mail address:");
        row("email", "Please enter your email address");
        row("email", "What is your email address? (we will only use it for this programme)");
        row("email", "Contact e-mail");
        row("email", "Your work e-mail");
        row("country", "Country");
        row("country", "In which country do you work?");
        row("country", "Which country are you based in?");
        row("country", "What country do you live in?");
        row("country", "Country of residence");
        row("country", "Where in the world are you based? (country)");
        row("country", "Country/Region");
        row("city", "City/Town");
        row("city", "Which city or town do you live in?");
        row("time_zone", "Time zone");
        row("time_zone", "What is your timezone? (e.g. GMT+2)");
        row("time_zone", "Your time zone (UTC offset)");
        row("languages", "Which languages do you speak?");
        row("languages", "What languages are you comfortable communicating in?");
        row("languages", "Languages spoken");
        row("languages", "Preferred language(s)");
        row("institution", "Institution / Employer");
        row("institution", "Where do you work? (name of library)");
        row("institution", "What is the name of your workplace?");
        row("institution", "Organisation");
        row("institution", "Name of your library or organisation");
        row("sector", "What type of library do you work in?");
        row("sector", "Library type");
        row("sector", "Library sector");
        row("sector", "Type of organisation");
        row("sector", "Which best describes your library?");
        row("sector", "Which sector do you work in?");
        row("role", "What is your current role?");
        row("role", "Job title");
        row("role", "Current position");
        row("role", "Which of these best describes your role?");
        row("career_stage", "How long have you worked in libraries?");
        row("career_stage", "How many years have you been working in the library sector?");
        row("career_stage", "Years of experience");
        row("career_stage", "Career stage");
        row("career_stage", "At what stage of your career are you?");
        row("interests", "What are your areas of professional interest? (tick up to five)");
        row("interests", "Areas of interest");
        row("interests", "Professional interests");
        row("name", "First and last name");
        row("name", "För- och efternamn");
        row("name", "Vor- und Nachname");
        row("name", "Voor- en achternaam");
        row("interests", "Vilka ämnen intresserar dig?");
        row("applied_at", "Date and time");
        row("interests", "Which topics would you like to discuss with your partner?");
        row("interests", "Please choose your interests");
        row("preference", "How would you like to be matched?");
        row("preference", "Match preference");
        row("preference", "What is most important to you in a partner?");
        row("preference", "Please match me by");
        row("preference", "Do you have any preference for your partner?");
        row("about", "Anything else we should know?");
        row("about", "Tell us a little about yourself");
        row("about", "Why do you want to take part?");
        row("about", "Additional comments");
        row("about", "Short bio");
        row("previous_partners", "If you have taken part before, who was your partner?");
        row("previous_partners", "Previous partner(s)");
        row("previous_partners", "Name of previous partner");
        row("applied_at", "Timestamp");
        row("applied_at", "Submission Date");
        row("applied_at", "Date and time of submission");
        row("applied_at", "Submitted");
        row("id", "Response ID");
        row("id", "Application number");
        // What must not be taken for something:
        row("ignore", "I agree to the terms and conditions");
        row("ignore", "Have you taken part before?");
        row("ignore", "How did you hear about the programme?");
        row("ignore", "Age group");
        row("ignore", "Gender");
        row("ignore", "Status");
        row("ignore", "Matched with");
        row("ignore", "Source Url");
        row("ignore", "Nationality");
        row("ignore", "User IP");
        row("ignore", "I give my consent to share my e-mail address with my partner");
        row("ignore", "Phone number");
        row("ignore", "Are you on social media?");
        row("ignore", "Do you speak English?");
    }
    void aColumnWithAnswersComesBeforeAnEmptyOne()
    {
        // As Microsoft Forms puts the account's own name first, which is empty for guests.
        const QStringList headings = {QStringLiteral("Namn"), QStringLiteral("Ditt fullständiga namn"),
                                      QStringLiteral("Recipient Last Name")};
        const auto guess = guessMapping(headings, {{QString(), QStringLiteral("Bo Lund"), QString()}});
        QCOMPARE(guess.mapping.of(headings[1]), Field::Name);
        QCOMPARE(guess.mapping.of(headings[0]), Field::Ignored);
        QCOMPARE(guess.mapping.of(headings[2]), Field::Ignored);
    }

    void asksWhichOfTwoCountriesIsMeant()
    {
        const QStringList headings = {QStringLiteral("Name"), QStringLiteral("Country of birth"),
                                      QStringLiteral("Country where you work")};
        const auto guess = guessMapping(headings, {{QStringLiteral("Bo Lund"), QStringLiteral("Denmark"),
                                                    QStringLiteral("Norway")}});
        QCOMPARE(guess.mapping.of(headings[2]), Field::Country);
        QCOMPARE(guess.doubts.size(), 1);
        QVERIFY(guess.doubts[0].contains(headings[1]));
    }

    void timesThatHoldNoDigitsAreNoTimes()
    {
        const QStringList headings = {QStringLiteral("Name"), QStringLiteral("Time")};
        QCOMPARE(guessMapping(headings, {{QStringLiteral("Bo"), QStringLiteral("mornings")}}).mapping.of(headings[1]),
                 Field::Ignored);
        QCOMPARE(guessMapping(headings, {{QStringLiteral("Bo"), QStringLiteral("46066.37780")}}).mapping.of(headings[1]),
                 Field::AppliedAt);
    }

    void understandsOneQuestion()
    {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        QCOMPARE(nameOf(guessMapping({heading}, {}).mapping.of(heading)), field);
    }

    void understandsWholeForms_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<QStringList>("row");
        QTest::newRow("generator") << Form{{"id", "id"},
                                           {"name", "name"},
                                           {"email", "email"},
                                           {"country", "country"},
                                           {"city", "city"},
                                           {"time_zone", "time_zone"},
                                           {"languages", "languages"},
                                           {"sector", "library_type"},
                                           {"role", "role"},
                                           {"career_stage", "career_stage"},
                                           {"interests", "interests"},
                                           {"preference", "match_preference"},
                                           {"about", "about_me"},
                                           {"previous_partners", "previous_partners"},
                                           {"applied_at", "applied_at"}}
                                   << QStringList();
        QTest::newRow("Google Forms")
            << Form{{"applied_at", "Timestamp"},
                    {"email", "Username"},
                    {"name", "Full name"},
                    {"country", "Country where you work"},
                    {"interests", "Your interests (tick up to five)"},
                    {"preference", "How would you like to be matched?"},
                    {"ignore", "When are you free? [Weekday]"},
                    {"ignore", "When are you free? [Weekend]"},
                    {"about", "Anything else?"}}
            << QStringList{QStringLiteral("2026/02/15 9:04:11 AM GMT+11"),
                           QStringLiteral("tui@library.example"), QStringLiteral("Tui Moana"),
                           QStringLiteral("New Zealand")};
        QTest::newRow("Google Sheet with own columns")
            << Form{{"applied_at", "Timestamp"}, {"email", "Email Address"}, {"name", "Full name"},
                    {"country", "Country"},      {"interests", "Interests"}, {"ignore", "Status (our team)"},
                    {"ignore", "Matched with"},  {"ignore", "Sent?"}}
            << QStringList();
        QTest::newRow("Microsoft Forms: the account's address is not the applicant's")
            << Form{{"id", "ID"},
                    {"ignore", "Start time"},
                    {"applied_at", "Completion time"},
                    {"ignore", "Email"},
                    {"ignore", "Name"},
                    {"ignore", "Last modified time"},
                    {"name", "Name2"},
                    {"email", "Your e-mail address"},
                    {"country", "Country"},
                    {"interests", "Your interests"}}
            << QStringList{QStringLiteral("1"),
                           QStringLiteral("16/02/2026 08:01"),
                           QStringLiteral("16/02/2026 08:09"),
                           QStringLiteral("anonymous"),
                           QString(),
                           QString(),
                           QStringLiteral("Aroha Kīngi"),
                           QStringLiteral("aroha@library.example"),
                           QStringLiteral("New Zealand"),
                           QStringLiteral("Open access;Preservation;")};
        QTest::newRow("SurveyMonkey")
            << Form{{"id", "Respondent ID"},      {"ignore", "Collector ID"},
                    {"ignore", "Start Date"},     {"applied_at", "End Date"},
                    {"ignore", "IP Address"},     {"email", "Email Address"},
                    {"given_name", "First Name"}, {"family_name", "Last Name"},
                    {"ignore", "Custom Data 1"},  {"country", "Which country do you work in?"}}
            << QStringList();
        QTest::newRow("Typeform") << Form{{"id", "#"},
                                          {"name", "What is your name?"},
                                          {"email", "Your email"},
                                          {"ignore", "Response Type"},
                                          {"ignore", "Start Date (UTC)"},
                                          {"applied_at", "Submit Date (UTC)"},
                                          {"ignore", "Network ID"},
                                          {"ignore", "Tags"},
                                          {"ignore", "Ending"}}
                                  << QStringList();
        QTest::newRow("Gravity Forms") << Form{{"given_name", "Name (First)"},
                                               {"family_name", "Name (Last)"},
                                               {"email", "Email"},
                                               {"country", "Country"},
                                               {"id", "Entry Id"},
                                               {"applied_at", "Entry Date"},
                                               {"ignore", "Source Url"}}
                                       << QStringList();
        QTest::newRow("LimeSurvey") << Form{{"id", "Response ID"},
                                            {"applied_at", "Date submitted"},
                                            {"ignore", "Last page"},
                                            {"ignore", "Start language"},
                                            {"name", "Your name"},
                                            {"email", "Your e-mail"},
                                            {"languages", "Languages you speak"}}
                                    << QStringList();
        QTest::newRow("Flamingo") << Form{{"name", "your-name"},       {"email", "your-email"},
                                          {"country", "menu-country"}, {"interests", "interests"},
                                          {"ignore", "whatsapp"},      {"applied_at", "Date"}}
                                  << QStringList();
        QTest::newRow("Jotform") << Form{{"applied_at", "Submission Date"},
                                         {"given_name", "First Name"},
                                         {"family_name", "Last Name"},
                                         {"email", "E-mail"},
                                         {"country", "Country"},
                                         {"id", "Submission ID"}}
                                 << QStringList();
    }
    void understandsWholeForms()
    {
        QFETCH(Form, form);
        QFETCH(QStringList, row);
        while (!row.isEmpty() && row.size() < int(form.size()))
            row += QString();
        QStringList headings;
        QStringList expected;
        for (const auto& [field, heading] : form) {
            headings += QString::fromUtf8(heading);
            expected += QString::fromLatin1(field) + QStringLiteral(" = ") + headings.last();
        }
        const auto rows = row.isEmpty() ? std::vector<QStringList>() : std::vector<QStringList>{row};
        const MappingGuess guess = guessMapping(headings, rows);
        QCOMPARE(shown(guess.mapping, headings), expected.join(u'\n'));
        QVERIFY(checkMapping(guess.mapping).ok());
        std::reverse(headings.begin(), headings.end()); // the order of columns decides nothing
        std::vector<QStringList> turned = rows;
        for (QStringList& cells : turned)
            std::reverse(cells.begin(), cells.end());
        QCOMPARE(guessMapping(headings, turned).mapping, guess.mapping);
    }

    void understandsTheSample()
    {
        for (const char* file : {"resources/sample/applicants.csv", "resources/sample/round92.csv"}) {
            const auto table = support::readForm(QLatin1String(file));
            const auto mapping = support::settingsFor(Id(), table).reading.mapping;
            QVERIFY(!mapping.columns.values().contains(Field::Ignored));
        }
    }

    void saysWhatIsMissing()
    {
        QVERIFY(checkMapping(guessMapping({QStringLiteral("Country")}, {}).mapping)
                    .error()
                    .message.contains(QStringLiteral("names")));
        QVERIFY(checkMapping(guessMapping({QStringLiteral("Name")}, {}).mapping)
                    .error()
                    .message.contains(QStringLiteral("e-mail")));
    }

    void savedMappingsFitFormsThatMoved()
    {
        Mapping saved;
        saved.columns = {{QStringLiteral("Who are you?"), Field::Name},
                         {QStringLiteral("Reach you at"), Field::Email},
                         {QStringLiteral("Country"), Field::Ignored}};
        saved.separators = {{Field::Interests, QStringLiteral("|")}};
        const auto fitted = fitMapping(saved,
                                       {QStringLiteral("Country"), QStringLiteral("reach  you at:"),
                                        QStringLiteral("WHO ARE YOU"), QStringLiteral("City")},
                                       {});
        QCOMPARE(fitted.mapping.of(QStringLiteral("WHO ARE YOU")), Field::Name);
        QCOMPARE(fitted.mapping.of(QStringLiteral("reach  you at:")), Field::Email);
        QCOMPARE(fitted.mapping.of(QStringLiteral("Country")), Field::Ignored); // as somebody decided
        QCOMPARE(fitted.mapping.of(QStringLiteral("City")), Field::City);       // new in the form
        QCOMPARE(fitted.mapping.separators, saved.separators);
    }

    void jsonAndBackIsTheSame()
    {
        Mapping mapping;
        mapping.columns = {{QStringLiteral("Näme"), Field::Name}, {QStringLiteral("x"), Field::Ignored}};
        mapping.separators = {{Field::Interests, QStringLiteral("|")}};
        mapping.values[Field::Sector].insert(QStringLiteral("uni"), QStringLiteral("academic"));
        const auto back = mappingFromJson(QJsonDocument(toJson(mapping)).toJson());
        QVERIFY(back.ok());
        QCOMPARE(*back, mapping);
    }

    void refusesJsonThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut") << QByteArray("{\"columns\": {\"a\"");
        QTest::newRow("no columns") << QByteArray("{}");
        QTest::newRow("unknown field") << QByteArray("{\"columns\": {\"a\": \"shoe size\"}}");
        QTest::newRow("number") << QByteArray("{\"columns\": {\"a\": 7}}");
        QTest::newRow("separators") << QByteArray(
            "{\"columns\": {\"a\": \"name\"}, \"separators\": {\"interests\": \"\"}}");
        QTest::newRow("values") << QByteArray(
            "{\"columns\": {\"a\": \"name\"}, \"values\": {\"sector\": 3}}");
    }
    void refusesJsonThatIsNone()
    {
        QFETCH(QByteArray, json);
        const auto mapping = mappingFromJson(json);
        QVERIFY(!mapping.ok());
        QVERIFY(mapping.error().message.size() > 20);
    }

    void headingsOfOtherLanguagesAreUnderstood_data()
    {
        QTest::addColumn<QStringList>("headings"); // name, address, country, interests
        const auto row = [](const char* language, const char* name, const char* address, const char* country,
                            const char* interests) {
            QTest::newRow(language) << QStringList{QString::fromUtf8(name), QString::fromUtf8(address),
                                                   QString::fromUtf8(country), QString::fromUtf8(interests)};
        };
        row("Danish", "Navn", "Din mailadresse", "Hvilket land arbejder du i?", "Faglige interesser");
        row("German", "Vor- und Nachname", "E-Mail-Adresse", "Land", "Ihre Interessen");
        row("French", "Nom et prénom", "Adresse e-mail", "Pays", "Centres d’intérêt");
        row("Spanish", "Nombre completo", "Correo electrónico", "País", "Intereses");
        row("Portuguese", "Nome completo", "Endereço de e-mail", "País", "Interesses");
        row("Italian", "Nome e cognome", "Indirizzo email", "Paese", "Argomenti");
        row("Dutch", "Naam", "E-mailadres", "Land", "Onderwerpen");
        row("Polish", "Imię i nazwisko", "Adres e-mail", "Kraj", "Zainteresowania");
        row("Russian", "Имя и фамилия", "Электронная почта", "Страна", "Интересы");
        row("camel case", "FullName", "EmailAddress", "CountryOfResidence", "AreasOfInterest");
    }
    void headingsOfOtherLanguagesAreUnderstood()
    {
        QFETCH(QStringList, headings);
        const Mapping mapping = guessMapping(headings, {}).mapping;
        const QList<Field> fields = {Field::Name, Field::Email, Field::Country, Field::Interests};
        for (qsizetype i = 0; i < headings.size(); ++i)
            QCOMPARE(nameOf(mapping.of(headings[i])), nameOf(fields[i]));
    }

    void aSavedMappingMeetsQuestionsThatWereWordedAnew()
    {
        Mapping saved;
        saved.columns = {{QStringLiteral("What is your full name?"), Field::Name},
                         {QStringLiteral("E-mail address"), Field::Email},
                         {QStringLiteral("Which topics would you like to discuss with your partner?"), Field::Interests},
                         {QStringLiteral("Favourite colour"), Field::About}};
        const MappingGuess guess =
            fitMapping(saved,
                       {QStringLiteral("Shoe size"), QStringLiteral("Your e-mail address"),
                        QStringLiteral("Which topics would you love to discuss with a partner?"),
                        QStringLiteral("What is your name?")},
                       {{QStringLiteral("42"), QStringLiteral("bo@library.example"), QStringLiteral("Maps"),
                         QStringLiteral("Bo Lind")}});
        QCOMPARE(guess.mapping.of(QStringLiteral("Your e-mail address")), Field::Email);
        QCOMPARE(guess.mapping.of(QStringLiteral("What is your name?")), Field::Name);
        QCOMPARE(guess.mapping.of(QStringLiteral("Which topics would you love to discuss with a partner?")),
                 Field::Interests);
        QCOMPARE(guess.mapping.of(QStringLiteral("Shoe size")), Field::Ignored);
        QCOMPARE(guess.missing, QStringList(QStringLiteral("Favourite colour")));
        QCOMPARE(guess.doubts.size(), 3);
    }

    void answersTellWhatHeadingsDoNot()
    {
        const QStringList headings = {QStringLiteral("Q1"), QStringLiteral("Q2"), QStringLiteral("Q3"),
                                      QStringLiteral("Q4"), QStringLiteral("Q5"), QStringLiteral("Nationality")};
        std::vector<QStringList> rows;
        const QStringList names = {QStringLiteral("Ana Silva"), QStringLiteral("Bo Lind"), QStringLiteral("Cy Dee")};
        const QStringList countries = {QStringLiteral("Brazil"), QStringLiteral("sweden "), QStringLiteral("Malta")};
        for (qsizetype i = 0; i < 3; ++i)
            rows.push_back({names[i], QStringLiteral("p%1@library.example").arg(i), countries[i],
                            QStringLiteral("English; Spanish"), QStringLiteral("Open access, Archives"),
                            QStringLiteral("Portugal")});
        const Mapping mapping = guessMapping(headings, rows).mapping;
        QCOMPARE(mapping.of(headings[0]), Field::Name);
        QCOMPARE(mapping.of(headings[1]), Field::Email);
        QCOMPARE(mapping.of(headings[2]), Field::Country);
        QCOMPARE(mapping.of(headings[3]), Field::Languages);
        QCOMPARE(mapping.of(headings[4]), Field::Interests);
        QCOMPARE(mapping.of(headings[5]), Field::Ignored);
    }

    void choicesAreKeptWithTheMapping()
    {
        Mapping mapping;
        mapping.columns.insert(QStringLiteral("Topics"), Field::Interests);
        mapping.choices[Field::Interests] = {QStringLiteral("Reading, writing")};
        const auto read = mappingFromJson(QJsonDocument(toJson(mapping)).toJson());
        QVERIFY(read.ok());
        QCOMPARE(*read, mapping);
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "tst_mapping.moc"
