// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// E-mail addresses as people type them: what is wrong with one, and what was probably meant. Nothing is
// corrected here, only judged; the clean-up queue asks.

#include <QStringList>

namespace core {

/// White space, "mailto:" and "Name <…>" taken away, the part after @ in small letters. The rest as typed.
QString tidyAddress(const QString& text);

/// What stands behind the last @, and before it; without any all is domain, and nothing local.
QString domainOf(const QString& address);
QString localOf(const QString& address);

/// As far as its looks tell: one address and nothing else. It may still have a fault.
bool looksLikeAddress(const QString& text);
/// The same for one or several that stand together without a blank.
bool looksLikeAddresses(const QString& text);

/// A sentence that says what is wrong ("has no @"), or empty when letters can be sent there.
QString faultOfAddress(const QString& address);

/// What was probably meant by an address that is wrong or has a mistyped domain ("gmial.com"); empty: no
/// idea.
QString suggestAddress(const QString& address);

/// Two letters at the end that are no country's: "ana@library.ed".
bool hasUnknownEnding(const QString& address);

/// The usable addresses in a cell that holds several, in their order.
QStringList addressesIn(const QString& text);

/// For finding one person's two spellings: folded, and for the large providers without dots and plus tags.
QString mailboxKey(const QString& address);

} // namespace core
