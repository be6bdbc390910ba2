"""The script that is frozen into both executables."""

from desktop.app.packaged import start

if __name__ == "__main__":
    raise SystemExit(start())
