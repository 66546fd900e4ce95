"""Pictures as others see them: PNGs drawn in a process of their own, and characters for terminals."""
