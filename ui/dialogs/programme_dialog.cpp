// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/programme_dialog.h"

#include "core/base/text.h"
#include "ui/dialogs/ask.h"
#include "ui/look/text.h"
#include "ui/settings/settings.h"
#include "ui/widgets/zone_picker.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace ui {
namespace {

QString homeOfProgrammes(const Settings& settings)
{
    const QString kept = settings.value(Preference::ProgrammesFolder).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A name without what file systems object to, and never one that is taken.
QString freeFile(const QString& folder, const QString& name)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]"));
    QString base = core::tidyText(QString(name).replace(unsafe, QStringLiteral(" "))).left(80);
    if (base.isEmpty())
        return {};
    QString path = QDir(folder).filePath(base + QStringLiteral(".bifolium"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = QDir(folder).filePath(QStringLiteral("%1 %2.bifolium").arg(base).arg(n));
    return path;
}

} // namespace

ProgrammeDialog::ProgrammeDialog(const Desk& desk, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_name(new QLineEdit), m_zone(new ZonePicker(tr("Place"))),
      m_file(new QLineEdit), m_missing(new TextLabel(TextRole::Body))
{
    setWindowTitle(tr("New programme"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* intro = new TextLabel(TextRole::Body,
                                tr("A programme is one file with all its rounds, all its people and its "
                                   "history. Everything in it can be changed later."));
    m_name->setPlaceholderText(tr("Such as “Letters across borders”"));
    m_name->setAccessibleName(tr("Name"));
    m_zone->setZone(zoneHere());
    m_zone->setNow(desk.options.clock->now());
    m_file->setAccessibleName(tr("File"));
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setAccessibleName(tr("Choose where the file lies"));
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Place"), m_zone);
    form->addRow(tr("&File"), fileRow);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(fileRow)))
        label->setBuddy(m_file);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("Make programme"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    browse->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(air(this, 2));
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_missing);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(letters(this, 64));
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        suggestFile();
        check();
    });
    connect(m_zone, &ZonePicker::zoneChanged, this, &ProgrammeDialog::check);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(m_file, &QLineEdit::textChanged, this, &ProgrammeDialog::check);
    connect(browse, &QPushButton::clicked, this, &ProgrammeDialog::browse);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT wanted(wish()); });
    check();
}

ProgrammeWish ProgrammeDialog::wish() const
{
    QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!path.isEmpty() &&
        QFileInfo(path).suffix().compare(QStringLiteral("bifolium"), Qt::CaseInsensitive) != 0)
        path += QStringLiteral(".bifolium");
    return {core::tidyText(m_name->text()), m_zone->zone(), path};
}

void ProgrammeDialog::suggestFile()
{
    if (!m_fileChosen)
        m_file->setText(
            QDir::toNativeSeparators(freeFile(homeOfProgrammes(m_desk.settings), m_name->text())));
}

void ProgrammeDialog::browse()
{
    const QString start = wish().path.isEmpty() ? homeOfProgrammes(m_desk.settings) : wish().path;
    const QString path = m_desk.ask.fileToSave(this, tr("Where shall the programme lie?"), start,
                                               tr("Bifolium programmes (*.bifolium)"));
    if (path.isEmpty())
        return;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(path));
}

void ProgrammeDialog::check()
{
    const ProgrammeWish now = wish();
    QString missing;
    if (now.name.isEmpty())
        missing = tr("Give the programme a name.");
    else if (now.zone.isEmpty())
        missing = tr("Pick the place whose days and hours are meant.");
    else if (now.path.isEmpty())
        missing = tr("Choose where the file shall lie.");
    else if (QFileInfo::exists(now.path))
        missing = tr("There is a file of that name already. Choose another one; nothing is ever replaced.");
    m_missing->setText(missing);
    m_make->setEnabled(missing.isEmpty());
}

ProgrammeDialog* openProgrammeDialog(QWidget* over, const Desk& desk,
                                     std::function<bool(const ProgrammeWish&)> make)
{
    auto* dialog = new ProgrammeDialog(desk, over);
    QObject::connect(dialog, &ProgrammeDialog::wanted, dialog,
                     [dialog, desk, make = std::move(make)](const ProgrammeWish& wish) {
                         if (!make(wish))
                             return;
                         desk.settings.set(Preference::ProgrammesFolder, QFileInfo(wish.path).absolutePath());
                         dialog->accept();
                     });
    dialog->open();
    return dialog;
}

} // namespace ui
