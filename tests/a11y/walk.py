# SPDX-FileCopyrightText: 2026 The Evenkeel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: walk.py PROGRAM — inside scripts/with-display, by tests/a11y/run.

Works the real window from outside, as a screen reader sees it: on every screen each control has a role and a name, is
met in the order in which it stands on the screen, and Tab goes the same way; changes of the light, refusals and offers
arrive as events; an assistive press presses. Prints what is wrong and ends with 1.
"""

import copy
import os
import subprocess
import sys
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.TEXT,
    Atspi.Role.ENTRY, Atspi.Role.COMBO_BOX, Atspi.Role.MENU_ITEM, Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER,
    Atspi.Role.PAGE_TAB, Atspi.Role.LIST_ITEM, Atspi.Role.PASSWORD_TEXT,
}
# One stop of Tab each; the arrows go on within.
VIEWS = {Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.CHART}
PATIENCE = 20.0

problems = []
said = []  # what the notification was named, in order
focused = []  # what got the focus, in order
context = GLib.MainContext.default()
warnings.simplefilter("ignore", DeprecationWarning)  # the other names of these calls come with a later AT-SPI


def pump(seconds=0.0, until=None):
    """Lets events in for `seconds`, or until the condition holds; tells whether it does."""
    end = time.monotonic() + seconds
    while True:
        while context.iteration(False):
            pass
        if until is not None and until():
            return True
        if time.monotonic() >= end:
            return until is None
        time.sleep(0.01)


def on_event(event):
    try:
        if event.type.startswith("object:state-changed:focused"):
            if event.detail1:
                focused.append(event.source)
        elif event.source.get_role() == Atspi.Role.NOTIFICATION:
            said.append(event.source.get_name())
    except GLib.Error:
        pass  # gone before we could ask


class Node:
    def __init__(self, accessible):
        self.pane = None  # where it is scrolled in, if that is too small to show all at once
        self.view = None  # the list or table that it is an item of
        self.accessible = accessible
        self.role = accessible.get_role()
        self.name = accessible.get_name() or ""
        self.states = accessible.get_state_set()
        box = accessible.get_extents(Atspi.CoordType.SCREEN)
        self.x, self.y, self.width, self.height = box.x, box.y, box.width, box.height

    def __str__(self):
        return f"{self.accessible.get_role_name()} “{self.name[:60]}” at {self.x},{self.y} {self.width}x{self.height}"

    def focusable(self):
        return self.states.contains(Atspi.StateType.FOCUSABLE)

    def is_stop(self):
        return (self.view is None and (self.role in CONTROLS or self.role in VIEWS) and self.focusable()
                and self.states.contains(Atspi.StateType.ENABLED))

    def focused(self):
        return self.states.contains(Atspi.StateType.FOCUSED)


def showing(accessible, out, parent=None):
    for index in range(accessible.get_child_count()):
        child = accessible.get_child_at_index(index)
        if child is None:
            continue
        states = child.get_state_set()
        if not (states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.SHOWING)):
            continue
        node = Node(child)
        if parent:
            node.pane = parent if parent.height < node.height else parent.pane
            node.view = parent.accessible if parent.role in VIEWS else parent.view
        out.append(node)
        showing(child, out, node)


class Window:
    def __init__(self, program, folder, agent=None):
        """With the name of an agent there is no first page before the desk."""
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if agent:
            with open(os.path.join(folder, "settings.ini"), "w", encoding="utf-8") as settings:
                settings.write(f"[agent]\nname={agent}\n")
        self.process = subprocess.Popen(
            [program, "--data", folder, "--size", "420x880", "--theme", "light", "--language", "en"])
        self.app = None
        if not pump(PATIENCE, self.find_app):
            raise SystemExit("a11y: the window is not on the accessibility bus")

    def find_app(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app is not None and app.get_process_id() == self.process.pid and app.get_child_count() > 0:
                app.set_cache_mask(Atspi.Cache.NONE)
                self.app = app
                return True
        return False

    def nodes(self):
        out = []
        showing(self.app, out)
        return out

    def controls(self):
        return [node for node in self.nodes() if node.role in CONTROLS]

    def stops(self):
        """Where Tab is to stop, in reading order: at a list or table once, wherever in it the focus is."""
        return [node for node in self.nodes() if node.is_stop()]

    def is_focused(self):
        return any(node.focused() for node in self.nodes())

    def named(self, part):
        return next((node for node in self.nodes() if part in node.name), None)

    def close(self):
        self.process.terminate()
        self.process.wait(60)

    def wait_for(self, part, what):
        if not pump(PATIENCE, lambda: self.named(part) is not None):
            problems.append(f"{what}: nothing named “{part}” came")
            return None
        return self.named(part)


def xdotool(*arguments):
    subprocess.run(["xdotool", *arguments], check=True, stdout=subprocess.DEVNULL)


def key(*names):
    xdotool("key", "--delay", "30", *names)
    pump(0.15)


def text(words):
    xdotool("type", "--delay", "10", words)
    pump(0.2)


def seen(node):
    """The node as far as its pane shows it; what is scrolled away lies at the edge."""
    if node.pane is None:
        return node
    part = copy.copy(node)
    top, bottom = node.pane.y, node.pane.y + node.pane.height
    part.y = min(max(node.y, top), bottom)
    part.height = max(0, min(node.y + node.height, bottom) - part.y)
    part.pane = None
    return part


def before(a, b, wide):
    """Whether b may be read after a: in the same row to the right, or below; in a wide window also in a column further
    right."""
    if a.pane is not b.pane:
        a, b = seen(a), seen(b)
    same_row = min(a.y + a.height, b.y + b.height) - max(a.y, b.y) > min(a.height, b.height) / 2
    if same_row:
        return b.x >= a.x
    return b.y >= a.y or (wide and b.x >= a.x + a.width)


def check(window, screen, wide=False):
    nodes = window.nodes()
    controls = [node for node in nodes if node.role in CONTROLS]
    if not controls:
        problems.append(f"{screen}: no control is to be found")
    for node in nodes:
        if not node.name and (node.role in CONTROLS or node.role in VIEWS):
            problems.append(f"{screen}: without a name: {node}")
        elif not node.name and node.focusable() and node.view is None:
            problems.append(f"{screen}: takes the focus without a name: {node}")
        if node.role == Atspi.Role.INVALID:
            problems.append(f"{screen}: without a role: {node}")
    # The first cell of a row says all of it; others may have nothing to say.
    for view in (node for node in nodes if node.role == Atspi.Role.TABLE):
        table = view.accessible.get_table_iface()
        if table is not None and table.get_n_rows() > 0 and not table.get_accessible_at(0, 0).get_name():
            problems.append(f"{screen}: a row without a name: {view}")
    for a, b in zip(controls, controls[1:]):
        if not before(a, b, wide):
            problems.append(f"{screen}: read in the wrong order: {a}, then {b}")
    print(f"a11y: {screen}: {len(controls)} controls", flush=True)


def check_focus(window, screen):
    """Somewhere in the window a key is heard."""
    if not pump(2.0, window.is_focused):
        problems.append(f"{screen}: the focus is lost")


def stop_of(accessible, stops):
    """The stop that has the focus when this has it: itself, or the list or table that it is an item of."""
    at = accessible
    while at is not None and at not in stops:
        at = at.get_parent()
    return at if at is not None and (at == accessible or stops[at].role in VIEWS) else accessible


def check_tab(window, screen):
    """Tab meets the stops in reading order, wherever it begins."""
    stops = {node.accessible: node for node in window.stops()}
    wanted = list(stops)
    walked = []

    def names(accessibles):
        return [stops[a].name if a in stops else a.get_name() for a in accessibles]

    for _ in range(len(wanted) + 3):
        count = len(focused)
        xdotool("key", "Tab")
        if not pump(2.0, lambda: len(focused) > count):
            break
        walked.append(stop_of(focused[-1], stops))
        if walked[-1] in walked[:-1]:
            walked.pop()
            break
    strange = [a for a in walked if a not in stops]
    if strange:
        problems.append(f"{screen}: Tab stops at what is no control: {names(strange)}")
    met = [a for a in wanted if a in walked]
    if len(met) < 2:
        problems.append(f"{screen}: Tab goes nowhere: {names(walked)}")
        return
    start = met.index(walked[0]) if walked[0] in met else 0
    turned = met[start:] + met[:start]
    if walked != turned:
        problems.append(f"{screen}: Tab goes {names(walked)}, the reading order is {names(turned)}")
    # What went by itself in the meantime, such as Undo after its ten seconds, is not missed.
    missed = [a for a in wanted if a not in walked and a.get_state_set().contains(Atspi.StateType.SHOWING)]
    if missed:
        problems.append(f"{screen}: Tab never comes to {names(missed)}")


def hears(part, what):
    if not pump(5.0, lambda: any(part in words for words in said)):
        problems.append(f"{what} is not announced; heard: {said}")
    said.clear()


def write(window, name, words):
    """Puts the focus on the field of that name, from outside, and types."""
    field = next((node for node in window.controls() if node.name == name), None)
    if field is None:
        problems.append(f"there is no field named “{name}”")
        return
    field.accessible.get_component_iface().grab_focus()
    pump(0.1)
    key("ctrl+a")
    text(words)


def press(window, name):
    button = next((node for node in window.controls() if node.name.startswith(name)), None)
    if button is None or not button.accessible.get_action_iface().do_action(0):
        problems.append(f"“{name}” cannot be pressed through the bus")
    pump(0.15)


def take_keys():
    xdotool("search", "--sync", "--onlyvisible", "--name", "^Evenkeel$", "windowfocus", "--sync")


def walk_first(window):
    window.wait_for("Start work", "the first page")
    take_keys()
    check(window, "first page")
    check_tab(window, "first page")
    write(window, "Your name", "Ann")
    key("Return", "Return")
    window.wait_for("Ready for the next call", "the first page")


def walk_aftercare(window):
    """The cards of the present call that reach beyond it."""
    key("e")
    window.wait_for("Who should take it", "the escalation")
    check(window, "escalation")
    check_tab(window, "escalation")
    write(window, "Who should take it", "delivery desk")
    write(window, "The problem", "the parcel is lost")
    key("ctrl+Return")
    window.wait_for("Another escalation", "an escalation that is made")
    check(window, "escalated")
    key("Escape", "Escape", "p")
    window.wait_for("Leave the note", "the caller's card")
    check(window, "earlier calls")
    check_tab(window, "earlier calls")
    press(window, "30 days")
    write(window, "Note for the next handler", "call back before noon")
    key("ctrl+Return")
    window.wait_for("Withdraw", "a note for the next handler")
    check(window, "earlier calls and a note")
    key("Escape", "Escape")

    key("F4")
    window.wait_for("Transfer to whom?", "the transfer")
    check(window, "transfer")
    check_tab(window, "transfer")
    key("Escape", "Escape", "ctrl+shift+p")
    window.wait_for("Find an action", "the palette")
    text("step")
    check(window, "palette")
    key("Escape")


def walk_safety(window):
    key("F5")
    count = len(focused)  # a menu is met by its focus: Qt hangs it under no window
    key("Down")
    if not pump(5.0, lambda: any(item.get_role() in CONTROLS and item.get_name() for item in focused[count:])):
        problems.append("the kinds of danger are not read as they are chosen")
    key("Return")
    window.wait_for("Danger is over", "safety")
    check(window, "safety")
    check_tab(window, "safety")
    key("Escape", "F5")
    window.wait_for("May I end this call? Not yet", "after the danger")


def walk_pages(window):
    key("ctrl+l")
    window.wait_for("Closed ones, too", "the follow-ups")
    check(window, "follow-ups")
    check_tab(window, "follow-ups")
    press(window, "Close…")
    window.wait_for("What came of", "closing a follow-up")
    check(window, "result of a follow-up")
    check_tab(window, "result of a follow-up")
    write(window, "What came of “the parcel is lost”?", "found")
    key("Return")
    window.wait_for("Nothing to follow up", "closing a follow-up")
    key("Escape", "shift+F1")
    window.wait_for("Not legal advice", "the page about the program")
    check(window, "about")
    key("Escape")


def widen():
    xdotool("search", "--onlyvisible", "--name", "^Evenkeel$", "windowsize", "--sync", "1280", "860")
    pump(0.5)


# By its key, what tells that the page is there, and its name.
SUPERVISOR_PAGES = (
    ("1", "Find calls by what was said", "sessions"),
    ("2", "Closed ones, too", "all follow-ups"),
    ("3", "4 weeks", "insights"),
    ("4", "Week before", "calibration"),
    ("5", "Verified", "audit"),
    ("6", "Add a rule", "retention"),
)


def walk_role(window):
    """Into the supervisor's role by a passphrase that is set, out of it, and in again by the same one."""
    key("ctrl+shift+s")
    window.wait_for("The same again", "the page that sets a passphrase")
    check(window, "first passphrase")
    check_focus(window, "first passphrase")
    check_tab(window, "first passphrase")
    write(window, "New passphrase", "correct horse")
    key("Return")
    text("correct horse")
    key("Return")
    window.wait_for("Find calls by what was said", "the sessions")
    key("ctrl+shift+l")
    window.wait_for("Ready for the next call", "locking")
    check_focus(window, "after locking")
    key("ctrl+shift+s")
    window.wait_for("Change the passphrase", "the page that asks for a passphrase")
    check(window, "passphrase")
    check_tab(window, "passphrase")
    said.clear()
    write(window, "Passphrase", "wrong horse")
    key("Return")
    hears("the next one has to wait", "a wrong passphrase")
    window.wait_for("This is not the passphrase", "a wrong passphrase")
    check_focus(window, "wrong passphrase")
    write(window, "Passphrase", "correct horse")
    key("Return")
    return window.wait_for("Find calls by what was said", "the sessions") is not None


def walk_supervisor(window):
    """The supervisor's pages over the call of the walk before: each by its key, in a narrow and in a wide window."""
    window.wait_for("Ready for the next call", "start")
    take_keys()
    if not walk_role(window):
        return
    for wide in (False, True):
        if wide:
            widen()
        size = "wide " if wide else ""
        for number, landmark, page in SUPERVISOR_PAGES:
            key(f"alt+{number}")
            window.wait_for(landmark, size + page)
            pump(0.5)  # what the reader's thread answers
            check(window, size + page, wide=wide)
            check_focus(window, size + page)
            check_tab(window, size + page)
        walk_replay(window, wide)
    walk_retention(window)
    key("ctrl+shift+l")
    window.wait_for("Ready for the next call", "locking")


def walk_replay(window, wide):
    """One call and its scorecard: beside the list, or in its place where there is no room for both."""
    size = "wide " if wide else ""
    key("alt+1")
    window.wait_for("Find calls by what was said", f"{size}sessions")
    key("Home", "Down", "Return")  # the first one is not over yet
    if not window.wait_for("Save review", f"{size}replay with its scorecard"):
        return
    pump(0.5)
    check(window, f"{size}replay and scorecard", wide=wide)
    check_focus(window, f"{size}replay and scorecard")
    check_tab(window, f"{size}replay and scorecard")
    said.clear()
    count = len(focused)
    key("alt+Down", "ctrl+Down")
    if not pump(5.0, lambda: any(item.get_role() == Atspi.Role.LIST_ITEM for item in focused[count:])):
        problems.append(f"{size}replay: what happened next is not read")
    key("ctrl+Return")
    hears(" ", f"{size}replay: that questions are left to score")
    key("ctrl+h")
    window.wait_for("Why, for the record", f"{size}legal hold")
    check(window, f"{size}legal hold", wide=wide)
    check_focus(window, f"{size}legal hold")
    key("Escape", "Escape")
    check_focus(window, f"{size}sessions again")


def walk_retention(window):
    key("alt+6")
    press(window, "Add a rule")
    window.wait_for("A new rule", "a rule to be typed")
    check(window, "a new rule", wide=True)
    check_tab(window, "a new rule")
    write(window, "After how many days", "1000")
    key("Return")
    window.wait_for("Remove", "a rule by keys")
    check(window, "a rule", wide=True)
    said.clear()
    press(window, "Count")
    hears("Counted", "the count of what the rules would do")
    check_focus(window, "counted rules")


def walk_trainer(window):
    """The shipped pack as a draft: its parts, one of them as a form, and what the agent sees of it."""
    window.wait_for("Ready for the next call", "start")
    take_keys()
    key("ctrl+shift+t")
    window.wait_for("The same again", "the trainer's passphrase")
    check(window, "trainer’s first passphrase")
    check_tab(window, "trainer’s first passphrase")
    write(window, "New passphrase", "correct horse")
    key("Return")
    text("correct horse")
    key("Return")
    if not window.wait_for("Lines to say", "a part of the pack"):
        return
    for pane in ("Form", "Parts", "What the agent sees"):
        press(window, pane)
        pump(0.5)  # what is checked beside it answers
        check(window, f"trainer, {pane}")
        check_tab(window, f"trainer, {pane}")
    widen()
    check(window, "wide trainer", wide=True)
    check_focus(window, "wide trainer")
    check_tab(window, "wide trainer")


def walk(window):
    window.wait_for("Ready for the next call", "start")
    take_keys()
    check(window, "idle")
    check_tab(window, "idle")
    key("Escape")

    write(window, "Caller’s number, if known", "+1 555 0142")
    key("F2")
    window.wait_for("Hold", "a call")
    check(window, "call")
    check_tab(window, "call")
    key("Escape")

    # An assistive press, without mouse or key.
    hold = window.wait_for("Hold", "call")
    action = hold.accessible.get_action_iface() if hold else None
    if action is None or action.get_n_actions() == 0 or not action.do_action(0):
        problems.append("call: the button “Hold” cannot be pressed through the bus")
    resume = window.wait_for("Resume", "an assistive press on Hold")
    if resume:
        resume.accessible.get_action_iface().do_action(0)
        window.wait_for("Hold", "an assistive press on Resume")

    said.clear()
    key("ctrl+4")
    hears("slow breath", "the offer of the calm card")
    check(window, "offer")
    key("F11")
    hears(" ", "a refusal")  # its words are the program's
    key("F6")
    hears("May I end this call? Not yet", "the light")
    check(window, "protocol")
    check_tab(window, "protocol")
    key("Escape", "F7")
    window.wait_for("why a warning", "the reason of a warning")
    check(window, "permission")
    check_tab(window, "permission")
    key("Escape")
    walk_safety(window)
    walk_aftercare(window)

    key("c")
    window.wait_for("Breathe in", "the calm card")
    hears("breath", "the calm card")
    check(window, "calm card")
    key("Escape", "b")
    window.wait_for("What happened", "the repeat-back card")
    check(window, "repeat-back card")
    check_tab(window, "repeat-back card")
    window.wait_for("Close", "the repeat-back card")
    key("Escape", "Escape", "t")
    window.wait_for("Find a technique", "the techniques")
    text("silense")
    window.wait_for("Allow silence", "a technique")
    check(window, "techniques")
    key("Escape")
    key("ctrl+k")
    text("refund")
    check(window, "find")
    key("Escape", "Escape")

    key("F9")
    hears("May I end this call? Yes", "the light")
    key("F12")
    window.wait_for("End the call", "the end")
    check(window, "end")
    key("Return")
    window.wait_for("The caller’s words", "the record")
    check(window, "record")
    check_tab(window, "record")
    said.clear()
    key("ctrl+Return")
    hears(" ", "a refusal of the record")
    field = next((n for n in window.controls() if n.name == "The caller’s words"), None)
    if field:
        field.accessible.get_component_iface().grab_focus()
    text("words")
    key("Tab", "2", "ctrl+Return")
    window.wait_for("Outcome", "the wrap-up")
    check(window, "wrap-up")
    check_tab(window, "wrap-up")
    first = next((n for n in window.controls() if n.name.startswith("Resolved")), None)
    if first is None or not first.accessible.get_action_iface().do_action(0):
        problems.append("wrap-up: the outcome “Resolved” cannot be chosen through the bus")
    key("ctrl+Return")
    window.wait_for("I am ready", "the pause")
    check(window, "saved")
    key("Return")
    window.wait_for("Done", "after the pause")
    key("Return")
    window.wait_for("Ready for the next call", "the way back")

    walk_pages(window)
    key("F1")
    window.wait_for("Back", "the keys")
    check(window, "keys")
    key("Escape")
    key("ctrl+comma")
    window.wait_for("Back", "the settings")
    check(window, "settings")
    check_tab(window, "settings")
    key("Escape")

    widen()
    write(window, "Caller’s number, if known", "+1 555 0142")
    key("F2")
    window.wait_for("Hold", "a wide call")
    key("F6")
    check(window, "wide call", wide=True)
    key("b")
    window.wait_for("What happened", "the wide repeat-back card")
    check(window, "wide repeat-back card", wide=True)
    check_tab(window, "wide repeat-back card")
    key("Escape", "Escape", "p")
    window.wait_for("Withdraw", "the wide card of a caller who called before")
    check(window, "wide earlier calls", wide=True)
    check_tab(window, "wide earlier calls")
    key("Escape", "Escape", "e")
    window.wait_for("Who should take it", "the wide escalation")
    check(window, "wide escalation", wide=True)
    check_tab(window, "wide escalation")


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(on_event)
    for kind in ("object:property-change:accessible-name", "object:state-changed:focused"):
        listener.register(kind)
    with tempfile.TemporaryDirectory() as folder:
        # The supervisor finds what the agent before them has done.
        for agent, place, steps in ((None, "new", walk_first), ("Ann", "desk", walk),
                                    ("Mara", "desk", walk_supervisor), ("Tess", "desk", walk_trainer)):
            window = Window(sys.argv[1], os.path.join(folder, place), agent)
            try:
                steps(window)
            finally:
                window.close()
    for problem in problems:
        print(f"a11y: {problem}", file=sys.stderr)
    print(f"a11y: {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
