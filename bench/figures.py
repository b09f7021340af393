"""Where the commands of this folder write their figures."""

from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def write(title: str, lines: list[str]) -> None:
    """Put *lines* under *title* in docs/performance.md, in place of what stood there."""
    before, _title, after = FILE.read_text(encoding="utf-8").partition(f"\n## {title}\n")
    rest = after.partition("\n## ")
    section = f"\n## {title}\n\n" + "".join(f"- {line}\n" for line in lines)
    FILE.write_text(before.rstrip("\n") + "\n" + section + (f"\n## {rest[2]}" if rest[1] else ""), encoding="utf-8")
