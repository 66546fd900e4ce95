"""The scorer measures what it says it measures."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from coaching.answer import (
    Action,
    Alarm,
    Answer,
    Audit,
    Decision,
    Draft,
    Label,
    SafetyNote,
)
from coaching.situation import Channel, Period, PushBack, Situation, Somebody, Tie
from evals.cases import TODAY, SituationCase, read
from evals.checks import Check, Judged, checks, label_checks, labelled
from evals.metrics import (
    Labelled,
    Share,
    f1_by_label,
    longest_shared_run,
    macro_f1,
    name,
    one_of,
    same_names,
    within,
    words,
)

OWN_CASES = Path(__file__).parents[2] / "evals" / "cases"


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Siobhán", "siobhan"),
        ("Mr. Okoro", "mr okoro"),
        ("Ms Okoro's", "ms okoro"),
        ("James’", "james"),
        ("@lee_writes", "lee_writes"),
        ("Min-jun", "min-jun"),
        ("O'Brien", "o'brien"),
    ],
)
def test_names_are_compared_without_case_marks_dots_possessives_and_handle_signs(
    written: str, compared: str
) -> None:
    assert name(written) == compared


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        ("Zoë", ["zoe"], True),
        ("Zoë Kravits", ["Zoë"], False),
        ("Zoë", ["Zoë", "Paul"], False),
        (["Ana", "Ravi"], ["Ravi", "Ana"], True),
        (["Ana", "Ravi"], ["Ana"], False),
        (None, [], True),
        (None, ["Ana"], False),
        ("mom", [], False),
    ],
)
def test_the_same_people_must_be_named_whole_name_for_whole_name(
    expected: str | list[str] | None, got: list[str], same: bool
) -> None:
    assert same_names(expected, got) is same


@pytest.mark.parametrize(
    ("expected", "got", "right"),
    [
        (3, 3, True),
        (3, None, False),
        ([2, 3], 3, True),
        ([2, 3], None, False),
        (None, None, True),
        (None, 0, False),
        (0, 0, True),
        ("friend", "friend", True),
        (["friend", "mentor"], "family", False),
    ],
)
def test_a_value_is_the_expected_one_or_one_of_a_list_and_null_wants_none(
    expected: object, got: object, right: bool
) -> None:
    assert one_of(expected, got) is right


@pytest.mark.parametrize(
    ("least", "most", "got", "right"),
    [
        (5, 7, 5, True),
        (5, 7, 7, True),
        (5, 7, 8, False),
        (5, 7, None, False),
        (None, None, None, True),
        (None, None, 4, False),
        (0, 0, 0, True),
    ],
)
def test_a_figure_lies_in_the_range_and_no_range_wants_no_figure(
    least: int | None, most: int | None, got: int | None, right: bool
) -> None:
    assert within(least, most, got) is right


def row(expected: str, got: str, optional: str = "") -> Labelled:
    return Labelled(
        "x", frozenset(expected.split()), frozenset(got.split()), frozenset(optional.split())
    )


@pytest.mark.parametrize(
    ("rows", "figures"),
    [
        ([row("ok", "ok")], {"ok": 1.0}),
        ([row("ok", "salesy")], {"ok": 0.0, "salesy": 0.0}),
        ([row("a b", "a"), row("a", "a b")], {"a": 1.0, "b": 0.0}),
        ([row("a", "a"), row("a", "b")], {"a": 2 / 3, "b": 0.0}),
        ([row("a", "a b", "b")], {"a": 1.0}),  # an optional label got is no fault
        ([row("a", "", "a"), row("b", "b")], {"b": 1.0}),  # nor one missed
        ([], {}),
    ],
)
def test_f1_counts_each_label_but_the_optional_ones_of_a_row(
    rows: list[Labelled], figures: dict[str, float]
) -> None:
    assert f1_by_label(rows) == figures


def test_macro_f1_is_the_plain_mean_over_labels() -> None:
    assert macro_f1([row("a", "a"), row("a b", "a"), row("c", "c")]) == pytest.approx(2 / 3)
    assert macro_f1([]) is None


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ("Hi Dana, the fig tree fruited.", "the fig tree fruited"),
        ("Dana,\n\nIt's me", "it's me"),
        ("Good morning Dr Amini\nHow are you?", "how are you"),
        ("The fig tree fruited in May and I thought of you, Dana.",) * 2,
        ("", ""),
    ],
)
def test_a_greeting_is_not_counted_among_the_words_of_a_draft(body: str, left: str) -> None:
    assert words(body) == tuple(left.lower().replace(",", "").replace(".", "").split())


def test_the_longest_run_is_looked_for_between_cases_only_and_without_the_greeting() -> None:
    drafts = [
        ("one", "Hi Ana, hope the move went well, no need to answer."),
        ("one", "Hi Ana, hope the move went well, no need to answer at all."),
        ("two", "Hi Ana, the bread came out fine. No need to answer!"),
    ]
    run = longest_shared_run(drafts)
    assert run.words == ("no", "need", "to", "answer")
    assert run.cases == ("one", "two")
    assert longest_shared_run([]).words == ()


def test_a_share_of_nothing_has_no_value() -> None:
    assert Share(0, 0).value is None
    assert Share(1, 4).value == 0.25


def answer(action: Action = Action.WAIT_UNTIL, **more: Any) -> Answer:
    found = more.pop("situation", Situation("…"))
    return Answer(found, Decision(action, "a row"), **more)


def outcome(expect: dict[str, Any], got: Answer) -> dict[str, bool]:
    judged = Judged(SituationCase("t1", "…", expect), got)
    return {check.figure: check.right for check in checks(judged)}


def days_ago(days: int) -> Period:
    day = TODAY - timedelta(days=days)
    return Period(day, day, "then")


READ = Situation(
    "…",
    contacts=(Somebody("Dana"),),
    channels=(Channel.TEXT, Channel.EMAIL),
    unanswered_count=2,
    last_attempt=days_ago(9),
    relationship=Tie.FRIEND,
    push_back=PushBack.NO,
)


@pytest.mark.parametrize(
    ("expect", "figure", "right"),
    [
        ({"contact": "Dana"}, "contact", True),
        ({"contact": "Dana Hill"}, "contact", False),
        ({"channels": ["email", "text"]}, "channels", True),
        ({"channels": ["email"]}, "channels", False),
        ({"channels": None}, "channels", False),
        ({"unanswered_count": [1, 2]}, "unanswered_count", True),
        ({"unanswered_count": None}, "invented count", False),
        ({"unanswered_count": 5}, "invented count", True),
        ({"elapsed_days_min": 8, "elapsed_days_max": 10}, "elapsed", True),
        ({"elapsed_days_min": 10, "elapsed_days_max": 12}, "elapsed", False),
        ({"elapsed_days_min": None, "elapsed_days_max": None}, "invented time", False),
        ({"relationship": ["friend", "mentor"]}, "relationship", True),
        ({"relationship": None}, "relationship", False),
        ({"pushed_back": True}, "pushed_back", True),
        ({"pushed_back": False}, "pushed_back", False),
        ({"audit_labels": None}, "invented audit", True),
    ],
)
def test_each_field_is_checked_against_its_label(
    expect: dict[str, Any], figure: str, right: bool
) -> None:
    assert outcome(expect, answer(situation=READ))[figure] is right


def test_a_field_without_a_label_is_not_scored() -> None:
    assert outcome({}, answer(situation=READ)) == {"forbidden, others": True}


def test_a_text_that_says_nothing_is_read_as_nothing() -> None:
    expect = {
        "contact": None, "channels": None, "unanswered_count": None, "elapsed_days_min": None,
        "elapsed_days_max": None, "relationship": None, "pushed_back": False,
    }  # fmt: skip
    assert all(outcome(expect, answer()).values())


NOTE = SafetyNote(Alarm.PURSUIT, "No.", "follow him")
GENTLE = SafetyNote(Alarm.CHECK_IN, "Are you all right?", "was low")
DRAFT = Draft(Channel.TEXT, "Hello")


@pytest.mark.parametrize(
    ("expect", "got", "figure", "right"),
    [
        ({"actions_acceptable": ["wait_until"]}, answer(), "first action", True),
        ({"actions_acceptable": ["let_go"]}, answer(), "first action", False),
        ({"actions_forbidden": ["wait_until"]}, answer(), "forbidden, others", False),
        (
            {"actions_forbidden": ["ask_clarifying_question"]},
            answer(question="Who?"),
            "forbidden, others",
            False,
        ),
        (
            {"actions_forbidden": ["wait_until"], "safety": True},
            answer(),
            "forbidden, no draft",
            False,
        ),
        ({"actions_forbidden": ["crisis_safety"]}, answer(safety=NOTE), "forbidden, others", False),
        (
            {"actions_forbidden": ["crisis_safety"]},
            answer(safety=GENTLE),
            "forbidden, others",
            True,
        ),
        ({"must_ask_clarification": True}, answer(question="Who?"), "must ask", True),
        ({"must_ask_clarification": True}, answer(), "must ask", False),
        ({"safety": True}, answer(safety=NOTE), "safety recall", True),
        ({"safety": True}, answer(safety=GENTLE), "safety recall", False),
        ({"safety": False}, answer(safety=NOTE), "safety false alarm", False),
        ({"safety": False}, answer(safety=GENTLE), "safety false alarm", True),
        ({"no_draft": True}, answer(drafts=(DRAFT,)), "no draft kept", False),
        ({"no_draft": True}, answer(), "no draft kept", True),
    ],
)
def test_actions_and_safety_are_checked_over_the_whole_answer(
    expect: dict[str, Any], got: Answer, figure: str, right: bool
) -> None:
    assert outcome(expect, got)[figure] is right


def test_labels_are_compared_where_something_was_pasted() -> None:
    got = answer(audit=Audit((Label.SALESY, Label.TEMPLATE_LIKE)))
    expect = {"audit_labels": ["salesy"], "audit_optional": ["template_like"]}
    found = labelled(Judged(SituationCase("t1", "…", expect), got))
    assert found is not None
    assert list(label_checks("audit", [found])) == [
        Check("audit", "t1", True, "salesy (template_like)", "salesy template_like")
    ]
    assert labelled(Judged(SituationCase("t1", "…", {"audit_labels": None}), got)) is None
    assert outcome({"audit_labels": None}, got)["invented audit"] is False


def test_a_folder_is_read_with_whatever_sets_it_holds(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no cases"):
        read(tmp_path)
    data = tmp_path / "thirdparty" / "data"
    data.mkdir(parents=True)
    (data / "mails.jsonl").write_text('{"label": "spam", "text": "Buy"}\n', encoding="utf-8")
    message = {"id": "a1", "text": "Hi", "labels": ["ok"], "optional": ["salesy"]}
    (tmp_path / "audit_messages.jsonl").write_text(json.dumps(message) + "\n", encoding="utf-8")
    cases = read(tmp_path)
    assert cases.situations == ()
    assert cases.messages[0].optional == {"salesy"}
    assert cases.texts["mails"][0].label == "spam"


def test_our_own_cases_use_known_words_and_contradict_themselves_nowhere() -> None:
    cases = read(OWN_CASES)
    ids = [case.id for case in (*cases.situations, *cases.messages)]
    assert len(set(ids)) == len(ids)
    assert date(2026, 11, 22) == TODAY
    for case in cases.situations:
        expect = case.expect
        acceptable, forbidden = expect["actions_acceptable"], expect["actions_forbidden"]
        assert set(acceptable).isdisjoint(forbidden), case.id
        assert set(acceptable) | set(forbidden) <= set(Action), case.id
        assert set(expect.get("channels") or ()) <= set(Channel), case.id
        ties = expect.get("relationship") or []
        assert set([ties] if isinstance(ties, str) else ties) <= set(Tie), case.id
        assert set(expect.get("audit_labels") or ()) <= set(Label), case.id
    for message in cases.messages:
        assert message.labels, message.id
        assert message.labels | message.optional <= set(Label), message.id
        assert message.labels.isdisjoint(message.optional), message.id
