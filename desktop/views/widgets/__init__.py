"""What every screen is made of. A widget takes plain values and knows no service."""
