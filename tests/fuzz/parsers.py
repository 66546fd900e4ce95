"""What reads that which others wrote, or which may be torn, and the tests that search each."""

_READING = (
    "channels counts details feelings intent language pasted pushback sibling_tellings signals ties"
    " times who words"
)

PARSERS: dict[str, tuple[str, ...]] = {
    "contact-files": (
        "storage/importing/test_any_torn.py",
        "storage/importing/test_anything.py",
        "storage/merging/test_any_file.py",
    ),
    "exports": (
        "storage/exporting/test_restoring.py",
        "storage/exporting/test_any_export.py",
        "storage/exporting/test_calendars.py",
        "storage/exporting/test_tables_and_cards.py",
    ),
    "texts": (
        "bot/test_inputs.py",
        "bot/test_record.py",
        "coaching/test_coach.py",
        "coaching/test_sought.py",
        "coaching/test_text.py",
        "coaching/memory/test_names.py",
    ),
    "reading": tuple(f"coaching/reading/test_{name}.py" for name in _READING.split()),
    "safety": ("coaching/safety/test_alarms.py",),
    "audit": ("coaching/audit/test_matching.py", "coaching/audit/test_findings.py"),
    "drafting": tuple(
        f"coaching/drafting/test_{name}.py" for name in "checker joining naming tone".split()
    ),
    "commands": (
        "coaching/conversation/test_any_choice.py",
        "coaching/conversation/test_commands.py",
        "coaching/reconnect/test_any_code.py",
        "coaching/reconnect/test_contacts.py",
        "coaching/reconnect/test_data.py",
        "coaching/reconnect/test_told.py",
        "coaching/reminders/test_any_sign.py",
        "coaching/reminders/test_times.py",
    ),
    "slack": (
        "slack/test_any_payload.py",
        "slack/cards/test_escaping.py",
        "slack/cards/test_forms.py",
        "slack/cards/test_limits.py",
    ),
    "discord": (
        "discord/test_any_payload.py",
        "discord/cards/test_any_id.py",
        "discord/cards/test_escaping.py",
        "discord/cards/test_forms.py",
        "discord/cards/test_limits.py",
        "discord/gateway/test_any_event.py",
        "discord/outgoing/test_marks.py",
    ),
    "models": (
        "llm/test_any_reply.py",
        "llm/test_pseudonyms.py",
        "llm/test_replies.py",
        "coaching/voice/test_properties.py",
    ),
    "prompts": ("prompts/test_any_phrases.py", "prompts/test_book.py", "prompts/test_asking.py"),
    "files": ("bot/test_any_file.py",),
    "answers": ("bot/test_any_answer.py",),
    "settings": ("bot/test_any_settings.py",),
    "keys": ("storage/sealing/test_any_key.py", "storage/sealing/test_keyring.py"),
    "sealed": (
        "storage/test_any_json.py",
        "storage/test_codec.py",
        "storage/delivery/test_packing.py",
    ),
    "databases": (
        "storage/backups/test_any_manifest.py",
        "storage/backups/test_checking.py",
        "storage/test_any_database.py",
    ),
}
"""By the name that `make fuzz` takes: files below tests/."""
