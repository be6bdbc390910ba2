"""Whether both texts are as they were sealed, and by what that is checked."""

from PySide6.QtWidgets import QWidget

from desktop.presenters.what_changed_state import Comparison, ShownAccount
from desktop.views.theme.icons import Icon
from desktop.views.theme.type_sizes import TypeSize
from desktop.views.what_changed.what_changed_sentences import (
    broken_words,
    first_title,
    hold_words,
    later_name,
    order_words,
)
from desktop.views.widgets.banner import Banner, BannerKind
from desktop.views.widgets.card import Card
from desktop.views.widgets.key_value_list import KeyValueList
from desktop.views.widgets.text import Text


class ProofCard(Card):
    """Digests and short codes of every text that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.banner = Banner(BannerKind.DONE, icon=Icon.SHIELD_CHECK)
        code, digest = self.tr("Short code"), self.tr("SHA-256")
        self._keys = code, digest
        self._titles = Text("", TypeSize.SMALL, strong=True), Text("", TypeSize.SMALL, strong=True)
        self._lists = (
            KeyValueList(fixed=self._keys),
            KeyValueList(fixed=self._keys),
        )
        self.body.addWidget(self.banner)
        for title, listed in zip(self._titles, self._lists, strict=True):
            self.body.addWidget(title)
            self.body.addWidget(listed)

    def show_proof(self, comparison: Comparison, chosen: int) -> None:
        """Show what holds, and what does not."""
        self.set_title(self.tr("Proof"))
        if comparison.seals_hold:
            self.banner.show_kind(BannerKind.DONE, Icon.SHIELD_CHECK)
            self.banner.show_words(hold_words(comparison), order_words(comparison))
        else:
            self.banner.show_kind(BannerKind.ERROR, Icon.SHIELD_ALERT)
            headline, _ = broken_words(comparison)
            self.banner.show_words(headline, order_words(comparison))
        shown = [(first_title(comparison.first), comparison.first)]
        if comparison.later:
            later = comparison.later[chosen]
            shown.append((later_name(later), later.account))
        for place, (title, listed) in enumerate(zip(self._titles, self._lists, strict=True)):
            is_there = place < len(shown)
            title.setVisible(is_there)
            listed.setVisible(is_there)
            if is_there:
                name, account = shown[place]
                title.setText(name)
                listed.setAccessibleName(name)
                listed.show_pairs(self._pairs(account))

    def _pairs(self, account: ShownAccount) -> tuple[tuple[str, str], ...]:
        code, digest = self._keys
        seal = self.tr("matches") if account.seal_holds else self.tr("does not match")
        return (
            (self.tr("Seal"), seal),
            (code, account.short_code),
            (digest, _grouped(account.sha256)),
        )


def _grouped(digest: str) -> str:
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
