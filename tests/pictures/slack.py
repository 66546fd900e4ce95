"""Draws what the coach says in Slack: its real blocks as HTML, about as Slack shows them."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from bot.slack.cards import Card, message_card, modal_view, page_view, shortcut_view
from tests.pictures.scenes import BOOK, Page, Pointed, Shown, Told, Window

NAME = "slack"
ABOUT = "In Slack, at a desk in the light, on a phone in the dark"
SIDES = ("wide light", "phone dark")

Block = Mapping[str, Any]


def made(shown: Shown) -> Card | Block | None:
    """Return what of it goes to Slack; None for what Slack has no place for."""
    match shown:
        case Told(message):
            return message_card(message, BOOK)
        case Window(form):
            return modal_view(form, "{}")
        case Page(reply):
            return page_view(reply, BOOK)
        case Pointed(reply=reply, said=said):
            return shortcut_view(reply, said, BOOK)
    return None


def picture(shown: Shown) -> str:
    """Return a message, a modal or a page as HTML; nothing for what Slack has no place for."""
    what = made(shown)
    if isinstance(what, Card):
        above = f"<p>{escape(shown.above)}</p>" if isinstance(shown, Told) and shown.above else ""
        said = _line("Ana", "#4a6fa5", above) if above else ""
        return said + _line("Second Thought", "#2f6b57", drawn(what.blocks), "APP")
    return _at(shown) + _SURFACES[what["type"]](what) if what is not None else ""


def _at(shown: Shown) -> str:
    """Return the message that was pointed at, where it stands in a channel."""
    if not isinstance(shown, Pointed):
        return ""
    colour = "#4a6fa5" if shown.author == "Ana" else "#8a5a44"
    return _line(shown.author, colour, f"<p>{escape(shown.text)}</p>")


def _line(name: str, colour: str, inside: str, badge: str = "") -> str:
    mark = f'<span class="badge">{badge}</span>' if badge else ""
    face = f'<div class="face" style="background:{colour}">{name[0]}</div>'
    head = f'<div class="name">{name}{mark}<span class="time">9:41</span></div>'
    return f'<div class="message">{face}<div class="body">{head}{inside}</div></div>'


def _window(view: Mapping[str, Any]) -> str:
    """Return a modal."""
    submit = view.get("submit", {}).get("text", "")
    close = view.get("close", {}).get("text", "Cancel")
    done = f'<span class="button primary">{escape(submit)}</span>' if submit else ""
    return (
        f'<div class="modal"><div class="title">{escape(view["title"]["text"])}</div>'
        f'<div class="inside">{drawn(view["blocks"])}</div>'
        f'<div class="foot"><span class="button">{escape(close)}</span>{done}</div></div>'
    )


def _home(view: Mapping[str, Any]) -> str:
    """Return the page of the app."""
    tabs = '<div class="tabs"><b>Home</b><span>Messages</span><span>About</span></div>'
    return f'<div class="home">{tabs}{drawn(view["blocks"])}</div>'


def drawn(blocks: Iterable[Block]) -> str:
    """Return blocks, one below the other."""
    return "".join(
        f'<div class="{one["type"]}">{_BLOCKS[one["type"]](one)}</div>' for one in blocks
    )


def _rich(block: Block) -> str:
    return "".join(_RICH[part["type"]](part) for part in block["elements"])


def _items(part: Block) -> str:
    return f"<ul>{''.join(f'<li>{_runs(item)}</li>' for item in part['elements'])}</ul>"


def _runs(part: Block) -> str:
    return "".join(map(_run, part["elements"]))


def _run(run: Block) -> str:
    words = escape(run["text"]).replace("\n", "<br>")
    if run["type"] == "link":
        words = f"<a>{words}</a>"
    for style, tag in (("bold", "b"), ("italic", "i")):
        if run.get("style", {}).get(style):
            words = f"<{tag}>{words}</{tag}>"
    return words


def _section(block: Block) -> str:
    beside = (
        _ELEMENTS[block["accessory"]["type"]](block["accessory"]) if "accessory" in block else ""
    )
    return f"<span>{_lines(block['text'])}</span>{beside}"


def _lines(text: Block) -> str:
    return escape(text["text"]).replace("\n", "<br>")


def _elements(block: Block) -> str:
    return "".join(_ELEMENTS[one["type"]](one) for one in block["elements"])


def _button(one: Block) -> str:
    return f'<span class="button {one.get("style", "")}">{_lines(one["text"])}</span>'


def _menu(one: Block) -> str:
    chosen = (
        one.get("initial_option", {}).get("text") or one.get("placeholder") or {"text": "Select"}
    )
    return f'<span class="button menu">{_lines(chosen)}<i>⌄</i></span>'


def _menu_of_several(one: Block) -> str:
    chosen = "".join(f"<u>{_lines(each['text'])}</u>" for each in one.get("initial_options", ()))
    return f'<span class="button menu">{chosen or "Select"}<i>⌄</i></span>'


def _feedback(one: Block) -> str:
    sides = (("👍", one["positive_button"]), ("👎", one["negative_button"]))
    return "".join(f"<span>{sign} {_lines(side['text'])}</span>" for sign, side in sides)


def _text_input(one: Block) -> str:
    size = "tall" if one.get("multiline") else ""
    return f'<div class="field {size}">{escape(one.get("initial_value", ""))}</div>'


def _day(one: Block) -> str:
    return f'<span class="button menu">{one.get("initial_date", "Select a date")}<i>⌄</i></span>'


def _input(block: Block) -> str:
    optional = '<span class="time"> (optional)</span>' if block["optional"] else ""
    hint = f'<div class="hint">{_lines(block["hint"])}</div>' if "hint" in block else ""
    field = _ELEMENTS[block["element"]["type"]](block["element"])
    return f"<label>{_lines(block['label'])}{optional}</label>{field}{hint}"


_RICH = {
    "rich_text_section": lambda part: f"<p>{_runs(part)}</p>",
    "rich_text_quote": lambda part: f"<blockquote>{_runs(part)}</blockquote>",
    "rich_text_preformatted": lambda part: f"<pre>{_runs(part)}</pre>",
    "rich_text_list": _items,
}
_BLOCKS = {
    "rich_text": _rich,
    "section": _section,
    "header": lambda block: _lines(block["text"]),
    "context": lambda block: " ".join(map(_lines, block["elements"])),
    "divider": lambda block: "<hr>",
    "actions": _elements,
    "context_actions": _elements,
    "input": _input,
}
_ELEMENTS = {
    "button": _button,
    "static_select": _menu,
    "multi_static_select": _menu_of_several,
    "feedback_buttons": _feedback,
    "plain_text_input": _text_input,
    "datepicker": _day,
    "file_input": lambda one: '<span class="button">Choose files</span>',
}
_SURFACES = {"modal": _window, "home": _home}
