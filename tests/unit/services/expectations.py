"""How the tests of services say what must be refused."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop.domain.refusals import BadInput, IntegrityFailure, KnownError, Problem, Refused


@contextmanager
def refused(problem: Problem, **facts: str) -> Iterator[None]:
    """Expect a refusal, with these facts among those that its sentence names."""
    with _known(Refused, problem, facts):
        yield


@contextmanager
def bad_input(problem: Problem, **facts: str) -> Iterator[None]:
    """Expect what was handed in to be turned away."""
    with _known(BadInput, problem, facts):
        yield


@contextmanager
def integrity_failure(problem: Problem) -> Iterator[None]:
    """Expect damage to be noticed."""
    with _known(IntegrityFailure, problem, {}):
        yield


@contextmanager
def _known(family: type[KnownError], problem: Problem, facts: dict[str, str]) -> Iterator[None]:
    with pytest.raises(family) as caught:
        yield
    assert caught.value.problem is problem
    assert {name: caught.value.facts.get(name) for name in facts} == facts
