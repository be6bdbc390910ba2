"""The rulebook as TOML files below one folder: taxonomy/, policies/, report_templates/."""

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from desktop.domain.policy import Policy
from desktop.domain.refusals import BadInput, Problem
from desktop.domain.report_forms import ReportKind, ReportTemplate
from desktop.domain.taxonomy import Taxonomy
from desktop.rulebook.data_file import DataFile, ShapeT, invalid, read_data_files
from desktop.rulebook.policy_file import PolicyShape, policy_from
from desktop.rulebook.report_template_file import TemplateShape, template_from
from desktop.rulebook.taxonomy_file import TaxonomyShape, taxonomy_from

_TAXONOMY, _POLICIES, _TEMPLATES = "taxonomy", "policies", "report_templates"
KeyT = TypeVar("KeyT")


class TomlRulebook:
    """Reads the data files when they are first asked for, and keeps them.

    A file holds one version; the versions of one thing lie beside each other. Every method raises
    BadInput (DATA_FILE_INVALID), as the port says.
    """

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    def taxonomy(self) -> Taxonomy:
        return max(self._taxonomies, key=lambda each: each.version)

    def presets(self) -> tuple[str, ...]:
        return tuple(sorted({policy.preset for policy, of in self._policies if of is None}))

    def newest_policy(self, preset: str, *, demonstration: bool) -> Policy:
        found = [
            policy
            for policy, of in self._policies
            if (of if demonstration else policy.preset) == preset and demonstration == bool(of)
        ]
        if not found:
            raise _unknown(preset, self.presets())
        return max(found, key=lambda policy: policy.version)

    def policy(self, name: str) -> Policy:
        policies = {policy.name: policy for policy, _ in self._policies}
        if name not in policies:
            raise _unknown(name, policies)
        return policies[name]

    def template(self, kind: ReportKind) -> ReportTemplate:
        found = [template for template in self._templates if template.kind is kind]
        if not found:
            raise invalid(_TEMPLATES, f"there is no template of the kind {kind.value!r}")
        return max(found, key=lambda template: template.version)

    @cached_property
    def _taxonomies(self) -> list[Taxonomy]:
        files = self._read(_TAXONOMY, TaxonomyShape, lambda shape: shape.version)
        return [taxonomy_from(file) for file in files]

    @cached_property
    def _policies(self) -> list[tuple[Policy, str | None]]:
        """Each policy with the preset that it demonstrates, if it does."""
        files = self._read(_POLICIES, PolicyShape, lambda shape: (shape.preset, shape.version))
        real = {file.content.preset for file in files if file.content.demonstration_of is None}
        for file in files:
            of = file.content.demonstration_of
            if of is not None and of not in real:
                raise file.invalid(("demonstration_of",), f"there is no preset {of!r}")
            if of is not None and file.content.preset in real:
                raise file.invalid(("preset",), "a demonstration's preset has a name of its own")
        # A policy of the past may name a category that the newest taxonomy has no more.
        categories = frozenset(
            category.code for taxonomy in self._taxonomies for category in taxonomy.categories
        )
        return [(policy_from(file, categories), file.content.demonstration_of) for file in files]

    @cached_property
    def _templates(self) -> list[ReportTemplate]:
        files = self._read(_TEMPLATES, TemplateShape, lambda shape: (shape.kind, shape.version))
        return [template_from(file) for file in files]

    def _read(
        self, folder: str, shape: type[ShapeT], key: Callable[[ShapeT], KeyT]
    ) -> list[DataFile[ShapeT]]:
        files = read_data_files(self._resources, folder, shape)
        first: dict[KeyT, str] = {}
        for file in files:
            other = first.setdefault(key(file.content), file.name)
            if other != file.name:
                raise file.invalid(("version",), f"{other} is this version already")
        return files


def _unknown(code: str, choices: Iterable[str]) -> BadInput:
    return BadInput(Problem.CODE_UNKNOWN, code=code, choices=", ".join(sorted(choices)))
