"""What the self-test tries, a subject a file."""
