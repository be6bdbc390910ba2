"""Packages: the frozen program for Linux and Windows, its licences, and the MSI."""
