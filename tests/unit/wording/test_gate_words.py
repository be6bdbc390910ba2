"""A locked recording says why, what opens it and who can, and blames nobody."""

import pytest

from desktop.domain.gate import RULES, LockReason, Opening, Reason
from desktop.domain.identifiers import IncidentId
from desktop.wording import (
    lock_explanation_words,
    lock_heading_words,
    lock_reason_words,
    not_a_way_words,
    open_words,
    opener_words,
    opening_words,
    waiting_words,
    way_words,
)

# Reasons that come from the recording or the viewer's role, and not from an incident.
WITHOUT_INCIDENT = {
    LockReason.NOT_TAGGED,
    LockReason.NOT_ON_CASE,
    LockReason.PURPOSE_MISSING,
    LockReason.NOT_DRAWN,
    LockReason.ADMINISTRATOR,
    LockReason.ROLE_NEVER_PLAYS,
}
# Openings that part of the policy knows, and that this version has no command for.
CANNOT_BE_ENTERED = {Opening.AUDIT_DRAW}


def a_reason(code: LockReason, number: str | None = "I-26-20423") -> Reason:
    return Reason(code, IncidentId("an-id"), number)


def test_a_locked_recording_says_the_rule_in_plain_words() -> None:
    words = lock_reason_words(a_reason(LockReason.REPORT_NOT_SEALED))
    assert words == (
        "Your report for incident I-26-20423 is not sealed yet. You write what you remember first. "
        "Then you watch. That way your report is your own account, and nobody can say the video "
        "wrote it. The lock covers everyone who was there. It does not mean you did anything wrong."
    )


def test_waiting_is_said_to_open_nothing() -> None:
    assert waiting_words() == "Waiting never does. There is no timer."
    assert open_words() == "Open to you."


@pytest.mark.parametrize("code", sorted(set(LockReason) - WITHOUT_INCIDENT))
def test_the_words_of_a_lock_name_its_incident(code: LockReason) -> None:
    for words in (lock_heading_words(a_reason(code)), lock_reason_words(a_reason(code))):
        assert "ncident I-26-20423" in words


@pytest.mark.parametrize("code", LockReason)
@pytest.mark.parametrize("number", [None, "", "I-26\n\x1b[2J" + "x" * 10_000])
def test_a_lock_is_readable_whatever_its_number(code: LockReason, number: str | None) -> None:
    words = lock_reason_words(a_reason(code, number))
    assert words[0].isupper()
    assert words.endswith(".")
    assert words.isprintable()
    assert len(words) < 1_500
    assert not set("{}|[]") & set(words.replace("[2J", ""))


@pytest.mark.parametrize("code", LockReason)
def test_a_lock_says_in_one_sentence_what_is_so(code: LockReason) -> None:
    heading = lock_heading_words(a_reason(code))
    assert lock_reason_words(a_reason(code)).startswith(f"{heading} ")


@pytest.mark.parametrize("code", LockReason)
def test_every_lock_says_what_opens_it_and_who_can(code: LockReason) -> None:
    rule = RULES[code]
    assert opening_words(rule.opening).endswith(".")
    assert opener_words(rule.opener).endswith(".")


@pytest.mark.parametrize("opening", Opening)
def test_what_this_version_cannot_enter_is_not_promised(opening: Opening) -> None:
    honest = "this version of Firsthand makes none yet, so the footage stays locked."
    assert (honest in opening_words(opening)) == (opening in CANNOT_BE_ENTERED)


@pytest.mark.parametrize("opening", Opening)
def test_every_way_has_a_name_of_its_own(opening: Opening) -> None:
    name = way_words(opening)
    assert name[0].isupper()
    assert not name.endswith(".")
    assert [way_words(other) for other in Opening].count(name) == 1


def test_ways_that_people_ask_about_say_why_they_do_not_apply() -> None:
    assert "Only for critical incidents" in not_a_way_words(Opening.INVESTIGATOR_RELEASE)
    assert not_a_way_words(Opening.SEAL_OWN_REPORT)
    assert not not_a_way_words(Opening.NOTHING)


@pytest.mark.parametrize("code", LockReason)
def test_heading_and_explanation_are_the_whole_reason(code: LockReason) -> None:
    reason = a_reason(code)
    both = f"{lock_heading_words(reason)} {lock_explanation_words(reason)}"
    assert lock_reason_words(reason) == both
