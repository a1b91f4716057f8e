// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/change.h"

#include "core/edits/repair.h"

namespace core {

Result<Touched> change(Store& store, const Result<Edit>& edit, const QString& why)
{
    if (!edit)
        return edit.error();
    const Result<Edit> dated = withDatesOfRepair(store.snapshot(), *edit, store.now(), why);
    if (!dated)
        return dated.error();
    return store.apply(*dated);
}

Result<Touched> changeAfterBackup(Store& store, const Result<Edit>& edit, const QString& before, const QString& why)
{
    if (!edit)
        return edit.error();
    if (edit->isEmpty())
        return Touched{};
    if (const Result<QString> backup = store.backUp(before); !backup)
        return backup.error();
    return change(store, edit, why);
}

} // namespace core
