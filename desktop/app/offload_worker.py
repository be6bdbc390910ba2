"""The offload worker's entry: `python -m desktop.app.offload_worker`, started by the program."""

from typing import NoReturn

from desktop.media.probe import probe
from desktop.vault.worker import serve


def main() -> NoReturn:
    """Be the offload worker; it ends when its parent closes its input."""
    serve(probe)


if __name__ == "__main__":
    main()
