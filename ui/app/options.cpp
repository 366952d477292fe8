// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/options.h"

namespace evenkeel::ui {

namespace {

constexpr int kLeastWidth = 320;
constexpr int kMostWidth = 8000;

/// `--pop` and its link. A starter of the desktop leaves the link out when the program is opened from a menu: then it
/// is an ordinary start. Whatever follows is the link, also where it looks like an option.
Result<void> takePop(const QString& url, Options& options)
{
    if (url.isEmpty())
        return {};
    auto pop = telephony::parseScreenPop(url.toStdString());
    if (!pop)
        return tl::unexpected<Error>(pop.error());
    options.popUrl = url;
    options.pop = std::move(*pop);
    return {};
}

QSize parseSize(const QString& text)
{
    const auto parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2)
        return {};
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool sane = size.width() >= kLeastWidth && size.width() <= kMostWidth && size.height() >= kLeastWidth &&
                      size.height() <= kMostWidth;
    return sane ? size : QSize{};
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& name = arguments[i];
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.help = true;
            continue;
        }
        if (name == QLatin1String("--version")) {
            options.version = true;
            continue;
        }
        const bool joined = name.startsWith(QLatin1String("--pop="));
        if (joined || name == QLatin1String("--pop")) {
            const QString url = joined ? name.mid(6) : arguments.value(++i);
            if (auto taken = takePop(url, options); !taken)
                return tl::unexpected<Error>(taken.error());
            continue;
        }
        const bool takesValue = name == QLatin1String("--data") || name == QLatin1String("--theme") ||
                                name == QLatin1String("--scale") || name == QLatin1String("--size") ||
                                name == QLatin1String("--demo") || name == QLatin1String("--tour") ||
                                name == QLatin1String("--language");
        if (!takesValue)
            return fail(Errc::Invalid, "usage.option", name.toStdString());
        if (++i >= arguments.size() || arguments[i].isEmpty())
            return fail(Errc::Invalid, "usage.value", name.toStdString());

        const QString& value = arguments[i];
        bool good = true;
        if (name == QLatin1String("--data")) {
            options.dataFolder = value;
        } else if (name == QLatin1String("--demo")) {
            options.demoFolder = value;
        } else if (name == QLatin1String("--tour")) {
            options.tourFolder = value;
        } else if (name == QLatin1String("--theme")) {
            options.theme = value;
            good =
                QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}.contains(value);
        } else if (name == QLatin1String("--language")) {
            options.language = value;
            good = QStringList{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("system")}.contains(value);
        } else if (name == QLatin1String("--scale")) {
            options.textScale = value.toInt(&good);
            good = good && options.textScale >= 100 && options.textScale <= 200;
        } else {
            options.size = parseSize(value);
            good = options.size.isValid();
        }
        if (!good)
            return fail(Errc::Invalid, "usage.value", name.toStdString());
    }
    return options;
}

QString usage()
{
    return QStringLiteral(
        "Usage: evenkeel [options]\n"
        "\n"
        "Opens the agent's window beside the softphone.\n"
        "\n"
        "  --data DIR     keep the database and the settings in DIR\n"
        "                 (else EVENKEEL_DATA, else the platform's data folder)\n"
        "  --pop LINK     fill in who is calling from a link (evenkeel:call?number=N&name=N,\n"
        "                 tel:N, sip:N) or a number; a window that is open already gets it\n"
        "  --theme NAME   light, dark or system, for this run\n"
        "  --language L   en, es or system, for this run\n"
        "  --scale N      size of text in per cent, 100 to 200, for this run\n"
        "  --size WxH     size of the window, for this run\n"
        "  --demo DIR     play the demo call by keys through the real window and leave its\n"
        "                 pictures and its data in DIR; needs no display\n"
        "  --tour DIR     go through the supervisor's and the trainer's pages by keys, over the calls in\n"
        "                 --data, and leave a picture of each in DIR; needs no display. It sets passphrases:\n"
        "                 meant for calls made by 'evenkeel-cli db generate'\n"
        "  --version      print the version\n"
        "  --help         print this text\n");
}

} // namespace evenkeel::ui
