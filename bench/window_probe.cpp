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

#include <algorithm>
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
constexpr std::uint16_t kLookedAt = 300; ///< rows from the top: looking at more takes time from the program

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
    kill();
}

void Child::kill()
{
    if (ended())
        return;
    ::kill(m_id, SIGKILL);
    ::waitpid(m_id, nullptr, 0);
    m_ended = true;
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
    if (!child.waitFor(3s))
        child.kill();
    forget();
}

void WindowProbe::forget()
{
    // An answer from the server comes after all events until then.
    const auto asked = xcb_get_input_focus(m_connection);
    const std::unique_ptr<xcb_get_input_focus_reply_t, Freed> reply(
        xcb_get_input_focus_reply(m_connection, asked, nullptr));
    while (const EventPtr left{xcb_poll_for_event(m_connection)}) {
    }
}

WindowProbe::Image WindowProbe::look(std::uint32_t window)
{
    const auto asked = xcb_get_geometry(m_connection, window);
    const std::unique_ptr<xcb_get_geometry_reply_t, Freed> size(xcb_get_geometry_reply(m_connection, asked, nullptr));
    if (!size || size->depth != 24)
        return {};
    const auto height = std::min<std::uint16_t>(size->height, kLookedAt);
    const auto wanted =
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, size->width, height, 0xffffffU);
    const std::unique_ptr<xcb_get_image_reply_t, Freed> image(xcb_get_image_reply(m_connection, wanted, nullptr));
    if (!image)
        return {};
    Image pixels(static_cast<std::size_t>(xcb_get_image_data_length(image.get())) / 4);
    std::memcpy(pixels.data(), xcb_get_image_data(image.get()), pixels.size() * 4);
    for (auto& pixel : pixels)
        pixel &= 0xffffffU;
    return pixels;
}

void WindowProbe::waitFor(std::uint32_t window, Child& child, const std::function<bool(const Image&)>& wanted)
{
    const auto until = Clock::now() + 10s;
    while (Clock::now() < until) {
        if (const auto image = look(window); !image.empty() && wanted(image))
            return;
        if (child.ended())
            throw std::runtime_error("the program ended before its window showed what was waited for");
        std::this_thread::sleep_for(500us);
    }
    throw std::runtime_error("the window did not show what was waited for within ten seconds");
}

void WindowProbe::waitForContent(std::uint32_t window, Child& child)
{
    constexpr std::ptrdiff_t drawn = 100; // a short word has more; a ground that is being filled has two halves only
    waitFor(window, child, [](const Image& image) {
        const auto ground = image.front();
        const auto other = std::count_if(image.begin(), image.end(), [&](auto pixel) { return pixel != ground; });
        return other >= drawn && other < std::ssize(image) / 2;
    });
}

void WindowProbe::waitForColour(std::uint32_t window, Child& child, std::uint32_t rgb)
{
    constexpr std::ptrdiff_t enough = 1000;
    waitFor(window, child, [&](const Image& image) { return std::count(image.begin(), image.end(), rgb) >= enough; });
}

void WindowProbe::press(std::uint32_t window, std::uint32_t keysym)
{
    const auto* setup = xcb_get_setup(m_connection);
    const auto count = static_cast<std::uint8_t>(setup->max_keycode - setup->min_keycode + 1);
    const auto asked = xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count);
    const std::unique_ptr<xcb_get_keyboard_mapping_reply_t, Freed> keys(
        xcb_get_keyboard_mapping_reply(m_connection, asked, nullptr));
    if (!keys)
        throw std::runtime_error("the X server does not tell its keys");
    const auto* symbols = xcb_get_keyboard_mapping_keysyms(keys.get());
    int code = 0;
    for (int i = 0; i < count && code == 0; ++i)
        if (symbols[i * keys->keysyms_per_keycode] == keysym)
            code = setup->min_keycode + i;
    if (code == 0)
        throw std::runtime_error("the keyboard of the X server lacks a key");
    xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
    for (const auto type : {XCB_KEY_PRESS, XCB_KEY_RELEASE}) {
        xcb_key_press_event_t event{};
        event.response_type = static_cast<std::uint8_t>(type);
        event.detail = static_cast<xcb_keycode_t>(code);
        event.time = XCB_CURRENT_TIME;
        event.root = m_root;
        event.event = window;
        event.same_screen = 1;
        xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char*>(&event));
    }
    xcb_flush(m_connection);
}

} // namespace evenkeel::bench
