"""The demonstration: invented records that come and go by one gesture each."""
