"""Officers and cameras: accounts, wearers. No way from here to footage."""
