"""Draws what the coach says in Discord: its real components as HTML, about as Discord shows them."""

from collections.abc import Mapping
from html import escape
from typing import Any

from bot.discord.around import around
from bot.discord.arriving.asking import Asked
from bot.discord.arriving.origin import Origin
from bot.discord.arriving.windows import HandedIn
from bot.discord.cards import ephemeral, message_card, modal, pointed_card
from bot.discord.noting import note_of
from coaching import forms
from coaching.messages import Filled
from tests.discord.markdown import html_of
from tests.pictures.scenes import BOOK, START, Aside, Pointed, Shown, Told, Window, Wrong

NAME = "discord"
ABOUT = "In Discord, in its usual dark, at a desk and on a phone"
SIDES = ("wide dark", "phone dark")

Component = Mapping[str, Any]


def made(shown: Shown) -> Component | None:
    """Return what of it goes to Discord; None for what Discord has no place for."""
    match shown:
        case Told(message):
            return message_card(message, BOOK)
        case Window(form):
            return modal(form, f"form::{form.key}") if len(form.fields) <= 5 else None
        case Pointed(reply=reply, said=said):
            return pointed_card(reply, said, BOOK)
        case Wrong(form, values):
            return _note(form, values)
        case Aside(name, leads):
            return _aside(name, leads=leads)
    return None


def _aside(name: str, *, leads: bool) -> Component:
    way = (around(BOOK, "there"), "https://discord.com/channels/@me/1")
    windows = forms.sections("settings", BOOK) if name == "in_windows" else ()
    return ephemeral(around(BOOK, name), windows, way if leads else None)


def _note(form: forms.Form, values: tuple[tuple[str, str], ...]) -> Component:
    asked = Asked(id="1", who=Origin("1"))
    problems = forms.problems(form.key, dict(values), START.date(), BOOK)
    return note_of(HandedIn(asked, Filled(form.key, values)), problems, form, BOOK)


def picture(shown: Shown) -> str:
    """Return a message or a modal as HTML; nothing for what Discord has no place for."""
    what = made(shown)
    if what is None:
        return ""
    if "title" in what:
        send = shown.form.send if isinstance(shown, Window) else "Submit"
        return _window(what, send)
    said = _before(shown)
    only = '<div class="only">Only you can see this · <a>Dismiss message</a></div>'
    below = only if what["flags"] & 64 else ""
    return said + _line("Second Thought", "#2f6b57", drawn(what["components"]) + below, "APP")


def _before(shown: Shown) -> str:
    """Return what stands in the chat before it: what was said, or what was pointed at."""
    match shown:
        case Told(above=above) if above:
            return _line("Ana", "#7a63b8", f"<p>{escape(above)}</p>")
        case Pointed(author=author, text=text):
            colour = "#7a63b8" if author == "Ana" else "#8a5a44"
            return _line(author, colour, f"<p>{escape(text)}</p>")
    return ""


def _line(name: str, colour: str, inside: str, badge: str = "") -> str:
    mark = f'<span class="badge">{badge}</span>' if badge else ""
    face = f'<div class="face" style="background:{colour}">{name[0]}</div>'
    head = f'<div class="name">{name}{mark}<span class="time">9:41 AM</span></div>'
    return f'<div class="message">{face}<div class="body">{head}{inside}</div></div>'


def _window(view: Component, send: str) -> str:
    """Return a modal; its button always says "Submit"."""
    return (
        f'<div class="modal"><div class="title">{escape(view["title"])}<i>×</i></div>'
        f'<div class="inside">{drawn(view["components"])}</div>'
        '<div class="foot"><span class="button">Cancel</span>'
        '<span class="button primary">Submit</span></div></div>'
    )


def drawn(components: Any) -> str:
    """Return components, one below the other."""
    return "".join(_KINDS[one["type"]](one) for one in components)


def _text(one: Component) -> str:
    return f'<div class="text">{html_of(one["content"])}</div>'


def _row(one: Component) -> str:
    return f'<div class="row">{drawn(one["components"])}</div>'


def _button(one: Component) -> str:
    emoji = f"<span>{one['emoji']['name']}</span>" if "emoji" in one else ""
    out = ' <i class="out">↗</i>' if "url" in one else ""
    style = {1: "primary", 3: "success", 4: "danger"}.get(one["style"], "")
    return f'<span class="button {style}">{emoji}{escape(one.get("label", ""))}{out}</span>'


def _menu(one: Component) -> str:
    chosen = [each["label"] for each in one["options"] if each.get("default")]
    words = "".join(f"<u>{escape(each)}</u>" for each in chosen)
    if one.get("max_values", 1) == 1 and chosen:
        words = escape(chosen[0])
    waits = f'<span class="waits">{escape(one.get("placeholder", "Select an option"))}</span>'
    return f'<div class="menu"><span>{words or waits}</span><i>⌄</i></div>'


def _section(one: Component) -> str:
    beside = drawn([one["accessory"]])
    return f'<div class="section"><div>{drawn(one["components"])}</div>{beside}</div>'


def _container(one: Component) -> str:
    colour = f"#{one['accent_color']:06x}"
    inside = drawn(one["components"])
    return f'<div class="container" style="border-left-color:{colour}">{inside}</div>'


def _file(one: Component) -> str:
    name = escape(one["file"]["url"].removeprefix("attachment://"))
    return f'<div class="file"><span>📄</span><a>{name}</a></div>'


def _label(one: Component) -> str:
    needed = '<b class="needed">*</b>' if one["component"].get("required", True) else ""
    hint = f'<div class="hint">{escape(one["description"])}</div>' if "description" in one else ""
    field = drawn([one["component"]])
    return f'<div class="label"><label>{escape(one["label"])} {needed}</label>{hint}{field}</div>'


def _input(one: Component) -> str:
    size = "tall" if one["style"] == 2 else ""
    waits = f'<span class="waits">{escape(one.get("placeholder", ""))}</span>'
    return f'<div class="field {size}">{escape(one.get("value", "")) or waits}</div>'


_KINDS = {
    1: _row,
    2: _button,
    3: _menu,
    4: _input,
    9: _section,
    10: _text,
    13: _file,
    14: lambda one: "<hr>",
    17: _container,
    18: _label,
    19: lambda one: '<div class="drop">Drop file here or <a>browse</a></div>',
}
