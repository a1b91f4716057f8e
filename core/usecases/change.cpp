// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/change.h"

namespace core {

Result<Touched> change(Store& store, const Result<Edit>& edit)
{
    if (!edit)
        return edit.error();
    return store.apply(*edit);
}

Result<Touched> changeAfterBackup(Store& store, const Result<Edit>& edit, const QString& before)
{
    if (!edit)
        return edit.error();
    if (edit->isEmpty())
        return Touched{};
    if (const Result<QString> backup = store.backUp(before); !backup)
        return backup.error();
    return store.apply(*edit);
}

} // namespace core
