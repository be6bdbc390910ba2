"""The page of a certificate of clean reporting."""
