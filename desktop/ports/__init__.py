"""What we need of the world, as Protocols. An adapter stands behind each."""
