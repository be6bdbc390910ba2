"""Accounts through the commands: first passwords, locks, second factors, rights."""

import base64
import hashlib
import hmac
import os
import struct
import subprocess
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop.domain.refusals import Problem
from desktop.domain.roles import Role
from tests.journeys.expectations import assert_whole, exported, problem_of, words_of
from tests.journeys.main_job import ADMINISTRATOR, CUSTODIAN, OFFICER, SERGEANT, MainJob
from tests.journeys.shell import MAIN, ROOT, Ran, Shell

NEW, FIRST, OWN = "4777", "set by another 1", "my very own 2"
ADD = ("officer", "add", NEW, "--role", "officer", "--unit", "School Unit", "--json")


@pytest.fixture
def with_new(shell: Shell) -> Shell:
    """A shell at a station with a person whose first password another has set."""
    shell.at(*ADD, badge=ADMINISTRATOR, FIRSTHAND_NEW_PASSWORD=FIRST)
    shell.passwords[NEW] = FIRST
    return shell


def refused(shell: Shell, *words: object, badge: str, **more: str) -> Problem:
    return problem_of(shell.at(*words, "--json", badge=badge, code=3, **more))


# --- adding, first passwords, disabling


def test_a_first_password_must_be_changed_before_anything_else(with_new: Shell) -> None:
    for words in (("recordings",), ("review", "I-26-00001"), ("officer", "second-factor", NEW)):
        told = with_new.at(*words, "--json", badge=NEW, code=3)
        assert problem_of(told) is Problem.PASSWORD_MUST_CHANGE
        assert "Next: firsthand officer password BADGE" in told.err

    change = ("officer", "password", NEW, "--json")
    unchanged = with_new.at(*change, badge=NEW, code=2, FIRSTHAND_NEW_PASSWORD=FIRST)
    assert problem_of(unchanged) is Problem.PASSWORD_UNCHANGED
    assert with_new.at(*change, badge=NEW, FIRSTHAND_NEW_PASSWORD=OWN).body["officer"] == NEW
    assert refused(with_new, "recordings", badge=NEW) is Problem.SIGN_IN_WRONG
    with_new.passwords[NEW] = OWN
    assert with_new.at("recordings", "--json", badge=NEW).body["recordings"] == []
    assert_whole(with_new)


def test_a_password_that_an_administrator_set_anew_is_a_first_one_again(with_new: Shell) -> None:
    with_new.at("officer", "password", NEW, badge=NEW, FIRSTHAND_NEW_PASSWORD=OWN)
    again = "forgotten and set anew"
    reset = ("officer", "password", NEW)
    told = with_new.at(*reset, badge=ADMINISTRATOR, FIRSTHAND_NEW_PASSWORD=again).out
    assert "first password, to be changed at first use" in told
    with_new.passwords[NEW] = again
    assert refused(with_new, "recordings", badge=NEW) is Problem.PASSWORD_MUST_CHANGE


def test_a_person_is_added_once_with_a_password_that_is_long_enough(with_new: Shell) -> None:
    twice = with_new.at(*ADD, badge=ADMINISTRATOR, code=2, FIRSTHAND_NEW_PASSWORD=FIRST)
    assert problem_of(twice) is Problem.OFFICER_EXISTS
    other = ("officer", "add", "4778", "--role", "officer", "--unit", "School Unit", "--json")
    short = with_new.at(*other, badge=ADMINISTRATOR, code=2, FIRSTHAND_NEW_PASSWORD="short")
    assert problem_of(short) is Problem.PASSWORD_TOO_SHORT
    assert "at least 8 characters" in words_of(short)
    assert refused(with_new, "recordings", badge="4778") is Problem.SIGN_IN_WRONG


def test_a_disabled_person_signs_in_no_more_and_the_history_stays(
    shell: Shell, job: MainJob, tmp_path: Path
) -> None:
    shell.at("officer", "disable", OFFICER, badge=ADMINISTRATOR)
    assert refused(shell, "recordings", badge=OFFICER) is Problem.SIGN_IN_DISABLED
    shown = shell.at("report", "show", job.incident, "--json", badge=SERGEANT).body["reports"]
    assert {each["author"] for each in shown} == {OFFICER}
    acts = exported(shell, tmp_path / "log.jsonl")
    assert any(act["act"] == "officer-disabled" for act in acts)
    assert_whole(shell)


def test_the_last_administrator_stays(shell: Shell) -> None:
    own = ("officer", "disable", ADMINISTRATOR)
    assert refused(shell, *own, badge=ADMINISTRATOR) is Problem.OWN_ACCOUNT
    add = ("officer", "add", "9002", "--role", "administrator", "--unit", "Administration")
    shell.at(*add, badge=ADMINISTRATOR, FIRSTHAND_NEW_PASSWORD=FIRST)
    shell.passwords["9002"] = FIRST
    shell.at("officer", "password", "9002", badge="9002", FIRSTHAND_NEW_PASSWORD=OWN)
    shell.passwords["9002"] = OWN
    shell.at("officer", "disable", ADMINISTRATOR, badge="9002")
    assert refused(shell, "officer", "disable", "9002", badge="9002") is Problem.OWN_ACCOUNT
    assert refused(shell, *own, badge=ADMINISTRATOR) is Problem.SIGN_IN_DISABLED
    assert_whole(shell)


# --- locks


def test_the_sixth_try_is_locked_out_right_or_wrong_until_an_administrator_unlocks(
    shell: Shell, tmp_path: Path
) -> None:
    def attempt(password: str) -> Ran:
        words = ("recordings", "--json")
        return shell.at(*words, badge=OFFICER, code=3, FIRSTHAND_PASSWORD=password)

    for left in ("4 tries", "3 tries", "2 tries", "1 try"):
        told = attempt("wrong")
        assert problem_of(told) is Problem.SIGN_IN_WRONG
        assert words_of(told) == f"Badge, password or code is not right. {left} left."
    for password in ("wrong", "wrong", str(shell.password)):
        told = attempt(password)
        assert problem_of(told) is Problem.SIGN_IN_LOCKED
        assert "An administrator can unlock it" in words_of(told)
        assert "Cameras can still be docked." in words_of(told)

    shell.at("officer", "unlock", OFFICER, badge=ADMINISTRATOR)
    shell.at("recordings", badge=OFFICER)
    acts = exported(shell, tmp_path / "log.jsonl")
    assert sum(act["act"] == "account-locked" for act in acts) == 1
    assert sum(act["act"] == "sign-in-failed" for act in acts) == 7
    assert_whole(shell)


def test_an_unknown_badge_is_told_nothing_else(shell: Shell) -> None:
    told = [
        shell.at("recordings", "--json", badge=badge, code=3, FIRSTHAND_PASSWORD="wrong").body
        for badge in ("7777", OFFICER)
    ]
    assert told[0] == told[1]


# --- rights


@pytest.mark.parametrize(
    ("badge", "words"),
    [
        (OFFICER, ADD[:-1]),
        (SERGEANT, ("officer", "unlock", OFFICER)),
        (CUSTODIAN, ("officer", "disable", OFFICER)),
        (SERGEANT, ("officer", "password", OFFICER)),
        (OFFICER, ("camera", "assign", "C-0400", "--wearer", OFFICER)),
        (OFFICER, ("log", "export", "--out", "log.jsonl")),
        (SERGEANT, ("log", "export", "--out", "log.jsonl")),
        (ADMINISTRATOR, ("recordings",)),
        (ADMINISTRATOR, ("decide", "I-26-00001", "approve", "--note", "Fine.")),
        (CUSTODIAN, ("report", "form", "I-26-00001")),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, tuple) else value,
)
def test_a_role_without_the_right_is_refused(
    shell: Shell, badge: str, words: tuple[str, ...]
) -> None:
    before = assert_whole(shell)["recordings"]
    assert refused(shell, *words, badge=badge, FIRSTHAND_NEW_PASSWORD=FIRST) is Problem.NO_RIGHT
    assert assert_whole(shell)["recordings"] == before
    assert not Path("log.jsonl").exists()


def test_every_role_can_be_given(shell: Shell) -> None:
    for number, role in enumerate(Role):
        add = ("officer", "add", f"77{number:02}", "--role", role, "--unit", "New Unit", "--json")
        told = shell.at(*add, badge=ADMINISTRATOR, FIRSTHAND_NEW_PASSWORD=FIRST).body["officer"]
        assert (told["role"], told["unit"]) == (role, "New Unit")


# --- the second factor


def code_at(uri: str, step: int) -> str:
    """What an authenticator app shows (RFC 6238)."""
    (secret,) = parse_qs(urlsplit(uri).query)["secret"]
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    (number,) = struct.unpack_from(">I", digest, digest[-1] & 15)
    return f"{(number & 0x7FFFFFFF) % 1_000_000:06}"


def set_up(shell: Shell, badge: str, *, wrong: bool = False) -> tuple[Ran, str, int]:
    """Set an authenticator app up at a shell; tell its URI, and the step of the code given."""
    words = ("officer", "second-factor", badge, "--json")
    at = ("--station", str(shell.station), "--as", badge)
    with subprocess.Popen(
        [*MAIN, *words, *at],
        cwd=ROOT,
        env={**os.environ, "FIRSTHAND_PASSWORD": str(shell.password)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        assert process.stderr is not None
        uri = process.stderr.readline().strip().rpartition(" ")[2]
        step = int(time.time() // 30)
        code = code_at(uri, step - 1000 if wrong else step)
        out, err = process.communicate(f"{code}\n", timeout=60)
    return Ran(words, process.returncode, out, err), uri, step


def test_a_second_factor_is_needed_once_it_is_set_and_each_code_serves_once(
    shell: Shell, tmp_path: Path
) -> None:
    done, uri, step = set_up(shell, OFFICER)
    assert (done.code, done.body) == (0, {"officer": OFFICER, "demonstration": True})
    assert uri.startswith("otpauth://totp/")
    assert uri not in done.out

    for more in ({}, {"FIRSTHAND_CODE": ""}, {"FIRSTHAND_CODE": code_at(uri, step)}):
        told = shell.at("recordings", "--json", badge=OFFICER, code=3, **more)
        assert problem_of(told) is Problem.SIGN_IN_WRONG
        assert "FIRSTHAND_CODE" in told.err

    next_code = code_at(uri, step + 1)
    shell.at("recordings", badge=OFFICER, FIRSTHAND_CODE=next_code)
    again = refused(shell, "recordings", badge=OFFICER, FIRSTHAND_CODE=next_code)
    assert again is Problem.SIGN_IN_WRONG
    acts = exported(shell, tmp_path / "log.jsonl")
    assert sum(act["act"] == "second-factor-set" for act in acts) == 1
    assert_whole(shell)


def test_an_app_that_shows_another_code_is_not_set_up(shell: Shell) -> None:
    done, _, _ = set_up(shell, OFFICER, wrong=True)
    assert done.code == 3
    assert done.body["error"]["code"] == Problem.SECOND_FACTOR_CODE_WRONG
    shell.at("recordings", badge=OFFICER)


def test_nobody_sets_up_an_app_for_another(shell: Shell) -> None:
    words = ("officer", "second-factor", OFFICER)
    assert refused(shell, *words, badge=ADMINISTRATOR) is Problem.SECOND_FACTOR_FOR_OTHERS


def test_setting_an_app_up_without_anybody_to_type_its_code_changes_nothing(shell: Shell) -> None:
    real = Shell(shell.station, shell.password)
    ran = real.at("officer", "second-factor", OFFICER, "--json", badge=OFFICER, code=2)
    assert ran.body["error"]["code"] == "stopped"
    shell.at("recordings", badge=OFFICER)
    assert_whole(shell)
