// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/app/phone_link.h"

#include "app/settings.h"

namespace evenkeel::ui {

using connect::BaresipFeed;

PhoneLink::PhoneLink()
{
    QObject::connect(&m_feed, &BaresipFeed::event, this, &PhoneLink::event);
    QObject::connect(&m_feed, &BaresipFeed::statusChanged, this, &PhoneLink::statusChanged);
}

void PhoneLink::listen(const QString& endpoint)
{
    m_endpoint = endpoint.trimmed();
    const auto address = app::parseEndpoint(m_endpoint);
    m_understood = m_endpoint.isEmpty() || address.valid();
    if (address.valid())
        m_feed.start(address.host, address.port);
    else
        m_feed.stop();
    Q_EMIT statusChanged();
}

bool PhoneLink::connected() const
{
    return m_feed.status() == BaresipFeed::Status::Connected;
}

void PhoneLink::setHeld(bool held)
{
    if (held)
        m_feed.hold();
    else
        m_feed.resume();
}

QString PhoneLink::statusText() const
{
    if (m_endpoint.isEmpty())
        return {};
    if (!m_understood)
        return tr("The softphone’s address must be of this computer, such as 127.0.0.1:4444.");
    if (connected())
        return tr("baresip is connected: calls start by themselves.");
    return tr("Waiting for baresip at %1. Calls can be started by hand meanwhile.").arg(m_endpoint);
}

} // namespace evenkeel::ui
