// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "ui/dialogs/ask.h"
#include "ui/look/icon.h"
#include "ui/look/text.h"
#include "ui/session/session.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

PrintDialog::PrintDialog(Session& session, std::vector<PrintKind> kinds, QWidget* parent)
    : QDialog(parent), m_session(session), m_kinds(std::move(kinds)), m_work(session.tasks(), nullptr),
      m_preview(new QLabel(this)), m_where(new TextLabel(TextRole::Body, {}, this)), m_back(new QToolButton(this)),
      m_on(new QToolButton(this)), m_pdf(new QPushButton(tr("Save as PDF…"), this)),
      m_print(new QPushButton(icon(QStringLiteral("print")), tr("Print…"), this))
{
    setWindowTitle(tr("Print pairs"));
    setObjectName(QStringLiteral("printDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_pdf, QDialogButtonBox::ActionRole);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("Close"));
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_pdf->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(makeChoice());
    row->addWidget(makePreview(), 1);
    auto* page = new QVBoxLayout(this);
    page->addLayout(row, 1);
    page->addWidget(buttons);
    resize(letters(this, 130), letters(this, 95));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    m_buttons.front()->setChecked(true);
    m_buttons.front()->setFocus();
}

QWidget* PrintDialog::makeChoice()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(new TextLabel(TextRole::Heading, tr("What goes on paper?"), box));
    for (const PrintKind& kind : m_kinds) {
        auto* button = new QRadioButton(kind.title, box);
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                makeSheets();
        });
        m_buttons.push_back(button);
    }
    column->addStretch();
    return box;
}

QWidget* PrintDialog::makePreview()
{
    auto* box = new QWidget(this);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_preview->setAccessibleName(tr("The page as it will be on paper"));
    m_preview->setObjectName(QStringLiteral("pagePreview"));
    m_where->setObjectName(QStringLiteral("pageWhere"));
    m_where->setWordWrap(false);
    const std::pair<QToolButton*, int> turns[] = {{m_back, -1}, {m_on, 1}};
    for (const auto& [button, step] : turns) {
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, by = step] { turn(by); });
    }
    m_back->setIcon(icon(isRightToLeft() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    m_back->setToolTip(tr("Page before"));
    m_back->setAccessibleName(tr("Page before"));
    m_on->setIcon(icon(isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right")));
    m_on->setToolTip(tr("Next page"));
    m_on->setAccessibleName(tr("Next page"));
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_where);
    row->addWidget(m_on);
    row->addStretch();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(m_preview, 1);
    column->addLayout(row);
    return box;
}

size_t PrintDialog::chosen() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return i;
    return 0;
}

void PrintDialog::makeSheets()
{
    m_sheets.reset();
    m_sheet = m_page = 0;
    m_preview->clear();
    m_where->setText(tr("The pages are being made."));
    for (QWidget* button : {static_cast<QWidget*>(m_pdf), static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_back),
                            static_cast<QWidget*>(m_on)})
        button->setEnabled(false);
    m_work.run<Sheets>(tr("Making pages"), m_kinds[chosen()].make, [this](core::Result<Sheets> sheets) {
        if (!sheets || sheets->html.isEmpty())
            return m_where->setText(sheets ? tr("There is nothing to print.") : sheets.error().message);
        m_sheets = *std::move(sheets);
        m_pdf->setEnabled(true);
        m_print->setEnabled(true);
        showPage();
    });
}

void PrintDialog::showPage()
{
    if (!m_sheets)
        return;
    const QPageLayout paper = paperOf(m_kinds[chosen()].orientation);
    const QSizeF whole = paper.fullRectPoints().size();
    const int width = qMax(120, int(qMin<double>(m_preview->width(), m_preview->height() * whole.width() / whole.height())));
    const QString& html = m_sheets->html[m_sheet];
    const int pages = pagesOf(html, paper);
    m_preview->setPixmap(QPixmap::fromImage(
        pageImage(html, m_sheets->title, m_page, paper, width, devicePixelRatioF())));
    m_where->setText(tr("Sheet %1 of %2, page %3 of %4")
                         .arg(m_sheet + 1)
                         .arg(m_sheets->html.size())
                         .arg(m_page + 1)
                         .arg(pages));
    m_back->setEnabled(m_sheet > 0 || m_page > 0);
    m_on->setEnabled(m_sheet + 1 < m_sheets->html.size() || m_page + 1 < pages);
}

void PrintDialog::turn(int step)
{
    if (!m_sheets)
        return;
    const QPageLayout paper = paperOf(m_kinds[chosen()].orientation);
    m_page += step;
    if (m_page < 0 && m_sheet > 0)
        m_page = pagesOf(m_sheets->html[--m_sheet], paper) - 1;
    else if (m_page >= pagesOf(m_sheets->html[m_sheet], paper) && m_sheet + 1 < m_sheets->html.size()) {
        ++m_sheet;
        m_page = 0;
    }
    m_page = qBound(0, m_page, pagesOf(m_sheets->html[m_sheet], paper) - 1);
    showPage();
}

void PrintDialog::savePdf()
{
    if (!m_sheets)
        return;
    const PrintKind& kind = m_kinds[chosen()];
    const QString path = m_session.ask().fileToSave(
        this, tr("Save as PDF"),
        QFileInfo(m_session.path()).absolutePath() + u'/' + kind.fileName + QStringLiteral(".pdf"),
        tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_where->setText(tr("The PDF is being written."));
    m_work.run<bool>(
        tr("Writing a PDF"),
        [path, sheets = *m_sheets, paper = paperOf(kind.orientation)](core::Progress& progress) -> core::Result<bool> {
            const core::Outcome done = writePdf(path, sheets, paper, progress);
            return done ? core::Result<bool>(true) : core::Result<bool>(done.error());
        },
        [this, path](const core::Result<bool>& done) {
            showPage();
            if (done)
                m_where->setText(tr("“%1” is written.").arg(QFileInfo(path).fileName()));
            else if (done.error().kind != core::Error::Kind::Stopped)
                m_session.ask().tell(this, done.error());
        });
}

void PrintDialog::print()
{
    if (!m_sheets)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paperOf(m_kinds[chosen()].orientation));
    printer->setDocName(m_sheets->title);
    auto* ask = new QPrintDialog(printer.get(), this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, [this, printer, sheets = *m_sheets] {
        m_work.run<bool>(
            tr("Printing"),
            [printer, sheets](core::Progress& progress) -> core::Result<bool> {
                const core::Outcome done = paintSheets(*printer, sheets, progress);
                return done ? core::Result<bool>(true) : core::Result<bool>(done.error());
            },
            [this](const core::Result<bool>& done) {
                showPage();
                if (!done && done.error().kind != core::Error::Kind::Stopped)
                    m_session.ask().tell(this, done.error());
            });
    });
    ask->open();
}

void PrintDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    showPage();
}

} // namespace ui
