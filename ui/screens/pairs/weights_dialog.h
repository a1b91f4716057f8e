// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much each criterion counts: sliders, presets, the aim, and at once what that would do to the round and to three
// example pairs. Nothing is changed before it is applied. What is shown was computed for what the sliders say, or it
// says that it is being worked out.

#include "core/usecases/weigh_round.h"
#include "ui/tasks/latest_work.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
class QTextBrowser;

namespace ui {

class QualityStrip;
class RoundPairs;
class Session;
class TextLabel;

class WeightsDialog : public QDialog
{
    Q_OBJECT

public:
    WeightsDialog(Session& session, const RoundPairs& pairs, QWidget* parent = nullptr);

    core::PlanTerms terms() const;

Q_SIGNALS:
    void findWanted();

private:
    struct Kept; ///< the session that is asked again and again
    struct Tried
    {
        core::WeightTrial trial;
        QStringList names; ///< of the examples
    };

    QWidget* makeSliders();
    QWidget* makeEffect();
    QWidget* makeButtons();
    void fillPresets();
    void takePreset(int index);
    void showWeights(const QString& weights);
    void showShares();
    void tryThem();
    void trySoon();
    void showPending();
    void arrived(const core::Result<Tried>& tried);
    QString examplesHtml(const Tried& tried) const;
    void savePreset();
    bool apply();

    Session& m_session;
    const RoundPairs& m_pairs;
    std::shared_ptr<Kept> m_kept;
    LatestWork m_work;
    QTimer m_soon;
    std::vector<core::CriterionWeight> m_weights;
    std::vector<QSlider*> m_sliders;
    std::vector<QLabel*> m_shares;
    std::vector<core::PresetRow> m_presets;
    QComboBox* m_preset;
    QComboBox* m_aim;
    TextLabel* m_help;
    TextLabel* m_effect;
    QualityStrip* m_now;
    QualityStrip* m_then;
    QTextBrowser* m_examples;
    QPushButton* m_apply;
    QPushButton* m_applyAndFind;
    bool m_filling = false;
};

} // namespace ui
