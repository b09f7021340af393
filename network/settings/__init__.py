"""Settings: ``base`` is what every set-up shares; ``embedded``, ``test`` and ``production`` choose the parts."""
