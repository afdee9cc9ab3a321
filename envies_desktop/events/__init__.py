"""Events, programme and participants."""
