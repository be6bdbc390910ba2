"""Saying how many."""


def counted(count: int, one: str, more: str) -> str:
    """The words for one, or those for `{n}` of them."""
    return one if count == 1 else more.replace("{n}", str(count))
