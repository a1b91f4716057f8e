// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fingerprints of a question: equal as long as nothing has changed that a plan depends on. A certificate
// keeps those of the question it was found for, so that it is seen at once when the round has become another.

#include "core/matching/certificate.h"
#include "core/matching/question.h"

namespace core {

/// What single people have answered, as fingerprints that are kept while a question changes little by little.
class AnswerPrints
{
public:
    /// Of a person of this question.
    const QByteArray& of(const MatchQuestion& question, int person);
    /// After somebody has other answers.
    void forget(int person);

private:
    std::vector<QByteArray> m_prints; ///< by person; empty when not known yet
};

/// Of the people whose ids the certificate holds, in its order, and of its terms.
Certificate::Digests digestsOf(const MatchQuestion& question, const Certificate& certificate,
                               AnswerPrints& prints);

} // namespace core
