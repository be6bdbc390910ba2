"""The dictionary behind the spelling port."""
