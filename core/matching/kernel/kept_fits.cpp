// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/kernel/kept_fits.h"

#include "core/matching/sentence.h"

namespace core {
namespace {

constexpr int rowsBetweenLooks = 64;

} // namespace

KeptFits::KeptFits(const FitRows& rows, int mostPeople) : m_rows(rows), m_isKept(rows.size() <= mostPeople) {}

Outcome KeptFits::fill(Progress& progress)
{
    if (!m_isKept || size() == 0 || !m_kept.empty())
        return success();
    m_kept.resize(start(size() - 1));
    for (int a = 0; a + 1 < size(); ++a) {
        if (a % rowsBetweenLooks == 0) {
            if (progress.stopped()) {
                forget();
                return stopped();
            }
            progress.report(translate("Matching", "Comparing people"), a, size());
        }
        m_rows.row(a, a + 1, std::span(m_kept).subspan(start(a), std::size_t(size() - a - 1)));
    }
    return success();
}

int KeptFits::between(int a, int b) const
{
    return !m_isKept ? m_rows.between(a, b) : a == b ? notAllowed : int(kept(a, b));
}

void KeptFits::row(int a, int first, std::span<qint8> fits) const
{
    if (!m_isKept)
        return m_rows.row(a, first, fits);
    const int end = first + int(fits.size());
    for (int b = first; b < std::min(a, end); ++b)
        fits[std::size_t(b - first)] = kept(b, a);
    if (a >= first && a < end)
        fits[std::size_t(a - first)] = notAllowed;
    if (const int from = std::max(a + 1, first); from < end) {
        const auto at = m_kept.begin() + std::ptrdiff_t(start(a)) + (from - a - 1);
        std::copy(at, at + (end - from), fits.begin() + (from - first));
    }
}

void KeptFits::changed(int a, int b)
{
    if (!m_kept.empty())
        kept(a, b) = qint8(m_rows.between(a, b));
}

void KeptFits::changed(int person)
{
    if (m_kept.empty())
        return;
    std::vector<qint8> row(static_cast<std::size_t>(size()));
    m_rows.row(person, 0, row);
    for (int other = 0; other < size(); ++other)
        if (other != person)
            kept(person, other) = row[std::size_t(other)];
}

} // namespace core
