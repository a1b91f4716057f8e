// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/pair_inspector.h"

#include "ui/look/text.h"
#include "ui/screens/pairs/pair_page.h"

#include <QEvent>
#include <QScrollBar>

namespace ui {

PairInspector::PairInspector(const Session& session, const RoundPairs& pairs, QWidget* parent)
    : QTextBrowser(parent), m_session(session), m_pairs(pairs)
{
    m_drawAgain.setSingleShot(true);
    connect(&m_drawAgain, &QTimer::timeout, this, [this] {
        const int scrolled = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(scrolled);
    });
    setAccessibleName(tr("Details of the pair"));
    setObjectName(QStringLiteral("pairInspector"));
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == QStringLiteral("person"))
            Q_EMIT personWanted(core::Id::fromString(link.path()));
    });
}

void PairInspector::showPair(const core::PairRow& row)
{
    const bool same = m_row && m_row->members == row.members;
    const int scrolled = verticalScrollBar()->value();
    m_row = row;
    render();
    verticalScrollBar()->setValue(same ? scrolled : 0);
}

void PairInspector::showAlone(const core::Id& person)
{
    core::PairRow alone;
    alone.members = {person};
    showPair(alone);
}

void PairInspector::showNothing()
{
    m_row.reset();
    render();
}

void PairInspector::render()
{
    if (m_row) {
        m_drawnFor = width();
        // Room for the scroll bar is kept free, so that nothing jumps when it comes and goes.
        const int free = m_drawnFor - verticalScrollBar()->sizeHint().width() - 2 * frameWidth();
        const HoursLook look{palette(), font(), qMax(120, free - 2 * int(document()->documentMargin()) - 8),
                             devicePixelRatioF(), isRightToLeft()};
        const PairPage page = pairPage(m_session, m_pairs, *m_row, look);
        document()->clear();
        for (const auto& [name, picture] : page.pictures)
            document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
        setHtml(page.html);
        turnText(*document(), layoutDirection());
    } else
        setPlainText(tr("Choose a pair to see both people and why they are together."));
}

void PairInspector::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        render();
}

/// Pictures are as wide as the text.
void PairInspector::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_row && width() != m_drawnFor)
        m_drawAgain.start();
}

} // namespace ui
