"""Adapter: cameras as folders and volumes, told apart by profiles."""
