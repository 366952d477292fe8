// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keys of what is worth telling of an item that comes in. src/app/import_words.cpp has the sentences.
namespace evenkeel::exchange::note {

inline constexpr const char* kAttachments = "note.attachments";    ///< files stay behind
inline constexpr const char* kImage = "note.image";                ///< a picture in the text stays behind
inline constexpr const char* kLink = "note.link";                  ///< a link keeps its words and loses its address
inline constexpr const char* kActive = "note.active-content";      ///< scripts, frames, forms of HTML stay behind
inline constexpr const char* kOtherActions = "note.other-actions"; ///< a macro does more than say something
inline constexpr const char* kForm = "note.form";                  ///< a form's questions become merge fields
inline constexpr const char* kCursor = "note.cursor";              ///< a mark for the cursor was taken out
inline constexpr const char* kMorePages = "note.more-pages";       ///< the export has further pages
inline constexpr const char* kOtherFiles = "note.other-files";     ///< the file refers to others
inline constexpr const char* kNoHeader = "note.no-header";         ///< no header: title, text and tags by position
inline constexpr const char* kShortMade = "note.short-made";       ///< the short variant is the first sentences
inline constexpr const char* kLong = "note.long";                  ///< it takes longer to say than a line should
inline constexpr const char* kIdTaken = "note.id-taken";           ///< its id was taken, it got another one
inline constexpr const char* kTagLeftOut = "note.tag-left-out";    ///< a tag that is no words stays behind

} // namespace evenkeel::exchange::note
