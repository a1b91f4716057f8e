// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long work tells where it is and hears that it should stop. Core calls it often enough to stop within half
// a second; ui/tasks and app/cli/console implement it.

#include <QString>

namespace core {

class Progress
{
public:
    virtual ~Progress() = default;
    virtual void report(const QString& what, qint64 done, qint64 total) = 0;
    virtual bool stopped() const = 0;
};

class NoProgress final : public Progress
{
public:
    void report(const QString&, qint64, qint64) override {}
    bool stopped() const override { return false; }
};

} // namespace core
