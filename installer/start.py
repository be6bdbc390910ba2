"""Where a frozen program starts, whichever of its two executables was called."""

from desktop.app.entry import main

if __name__ == "__main__":
    raise SystemExit(main())
