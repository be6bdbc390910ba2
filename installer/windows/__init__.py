"""The Windows package: an MSI, how it is made and how it is tried."""
