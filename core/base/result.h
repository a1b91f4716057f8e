// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value or the reason why there is none. Every verb that can fail returns a Result; nobody throws.
// `Error::message` is a sentence for a coordinator (what happened, why, what now); `detail` is for the log.

#include <QString>

#include <utility>
#include <variant>

namespace core {

struct Error
{
    enum class Kind {
        Usage,     ///< the caller asked for something that makes no sense
        NotFound,  ///< a file, round or person that is not there
        Refused,   ///< content that breaks a rule; nothing was changed
        Conflict,  ///< the programme has moved on since the plan was made
        Unreadable,///< a file that cannot be understood
        Locked,    ///< somebody else has the file open
        Io,        ///< disk, permission, space
        Stopped    ///< the person pressed Stop
    };
    Kind kind = Kind::Refused;
    QString message;
    QString detail;
};

template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_content); }
    T& value() & { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::get<0>(std::move(m_content)); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

struct Nothing
{
    bool operator==(const Nothing&) const = default;
};
using Outcome = Result<Nothing>;
inline Outcome success() { return Nothing{}; }

inline Error refused(QString message) { return {Error::Kind::Refused, std::move(message), {}}; }
inline Error usage(QString message) { return {Error::Kind::Usage, std::move(message), {}}; }
inline Error notFound(QString message) { return {Error::Kind::NotFound, std::move(message), {}}; }
inline Error unreadable(QString message) { return {Error::Kind::Unreadable, std::move(message), {}}; }
inline Error ioError(QString message, QString detail = {})
{
    return {Error::Kind::Io, std::move(message), std::move(detail)};
}
inline Error stopped() { return {Error::Kind::Stopped, QStringLiteral("Stopped. Nothing was changed."), {}}; }

} // namespace core
