"""The command that tries the program itself, for installers."""

import click

from desktop.cli.answers import Answer
from desktop.cli.command_shapes import answering
from desktop.cli.exit_codes import ExitCode
from desktop.cli.house import House


@click.command("self-test")
@answering
def self_test(house: House) -> Answer:
    """Try the program itself, for installers.

    Loads every library, decodes a frame, seals and opens a file, in a folder that goes away.
    """
    steps = house.self_test()
    body = [{"name": step.name, "passed": step.passed, "detail": step.detail} for step in steps]
    lines = [
        f"{'ok    ' if step.passed else 'FAILED'}  {step.name}: {step.detail}" for step in steps
    ]
    passed = all(step.passed for step in steps)
    return Answer({"self_test": body}, lines, ExitCode.DONE if passed else ExitCode.INTEGRITY)
