"""Starts Firsthand from a checkout: the same program as the installed command ``firsthand``."""

from desktop.app.entry import main

if __name__ == "__main__":
    raise SystemExit(main())
