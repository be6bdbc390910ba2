"""How each kind of change looks: an icon and a tone, always beside its word."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.report_difference import Change
from desktop.views.theme.icons import Icon
from desktop.views.widgets.tone import Tone


class ChangeLook(NamedTuple):
    """The look of one kind."""

    icon: Icon
    tone: Tone


CHANGE_LOOKS: Mapping[Change, ChangeLook] = {
    Change.CHANGED: ChangeLook(Icon.PENCIL_LINE, Tone.WARN),
    Change.ADDED: ChangeLook(Icon.PLUS, Tone.AFTER),
    Change.WITHDRAWN: ChangeLook(Icon.MINUS, Tone.NEUTRAL),
    Change.SAME: ChangeLook(Icon.EQUAL, Tone.NEUTRAL),
}
