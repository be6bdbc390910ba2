"""What `make package-check` looks at."""
