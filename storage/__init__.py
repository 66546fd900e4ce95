"""What the coach remembers, kept: tables, encryption, migrations, import and export."""
