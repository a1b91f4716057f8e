// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Exact prices for the workbench: a match session of the round in view that is kept warm beside the window, so that
// what a pair costs the round is known a moment after it was asked. Follows every change; an answer about a
// state that is no more is never given. Asked by the hint of a drag, the chooser and the list of better
// partners.

#include "core/usecases/find_pairs.h"
#include "core/usecases/why_not.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace ui {

class Session;
class Task;

class RoundPrices : public QObject
{
    Q_OBJECT

public:
    /// The best round there could be with the locks and rules of now.
    struct Best
    {
        qint64 totalLoss = 0;
        int placed = 0; ///< people with a partner
    };
    using Priced = std::function<void(const core::PairPrice&)>;
    using Found = std::vector<std::pair<core::Id, core::Alternative>>;
    using Explained = std::function<void(const core::WhyNot&)>;
    using Ranked = std::function<void(const Found&)>;

    explicit RoundPrices(Session& session, QObject* parent = nullptr);
    ~RoundPrices() override;

    /// Whether anything may be asked for at all. While not, nothing is computed.
    void setWanted(bool wanted);
    /// Looks whether the round has changed, and follows beside the window.
    void follow();

    /// Nothing while it is being found.
    const std::optional<Best>& best() const { return m_best; }

    /// What it costs the best round to hold these two. Later askings replace earlier ones; `done` is not called when
    /// a rule or a lock forbids the two, or the round changes before.
    void priceOf(const core::Id& a, const core::Id& b, QObject* context, Priced done);
    void forgetPrice() { m_price.reset(); }
    /// The partners that cost the round least, cheapest first, at most `most`; then those of `also` that are not
    /// among them.
    void alternativesFor(const core::Id& person, int most, const std::vector<core::Id>& also, QObject* context,
                         Ranked done);

    /// What forbids the two, or what it costs and who has to move; nothing for people who cannot be matched now.
    void whyNot(const core::Id& a, const core::Id& b, QObject* context, Explained done);

Q_SIGNALS:
    /// The best round is known, or not any more.
    void bestChanged();

private:
    struct Warm;
    struct PriceWish
    {
        core::Id a, b;
        QPointer<QObject> context;
        Priced done;
    };
    struct WhyWish
    {
        core::Id a, b;
        QPointer<QObject> context;
        Explained done;
    };
    struct RankWish
    {
        core::Id person;
        int most = 0;
        std::vector<core::Id> also;
        QPointer<QObject> context;
        Ranked done;
    };

    bool isCurrent() const;
    void next();
    void warmUp();
    void findPrice(const PriceWish& wish);
    void findAlternatives(const RankWish& wish);
    void findWhy(const WhyWish& wish);

    Session& m_session;
    std::shared_ptr<Warm> m_warm; ///< only one piece of work uses it at a time
    QPointer<Task> m_task;
    bool m_wanted = false;
    bool m_isCold = true; ///< the round has changed since it was followed
    size_t m_step = 0;
    core::Id m_round;
    std::optional<Best> m_best;
    std::optional<PriceWish> m_price;
    std::optional<RankWish> m_ranking;
    std::optional<WhyWish> m_why;
};

} // namespace ui
