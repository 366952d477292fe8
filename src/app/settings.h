// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <span>

class QSettings;

namespace evenkeel::app {

/// Whom a setting belongs to: the person, or this machine's screen and telephone.
enum class SettingScope { Person, Machine };

/// One row of the table of settings. `least` and `most` bound numbers; `choices` (parted by '|') bounds words.
struct SettingSpec
{
    const char* key;
    QVariant fallback;
    SettingScope scope = SettingScope::Person;
    int least = 0;
    int most = 0;
    const char* choices = nullptr;
    const char* help; ///< one sentence, English source text, context "Settings"

    [[nodiscard]] QString helpText() const;
};

namespace setting {
inline constexpr auto kWindowGeometry = "window/geometry";
inline constexpr auto kAlwaysOnTop = "window/always-on-top";
inline constexpr auto kTheme = "view/theme";
inline constexpr auto kLanguage = "view/language";
inline constexpr auto kTextScale = "view/text-scale";
inline constexpr auto kReduceMotion = "view/reduce-motion";
inline constexpr auto kAgent = "agent/name";
inline constexpr auto kCompany = "agent/company";
inline constexpr auto kPack = "call/pack";
inline constexpr auto kPolicy = "call/policy";
inline constexpr auto kGuide = "call/guide";
inline constexpr auto kKeys = "keys/overrides";
inline constexpr auto kLockMinutes = "role/lock-minutes";
inline constexpr auto kBaresip = "softphone/baresip";
inline constexpr auto kSavedFilters = "review/filters";
inline constexpr auto kSeenSettled = "review/seen";
inline constexpr auto kSessionsSplit = "review/split";
inline constexpr auto kTrainerSplit = "train/split";
inline constexpr auto kTrainerPack = "train/pack";
inline constexpr auto kLastFolder = "files/folder";
inline constexpr auto kPracticeVoice = "practice/voice";
} // namespace setting

/// Every setting there is. Nothing is read or written that has no row here.
[[nodiscard]] std::span<const SettingSpec> settingsTable();

/// The settings of one data folder, kept in its settings.ini. A value out of its range reads as the default, so that a
/// file edited by hand cannot break the start. Set values are written at once.
class Settings
{
  public:
    explicit Settings(const QString& dataFolder);
    ~Settings();

    [[nodiscard]] QString text(const char* key) const;
    [[nodiscard]] int number(const char* key) const;
    [[nodiscard]] bool flag(const char* key) const;
    [[nodiscard]] QByteArray bytes(const char* key) const;
    void set(const char* key, const QVariant& value);
    /// True if a value was ever stored for it.
    [[nodiscard]] bool isSet(const char* key) const;
    /// Back to the default.
    void clear(const char* key);

  private:
    [[nodiscard]] QVariant value(const char* key) const;
    std::unique_ptr<QSettings> m_file;
};

/// "host:port" taken apart; the port is 0 when the text is not of that form. Only addresses of this machine are taken:
/// baresip's control port knows no password.
struct Endpoint
{
    QString host;
    quint16 port = 0;
    [[nodiscard]] bool valid() const { return port != 0; }
};
[[nodiscard]] Endpoint parseEndpoint(const QString& text);

} // namespace evenkeel::app
