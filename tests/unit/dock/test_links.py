"""What counts as a link, on Windows too."""

import os
import stat
from types import SimpleNamespace
from typing import cast

import pytest

from desktop.dock.folder_walk import is_link

SYMLINK, JUNCTION, CLOUD_FILE, COMPRESSED = 0xA000000C, 0xA0000003, 0x9000001A, 0x80000017


def windows_status(tag: int, mode: int = stat.S_IFDIR) -> os.stat_result:
    """What Windows tells of a reparse point with this tag."""
    attributes = stat.FILE_ATTRIBUTE_REPARSE_POINT if tag else stat.FILE_ATTRIBUTE_DIRECTORY
    status = SimpleNamespace(st_mode=mode, st_file_attributes=attributes, st_reparse_tag=tag)
    return cast(os.stat_result, status)


@pytest.mark.parametrize("tag", [SYMLINK, JUNCTION])
def test_junctions_and_symbolic_links_of_windows_are_links(tag: int) -> None:
    assert is_link(windows_status(tag))


@pytest.mark.parametrize("tag", [0, CLOUD_FILE, COMPRESSED])
def test_files_that_windows_merely_stores_otherwise_are_not(tag: int) -> None:
    assert not is_link(windows_status(tag, stat.S_IFREG))


def test_a_symbolic_link_elsewhere_is_a_link() -> None:
    assert is_link(cast(os.stat_result, SimpleNamespace(st_mode=stat.S_IFLNK)))
    assert not is_link(cast(os.stat_result, SimpleNamespace(st_mode=stat.S_IFREG)))
