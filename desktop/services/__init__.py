"""What people do, one verb a file. No screen, no disk, no library: only domain and ports."""
