// SPDX-FileCopyrightText: Bifolium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/containers/archive.h"

#include <QCoreApplication>

#include <zip.h>

namespace core {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Formats", text);
}

struct CloseArchive
{
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseMember
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

constexpr qsizetype pieceBytes = 65'536;
constexpr zip_uint64_t headBytes = 76; ///< around each member, its name not counted

Error damaged(const QString& detail)
{
    Error error = unreadable(say(
        "This file is damaged or was cut short, so it cannot be unpacked. Download or save it once more and "
        "bring in the new one."));
    error.detail = detail;
    return error;
}

Error locked()
{
    return unreadable(
        say("This archive is locked with a password. Unpack it on this computer and bring in the "
            "table from inside."));
}

Error tooLarge()
{
    return unreadable(say("This file unpacks to far more than any list of people needs, so it was not read. "
                          "Save only the sheet "
                          "with the answers and bring that in."));
}

/// Each member has one of these marks in the list at the end of the archive, whatever number is stated there.
bool hasTooManyMembers(const QByteArray& bytes)
{
    static const QByteArray mark("PK\x01\x02");
    qsizetype count = 0;
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.size()))
        if (++count > limits::members)
            return true;
    return false;
}

} // namespace

struct Archive::State
{
    QByteArray bytes; // what the library reads from, so it stands before it
    std::unique_ptr<zip_t, CloseArchive> zip;
    QStringList names;
    struct Size
    {
        qint64 packed = 0;
        qint64 stated = 0; ///< unpacked, as the archive says
    };
    std::vector<Size> sizes;
    qint64 unpacked = 0;
};

struct ArchiveMember::State
{
    std::unique_ptr<zip_file_t, CloseMember> file;
    Archive::State* archive = nullptr;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 stated = 0; ///< bytes that should come out
};

ArchiveMember::ArchiveMember(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ArchiveMember::ArchiveMember(ArchiveMember&&) noexcept = default;
ArchiveMember& ArchiveMember::operator=(ArchiveMember&&) noexcept = default;
ArchiveMember::~ArchiveMember() = default;

Result<QByteArray> ArchiveMember::next()
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const zip_int64_t got = zip_fread(m_state->file.get(), piece.data(), zip_uint64_t(piece.size()));
    if (got < 0)
        return damaged(QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_state->file.get()))));
    m_state->unpacked += got;
    m_state->archive->unpacked += got;
    const bool isTight = m_state->unpacked > limits::unpackedFreely &&
                         m_state->unpacked > limits::unpackedRatio * m_state->packed;
    if (isTight || m_state->archive->unpacked > limits::unpackedBytes)
        return tooLarge();
    if (got == 0 && m_state->unpacked != m_state->stated)
        return damaged(QStringLiteral("%1 bytes instead of %2").arg(m_state->unpacked).arg(m_state->stated));
    piece.truncate(qsizetype(got));
    return piece;
}

Archive::Archive(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(const QByteArray& bytes)
{
    if (hasTooManyMembers(bytes))
        return unreadable(
            say("This archive holds more than 10,000 files. Unpack it and bring in the one with the "
                "answers."));
    auto state = std::make_unique<State>();
    state->bytes = bytes;
    zip_error_t wrong;
    zip_error_init(&wrong);
    const auto why = [&wrong] {
        const QString detail = QString::fromUtf8(zip_error_strerror(&wrong));
        zip_error_fini(&wrong);
        return damaged(detail);
    };
    zip_source_t* source =
        zip_source_buffer_create(state->bytes.constData(), zip_uint64_t(state->bytes.size()), 0, &wrong);
    if (!source)
        return why();
    state->zip.reset(zip_open_from_source(source, ZIP_RDONLY, &wrong));
    if (!state->zip) {
        zip_source_free(source);
        return why();
    }
    zip_error_fini(&wrong);

    // Members that lie over each other would let a small file unpack to any size.
    auto room = zip_uint64_t(bytes.size());
    const zip_int64_t count = zip_get_num_entries(state->zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(state->zip.get(), zip_uint64_t(i), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return damaged(QStringLiteral("member %1 has no name").arg(i));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return locked();
        if (!(stat.valid & ZIP_STAT_COMP_SIZE) || !(stat.valid & ZIP_STAT_SIZE) || stat.comp_size > room ||
            headBytes > room - stat.comp_size)
            return damaged(QStringLiteral("member %1 lies over others").arg(i));
        room -= stat.comp_size + headBytes;
        state->names += QString::fromUtf8(stat.name);
        state->sizes.push_back({qint64(stat.comp_size), qint64(stat.size)});
    }
    return Archive(std::move(state));
}

const QStringList& Archive::names() const
{
    return m_state->names;
}

qsizetype Archive::find(const QString& name) const
{
    for (qsizetype i = 0; i < m_state->names.size(); ++i)
        if (m_state->names.at(i).compare(name, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

Result<ArchiveMember> Archive::member(qsizetype index)
{
    Q_ASSERT(index >= 0 && index < m_state->names.size());
    auto state = std::make_unique<ArchiveMember::State>();
    state->archive = m_state.get();
    state->packed = m_state->sizes[size_t(index)].packed;
    state->stated = m_state->sizes[size_t(index)].stated;
    if (state->stated > limits::unpackedBytes)
        return tooLarge();
    state->file.reset(zip_fopen_index(m_state->zip.get(), zip_uint64_t(index), 0));
    if (!state->file)
        return damaged(QString::fromUtf8(zip_strerror(m_state->zip.get())));
    return ArchiveMember(std::move(state));
}

Result<QByteArray> Archive::read(qsizetype index)
{
    auto opened = member(index);
    if (!opened)
        return opened.error();
    QByteArray all;
    while (true) {
        auto piece = opened->next();
        if (!piece || piece->isEmpty())
            return piece ? Result<QByteArray>(std::move(all)) : piece;
        all += *piece;
    }
}

} // namespace core
