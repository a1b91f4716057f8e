<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CleanUp</name>
    <message numerus="yes">
        <source>%1 ticked “%2” and writes of %n year(s).</source>
        <translation>
            <numerusform>%1 ticked “%2” and writes of %n year.</numerusform>
            <numerusform>%1 ticked “%2” and writes of %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wrote</source>
        <translation>
            <numerusform>%n person wrote</numerusform>
            <numerusform>%n people wrote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>
%n problem(s) are open, </source>
        <translation>
            <numerusform>
%n problem is open, </numerusform>
            <numerusform>
%n problems are open, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more people move.</source>
        <translation>
            <numerusform>  and %n more person moves.</numerusform>
            <numerusform>  and %n more people move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  … and %n more; --json lists them all.
</source>
        <translation>
            <numerusform>  … and %n more; --json lists them all.
</numerusform>
            <numerusform>  … and %n more; --json lists them all.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (leaves %n more person(s) without a partner)</source>
        <translation>
            <numerusform> (leaves %n more person without a partner)</numerusform>
            <numerusform> (leaves %n more people without a partner)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n person(s))</source>
        <translation>
            <numerusform>%1 (%n person)</numerusform>
            <numerusform>%1 (%n people)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explanation sheet(s).</source>
        <translation>
            <numerusform>%n explanation sheet.</numerusform>
            <numerusform>%n explanation sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already.</source>
        <translation>
            <numerusform>%n known already.</numerusform>
            <numerusform>%n known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) for the keep-apart list, </source>
        <translation>
            <numerusform>%n new line for the keep-apart list, </numerusform>
            <numerusform>%n new lines for the keep-apart list, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a safe answer (bifolium-cli fix FILE --safe takes those).</source>
        <translation>
            <numerusform>%n of them with a safe answer (bifolium-cli fix FILE --safe takes those).</numerusform>
            <numerusform>%n of them with a safe answer (bifolium-cli fix FILE --safe takes those).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) and trio(s)</source>
        <translation>
            <numerusform>%n pair and trio</numerusform>
            <numerusform>%n pairs and trios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) are in both.</source>
        <translation>
            <numerusform>%n partnership is in both.</numerusform>
            <numerusform>%n partnerships are in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in “%1”.</source>
        <translation>
            <numerusform>%n person in “%1”.</numerusform>
            <numerusform>%n people in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of %1 go.</source>
        <translation>
            <numerusform>%n person of %1 goes.</numerusform>
            <numerusform>%n people of %1 go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the interest list.</source>
        <translation>
            <numerusform>%n person on the interest list.</numerusform>
            <numerusform>%n people on the interest list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are left.</source>
        <translation>
            <numerusform>%n problem is left.</numerusform>
            <numerusform>%n problems are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) since:</source>
        <translation>
            <numerusform>%n repair since:</numerusform>
            <numerusform>%n repairs since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s).</source>
        <translation>
            <numerusform>%n saved view.</numerusform>
            <numerusform>%n saved views.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trio(s)</source>
        <translation>
            <numerusform>%n trio</numerusform>
            <numerusform>%n trios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stay as they are</source>
        <translation>
            <numerusform>, %n stays as it is</numerusform>
            <numerusform>, %n stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>--take takes all, or numbers of groups such as 1,3. The plans differ in %n group(s) of changes.</source>
        <translation>
            <numerusform>--take takes all, or numbers of groups such as 1,3. The plans differ in %n group of changes.</numerusform>
            <numerusform>--take takes all, or numbers of groups such as 1,3. The plans differ in %n groups of changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers of %n person(s) go back to what they were.</source>
        <translation>
            <numerusform>Answers of %n person go back to what they were.</numerusform>
            <numerusform>Answers of %n people go back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proven right: %n introduction(s), each to another address, each partner's partner the recipient.</source>
        <translation>
            <numerusform>Proven right: %n introduction, each to another address, each partner's partner the recipient.</numerusform>
            <numerusform>Proven right: %n introductions, each to another address, each partner's partner the recipient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together they would leave %n more person(s) without a partner.</source>
        <translation>
            <numerusform>Together they would leave %n more person without a partner.</numerusform>
            <numerusform>Together they would leave %n more people without a partner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountryLinks</name>
    <message numerus="yes">
        <source>%1 and %2: %n pair(s), lowest fit %3, average %4</source>
        <translation>
            <numerusform>%1 and %2: %n pair, lowest fit %3, average %4</numerusform>
            <numerusform>%1 and %2: %n pairs, lowest fit %3, average %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>, %n changed</source>
        <translation>
            <numerusform>, %n changed</numerusform>
            <numerusform>, %n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n on the waiting list</source>
        <translation>
            <numerusform>, %n on the waiting list</numerusform>
            <numerusform>, %n on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, for %n person(s)</source>
        <translation>
            <numerusform>, for %n person</numerusform>
            <numerusform>, for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers of %n person(s) back to before %1</source>
        <translation>
            <numerusform>Answers of %n person back to before %1</numerusform>
            <numerusform>Answers of %n people back to before %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %n pair(s)</source>
        <translation>
            <numerusform>Approved %n pair</numerusform>
            <numerusform>Approved %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n person(s) from %1</source>
        <translation>
            <numerusform>Brought in %n person from %1</numerusform>
            <numerusform>Brought in %n people from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried %n person(s) over from “%1” to “%2”</source>
        <translation>
            <numerusform>Carried %n person over from “%1” to “%2”</numerusform>
            <numerusform>Carried %n people over from “%1” to “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problem(s)</source>
        <translation>
            <numerusform>Fixed %n problem</numerusform>
            <numerusform>Fixed %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n pair(s) for “%1”</source>
        <translation>
            <numerusform>Found %n pair for “%1”</numerusform>
            <numerusform>Found %n pairs for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n person(s) a place</source>
        <translation>
            <numerusform>Gave %n person a place</numerusform>
            <numerusform>Gave %n people a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %n wording(s) of interests with others</source>
        <translation>
            <numerusform>Joined %n wording of interests with others</numerusform>
            <numerusform>Joined %n wordings of interests with others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n wording(s) of interests apart from others</source>
        <translation>
            <numerusform>Kept %n wording of interests apart from others</numerusform>
            <numerusform>Kept %n wordings of interests apart from others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n person(s) of %1 out again</source>
        <translation>
            <numerusform>Took %n person of %1 out again</numerusform>
            <numerusform>Took %n people of %1 out again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>Changed %1 of %n person(s)</source>
        <translation>
            <numerusform>Changed %1 of %n person</numerusform>
            <numerusform>Changed %1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n area(s) of merged cells have their value in the first cell only.</source>
        <translation>
            <numerusform>%n area of merged cells has their value in the first cell only.</numerusform>
            <numerusform>%n areas of merged cells have their value in the first cell only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error instead of a value and are taken as empty: %1.</source>
        <translation>
            <numerusform>%n cell holds an error instead of a value and is taken as empty: %1.</numerusform>
            <numerusform>%n cells hold an error instead of a value and are taken as empty: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of one list became one: “%1”.</source>
        <translation>
            <numerusform>%n column of one list became one: “%1”.</numerusform>
            <numerusform>%n columns of one list became one: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) with one choice each became one: “%1”.</source>
        <translation>
            <numerusform>%n column with one choice each became one: “%1”.</numerusform>
            <numerusform>%n columns with one choice each became one: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were saved without a result and are taken as empty: %1.</source>
        <translation>
            <numerusform>%n formula was saved without a result and is taken as empty: %1.</numerusform>
            <numerusform>%n formulas were saved without a result and are taken as empty: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) of the sheet were read as well.</source>
        <translation>
            <numerusform>%n hidden column of the sheet was read as well.</numerusform>
            <numerusform>%n hidden columns of the sheet were read as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) of the sheet were read as well.</source>
        <translation>
            <numerusform>%n hidden row of the sheet was read as well.</numerusform>
            <numerusform>%n hidden rows of the sheet were read as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) look as if the file had been saved twice over, such as %1.</source>
        <translation>
            <numerusform>%n letter looks as if the file had been saved twice over, such as %1.</numerusform>
            <numerusform>%n letters look as if the file had been saved twice over, such as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the headings were passed over: %1.</source>
        <translation>
            <numerusform>%n line above the headings was passed over: %1.</numerusform>
            <numerusform>%n lines above the headings were passed over: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had a backslash before quotation marks; it was taken out: %1.</source>
        <translation>
            <numerusform>%n row had a backslash before quotation marks; it was taken out: %1.</numerusform>
            <numerusform>%n rows had a backslash before quotation marks; it was taken out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had a guard against formulas before an answer; it was taken off: %1.</source>
        <translation>
            <numerusform>%n row had a guard against formulas before an answer; it was taken off: %1.</numerusform>
            <numerusform>%n rows had a guard against formulas before an answer; it was taken off: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) had signs written as web pages write them, such as &amp;amp; for &amp;; they were put right: %1.</source>
        <translation>
            <numerusform>%n row had signs written as web pages write them, such as &amp;amp; for &amp;; it was put right: %1.</numerusform>
            <numerusform>%n rows had signs written as web pages write them, such as &amp;amp; for &amp;; they were put right: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a quotation mark in an unusual place: %1.</source>
        <translation>
            <numerusform>%n row has a quotation mark in an unusual place: %1.</numerusform>
            <numerusform>%n rows have a quotation mark in an unusual place: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are headings; the missing ones are taken as empty: %1.</source>
        <translation>
            <numerusform>%n row has fewer cells than there are headings; the missing ones are taken as empty: %1.</numerusform>
            <numerusform>%n rows have fewer cells than there are headings; the missing ones are taken as empty: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold invisible zero characters: %1.</source>
        <translation>
            <numerusform>%n row holds invisible zero characters: %1.</numerusform>
            <numerusform>%n rows hold invisible zero characters: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold letters that cannot be read: %1.</source>
        <translation>
            <numerusform>%n row holds letters that cannot be read: %1.</numerusform>
            <numerusform>%n rows hold letters that cannot be read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) open a quotation mark that never closes: %1.</source>
        <translation>
            <numerusform>%n row opens a quotation mark that never closes: %1.</numerusform>
            <numerusform>%n rows open a quotation mark that never closes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file “%1” inside the archive was read; %n other(s) hold a table too: %2.</source>
        <translation>
            <numerusform>The file “%1” inside the archive was read; %n other holds a table too: %2.</numerusform>
            <numerusform>The file “%1” inside the archive was read; %n others hold a table too: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet %1 was read; %n other(s) hold something too: %2.</source>
        <translation>
            <numerusform>The sheet %1 was read; %n other holds something too: %2.</numerusform>
            <numerusform>The sheet %1 was read; %n others hold something too: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandChanges</name>
    <message numerus="yes">
        <source>%n pair(s) break a rule.</source>
        <translation>
            <numerusform>%n pair breaks a rule.</numerusform>
            <numerusform>%n pairs break a rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a place have no partner.</source>
        <translation>
            <numerusform>%n person with a place has no partner.</numerusform>
            <numerusform>%n people with a place have no partner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be left without a partner: %1.</source>
        <translation>
            <numerusform>%n person would be left without a partner: %1.</numerusform>
            <numerusform>%n people would be left without a partner: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n pair(s)</source>
        <translation>
            <numerusform>Approve %n pair</numerusform>
            <numerusform>Approve %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n pair(s)?</source>
        <translation>
            <numerusform>Approve %n pair?</numerusform>
            <numerusform>Approve %n pairs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandEffect</name>
    <message numerus="yes">
        <source>%n person(s) would be left without a partner: %1.</source>
        <translation>
            <numerusform>%n person would be left without a partner: %1.</numerusform>
            <numerusform>%n people would be left without a partner: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have a safe answer that can be taken at once.</source>
        <translation>
            <numerusform>%n of them has a safe answer that can be taken at once.</numerusform>
            <numerusform>%n of them have a safe answer that can be taken at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cannot be paired until then.</source>
        <translation>
            <numerusform>%n person cannot be paired until then.</numerusform>
            <numerusform>%n people cannot be paired until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a place have no partner</source>
        <translation>
            <numerusform>%n person with a place has no partner</numerusform>
            <numerusform>%n people with a place have no partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) left</source>
        <translation>
            <numerusform>%n problem left</numerusform>
            <numerusform>%n problems left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) left in Clean-up</source>
        <translation>
            <numerusform>%n problem left in Clean-up</numerusform>
            <numerusform>%n problems left in Clean-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a place</source>
        <translation>
            <numerusform>%n with a place</numerusform>
            <numerusform>%n with a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications are closed. The round starts in %n day(s): </source>
        <translation>
            <numerusform>Applications are closed. The round starts in %n day: </numerusform>
            <numerusform>Applications are closed. The round starts in %n days: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications close in %n day(s): </source>
        <translation>
            <numerusform>Applications close in %n day: </numerusform>
            <numerusform>Applications close in %n days: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applications open in %n day(s): </source>
        <translation>
            <numerusform>Applications open in %n day: </numerusform>
            <numerusform>Applications open in %n days: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %n applicant(s)</source>
        <translation>
            <numerusform>Decide about %n applicant</numerusform>
            <numerusform>Decide about %n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find pairs for %n people</source>
        <translation>
            <numerusform>Find a partner for %n person</numerusform>
            <numerusform>Find pairs for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem(s)</source>
        <translation>
            <numerusform>Fix %n problem</numerusform>
            <numerusform>Fix %n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look through %n pair(s) and approve them</source>
        <translation>
            <numerusform>Look through %n pair and approve it</numerusform>
            <numerusform>Look through %n pairs and approve them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The round is under way. It ends in %n day(s): </source>
        <translation>
            <numerusform>The round is under way. It ends in %n day: </numerusform>
            <numerusform>The round is under way. It ends in %n days: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n person(s) of an earlier file are not in this one; they stay: %1.</source>
        <translation>
            <numerusform>%n person of an earlier file is not in this one and stays: %1.</numerusform>
            <numerusform>%n people of an earlier file are not in this one; they stay: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with other answers are paired already: %1.</source>
        <translation>
            <numerusform>%n person with other answers is paired already: %1.</numerusform>
            <numerusform>%n people with other answers are paired already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than there are headings: %1. What is beyond is kept and not used.</source>
        <translation>
            <numerusform>%n row has more cells than there are headings: %1. What is beyond is kept and not used.</numerusform>
            <numerusform>%n rows have more cells than there are headings: %1. What is beyond is kept and not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) name no time zone and are taken %1.</source>
        <translation>
            <numerusform>%n time names no time zone and is taken %1.</numerusform>
            <numerusform>%n times name no time zone and are taken %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing tells day and month apart in %n time(s); they are read as this form tool usually writes them, %1.</source>
        <translation>
            <numerusform>Nothing tells day and month apart in %n time; it is read as this form tool usually writes them, %1.</numerusform>
            <numerusform>Nothing tells day and month apart in %n times; they are read as this form tool usually writes them, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing tells day and month apart in %n time(s); they stay unknown.</source>
        <translation>
            <numerusform>Nothing tells day and month apart in %n time; they stay unknown.</numerusform>
            <numerusform>Nothing tells day and month apart in %n times; they stay unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answers of %n row(s) stood in the wrong columns and were moved back: %1.</source>
        <translation>
            <numerusform>The answers of %n row stood in the wrong columns and was moved back: %1.</numerusform>
            <numerusform>The answers of %n rows stood in the wrong columns and were moved back: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>%1 people share only %n possible partner(s)</source>
        <translation>
            <numerusform>%1 people share only %n possible partner</numerusform>
            <numerusform>%1 people share only %n possible partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1</source>
        <translation>
            <numerusform>%n %1</numerusform>
            <numerusform>%n %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s)</source>
        <translation>
            <numerusform>%n more person</numerusform>
            <numerusform>%n more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; so %n of them must stay alone.</source>
        <translation>
            <numerusform>; so %n of them must stay alone.</numerusform>
            <numerusform>; so %n of them must stay alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n people whom %1 may meet are locked or kept; ruled out: %2.</source>
        <translation>
            <numerusform>All %n people whom %1 may meet are locked or kept; ruled out: %2.</numerusform>
            <numerusform>All %n people whom %1 may meet are locked or kept; ruled out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules leave %n possible partner(s) for %1, and all of them are needed by others; ruled out: %2.</source>
        <translation>
            <numerusform>The rules leave %n possible partner for %1, who is needed by others; ruled out: %2.</numerusform>
            <numerusform>The rules leave %n possible partners for %1, and all of them are needed by others; ruled out: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>career stages %n step(s) apart: %1</source>
        <translation>
            <numerusform>career stages %n step apart: %1</numerusform>
            <numerusform>career stages %n steps apart: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message numerus="yes">
        <source>Breaks %n rule(s)</source>
        <translation>
            <numerusform>Breaks %n rule</numerusform>
            <numerusform>Breaks %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%n column(s) were copied, and fewer can take them here. Begin further to the left, or show more columns.</source>
        <translation>
            <numerusform>%n column was copied, and fewer can take them here. Begin further to the left, or show more columns.</numerusform>
            <numerusform>%n columns were copied, and fewer can take them here. Begin further to the left, or show more columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were copied</source>
        <translation>
            <numerusform>%n line was copied</numerusform>
            <numerusform>%n lines were copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were copied, and fewer people are listed from here on. Begin further up.</source>
        <translation>
            <numerusform>%n line was copied, and nobody is listed from here on. Begin further up.</numerusform>
            <numerusform>%n lines were copied, and fewer people are listed from here on. Begin further up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n person(s) are chosen. Choose as many, or only the first of them.</source>
        <translation>
            <numerusform>, and %n person is chosen. Choose as many, or only the first of them.</numerusform>
            <numerusform>, and %n people are chosen. Choose as many, or only the first of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %1 of %n person(s)</source>
        <translation>
            <numerusform>Pasted %1 of %n person</numerusform>
            <numerusform>Pasted %1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%n person(s) applied after closing, while the day of closing had not ended everywhere on Earth.</source>
        <translation>
            <numerusform>%n person applied after closing, while the day of closing had not ended everywhere on Earth.</numerusform>
            <numerusform>%n people applied after closing, while the day of closing had not ended everywhere on Earth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no known country and get no place before it is known.</source>
        <translation>
            <numerusform>%n person has no known country and gets no place before it is known.</numerusform>
            <numerusform>%n people have no known country and get no place before it is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) wait whose time of application is not known.</source>
        <translation>
            <numerusform>%n person waits whose time of application is not known.</numerusform>
            <numerusform>%n people wait whose time of application is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n pair(s), lowest fit first.</source>
        <translation>
            <numerusform>%n pair, lowest fit first.</numerusform>
            <numerusform>%n pairs, lowest fit first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of all %n pair(s)</source>
        <translation>
            <numerusform>The list of all %n pair</numerusform>
            <numerusform>The list of all %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of the %n pair(s) shown</source>
        <translation>
            <numerusform>The list of the %n pair shown</numerusform>
            <numerusform>The list of the %n pairs shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix</source>
        <translation>
            <numerusform>%n problem to fix</numerusform>
            <numerusform>%n problems to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide about</source>
        <translation>
            <numerusform>%n to decide about</numerusform>
            <numerusform>%n to decide about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a place</source>
        <translation>
            <numerusform>%n with a place</numerusform>
            <numerusform>%n with a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message numerus="yes">
        <source>%n applicant(s)</source>
        <translation>
            <numerusform>%n applicant</numerusform>
            <numerusform>%n applicants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usecases</name>
    <message numerus="yes">
        <source>%1 waits, who has had to wait in %n earlier round(s); nobody who has not could wait instead.</source>
        <translation>
            <numerusform>%1 waits, who has had to wait in %n earlier round; nobody who has not could wait instead.</numerusform>
            <numerusform>%1 waits, who has had to wait in %n earlier rounds; nobody who has not could wait instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) would have a partner.</source>
        <translation>
            <numerusform>%n more person would have a partner.</numerusform>
            <numerusform>%n more people would have a partner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) would have no partner.</source>
        <translation>
            <numerusform>%n more person would have no partner.</numerusform>
            <numerusform>%n more people would have no partner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them applied to another round as well and stay there.</source>
        <translation>
            <numerusform>%n of them applied to another round as well and stays there.</numerusform>
            <numerusform>%n of them applied to another round as well and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them went through Clean-up since.</source>
        <translation>
            <numerusform>%n of them went through Clean-up since.</numerusform>
            <numerusform>%n of them went through Clean-up since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) applied and have neither a place nor a refusal.</source>
        <translation>
            <numerusform>%n person applied and has neither a place nor a refusal.</numerusform>
            <numerusform>%n people applied and have neither a place nor a refusal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) changed answers</source>
        <translation>
            <numerusform>%n person changed answers</numerusform>
            <numerusform>%n people changed answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a place are left out until a problem is solved.</source>
        <translation>
            <numerusform>%n person with a place is left out until a problem is solved.</numerusform>
            <numerusform>%n people with a place are left out until a problem is solved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problem(s) as before</source>
        <translation>
            <numerusform>Fixed %n problem as before</numerusform>
            <numerusform>Fixed %n problems as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fixed %n problem(s) that have a safe answer</source>
        <translation>
            <numerusform>Fixed %n problem that has a safe answer</numerusform>
            <numerusform>Fixed %n problems that have a safe answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n group(s) of changes from “%1”</source>
        <translation>
            <numerusform>Took %n group of changes from “%1”</numerusform>
            <numerusform>Took %n groups of changes from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n round(s)</source>
        <translation>
            <numerusform>in %n round</numerusform>
            <numerusform>in %n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswersPanel</name>
    <message numerus="yes">
        <source>%1: %n different answer(s)</source>
        <translation>
            <numerusform>%1: %n different answer</numerusform>
            <numerusform>%1: %n different answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BetterPartnersModel</name>
    <message numerus="yes">
        <source>%n fewer with a partner</source>
        <translation>
            <numerusform>%n fewer with a partner</numerusform>
            <numerusform>%n fewer with a partner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CleanupScreen</name>
    <message numerus="yes">
        <source> · %n person(s) cannot be paired until then</source>
        <translation>
            <numerusform> · %n person cannot be paired until then</numerusform>
            <numerusform> · %n people cannot be paired until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to check</source>
        <translation>
            <numerusform>%1, %n to check</numerusform>
            <numerusform>%1, %n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe one(s)…</source>
        <translation>
            <numerusform>Fix %n safe one…</numerusform>
            <numerusform>Fix %n safe ones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same fixes as before: %n…</source>
        <translation>
            <numerusform>Same fixes as before: %n…</numerusform>
            <numerusform>Same fixes as before: %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareScreen</name>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 group(s) ticked: average %2, lowest %3, %4 without a partner</source>
        <translation>
            <numerusform>%n of %1 group ticked: average %2, lowest %3, %4 without a partner</numerusform>
            <numerusform>%n of %1 groups ticked: average %2, lowest %3, %4 without a partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CountryGrid</name>
    <message numerus="yes">
        <source>%1: %n person(s) in pairs</source>
        <translation>
            <numerusform>%1: %n person in pairs</numerusform>
            <numerusform>%1: %n people in pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionsDialog</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportScreen</name>
    <message numerus="yes">
        <source>%n introduction(s) written</source>
        <translation>
            <numerusform>%n introduction written</numerusform>
            <numerusform>%n introductions written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) stand in the way</source>
        <translation>
            <numerusform>%n thing stands in the way</numerusform>
            <numerusform>%n things stand in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n introduction(s)</source>
        <translation>
            <numerusform>Write %n introduction</numerusform>
            <numerusform>Write %n introductions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FacetList</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n people</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FairnessScreen</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links between countries</source>
        <translation>
            <numerusform>%n link between countries</numerusform>
            <numerusform>%n links between countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindAgain</name>
    <message numerus="yes">
        <source>%n locked pair(s) stay together.</source>
        <translation>
            <numerusform>%n locked pair stays together.</numerusform>
            <numerusform>%n locked pairs stay together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may change.</source>
        <translation>
            <numerusform>%n pair may change.</numerusform>
            <numerusform>%n pairs may change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is about %n people, those without a partner among them.</source>
        <translation>
            <numerusform>It is about %n person, those without a partner among them.</numerusform>
            <numerusform>It is about %n people, those without a partner among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FoundStrip</name>
    <message numerus="yes">
        <source>%n are new.</source>
        <translation>
            <numerusform>%n is new.</numerusform>
            <numerusform>%n are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stay together.</source>
        <translation>
            <numerusform>%n pair stays together.</numerusform>
            <numerusform>%n pairs stay together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people leave the partner they have now.</source>
        <translation>
            <numerusform>%n person leaves the partner they have now.</numerusform>
            <numerusform>%n people leave the partner they have now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n pair(s). Nothing has been changed yet.</source>
        <translation>
            <numerusform>Found %n pair. Nothing has been changed yet.</numerusform>
            <numerusform>Found %n pairs. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message numerus="yes">
        <source>%n fewer with a partner</source>
        <translation>
            <numerusform>%n fewer with a partner</numerusform>
            <numerusform>%n fewer with a partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more with a partner</source>
        <translation>
            <numerusform>%n more with a partner</numerusform>
            <numerusform>%n more with a partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryScreen</name>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) would be set aside.</source>
        <translation>
            <numerusform>%n later step would be set aside.</numerusform>
            <numerusform>%n later steps would be set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers of %n person(s) go back to what they were.</source>
        <translation>
            <numerusform>Answers of %n person go back to what they were.</numerusform>
            <numerusform>Answers of %n people go back to what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n step(s) aside</source>
        <translation>
            <numerusform>Set %n step aside</numerusform>
            <numerusform>Set %n steps aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) of “%1” out again?</source>
        <translation>
            <numerusform>Take %n person of “%1” out again?</numerusform>
            <numerusform>Take %n people of “%1” out again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) out</source>
        <translation>
            <numerusform>Take %n person out</numerusform>
            <numerusform>Take %n people out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out %n, with those changed by hand</source>
        <translation>
            <numerusform>Take out %n, with those changed by hand</numerusform>
            <numerusform>Take out %n, with those changed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n step(s) would be set aside:
%1
A backup is made before. The steps stay in the history, and Redo does them again.</source>
        <translation>
            <numerusform>This step would be set aside:
%1
A backup is made before. The steps stay in the history, and Redo does them again.</numerusform>
            <numerusform>These %n steps would be set aside:
%1
A backup is made before. The steps stay in the history, and Redo does them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDone</name>
    <message numerus="yes">
        <source>Brought in %n person(s)</source>
        <translation>
            <numerusform>Brought in %n person</numerusform>
            <numerusform>Brought in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to Clean-up, %n to check</source>
        <translation>
            <numerusform>Go to Clean-up, %n to check</numerusform>
            <numerusform>Go to Clean-up, %n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportScreen</name>
    <message numerus="yes">
        <source>%n column(s) used</source>
        <translation>
            <numerusform>%n column used</numerusform>
            <numerusform>%n columns used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n kept but not used</source>
        <translation>
            <numerusform>, %n kept but not used</numerusform>
            <numerusform>, %n kept but not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n missing: %1</source>
        <translation>
            <numerusform>, %n missing: %1</numerusform>
            <numerusform>, %n missing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InterestDialog</name>
    <message numerus="yes">
        <source>%n line(s) without an address stay here: look for the @ and add them again.</source>
        <translation>
            <numerusform>%n line without an address stays here: look for the @ and add it again.</numerusform>
            <numerusform>%n lines without an address stay here: look for the @ and add them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put on the list.</source>
        <translation>
            <numerusform>%n person put on the list.</numerusform>
            <numerusform>%n people put on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood there already.</source>
        <translation>
            <numerusform>%n stood there already.</numerusform>
            <numerusform>%n stood there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n address(es). When your letter has gone out, note them as told.</source>
        <translation>
            <numerusform>Copied %n address. When your letter has gone out, note them as told.</numerusform>
            <numerusform>Copied %n addresses. When your letter has gone out, note them as told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es) to tell</source>
        <translation>
            <numerusform>Copy %n address to tell</numerusform>
            <numerusform>Copy %n addresses to tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n as told</source>
        <translation>
            <numerusform>Note %n as told</numerusform>
            <numerusform>Note %n as told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n off the list</source>
        <translation>
            <numerusform>Take %n off the list</numerusform>
            <numerusform>Take %n off the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InterestJoiner</name>
    <message numerus="yes">
        <source>%n group(s) of interests are nearly the same</source>
        <translation>
            <numerusform>%n group of interests is nearly the same</numerusform>
            <numerusform>%n groups of interests are nearly the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %n ticked wording(s)</source>
        <translation>
            <numerusform>Join %n ticked wording</numerusform>
            <numerusform>Join %n ticked wordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LinksView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutcomeView</name>
    <message numerus="yes">
        <source>%n row(s) were read. This is what would happen</source>
        <translation>
            <numerusform>%n row was read. This is what would happen</numerusform>
            <numerusform>%n rows were read. This is what would happen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n person(s)</source>
        <translation>
            <numerusform>Bring in %n person</numerusform>
            <numerusform>Bring in %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PairsScreen</name>
    <message numerus="yes">
        <source>%n group(s) of three</source>
        <translation>
            <numerusform>%n group of three</numerusform>
            <numerusform>%n groups of three</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) break a rule</source>
        <translation>
            <numerusform>%n pair breaks a rule</numerusform>
            <numerusform>%n pairs break a rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) shown</source>
        <translation>
            <numerusform>%n pair shown</numerusform>
            <numerusform>%n pairs shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a place. Nothing is sent by finding pairs.</source>
        <translation>
            <numerusform>%n person with a place. Nothing is sent by finding pairs.</numerusform>
            <numerusform>%n people with a place. Nothing is sent by finding pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a partner</source>
        <translation>
            <numerusform>%n person without a partner</numerusform>
            <numerusform>%n people without a partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a partner</source>
        <translation>
            <numerusform>%n without a partner</numerusform>
            <numerusform>%n without a partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n pair(s)…</source>
        <translation>
            <numerusform>Approve %n pair…</numerusform>
            <numerusform>Approve %n pairs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit %1 to %2: %n pair(s) shown</source>
        <translation>
            <numerusform>Fit %1 to %2: %n pair shown</numerusform>
            <numerusform>Fit %1 to %2: %n pairs shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best round with these two leaves %n more without a partner.</source>
        <translation>
            <numerusform>The best round with these two leaves %n more without a partner.</numerusform>
            <numerusform>The best round with these two leaves %n more without a partner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleCells</name>
    <message numerus="yes">
        <source> of %n person(s)</source>
        <translation>
            <numerusform> of %n person</numerusform>
            <numerusform> of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n column(s)</source>
        <translation>
            <numerusform>Copied %n column</numerusform>
            <numerusform>Copied %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleCommands</name>
    <message numerus="yes">
        <source>Copied %n address(es)</source>
        <translation>
            <numerusform>Copied %n address(es)</numerusform>
            <numerusform>Copied %n address(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which tag comes off %n person(s)?</source>
        <translation>
            <numerusform>Which tag comes off %n person?</numerusform>
            <numerusform>Which tag comes off %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which word shall stand on %n person(s)?</source>
        <translation>
            <numerusform>Which word shall stand on %n person?</numerusform>
            <numerusform>Which word shall stand on %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PeopleScreen</name>
    <message numerus="yes">
        <source>%n cell(s) stay as they are; the reason stands beside them.</source>
        <translation>
            <numerusform>%n cell stays as it is; the reason stands beside it.</numerusform>
            <numerusform>%n cells stay as they are; the reason stands beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change</source>
        <translation>
            <numerusform>%n cell would change</numerusform>
            <numerusform>%n cells would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) the same already.</source>
        <translation>
            <numerusform>%n holds the same already.</numerusform>
            <numerusform>%n hold the same already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PersonDetails</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs work (%n)</source>
        <translation>
            <numerusform>Needs work (%n)</numerusform>
            <numerusform>Needs work (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlacesScreen</name>
    <message numerus="yes">
        <source>%n get a place</source>
        <translation>
            <numerusform>%n gets a place</numerusform>
            <numerusform>%n get a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no known country</source>
        <translation>
            <numerusform>%n has no known country</numerusform>
            <numerusform>%n have no known country</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry %n person(s) over who waited before</source>
        <translation>
            <numerusform>Carry %n person over who waited before</numerusform>
            <numerusform>Carry %n people over who waited before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n place(s)</source>
        <translation>
            <numerusform>Give %n place</numerusform>
            <numerusform>Give %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since pairs were found for %n person(s): %1 (%2).</source>
        <translation>
            <numerusform>Since pairs were found for %n person: %1 (%2).</numerusform>
            <numerusform>Since pairs were found for %n people: %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemCard</name>
    <message numerus="yes">
        <source>%n chosen. No answer fits all of them; choose fewer.</source>
        <translation>
            <numerusform>%n chosen. No answer fits all of them; choose fewer.</numerusform>
            <numerusform>%n chosen. No answer fits all of them; choose fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen. These answers fit all of them.</source>
        <translation>
            <numerusform>%n chosen. These answers fit all of them.</numerusform>
            <numerusform>%n chosen. These answers fit all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n to check</source>
        <translation>
            <numerusform>%1: %n to check</numerusform>
            <numerusform>%1: %n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QualityStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of any fit.</source>
        <translation>
            <numerusform>%n pair of any fit.</numerusform>
            <numerusform>%n pairs of any fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit %1 to %2: %n pair(s).</source>
        <translation>
            <numerusform>Fit %1 to %2: %n pair.</numerusform>
            <numerusform>Fit %1 to %2: %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fit %1: %n pair(s)</source>
        <translation>
            <numerusform>Fit %1: %n pair</numerusform>
            <numerusform>Fit %1: %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReadingChoices</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) can be read with the day or with the month first. Choose which it is.</source>
        <translation>
            <numerusform>%n time can be read with the day or with the month first. Choose which it is.</numerusform>
            <numerusform>%n times can be read with the day or with the month first. Choose which it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) name no zone and are taken as UTC. Choose the zone of the form’s owner.</source>
        <translation>
            <numerusform>%n time names no zone and is taken as UTC. Choose the zone of the form’s owner.</numerusform>
            <numerusform>%n times name no zone and are taken as UTC. Choose the zone of the form’s owner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SafePreview</name>
    <message numerus="yes">
        <source>%n answer(s) that were given before would change this</source>
        <translation>
            <numerusform>%n answer that was given before would change this</numerusform>
            <numerusform>%n answers that were given before would change this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only show once the others are given, such as a time zone once the country is known.</source>
        <translation>
            <numerusform>%n of them only shows once the others are given, such as a time zone once the country is known.</numerusform>
            <numerusform>%n of them only show once the others are given, such as a time zone once the country is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe answer(s) would change this</source>
        <translation>
            <numerusform>%n safe answer would change this</numerusform>
            <numerusform>%n safe answers would change this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n as before</source>
        <translation>
            <numerusform>Fix %n as before</numerusform>
            <numerusform>Fix %n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n safe one(s)</source>
        <translation>
            <numerusform>Fix %n safe one</numerusform>
            <numerusform>Fix %n safe ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortageDialog</name>
    <message numerus="yes">
        <source>%n person(s) find no partner</source>
        <translation>
            <numerusform>%n person finds no partner</numerusform>
            <numerusform>%n people find no partner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SolidDialog</name>
    <message numerus="yes">
        <source>%n of %1 pairs are solid: they hold in all %2 weights that were tried.</source>
        <translation>
            <numerusform>%n of %1 pairs is solid: it holds in all %2 weights that were tried.</numerusform>
            <numerusform>%n of %1 pairs are solid: they hold in all %2 weights that were tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeightsDialog</name>
    <message numerus="yes">
        <source>%n people would have another partner.</source>
        <translation>
            <numerusform>%n person would have another partner.</numerusform>
            <numerusform>%n people would have another partner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyDialog</name>
    <message numerus="yes">
        <source>With these two together, %n fewer people find a partner.</source>
        <translation>
            <numerusform>With these two together, %n person fewer finds a partner.</numerusform>
            <numerusform>With these two together, %n fewer people find a partner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorldMap</name>
    <message numerus="yes">
        <source>%n link(s).</source>
        <translation>
            <numerusform>%n link.</numerusform>
            <numerusform>%n links.</numerusform>
        </translation>
    </message>
</context>
</TS>
