"""The release's workflow is looked over without asking anyone."""

from pathlib import Path

import pytest

from installer.checks.workflows import Unsound, see_workflows_sound

UNSOUND = """\
name: windows
on: [push]
permissions: {}
jobs:
  msi:
    runs-on: windows-2022
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - run: echo "${{ github.event.head_commit.message }}"
"""


def test_that_of_this_repository_is_sound() -> None:
    assert see_workflows_sound() == "windows.yml: nothing was found"


def test_an_action_that_is_not_pinned_and_words_that_become_a_command_are_found(
    tmp_path: Path,
) -> None:
    (tmp_path / "windows.yml").write_text(UNSOUND, "utf-8")
    with pytest.raises(Unsound) as found:
        see_workflows_sound(tmp_path)
    assert "unpinned-uses" in str(found.value)
    assert "template-injection" in str(found.value)


def test_what_is_no_workflow_is_found(tmp_path: Path) -> None:
    (tmp_path / "windows.yml").write_text("jobs: [", "utf-8")
    with pytest.raises(Unsound):
        see_workflows_sound(tmp_path)


def test_no_workflow_at_all_is_found(tmp_path: Path) -> None:
    with pytest.raises(Unsound):
        see_workflows_sound(tmp_path)
