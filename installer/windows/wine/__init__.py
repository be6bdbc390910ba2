"""Building and trying the Windows package on Debian, under Wine: a proof, never a release."""
