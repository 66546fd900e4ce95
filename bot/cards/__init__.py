"""What every platform's cards do alike: the order of parts, families of choices, fitting to room."""
