"""The shape of a policy file, and the policy that it holds (policy 2)."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field

from desktop.domain.policy import Policy
from desktop.domain.roles import Role
from desktop.rulebook.data_file import DataFile, Heading, LowerCode, Text

AnyRole = Annotated[Role, Field(strict=False)]


class PolicyShape(Heading):
    """A whole file. `demonstration_of` names the preset whose demonstration stations it binds."""

    preset: LowerCode
    title: Text
    notice: Text
    demonstration_of: LowerCode | None = None
    log_only: bool = False
    gates_every_incident: bool = False
    gated_categories: list[str] = Field(default_factory=list)
    attestation_categories: list[str]
    attestation_opens: bool
    still_roles: list[AnyRole]
    second_factor_roles: list[AnyRole]
    grant_minutes: Annotated[int, Field(ge=1, le=720)]
    report_due_hours: Annotated[int, Field(ge=1, le=720)] = 12
    decision_due_hours: Annotated[int, Field(ge=1, le=720)] = 72
    confirms_first_tag: bool = False
    critical_bars_supervisors: bool = True
    release_before_report: bool = False
    reason_for_every_view: bool = False
    override_minutes: list[Annotated[int, Field(ge=1, le=240)]] = Field(default_factory=list)


def policy_from(file: DataFile[PolicyShape], categories: frozenset[str]) -> Policy:
    """Check what no shape can say, and build the policy; `categories` are the known codes.

    Raises BadInput (DATA_FILE_INVALID).
    """
    shape = file.content
    if shape.gates_every_incident == bool(shape.gated_categories):
        raise file.invalid(
            ("gated_categories",), "name categories here, or gate every incident, not both"
        )
    # What is gated tells a log-only policy what it would have locked.
    if shape.log_only and (shape.attestation_opens or shape.release_before_report):
        raise file.invalid(("log_only",), "what opens nothing by itself has no exceptions")
    _require_categories(file, "gated_categories", shape.gated_categories, categories)
    _require_categories(file, "attestation_categories", shape.attestation_categories, categories)
    return Policy(
        preset=shape.preset,
        version=shape.version,
        title=shape.title,
        notice=shape.notice,
        effective_from=shape.effective_from.isoformat(),
        sources=tuple(shape.sources),
        gated_categories=None if shape.gates_every_incident else frozenset(shape.gated_categories),
        attestation_categories=frozenset(shape.attestation_categories),
        attestation_opens=shape.attestation_opens,
        still_roles=frozenset(shape.still_roles),
        second_factor_roles=frozenset(shape.second_factor_roles),
        grant_seconds=shape.grant_minutes * 60,
        report_due_hours=shape.report_due_hours,
        decision_due_hours=shape.decision_due_hours,
        log_only=shape.log_only,
        confirms_first_tag=shape.confirms_first_tag,
        critical_bars_supervisors=shape.critical_bars_supervisors,
        release_before_report=shape.release_before_report,
        reason_for_every_view=shape.reason_for_every_view,
        override_minutes=frozenset(shape.override_minutes),
    )


def _require_categories(
    file: DataFile[PolicyShape], key: str, codes: Sequence[str], categories: frozenset[str]
) -> None:
    for index, code in enumerate(codes):
        if code not in categories:
            raise file.invalid((key, index), f"there is no category {code!r}")
