"""An offload worker like the real one, whose probing does what a file's first bytes tell it to.

Its one argument is a file into which it tells what it was started with.
"""

import json
import os
import signal
import sys
from pathlib import Path

from desktop.domain.recordings import MediaCondition, MediaFacts
from desktop.ports.footage_vault import FootageReader
from desktop.vault.worker import serve


def probe(reader: FootageReader) -> MediaFacts:
    command = reader.read_at(0, 5)
    if command == b"CRASH":
        os.kill(os.getpid(), signal.SIGSEGV)
    if command == b"RAISE":
        raise RuntimeError("a bug in probing")
    while command == b"HANGS":
        signal.pause()
    if command == b"PRINT":
        print("a library's chatter", flush=True)  # noqa: T201 - this is what is tried
    length = len(reader.read_at(0, reader.size))
    return MediaFacts(MediaCondition.PLAYABLE, duration=float(length), container="trial")


def main() -> None:
    told = {
        "id": os.getpid(),
        "arguments": sys.argv,
        "environment": dict(os.environ),
        "folder": str(Path.cwd()),
    }
    story = Path(sys.argv[1])
    unfinished = story.with_suffix(".part")
    unfinished.write_text(json.dumps(told), encoding="utf-8")
    unfinished.rename(story)
    serve(probe)


if __name__ == "__main__":
    main()
