// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Somebody who pressed Stop before anything began.

#include "core/base/progress.h"

namespace support {

class StopAtOnce final : public core::Progress
{
public:
    void report(const QString&, qint64, qint64) override {}
    bool stopped() const override { return true; }
};

} // namespace support
