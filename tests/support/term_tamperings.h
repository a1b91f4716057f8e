// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ways to tamper with what a certificate says of who yields to others and of who is to stay together, and
// what the judge may say to each. The terms are part of the claim: a plan that was the best under other terms
// is no proof.

#include "tests/support/tamperings.h"

namespace support {

inline bool wereTogether(const core::Certificate& certificate, int a, int b)
{
    return std::any_of(
        certificate.together.begin(), certificate.together.end(),
        [&](const std::vector<int>& pair) { return std::minmax(pair[0], pair[1]) == std::minmax(a, b); });
}

/// A pair of the plan that is new, or one that was together before.
inline std::vector<int>* somePairThat(bool isNew, core::Certificate& certificate, Dice& dice)
{
    std::vector<int>* pair = somePair(certificate, dice);
    return pair && certificate.changeLoss > 0 && wereTogether(certificate, (*pair)[0], (*pair)[1]) != isNew
               ? pair
               : nullptr;
}

inline bool changePrice(core::Certificate& certificate, Dice& dice, int direction)
{
    if (!somePairThat(true, certificate, dice))
        return false;
    certificate.changeLoss += direction * (1 + dice.below(3));
    return certificate.changeLoss > 0;
}

inline bool forgetPair(const Good&, core::Certificate& certificate, Dice& dice)
{
    const std::vector<int>* pair = somePairThat(false, certificate, dice);
    if (pair)
        std::erase_if(certificate.together, [&](const std::vector<int>& one) {
            return std::minmax(one[0], one[1]) == std::minmax((*pair)[0], (*pair)[1]);
        });
    return pair;
}

inline bool protectNewPair(const Good&, core::Certificate& certificate, Dice& dice)
{
    const std::vector<int>* pair = somePairThat(true, certificate, dice);
    if (pair)
        certificate.together.push_back(*pair);
    return pair;
}

inline bool changeYielding(core::Certificate& certificate, Dice& dice, int direction)
{
    const std::vector<int>* pair = somePair(certificate, dice);
    if (!pair || certificate.yields.empty())
        return false;
    certificate.yields[std::size_t((*pair)[0])] += direction;
    return true;
}

inline const std::vector<Tampering>& termTamperings()
{
    static const std::vector<Tampering> all = {
        {"make changes cheaper", "do not cover",
         [](const Good&, core::Certificate& c, Dice& dice) { return changePrice(c, dice, -1); }},
        {"make changes dearer", "leave room|does not count more|beyond all bounds",
         [](const Good&, core::Certificate& c, Dice& dice) { return changePrice(c, dice, 1); }},
        {"changes cost less than nothing", "What a changed pair costs",
         [](const Good&, core::Certificate& c, Dice&) {
             c.changeLoss = -1;
             return true;
         }},
        {"changes cost nothing", "a change costs nothing",
         [](const Good&, core::Certificate& c, Dice&) {
             c.changeLoss = 0;
             return !c.together.empty();
         }},
        {"forget who was together", room, forgetPair},
        {"protect a new pair", uncovered, protectNewPair},
        {"protect somebody alone", "not two people",
         [](const Good&, core::Certificate& c, Dice& dice) {
             if (c.together.empty())
                 return false;
             oneOf(c.together, dice).pop_back();
             return true;
         }},
        {"let somebody yield more", "leave room|does not count more",
         [](const Good&, core::Certificate& c, Dice& dice) { return changeYielding(c, dice, 1); }},
        {"let somebody yield less", "do not cover|beyond all bounds",
         [](const Good&, core::Certificate& c, Dice& dice) { return changeYielding(c, dice, -1); }},
        {"say of one how much they yield", "of everybody",
         [](const Good&, core::Certificate& c, Dice&) {
             c.yields.resize(1);
             return c.people.size() > 1;
         }},
        {"make yielding cheap", "Yielding does not count",
         [](const Good&, core::Certificate& c, Dice& dice) {
             core::Certificate::Island* island = someIsland(c, dice);
             if (!island ||
                 std::count(c.yields.begin(), c.yields.end(), 0) == std::ptrdiff_t(c.yields.size()))
                 return false;
             island->yield = island->loss * dice.below(100);
             return true;
         }},
    };
    return all;
}

} // namespace support
