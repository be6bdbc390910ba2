"""Tags as they were chosen: codes and numbers, checked against the taxonomy."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.custody import Detail, SaltedText
from desktop.domain.incidents import TagNumber, Tags
from desktop.domain.taxonomy import Taxonomy


@dataclass(frozen=True, slots=True)
class MoreTags:
    """What may be chosen beside category and circumstances; `numbers` by their format's code."""

    deactivation_reasons: Sequence[str] = ()
    flags: Sequence[str] = ()
    numbers: Mapping[str, str] = field(default_factory=dict)


def checked_tags(
    taxonomy: Taxonomy, category: str, circumstances: Sequence[str], more: MoreTags
) -> Tags:
    """Read untrusted codes and numbers; each code once, a blank number is none.

    Raises BadInput (CODE_UNKNOWN, NUMBER_MALFORMED).
    """
    reasons = (taxonomy.deactivation_reason(code).code for code in more.deactivation_reasons)
    return Tags(
        category=taxonomy.category(category).code,
        circumstances=tuple(
            dict.fromkeys(taxonomy.circumstance(code).code for code in circumstances)
        ),
        deactivation_reasons=tuple(dict.fromkeys(reasons)),
        flags=tuple(dict.fromkeys(taxonomy.flag(code).code for code in more.flags)),
        numbers=tuple(
            TagNumber(code, SaltedText.of(number))
            for code, untrusted in more.numbers.items()
            if (number := taxonomy.number(code, untrusted))
        ),
    )


def tag_details(tags: Tags) -> dict[str, Detail]:
    """Tags as an entry holds them: codes, and digests of the numbers; only what was chosen."""
    details: dict[str, Detail] = {
        "category": tags.category,
        "circumstances": tags.circumstances,
    }
    if tags.deactivation_reasons:
        details["deactivation_reasons"] = tags.deactivation_reasons
    if tags.flags:
        details["flags"] = tags.flags
    if tags.numbers:
        details["numbers"] = tuple(f"{each.code}:{each.words.digest}" for each in tags.numbers)
    return details
