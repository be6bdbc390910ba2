"""What is true: recordings, incidents, the gate, custody. Standard library only."""
