// SPDX-FileCopyrightText: 2026 The Evenkeel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/window_probe.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <thread>

namespace evenkeel::bench {

namespace {

using namespace std::chrono_literals;

struct Freed
{
    void operator()(void* memory) const { std::free(memory); }
};
using EventPtr = std::unique_ptr<xcb_generic_event_t, Freed>;

std::uint32_t atom(xcb_connection_t* connection, const char* name)
{
    const auto asked = xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name);
    const std::unique_ptr<xcb_intern_atom_reply_t, Freed> reply(xcb_intern_atom_reply(connection, asked, nullptr));
    return reply ? reply->atom : 0;
}

} // namespace

Child::Child(const std::vector<std::string>& arguments, const std::vector<std::string>& variables)
{
    std::vector<char*> argv;
    for (const auto& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    std::vector<char*> env; // the first of two entries for a name holds
    for (const auto& variable : variables)
        env.push_back(const_cast<char*>(variable.c_str()));
    for (char** variable = environ; *variable != nullptr; ++variable)
        env.push_back(*variable);
    env.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int problem = posix_spawn(&m_id, argv.front(), &actions, nullptr, argv.data(), env.data());
    posix_spawn_file_actions_destroy(&actions);
    if (problem != 0)
        throw std::runtime_error("cannot start " + arguments.front() + ": " + std::strerror(problem));
}

Child::~Child()
{
    if (!ended()) {
        ::kill(m_id, SIGKILL);
        ::waitpid(m_id, nullptr, 0);
    }
}

bool Child::ended()
{
    if (!m_ended && ::waitpid(m_id, nullptr, WNOHANG) == m_id)
        m_ended = true;
    return m_ended;
}

bool Child::waitFor(std::chrono::milliseconds patience)
{
    const auto until = Clock::now() + patience;
    while (!ended() && Clock::now() < until)
        std::this_thread::sleep_for(5ms);
    return ended();
}

WindowProbe::WindowProbe()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection) != 0) {
        xcb_disconnect(m_connection);
        throw std::runtime_error("no X display (scripts/bench starts one with Xvfb)");
    }
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    m_protocols = atom(m_connection, "WM_PROTOCOLS");
    m_deleteWindow = atom(m_connection, "WM_DELETE_WINDOW");
    const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection);
}

WindowProbe::~WindowProbe()
{
    xcb_disconnect(m_connection);
}

std::uint32_t WindowProbe::waitForWindow(Child& child)
{
    const auto until = Clock::now() + 10s;
    while (Clock::now() < until) {
        while (const EventPtr event{xcb_poll_for_event(m_connection)}) {
            if ((event->response_type & 0x7FU) != XCB_MAP_NOTIFY)
                continue;
            const auto* mapped = reinterpret_cast<const xcb_map_notify_event_t*>(event.get());
            if (mapped->override_redirect == 0)
                return mapped->window;
        }
        if (child.ended())
            throw std::runtime_error("the program ended before it showed a window");
        pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        ::poll(&waiting, 1, 100);
    }
    throw std::runtime_error("no window within ten seconds");
}

void WindowProbe::close(std::uint32_t window, Child& child)
{
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = m_protocols;
    message.data.data32[0] = m_deleteWindow;
    xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char*>(&message));
    xcb_flush(m_connection);
    if (!child.waitFor(3s)) {
        ::kill(child.id(), SIGKILL);
        child.waitFor(3s);
    }
    while (const EventPtr left{xcb_poll_for_event(m_connection)}) {
    }
}

} // namespace evenkeel::bench
