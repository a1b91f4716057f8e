// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/pairs/weights_dialog.h"

#include "core/base/text.h"
#include "core/usecases/find_pairs.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/round_choices.h"
#include "ui/look/text.h"
#include "ui/models/hand_effect.h"
#include "ui/models/round_pairs.h"
#include "ui/screens/pairs/page_parts.h"
#include "ui/session/session.h"
#include "ui/widgets/quality_strip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int mostWeight = 100;

std::vector<int> fitsOf(const core::FitCounts& counts)
{
    std::vector<int> fits;
    for (size_t fit = 0; fit < counts.size(); ++fit)
        fits.insert(fits.end(), size_t(counts[fit]), int(fit));
    return fits;
}

} // namespace

struct WeightsDialog::Kept
{
    std::optional<core::MatchSession> session;
};

WeightsDialog::WeightsDialog(Session& session, const RoundPairs& pairs, QWidget* parent)
    : QDialog(parent), m_session(session), m_pairs(pairs), m_kept(std::make_shared<Kept>()),
      m_work(session.tasks(), nullptr), m_preset(new QComboBox(this)),
      m_aim(choiceBox(tr("What counts most"), objectiveChoices())), m_help(new TextLabel(TextRole::Body, {}, this)),
      m_effect(new TextLabel(TextRole::Body, {}, this)), m_now(new QualityStrip(this)),
      m_then(new QualityStrip(this)), m_examples(new QTextBrowser(this)),
      m_apply(new QPushButton(tr("Apply to the round"), this)),
      m_applyAndFind(new QPushButton(tr("Apply and find pairs…"), this))
{
    setWindowTitle(tr("What counts how much"));
    setObjectName(QStringLiteral("weightsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const core::Round* round = session.currentRound();
    const auto weights = core::weightsIn(round ? round->weights : QString());
    m_weights = weights ? *weights : *core::weightsIn({});
    if (round)
        setChoice(m_aim, core::nameOf(round->objective));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(makeSliders());
    split->addWidget(makeEffect());
    split->setChildrenCollapsible(false);
    auto* page = new QVBoxLayout(this);
    page->addWidget(split, 1);
    page->addWidget(makeButtons());
    resize(letters(this, 150), letters(this, 90));

    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, &WeightsDialog::tryThem);
    connect(m_aim, &QComboBox::currentIndexChanged, this, &WeightsDialog::trySoon);
    connect(m_preset, &QComboBox::activated, this, &WeightsDialog::takePreset);
    // What is shown holds for the round as it was.
    connect(&session, &Session::changed, this, [this] {
        m_kept = std::make_shared<Kept>();
        trySoon();
    });
    fillPresets();
    showShares();
    tryThem();
}

QWidget* WeightsDialog::makeSliders()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, air(this), 0);
    auto* head = new QGridLayout;
    m_preset->setObjectName(QStringLiteral("weightPreset"));
    m_preset->setAccessibleName(tr("Weights by name"));
    auto* presetLabel = new QLabel(tr("&Weights by name"), box);
    presetLabel->setBuddy(m_preset);
    auto* save = new QPushButton(tr("Save by name…"), box);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &WeightsDialog::savePreset);
    m_aim->setParent(box);
    auto* aimLabel = new QLabel(tr("What counts &most"), box);
    aimLabel->setBuddy(m_aim);
    head->addWidget(presetLabel, 0, 0);
    head->addWidget(m_preset, 0, 1);
    head->addWidget(save, 0, 2);
    head->addWidget(aimLabel, 1, 0);
    head->addWidget(m_aim, 1, 1, 1, 2);
    head->setColumnStretch(1, 1);
    column->addLayout(head);
    column->addWidget(m_help);

    auto* cards = new QWidget;
    auto* grid = new QGridLayout(cards);
    int row = 0;
    for (const core::CriterionWeight& one : m_weights) {
        auto* slider = new QSlider(Qt::Horizontal, cards);
        slider->setRange(0, qMax(mostWeight, one.weight));
        slider->setPageStep(10);
        slider->setValue(one.weight);
        slider->setAccessibleName(one.title);
        slider->setObjectName(QStringLiteral("weight_") + one.id);
        slider->setMinimumWidth(letters(this, 22));
        auto* title = new QLabel(one.title, cards);
        title->setBuddy(slider);
        title->setWordWrap(true);
        auto* share = new QLabel(cards);
        share->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        share->setMinimumWidth(letters(this, 18));
        grid->addWidget(title, row, 0);
        grid->addWidget(slider, row, 1);
        grid->addWidget(share, row, 2);
        grid->setRowMinimumHeight(row, qMax(24, fontMetrics().height() * 2));
        const size_t index = m_sliders.size();
        connect(slider, &QSlider::valueChanged, this, [this, index](int value) {
            m_weights[index].weight = value;
            if (m_filling)
                return;
            m_preset->setCurrentIndex(-1);
            m_help->setText(tr("Weights of your own. Save them by a name to use them again."));
            showShares();
            trySoon();
        });
        m_sliders.push_back(slider);
        m_shares.push_back(share);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea(box);
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    return box;
}

QWidget* WeightsDialog::makeEffect()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(air(this), 0, 0, 0);
    m_effect->setObjectName(QStringLiteral("weightEffect"));
    m_examples->setAccessibleName(tr("Three pairs of now under these weights"));
    m_examples->setTabChangesFocus(true);
    m_examples->setObjectName(QStringLiteral("weightExamples"));
    for (QualityStrip* strip : {m_now, m_then})
        strip->setReadOnly();
    column->addWidget(new TextLabel(TextRole::Strong, tr("Pairs of now, by these weights"), box));
    column->addWidget(m_now);
    column->addWidget(new TextLabel(TextRole::Strong, tr("The best pairs by these weights"), box));
    column->addWidget(m_then);
    column->addWidget(m_effect);
    column->addWidget(m_examples, 1);
    return box;
}

QWidget* WeightsDialog::makeButtons()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto* leave = new QPushButton(tr("Leave as it is"), box);
    m_apply->setObjectName(QStringLiteral("applyWeights"));
    m_applyAndFind->setObjectName(QStringLiteral("applyAndFind"));
    m_apply->setToolTip(tr("The round weighs like that from now on; its pairs stay as they are"));
    row->addStretch();
    row->addWidget(m_applyAndFind);
    row->addWidget(m_apply);
    row->addWidget(leave);
    leave->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (apply())
            accept();
    });
    connect(m_applyAndFind, &QPushButton::clicked, this, [this] {
        if (!apply())
            return;
        accept();
        Q_EMIT findWanted();
    });
    return box;
}

void WeightsDialog::fillPresets()
{
    m_presets = core::weightPresets(m_session.snapshot());
    m_preset->clear();
    int current = -1;
    for (size_t i = 0; i < m_presets.size(); ++i) {
        m_preset->addItem(m_presets[i].name);
        const auto weights = core::weightsIn(m_presets[i].weights);
        const bool same = weights && std::equal(weights->begin(), weights->end(), m_weights.begin(), m_weights.end(),
                                                [](const auto& a, const auto& b) { return a.weight == b.weight; });
        if (same && current < 0)
            current = int(i);
    }
    m_preset->setCurrentIndex(current);
    m_preset->setPlaceholderText(tr("your own"));
    m_help->setText(current >= 0 ? m_presets[size_t(current)].help : QString());
}

void WeightsDialog::takePreset(int index)
{
    if (index < 0)
        return;
    const core::PresetRow& preset = m_presets[size_t(index)];
    m_help->setText(preset.help);
    showWeights(preset.weights);
}

void WeightsDialog::showWeights(const QString& weights)
{
    const auto read = core::weightsIn(weights);
    if (!read)
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        for (size_t i = 0; i < m_sliders.size(); ++i) {
            m_sliders[i]->setMaximum(qMax(mostWeight, (*read)[i].weight));
            m_sliders[i]->setValue((*read)[i].weight);
        }
    }
    showShares();
    trySoon();
}

void WeightsDialog::showShares()
{
    int sum = 0;
    for (const core::CriterionWeight& one : m_weights)
        sum += one.weight;
    for (size_t i = 0; i < m_weights.size(); ++i) {
        const int share = sum == 0 ? 0 : (m_weights[i].weight * 100 + sum / 2) / sum;
        const QString text = m_weights[i].weight == 0 ? tr("does not count")
                                                      : tr("%1, that is %2 %").arg(m_weights[i].weight).arg(share);
        m_shares[i]->setText(text);
        m_sliders[i]->setAccessibleDescription(text);
    }
}

core::PlanTerms WeightsDialog::terms() const
{
    core::PlanTerms terms;
    terms.weights = core::weightsText(m_weights);
    if (const auto objective = core::objectiveNamed(choiceOf(m_aim)))
        terms.objective = *objective;
    return terms;
}

/// What stands there is about other weights from now on.
void WeightsDialog::trySoon()
{
    m_work.stop();
    showPending();
    m_soon.start();
}

void WeightsDialog::showPending()
{
    m_effect->setText(tr("What this does is being worked out."));
    m_then->setFits({});
    m_now->setFits({});
    m_examples->clear();
    m_apply->setEnabled(false);
    m_applyAndFind->setEnabled(false);
}

void WeightsDialog::tryThem()
{
    showPending();
    m_work.run<Tried>(
        tr("Trying weights"),
        [kept = m_kept, snapshot = m_session.snapshot(), round = m_session.round(),
         wanted = terms()](core::Progress& progress) -> core::Result<Tried> {
            if (!kept->session) {
                auto session = core::sessionFor(snapshot, {round, {}, {}, {}});
                if (!session)
                    return session.error();
                kept->session.emplace(*std::move(session));
            }
            auto trial = core::tryWeights(*kept->session, wanted, progress);
            if (!trial)
                return trial.error();
            Tried tried{*std::move(trial), {}};
            for (const core::ExamplePair& example : tried.trial.examples) {
                QStringList names;
                for (const int member : example.members)
                    names += core::nameOf(kept->session->question().at(member));
                tried.names += core::listOf(names);
            }
            return tried;
        },
        [this](const core::Result<Tried>& tried) { arrived(tried); });
}

void WeightsDialog::arrived(const core::Result<Tried>& tried)
{
    if (!tried) {
        m_effect->setText(tried.error().kind == core::Error::Kind::Stopped
                              ? tr("Stopped. Move a slider to try again.")
                              : tried.error().message);
        return;
    }
    const core::WeightTrial* trial = &tried->trial;
    m_now->setFits(fitsOf(trial->fitsReweighed));
    m_then->setFits(fitsOf(trial->fitsThen));
    m_effect->setText(
        tr("Average fit of the pairs of now %1, of the best pairs %2; lowest %3 and %4.")
            .arg(fitText(trial->reweighed.meanFitHundredths), fitText(trial->then.meanFitHundredths),
                 QLocale().toString(trial->reweighed.lowestFit), QLocale().toString(trial->then.lowestFit)) +
        u' ' + tr("%n people would have another partner.", nullptr, trial->peopleChange));
    m_examples->setHtml(examplesHtml(*tried));
    turnText(*m_examples->document(), layoutDirection());
    const core::Round* round = m_session.currentRound();
    const bool differs = round && (terms().objective != round->objective ||
                                   core::weightsText(m_weights) !=
                                       core::weightsText(*core::weightsIn(round->weights)));
    const bool open = round && !round->approvedAt.isValid();
    m_apply->setEnabled(differs && open);
    m_applyAndFind->setEnabled(open);
    if (!open)
        m_effect->setText(m_effect->text() + u' ' +
                          tr("The pairs are approved: weights stay as they are until the approval is taken back."));
}

QString WeightsDialog::examplesHtml(const Tried& tried) const
{
    QString html;
    for (qsizetype i = 0; i < tried.names.size(); ++i) {
        const core::ExamplePair& example = tried.trial.examples[size_t(i)];
        html += QStringLiteral("<h4>%1</h4><p>%2</p>")
                    .arg(escapedText(tried.names[i]),
                         escapedText(tr("Fit %1 by the weights of now, %2 by these.")
                                         .arg(example.now.fit)
                                         .arg(example.then.fit) +
                                     u' ' +
                                     (example.stays ? tr("They would stay together.") : tr("They would be parted."))));
        html += reasonTable(example.then);
    }
    return html;
}

void WeightsDialog::savePreset()
{
    const auto name = m_session.ask().line(this, tr("Save these weights"), tr("A name by which you find them again:"));
    if (name && m_session.change(this, [&](core::Store& store) {
            return core::savePreset(store, core::tidyText(*name), core::weightsText(m_weights));
        }))
        fillPresets();
}

bool WeightsDialog::apply()
{
    const core::PlanTerms wanted = terms();
    return m_session.change(this, [&](core::Store& store) {
        return core::applyWeights(store, m_session.round(), wanted);
    });
}

} // namespace ui
