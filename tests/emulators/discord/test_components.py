"""What is beyond the documented limits is refused, and what is within is not."""

from typing import Any

import pytest

from tests.emulators.discord import checking
from tests.emulators.discord.components import message_problems, modal_problems
from tests.emulators.discord.tree import placed
from tests.emulators.discord.world import V2, DiscordError

Json = dict[str, Any]


def text(words: str = "hello", **more: Any) -> Json:
    return {"type": 10, "content": words, **more}


def button(number: int = 0, **more: Any) -> Json:
    return {"type": 2, "style": 1, "label": f"B{number}", "custom_id": f"b{number}", **more}


def row(*some: Json) -> Json:
    return {"type": 1, "components": list(some)}


def box(*some: Json) -> Json:
    return {"type": 17, "components": list(some)}


def menu(count: int = 2, **more: Any) -> Json:
    options = [{"label": f"O{one}", "value": f"o{one}"} for one in range(count)]
    return {"type": 3, "custom_id": "menu", "options": options, **more}


def label(component: Json, name: str = "Name") -> Json:
    return {"type": 18, "label": name, "component": component}


def field(**more: Any) -> Json:
    return {"type": 4, "style": 1, "custom_id": "name", **more}


def modal(*some: Json, **more: Any) -> Json:
    return {"custom_id": "form", "title": "A form", "components": list(some), **more}


def codes(*some: Json, v2: bool = True) -> set[str]:
    return {code for _, code, _ in message_problems(list(some), v2=v2)}


FINE = [
    [text("a" * 4000)],
    [box(*(text() for _ in range(39)))],
    [box(row(*(button(one) for one in range(5))), row(menu(25)))],
    [{"type": 9, "components": [text()], "accessory": button()}],
    [text(id=5), text(id=0), text(id=0)],
    [row({"type": 2, "style": 5, "label": "See", "url": "https://a.b"})],
    [row(button(label="a" * 80, custom_id="c" * 100))],
]


@pytest.mark.parametrize("some", FINE)
def test_what_is_within_the_limits_is_taken(some: list[Json]) -> None:
    assert codes(*some) == set()


BEYOND = [
    ([text("a" * 4001)], "BASE_TYPE_BAD_LENGTH"),
    ([text("")], "BASE_TYPE_BAD_LENGTH"),
    ([text("a" * 2000), text("b" * 2001)], "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"),
    ([box(*(text() for _ in range(40)))], "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED"),
    ([row(*(button(one) for one in range(6)))], "BASE_TYPE_MAX_LENGTH"),
    ([row(button(), menu())], "BASE_TYPE_MAX_LENGTH"),
    ([row()], "BASE_TYPE_REQUIRED"),
    ([row(button(), button())], "COMPONENT_CUSTOM_ID_DUPLICATED"),
    ([text(id=7), text(id=7)], "COMPONENT_ID_DUPLICATED"),
    ([text(id=1 << 31)], "NUMBER_TYPE_MAX"),
    ([row(button(label="a" * 81))], "BASE_TYPE_BAD_LENGTH"),
    ([row(button(custom_id="a" * 101))], "BASE_TYPE_BAD_LENGTH"),
    ([row(button(label=""))], "COMPONENT_LABEL_EMOJI_REQUIRED"),
    ([row(button(disabled="yes"))], "BOOLEAN_TYPE_CONVERT"),
    ([row(menu(min_values=True))], "NUMBER_TYPE_MAX"),
    ([row(button(emoji={"name": "smile"}))], "COMPONENT_INVALID_EMOJI"),
    ([row(button(url="https://a.b"))], "COMPONENT_BUTTON_FIELDS"),
    ([row(menu(26))], "BASE_TYPE_BAD_LENGTH"),
    ([row(menu(0))], "BASE_TYPE_BAD_LENGTH"),
    ([row(menu(placeholder="a" * 151))], "BASE_TYPE_BAD_LENGTH"),
    ([row(menu(max_values=26))], "NUMBER_TYPE_MAX"),
    ([button()], "UNION_TYPE_CHOICES"),
    ([box(box(text()))], "UNION_TYPE_CHOICES"),
    ([label(field())], "UNION_TYPE_CHOICES"),
    ([{"type": 9, "components": [text()] * 4, "accessory": button()}], "BASE_TYPE_MAX_LENGTH"),
    ([{"type": 9, "components": [text()]}], "UNION_TYPE_CHOICES"),
]


@pytest.mark.parametrize(("some", "code"), BEYOND)
def test_what_is_beyond_them_is_refused(some: list[Json], code: str) -> None:
    assert code in codes(*some)


def test_without_the_flag_there_are_rows_only() -> None:
    assert codes(row(button()), v2=False) == set()
    assert codes(text(), v2=False) == {"UNION_TYPE_CHOICES"}
    assert codes(*(row(button(one)) for one in range(6)), v2=False) == {"BASE_TYPE_MAX_LENGTH"}


def test_forms_within_the_limits() -> None:
    upload = {"type": 19, "custom_id": "file"}
    pick = menu(required=False, min_values=0)
    some = [label(field(max_length=4000)), label(pick), label(upload), text("a"), text("b")]
    assert list(modal_problems(modal(*some, title="a" * 45))) == []


@pytest.mark.parametrize(
    "told",
    [
        modal(),
        modal(*(text() for _ in range(6))),
        modal(text(), title="a" * 46),
        modal(text(), title=""),
        modal(text(), custom_id="a" * 101),
        modal(label(field(), "a" * 46)),
        modal(label(field(max_length=4001))),
        modal(label(field(value="abc", max_length=2))),
        modal(label(field(placeholder="a" * 101))),
        modal(label(field(min_length=5, max_length=2))),
        modal(label(field()), label(field())),
        modal(label(menu(disabled=True))),
        modal(label(menu(min_values=0))),
        modal(label({"type": 19, "custom_id": "file", "max_values": 11})),
        modal(label(button())),
        modal(row(menu())),
    ],
)
def test_forms_beyond_them(told: Json) -> None:
    assert list(modal_problems(told))


def refused(body: Json, doing: str = "create", before: Json | None = None) -> int:
    try:
        checking.message(body, files=False, doing=doing, before=before)
    except DiscordError as error:
        return error.code
    return 0


def test_messages() -> None:
    card = {"flags": V2, "components": [text()]}
    assert refused({"content": "a" * 2000}) == 0
    assert refused({"content": "a" * 2001}) == 50035
    assert refused({"content": ""}) == refused({}) == 50006
    assert refused(card) == 0
    assert refused({**card, "content": "also"}) == 50035
    assert refused({**card, "embeds": [{"title": "also"}]}) == 50035
    assert refused({"content": "a", "nonce": "a" * 26}) == 50035
    assert refused({"content": "a", "allowed_mentions": {"parse": []}}) == 0
    both = {"parse": ["users"], "users": ["1"]}
    assert refused({"content": "a", "allowed_mentions": both}) == 50035


def test_the_flag_for_components_stays() -> None:
    before = {"flags": V2, "components": [text()], "content": ""}
    assert refused({"components": [text("new")]}, "edit", before) == 0
    assert refused({"components": [text("new")], "flags": 0}, "edit", before) == 50035
    assert refused({"content": "new"}, "edit", before) == 50035


def test_a_card_shows_the_files_it_has() -> None:
    shown = {"type": 13, "file": {"url": "attachment://a.csv"}}
    file: Json = {"filename": "a.csv", "id": "5", "url": "https://a", "proxy_url": "https://a"}
    file |= {"size": 3, "content_type": "text/csv"}
    checking.files({"components": [box(shown)], "attachments": [file]})
    with pytest.raises(DiscordError):
        checking.files({"components": [box(shown)], "attachments": []})
    (made,) = placed([box(shown)], [file])
    assert made["components"][0]["file"]["url"] == "https://a"
    assert made["components"][0]["name"] == "a.csv"
    assert not codes(box(shown))
    assert codes({"type": 13, "file": {"url": "https://a"}}) == {"COMPONENT_INVALID_FILE"}


def told(**more: Any) -> Json:
    return {"name": "reconnect", "description": "Talk", "type": 1, **more}


@pytest.mark.parametrize(
    "command",
    [
        told(name="Reconnect"),
        told(name="re connect"),
        told(description=""),
        told(description="a" * 101),
        told(options=[{"type": 3, "name": f"o{n}", "description": "a"} for n in range(26)]),
        told(options=[{"type": 3, "name": "o", "description": "a"}] * 2),
        told(
            options=[
                {"type": 3, "name": "a", "description": "a"},
                {"type": 3, "name": "b", "description": "b", "required": True},
            ]
        ),
        {"name": "Look at this", "description": "no", "type": 3},
        {"name": "a" * 33, "type": 3},
    ],
)
def test_commands_beyond_the_limits(command: Json) -> None:
    with pytest.raises(DiscordError):
        checking.commands([command])


def test_commands_within_them() -> None:
    checking.commands([told(), {"name": "Second thought on this", "type": 3, "description": ""}])


def test_choices() -> None:
    some = [{"name": "a", "value": "a"}] * 25
    checking.choices({"choices": some})
    with pytest.raises(DiscordError):
        checking.choices({"choices": [*some, some[0]]})
